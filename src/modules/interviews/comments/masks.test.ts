import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, says, saysAs, saysNamed, saysWithKey } from "../../../../test/commenting.ts";
import { begin, inTown, member, type Town, Visitor } from "../../../../test/support.ts";
import { interviewUrls as urls } from "../urls.ts";
import { isSameMask, type Mask, readWorn, sayWorn, wornOn } from "./masks.ts";

// The ways in which the names under which somebody comments could be put together, or taken for another's.

/** Every way in which a page holds a name already: in a field, or as what was chosen. */
const namesHeld = (html: string, names: readonly string[]): string[] =>
  [...html.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => names.some((name) => input.includes(name)) || input.includes("checked"));

test("each page begins with no name chosen: whoever was Birch on one is nobody yet on the next", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const [{ number }, own] = [await interviewed(town), await interviewed(town)];
    const names = ["Birch", "Ana", own.key, "00002"];
    for (const visitor of [new Visitor(town), ana]) {
      await saysAs(visitor, number, "One.", "Birch");
      // Proof that the look finds a name: right after the comment it is carried on, to be asked about.
      assert.notDeepEqual(namesHeld(visitor.here?.html ?? "", names), []);
      await saysWithKey(visitor, number, "Two.", own.key);
      if (visitor === ana) await saysNamed(ana, number, "Three.");
      for (const elsewhere of [own.number, number]) {
        const naming = await says(visitor, elsewhere, "Four.");
        assert.deepEqual(namesHeld(naming.html, names), []);
        assert.deepEqual(namesHeld((await visitor.get(urls.interview(elsewhere))).html, names), []);
      }
      assert.equal(visitor.cookie("landfall") === undefined, visitor !== ana, "and no cookie keeps it");
    }
  }));

test("another name on the same page asks back first; the same name does not, nor does another page", () =>
  inTown(async (town) => {
    await begin(town);
    const [{ number }, own] = [await interviewed(town), await interviewed(town)];
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "One.", "Birch");
    const another = async (words: string) => {
      await visitor.press("Go on", { words });
      town.clock.forward({ seconds: 10 });
    };
    await another("Two.");
    const same = await visitor.press("Comment under this nickname", { nickname: "birch" });
    assert.match(same.words, /It stands/);
    await another("Three.");
    const asked = await visitor.press("Comment under my number", { key: own.key });
    assert.match(asked.words, /You wrote here as birch a moment ago\. Readers may put the two together/);
    assert.match(asked.words, /Go on as 00002\?/);
    assert.match(asked.headers.get("cache-control") ?? "", /no-store/);
    assert.equal((await rows(town)).length, 2, "nothing was sent yet");
    await visitor.press("Choose again");
    town.clock.forward({ seconds: 10 });
    await visitor.press("Comment under my number", { key: own.key });
    await visitor.press("Go on as 00002");
    assert.deepEqual((await rows(town)).at(-1), { words: "Three.", as_number: 2, name: "" });
    // What was worn here is worn nowhere else.
    const worn = visitor.here?.page.querySelector("[name=worn]")?.getAttribute("value") ?? "";
    await visitor.post(urls.newComment(own.number), { words: "Four.", worn });
    town.clock.forward({ seconds: 10 });
    assert.match(
      (await visitor.press("Comment under this nickname", { nickname: "Elm" })).words,
      /It stands/,
    );
  }));

const rows = (town: Town) =>
  town.house.interviews.read
    .selectFrom("comments")
    .select(["words", "as_number", "name"])
    .orderBy("number")
    .orderBy("place")
    .execute();

test("a member is asked before their name stands, and asked back when they were somebody else on the page", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { number } = await interviewed(town);
    await saysAs(ana, number, "One.", "Birch");
    await ana.press("Go on", { words: "Two." });
    town.clock.forward({ seconds: 10 });
    const asked = await ana.press("Comment under my own name");
    assert.match(asked.words, /You wrote here as Birch a moment ago.*Go on as Ana, a member\?/);
    await ana.press("Go on as Ana, a member");
    await ana.press("Go on", { words: "Three." });
    const worn = ana.here?.page.querySelector("[name=worn]")?.getAttribute("value") ?? "";
    assert.doesNotMatch(worn, /Ana/, "under another name nobody carries a member's");
    town.clock.forward({ seconds: 10 });
    const back = await ana.press("Comment under this nickname", { nickname: "Elm" });
    assert.match(back.words, /You wrote here under your own name a moment ago/);
  }));

test("who is signed out gets the words back, and is brought to the page; no key ever goes to where names are known", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    const naming = await says(visitor, number, "My words.");
    const named = naming.page
      .querySelectorAll("form")
      .find((form) => form.getAttribute("action") === urls.commentNamed(number));
    assert.ok(named);
    assert.deepEqual(named.querySelectorAll("[name=key], [name=nickname]"), []);
    assert.equal(naming.page.querySelectorAll("[formaction]").length, 0);
    const out = await visitor.press("Comment under my own name");
    assert.match(`${out.status} ${out.words}`, /^403 .*Sign in to comment by name.*My words\./);
    assert.match(out.html, /sign-in\?then=%2Finterviews%2F00001%2Fcomments%2Fnew/);
  }));

test("a number or a nickname is nobody's account: who is signed in is not even looked up, and nothing of theirs moves", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { number, key } = await interviewed(town);
    const all = async () => {
      const tables = await town.house.main.read.introspection.getTables();
      const contents: Record<string, unknown> = {};
      for (const { name } of tables)
        contents[name] = await town.house.main.read
          .selectFrom(name as "members")
          .selectAll()
          .execute();
      return contents;
    };
    town.clock.forward({ hours: 30 });
    const before = await all();
    await ana.post(urls.newComment(number), { words: "Ring at eight." });
    town.clock.forward({ seconds: 10 });
    const queries = await town.queriesOf(() =>
      ana.press("Comment under this nickname", { nickname: "Birch" }),
    );
    assert.ok(queries.length > 0);
    assert.ok(!queries.some(({ parameters }) => parameters.includes(ana.id)));
    assert.ok(!queries.some(({ sql }) => /"sessions"|"rate_limits"|"jobs"|"journal"/.test(sql)));
    await ana.post(urls.commentThanks(number, 1));
    await ana.post(urls.newComment(number), { words: "Ring at nine." });
    town.clock.forward({ seconds: 10 });
    await ana.press("Comment under my number", { key });
    // The pages on which it is read afterwards are open to whoever is signed in: the clock has not moved a day since.
    assert.deepEqual(without(await all(), "sessions"), without(before, "sessions"));
    // Nor when she comments by name: its minute would say when others did, by the places around it.
    await saysNamed(ana, number, "By name.");
    assert.deepEqual(without(await all(), "sessions"), without(before, "sessions"));
    // Proof that the look finds what moves.
    await ana.post("/me/pause");
    assert.notDeepEqual(without(await all(), "sessions"), without(before, "sessions"));
  }));

const without = (contents: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(contents).filter(([table]) => table !== name));

test("no visitor is called like a member, a host or a number, look-alike letters included; the answer is the same", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana Ruiz");
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await says(visitor, number, "Ring at eight.");
    for (const nickname of ["anaruiz", "HANNA1", "Hanna", "The host", "00031", "Interview 31"]) {
      const answer = await visitor.press("Comment under this nickname", { nickname });
      assert.equal(answer.status, 422, nickname);
      assert.equal(
        answer.page.querySelector("#error-nickname")?.text,
        "That name is taken or too close to somebody's. Please choose another one.",
      );
    }
    assert.equal((await visitor.press("Comment under this nickname", { nickname: "" })).status, 422);
    assert.match((await visitor.press("Comment under this nickname", { nickname: "Birch" })).words, /stands/);
  }));

test("whether somebody with a full name is here nobody can ask, and of one word not without sending something", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Rosalind Quimby");
    await member(town, "Ben");
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    const ask = async (nickname: string) => {
      const { status, page } = await visitor.press("Comment under this nickname", { nickname });
      return [status, page.querySelector("#error-nickname")?.text];
    };
    await says(visitor, number, "Ring at eight.");
    const shape = [422, "That looks like somebody's full name. Choose one that you use nowhere else."];
    for (const nickname of ["Rosalind Quimby", "Walter Finch", "quimby, rosalind", "finch, walter"])
      assert.deepEqual(await ask(nickname), shape, nickname);
    // Another name than a moment ago is asked about first, whoever is called so.
    assert.match((await saysAs(visitor, number, "One.", "Heron")).words, /It stands/);
    await visitor.press("Go on", { words: "Two." });
    town.clock.forward({ seconds: 10 });
    const { action, body } = visitor.prepare("Comment under this nickname", { nickname: "Ben" });
    for (const nickname of ["Ben", "Walt", "rosalindquimby", "walterfinch"]) {
      const { status, words } = await visitor.post(action, { ...body, nickname });
      assert.match(`${status} ${words}`, /^422 .*Under another name/, nickname);
    }
    assert.equal((await rows(town)).length, 1);
    const refused = await visitor.post(action, { ...body, nickname: "Ben", sure: "yes" });
    assert.match(`${refused.status} ${refused.words}`, /^422 .*too close to somebody's/);
    assert.match((await visitor.post(action, { ...body, nickname: "Walt", sure: "yes" })).words, /It stands/);
    assert.deepEqual((await rows(town)).at(-1), { words: "Two.", as_number: null, name: "Walt" });
    // With a form that was sent already nobody is asked any more.
    const again = await visitor.post(action, { ...body, nickname: "Ben", sure: "yes" });
    assert.match(`${again.status} ${again.words}`, /^200 .*Walt, a nickname/);
  }));

test("no page and no table tells of a comment more than its day", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    town.clock.to("2026-11-24T17:43:21.987Z");
    await saysAs(new Visitor(town), number, "Ring at eight.", "Birch");
    const row = await town.house.interviews.read.selectFrom("comments").selectAll().execute();
    const finer = /\d\d:\d\d|17[.:]?43|2026-11-24T/;
    assert.doesNotMatch(JSON.stringify(row), finer);
    assert.match(JSON.stringify({ at: "2026-11-24T17:43:21.987Z" }), finer, "the look finds a time");
    for (const path of [urls.interview(number), urls.comment(number, 1), urls.commentFeed(number)]) {
      const { html, headers } = await new Visitor(town).get(path);
      assert.doesNotMatch(html.replaceAll("T00:00:00Z", ""), /\d\d:\d\d:\d\d|2026-11-24T/, path);
      assert.equal(headers.get("last-modified"), null);
    }
  }));

test("what was worn is signed for one page; forged or brought along it is nothing", () => {
  const masks: Mask[] = [
    { kind: "nickname", name: "Birch of the\u2028hill" },
    { kind: "number", number: 31 },
    { kind: "member", name: "Ana", member: 7 },
  ];
  for (const mask of masks) {
    const sent = wornOn("key", 17, mask);
    const worn = readWorn("key", 17, sent);
    assert.ok(worn !== null && isSameMask(worn, mask));
    assert.equal(readWorn("key", 18, sent), null);
    assert.equal(readWorn("other", 17, sent), null);
    assert.equal(readWorn("key", 17, `${sent}x`), null);
    for (const other of masks) assert.equal(isSameMask(worn, other), other === mask);
  }
  assert.deepEqual(
    masks.map((mask) => sayWorn(readWorn("key", 17, wornOn("key", 17, mask)) ?? "")),
    ["as Birch of the\u2028hill", "as 00031", "under your own name"],
  );
});
