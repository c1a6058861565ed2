import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, says, saysAs, saysNamed, saysWithKey } from "../../../../test/commenting.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { interviewUrls as urls } from "../urls.ts";

test("a visitor, an author and a member each comment under the name they choose, and each name shows its kind", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const [{ number }, other] = [await interviewed(town), await interviewed(town)];
    const visitor = new Visitor(town);
    await visitor.get(urls.interview(number));
    await visitor.press("Go on", { words: "Ring them at eight." });
    town.clock.forward({ seconds: 10 });
    const made = await visitor.press("Comment under this nickname", { nickname: "Birch" });
    assert.match(made.words, /It stands, and everybody can read it.*Birch, a nickname/);
    await saysWithKey(visitor, number, "That helped me too.", other.key.toUpperCase());
    await saysNamed(ana, number, "I know the porter.");
    const { page, words, headers } = await new Visitor(town).get(urls.interview(number));
    assert.match(words, /Birch, a nickname 24 November 2026 Ring them at eight/);
    assert.match(words, /Interview 00002 24 November 2026 That helped me too/);
    assert.match(words, /Ana, a member 24 November 2026 I know the porter/);
    assert.deepEqual(
      page.querySelectorAll(".comment").map(({ id }) => id),
      ["comment-1", "comment-2", "comment-3"],
    );
    assert.equal(page.querySelector("#comment-2 a.author")?.getAttribute("href"), urls.interview(2));
    assert.equal(headers.get("set-cookie"), null);
    assert.match((await visitor.get(urls.comment(number, 2))).words, /That helped me too/);
    assert.equal((await visitor.get(urls.comment(number, 4))).status, 404);
    assert.equal((await visitor.get(urls.comment(9, 1))).status, 404);
  }));

test("answers stand one level deep, below the comment they answer", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "What do you say first?", "Birch");
    await saysAs(visitor, number, "Another matter.", "Elm");
    for (const words of ["My name.", "And then?"]) {
      await visitor.get(urls.comment(number, words === "My name." ? 1 : 3));
      await visitor.press("Go on", { words });
      assert.match(visitor.here?.words ?? "", /In answer to/);
      town.clock.forward({ seconds: 10 });
      await visitor.press("Comment under this nickname", { nickname: "Ash" });
    }
    const { page } = await visitor.get(urls.interview(number));
    const [thread, second] = page.querySelectorAll(".comment-thread");
    assert.match(thread?.structuredText ?? "", /What do you say first\?[^]*My name\.[^]*And then\?/);
    assert.equal(thread?.querySelectorAll(".comment-answers .comment").length, 2);
    assert.equal(second?.querySelectorAll(".comment-answers").length, 0);
  }));

test("pressing twice makes one comment, and going back to change it changes that one", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await says(visitor, number, "Ring at eight.");
    const form = visitor.prepare("Comment under this nickname", { nickname: "Birch" });
    const both = await Promise.all([
      new Visitor(town).post(form.action, form.body),
      new Visitor(town).post(form.action, form.body),
    ]);
    for (const { status, words } of both) assert.match(`${status} ${words}`, /^200 .*Birch, a nickname/);
    await visitor.post(form.action, { ...form.body, words: "Ring at nine." });
    // Another name makes no second one, and does not rename the first.
    await visitor.post(form.action, { ...form.body, words: "Ring at ten.", nickname: "Elm" });
    const rows = await town.house.interviews.read
      .selectFrom("comments")
      .select(["place", "name", "words"])
      .execute();
    assert.deepEqual(rows, [{ place: 1, name: "Birch", words: "Ring at nine." }]);
    town.clock.forward({ minutes: 31 });
    await visitor.post(form.action, { ...form.body, words: "Ring at noon." });
    assert.doesNotMatch((await visitor.get(urls.interview(number))).words, /noon/);
    // The id of a form is good for no other page.
    await interviewed(town);
    const elsewhere = await visitor.post(urls.comments(2), form.body);
    assert.equal(elsewhere.status, 422);
  }));

test("whoever has the address changes a nickname's comment for half an hour, and takes it back; nobody does later", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "Ring at eight.", "Birch");
    const address = addressOf(visitor);
    const kept = await visitor.press("Keep the changes", { words: "Ring at nine." });
    assert.match(kept.words, /Readers see the day/);
    assert.match(kept.headers.get("cache-control") ?? "", /no-store/);
    assert.match((await visitor.get(urls.interview(number))).words, /edited 24 November 2026 Ring at nine/);
    const other = new Visitor(town);
    await other.get(address);
    const old = other.prepare("Keep the changes", { words: "Ring at ten." });
    await visitor.get(address);
    await visitor.press("Keep the changes", { words: "Ring at noon." });
    const behind = await other.post(old.action, old.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: Ring at noon/);
    assert.equal((await other.press("Keep the changes")).status, 200);
    assert.equal((await visitor.get(address.replace(/-[^-]+$/, "-x".padEnd(28, "y")))).status, 404);
    assert.equal((await visitor.get(address.replace("/00001/", "/00002/"))).status, 404);
    town.clock.forward({ minutes: 31 });
    const late = await visitor.get(address);
    assert.match(`${late.status} ${late.words}`, /^404 .*The half hour is over/);
    assert.equal((await other.post(old.action, old.body)).status, 404);
  }));

test("with what a comment can be changed stands in no address that a browser keeps; the page opened again is the same", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    town.clock.to("2026-11-24T17:43:21.987Z");
    await says(visitor, number, "Ring at eight.");
    const form = visitor.prepare("Comment under this nickname", { nickname: "Birch" });
    const made = await visitor.post(form.action, form.body);
    assert.match(
      `${made.status} ${made.path} ${made.words}`,
      /^200 \/interviews\/00001\/comments .*It stands/,
    );
    assert.equal(made.headers.get("cache-control"), "no-store, no-transform");
    const pass = made.page.querySelector("[name=pass]")?.getAttribute("value") ?? "";
    const ends = Number.parseInt(pass.split("-")[1] ?? "", 36) * 60_000;
    assert.equal(new Date(ends).toISOString(), "2026-11-24T18:14:00.000Z", "to the minute and no finer");
    const again = await visitor.post(form.action, form.body);
    assert.match(again.words, /It stands.*Birch, a nickname.*change it or take it back here/);
    const changed = await visitor.press("Keep the changes", { words: "Ring at nine." });
    assert.match(
      `${changed.status} ${changed.path} ${changed.words}`,
      /^200 \/interviews\/00001\/comments\/1\/edits .*Readers see the day/,
    );
    assert.doesNotMatch(`${changed.path} ${made.path}`, /-/);
    // The first page opened again does not undo what was changed since.
    const old = await visitor.post(form.action, form.body);
    assert.match(`${old.status} ${old.words}`, /^409 .*Now it says: Ring at nine/);
    assert.match((await visitor.get(urls.interview(number))).words, /Ring at nine/);
    // Opened again and again it is good for no longer.
    town.clock.forward({ minutes: 32 });
    const late = await visitor.post(form.action, form.body);
    assert.match(late.words, /The half hour in which it could be changed is over/);
    assert.equal(late.page.querySelector("[name=pass]"), null);
  }));

/** The address at which a comment can be changed, as its page gives it to be copied. */
const addressOf = ({ here }: Visitor): string => {
  const field = here?.page
    .querySelectorAll("input")
    .find((input) => /\/edits\//.test(input.getAttribute("value") ?? ""));
  return new URL(field?.getAttribute("value") ?? "").pathname;
};

test("what is taken back is gone at once, with its name; its place stays where somebody answered", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await member(town, "Ana");
    const { number } = await interviewed(town);
    await saysNamed(ana, number, "My number is in the book.");
    await saysAs(new Visitor(town), number, "Of no matter.", "Elm");
    await ben.get(urls.comment(number, 1));
    await ben.press("Go on", { words: "Thank you." });
    town.clock.forward({ seconds: 10 });
    await ben.press("Comment under my own name");
    await ben.press("Go on as Ben");
    for (const path of [urls.commentEditNamed(number, 1), urls.commentTakingBackNamed(number, 1)]) {
      assert.equal((await ben.post(path, { words: "No.", version: "1" })).status, 404);
      assert.equal((await new Visitor(town).post(path, {})).status, 200, "asked to sign in");
    }
    assert.equal((await ben.get(urls.commentEditNamed(number, 1))).status, 404);
    town.clock.forward({ hours: 100 });
    await ana.get(urls.interview(number));
    await ana.follow("Change it or take it back");
    const twice = ana.prepare("Take it back");
    assert.match((await ana.press("Take it back")).words, /Its words are gone/);
    assert.equal((await ana.post(twice.action, twice.body)).status, 200);
    const { words } = await new Visitor(town).get(urls.interview(number));
    assert.match(words, /This was taken back\. Ben, a member .* Thank you/);
    assert.doesNotMatch(words, /Ana|in the book/);
    const { comments } = await town.house.interviews.read
      .selectFrom("interviews")
      .select("comments")
      .executeTakeFirstOrThrow();
    assert.equal(comments, 2);
    await ben.get(urls.commentEditNamed(number, 3));
    await ben.press("Take it back");
    assert.doesNotMatch((await ben.get(urls.interview(number))).words, /taken back\. /);
  }));

test("under what was withdrawn or hidden nobody comments, and its number is nobody's name any more", () =>
  inTown(async (town) => {
    await begin(town);
    const [{ number }, gone, hidden] = [
      await interviewed(town),
      await interviewed(town),
      await interviewed(town),
    ];
    const [visitor, ana] = [new Visitor(town), await member(town, "Ana")];
    await saysNamed(ana, number, "By name.");
    await saysAs(visitor, gone.number, "Well said.", "Birch");
    await says(visitor, gone.number, "Well said again.");
    const late = visitor.prepare("Comment under this nickname", { nickname: "Birch" });
    await withdrawInterview(town.house, gone.key, town.clock.now);
    await hideInterview(town.house.interviews.write, hidden.number, true, town.clock.now);
    const refused = await visitor.post(late.action, late.body);
    assert.match(
      `${refused.status} ${refused.words}`,
      /^409 .*Nobody comments here any more.*Well said again/,
    );
    for (const { number } of [gone, hidden]) {
      assert.equal((await visitor.get(urls.newComment(number))).status, 409);
      assert.equal((await visitor.post(urls.newComment(number), { words: "Hello." })).status, 409);
    }
    for (const { key } of [gone, hidden]) {
      const answer = await saysWithKey(visitor, number, "It is me.", key);
      assert.match(`${answer.status} ${answer.words}`, /^422 .*We do not know this key/);
    }
    assert.match((await visitor.get(urls.comment(gone.number, 1))).words, /Well said\./);
    assert.equal((await visitor.get(urls.comment(hidden.number, 1))).status, 404);
    // One's own words stay one's own, also where nobody reads them now.
    await hideInterview(town.house.interviews.write, number, true, town.clock.now);
    const mine = await ana.get(urls.commentEditNamed(number, 1));
    assert.doesNotMatch(mine.words, /Write another/);
    await ana.press("Take it back");
    const { comments } = await town.house.interviews.read
      .selectFrom("interviews")
      .select("comments")
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    assert.equal(comments, 0);
  }));
