import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, says, saysAs, saysNamed, saysWithKey } from "../../../../test/commenting.ts";
import { begin, inTown, member, type Town, Visitor } from "../../../../test/support.ts";
import { newKey } from "../keys.ts";
import { interviewUrls as urls } from "../urls.ts";
import { waitingComments } from "./comments.host.reads.ts";
import { decline, letThrough, sourceOfComment, sourceThing } from "./comments-hiding.ts";

const link = "Look at https://example.org/list for all of them.";

const standing = async (town: Town): Promise<string[]> =>
  (await town.house.interviews.read.selectFrom("comments").select("words").orderBy("place").execute()).map(
    ({ words }) => words,
  );

const read = (id: number | undefined, version = 0) => ({ id: id ?? 0, version });

test("what comes faster than anybody reads, lay for a day, or was filled in by a machine is asked for once more, its words kept", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await visitor.get(urls.newComment(number));
    await visitor.press("Go on", { words: "Ring at eight." });
    const quick = await visitor.press("Comment under this nickname", { nickname: "Birch" });
    assert.match(`${quick.status} ${quick.words}`, /^422 .*faster than anybody can read.*Ring at eight/);
    town.clock.forward({ hours: 25 });
    const old = await visitor.press("Comment under this nickname", { nickname: "Birch" });
    assert.match(`${old.status} ${old.words}`, /^422 .*lying here for a while.*Ring at eight/);
    assert.equal(old.page.querySelector("[name=nickname]")?.getAttribute("value"), "Birch");
    town.clock.forward({ seconds: 10 });
    const machine = await visitor.press("Comment under this nickname", {
      nickname: "Birch",
      homepage: "https://example.org",
    });
    assert.match(`${machine.status} ${machine.words}`, /^422 .*meant to stay empty/);
    for (const drawn of ["", "x.y", "zzzzzz.aaaaaaaaaaaaaaaaaaaaaaaaaaa"]) {
      const forged = await visitor.press("Comment under this nickname", { nickname: "Birch", drawn });
      assert.equal(forged.status, 422);
    }
    assert.deepEqual(await standing(town), []);
    await visitor.get(urls.newComment(number));
    await says(visitor, number, "Ring at eight.");
    assert.equal((await visitor.press("Comment under this nickname", { nickname: "Birch" })).status, 200);
  }));

test("nothing to say, too much, and too many links are asked about in the first step, with the words", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    const first = async (words: string) => {
      await visitor.get(urls.newComment(number));
      const answer = await visitor.press("Go on", { words });
      return `${answer.status} ${answer.words}`;
    };
    assert.match(await first("  \u0000 "), /^422 .*There is nothing to send yet/);
    assert.match(await first("a".repeat(3001)), /^422 .*This holds 3000 characters, and yours has 3001/);
    assert.match(await first("http://a.example ".repeat(4)), /^422 .*up to 3 links/);
    assert.match(await first("a".repeat(70_000)), /^413 .*more than fits/);
  }));

test("a visitor's link waits for a host, who lets it through or not; a member's, and a known number's, stands at once", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const [{ number }, known, fresh] = [
      await interviewed(town),
      await interviewed(town),
      await interviewed(town),
    ];
    const visitor = new Visitor(town);
    const held = await saysAs(visitor, number, link, "Birch");
    assert.match(held.words, /A host looks at it first/);
    const changed = await visitor.press("Keep the changes", { words: `${link} All of them.` });
    assert.match(changed.words, /A host looks at it first/);
    await saysWithKey(visitor, number, "And www.example.org", fresh.key);
    await saysWithKey(visitor, number, "Without one.", known.key);
    await saysWithKey(visitor, number, "And http://known.example", known.key);
    await saysNamed(ana, number, "And http://ana.example");
    assert.deepEqual(await standing(town), [
      "Without one.",
      "And http://known.example",
      "And http://ana.example",
    ]);
    const waiting = await waitingComments(town.house.interviews.read);
    assert.deepEqual(
      waiting.map(({ held_for }) => held_for),
      ["links", "links"],
    );
    const birch = waiting.find(({ name }) => name === "Birch");
    assert.ok(birch);
    const { write } = town.house.interviews;
    const [one, two] = await Promise.allSettled([
      letThrough(write, read(birch.id, 1), town.clock.now),
      letThrough(write, read(birch.id, 1), town.clock.now),
    ]);
    assert.deepEqual([one.status, two.status].sort(), ["fulfilled", "rejected"]);
    assert.deepEqual((await standing(town)).at(-1), `${link} All of them.`);
    const other = waiting.find(({ id }) => id !== birch.id);
    await decline(write, read(other?.id));
    await assert.rejects(decline(write, read(other?.id)), { kind: "not-found" });
    await assert.rejects(letThrough(write, read(5), town.clock.now), { kind: "not-found" });
    assert.deepEqual(await waitingComments(town.house.interviews.read), []);
  }));

test("whoever got the address of a held comment changes it there also after it was let through; a declined one is gone", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const [visitor, other] = [new Visitor(town), new Visitor(town)];
    await saysAs(visitor, number, link, "Birch");
    await saysAs(other, number, link, "Elm");
    for (const { id, name } of await waitingComments(town.house.interviews.read)) {
      if (name === "Birch") await letThrough(town.house.interviews.write, read(id), town.clock.now);
      else await decline(town.house.interviews.write, read(id));
    }
    await visitor.press("Keep the changes", { words: "Better so." });
    assert.deepEqual(await standing(town), ["Better so."]);
    // Nobody brings a link in by the back door.
    const back = await visitor.press("Keep the changes", { words: link });
    assert.match(`${back.status} ${back.words}`, /^422 .*A host looks first at links/);
    const gone = await other.press("Keep the changes", { words: "Better so." });
    assert.match(`${gone.status} ${gone.words}`, /^404 .*not here any more/);
  }));

test("the same words in a third form are held, also a member's", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const words = "I have found something wonderful, and everybody here should have it too.";
    for (let times = 0; times < 4; times++) {
      const { number } = await interviewed(town);
      if (times < 3) await saysAs(new Visitor(town), number, words, "Birch");
      else assert.match((await saysNamed(ana, number, words)).words, /A host looks at it first/);
    }
    assert.equal((await standing(town)).length, 2);
    const waiting = await waitingComments(town.house.interviews.read);
    assert.deepEqual(
      waiting.map(({ held_for }) => held_for),
      ["spam", "spam"],
    );
  }));

test("a wrong key is one sentence, and so is what can be none; after many nobody from there tries another for a while", () =>
  inTown(async (town) => {
    await begin(town);
    const { number, key } = await interviewed(town);
    const visitor = new Visitor(town);
    const naming = await says(visitor, number, "Ring at eight.");
    assert.match(naming.headers.get("cache-control") ?? "", /no-store/);
    assert.equal(naming.page.querySelector("input[name=key]")?.getAttribute("spellcheck"), "false");
    const sentences = new Set<string>();
    for (const wrong of [newKey(), "one two", "", key.split(" ").reverse().join(" ")]) {
      const answer = await visitor.press("Comment under my number", { key: wrong });
      assert.equal(answer.status, 422);
      sentences.add(answer.page.querySelector("#error-key")?.text ?? "");
      assert.match(answer.headers.get("cache-control") ?? "", /no-store/);
    }
    assert.equal(sentences.size, 1);
    for (let tries = 0; tries < 16; tries++)
      await visitor.press("Comment under my number", { key: newKey() });
    const wrong = newKey();
    const form = visitor.prepare("Comment under my number", { key: wrong });
    const often = await visitor.post(form.action, form.body);
    assert.equal(often.status, 429);
    assert.match(often.words, /Ring at eight/);
    assert.ok(!often.words.includes(wrong), "a key is given back nowhere but in its field");
    // A right one is taken, whoever has guessed from the same address.
    assert.equal((await visitor.post(form.action, { ...form.body, key })).status, 200);
  }));

test("a host closes a source for today: for visitors who come from there, and never for who comments by name", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "Rude words.", "Gull");
    const [mine, back] = [
      visitor.prepare("Keep the changes", { words: "Ruder words." }),
      visitor.prepare("Take it back"),
    ];
    await saysNamed(ana, number, "Kind words.");
    const { read } = town.house.interviews;
    const [theirs, hers] = [await sourceOfComment(read, number, 1), await sourceOfComment(read, number, 2)];
    assert.equal(hers, null, "nothing is remembered of where a member's comment came from");
    await says(visitor, number, "More rude words.");
    assert.equal(town.house.sources.ban(theirs ?? ""), true);
    const refused = await visitor.press("Comment under this nickname", { nickname: "Gull" });
    assert.match(`${refused.status} ${refused.words}`, /^403 .*closed until tomorrow.*More rude words/);
    const change = await visitor.post(mine.action, mine.body);
    assert.match(`${change.status} ${change.words}`, /^403 .*closed until tomorrow/, "nor changed");
    assert.equal((await visitor.post(urls.concern(number), { words: "x" })).status, 403, "nor told");
    assert.equal((await standing(town))[0], "Rude words.");
    assert.match((await visitor.post(back.action, back.body)).words, /Taken back/, "but taken back");
    assert.equal((await visitor.post(urls.newComment(number), { words: "x" })).status, 403);
    const form = { words: "By name.", id: "x" };
    assert.equal((await ana.post(urls.commentNamed(number), form)).status, 422, "not refused for the source");
    town.clock.forward({ hours: 24 });
    assert.equal((await saysAs(visitor, number, "Kind words.", "Gull")).status, 200);
    assert.equal(town.house.sources.ban(sourceThing(1)), false);
  }));

test("anybody tells the host about an interview or a comment, and nothing says who it was", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "Buy my course.", "Gull");
    for (const place of [null, 1]) {
      const path = place ? urls.commentConcern(number, place) : urls.concern(number);
      await visitor.get(path);
      assert.equal((await visitor.press("Tell the host", { words: "Too quick." })).status, 422);
      town.clock.forward({ seconds: 10 });
      assert.equal((await visitor.press("Tell the host", { words: " " })).status, 422);
      town.clock.forward({ seconds: 10 });
      const form = visitor.prepare("Tell the host", { words: "Please look." });
      assert.match((await visitor.post(form.action, form.body)).words, /The host will look at it/);
      await visitor.post(form.action, form.body);
    }
    const bare = await town.house.interviews.read
      .selectFrom("interview_concerns")
      .select(["number", "place", "words", "told_on", "closed_on"])
      .execute();
    const row = { number, words: "Please look.", told_on: "2026-11-24", closed_on: null };
    assert.equal(bare.length, 2);
    for (const place of [null, 1])
      assert.deepEqual(
        bare.find((one) => one.place === place),
        { ...row, place },
      );
    assert.equal((await visitor.get(urls.commentConcern(number, 2))).status, 404);
    assert.equal((await visitor.get(urls.concern(9))).status, 404);
  }));
