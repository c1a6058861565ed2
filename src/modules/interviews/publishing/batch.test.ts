import assert from "node:assert/strict";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { begin, inTown, member, type Town, Visitor } from "../../../../test/support.ts";
import { author, said, sends, sets } from "../../../../test/interviews.ts";
import { type Key, newKey } from "../keys.ts";
import { interviewUrls } from "../index.ts";
import { questionsOf } from "../questions/questions.reads.ts";
import { askQuestions } from "../questions/questions.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { readyOf, shuffled } from "./batch.ts";
import { readWaiting } from "./content.ts";
import { standingOf } from "./standing.ts";
import { withdrawInterview } from "./withdrawing.ts";

const keyFile = ({ house }: Town): string => join(house.config.dataDir, "batch.key");
const boxesIn = ({ house }: Town) =>
  house.interviews.read.selectFrom("sealed_interviews").selectAll().execute();

async function careful(town: Town, least = 3): Promise<void> {
  await begin(town);
  await sets(town, { in_batches: 1, batch_least: least });
  await town.work();
}

/** The next day's chores are done. */
async function nextDay(town: Town): Promise<void> {
  town.clock.forward({ hours: 24 });
  await town.work();
}

const sendSeveral = async (town: Town, works: string[]): Promise<Key[]> => {
  const keys: Key[] = [];
  for (const each of works) keys.push((await sends(town, said(each))).key);
  return keys;
};

const standings = (town: Town, keys: Key[]) =>
  Promise.all(keys.map(async (key) => (await standingOf(town.house, key))?.at ?? null));

test("in careful mode interviews wait sealed, as large as each other, until there are enough; then all come on one day", () =>
  inTown(async (town) => {
    await careful(town);
    const keys = await sendSeveral(town, ["I ring people.", "I walk. ".repeat(30)]);
    assert.deepEqual(await standings(town, keys), ["batch", "batch"]);
    const boxes = await boxesIn(town);
    assert.equal(new Set(boxes.map(({ box }) => box.length)).size, 1);
    for (const { box } of boxes) assert.ok(!Buffer.from(box).includes("I walk"));
    await nextDay(town);
    assert.deepEqual(await standings(town, keys), ["batch", "batch"], "two are not enough");
    keys.push(...(await sendSeveral(town, ["I write letters."])));
    await nextDay(town);
    assert.deepEqual(await standings(town, keys), ["published", "published", "published"]);
    assert.deepEqual(await boxesIn(town), []);
    const days = await town.house.interviews.read.selectFrom("interviews").select("published_on").execute();
    assert.deepEqual(new Set(days.map((day) => day.published_on)), new Set(["2026-11-26"]));
  }));

test("sent twice it waits once, and what was sent first stands", () =>
  inTown(async (town) => {
    await careful(town, 2);
    const key = newKey();
    await Promise.all([sends(town, said(), key), sends(town, said(), key)]);
    assert.equal((await boxesIn(town)).length, 1);
  }));

test("the order in which they came says nothing of their numbers", () => {
  const firsts = new Set(Array.from({ length: 400 }, () => shuffled([1, 2, 3, 4, 5])[0]));
  assert.equal(firsts.size, 5);
  assert.deepEqual(
    shuffled([3, 1, 2]).toSorted((a, b) => a - b),
    [1, 2, 3],
  );
});

test("the key of a batch is ours alone to read, is another for each batch, and says only the day", () =>
  inTown(async (town) => {
    await careful(town, 1);
    const before = readFileSync(keyFile(town));
    const file = statSync(keyFile(town));
    assert.equal(file.mode & 0o777, 0o600);
    assert.equal(file.mtimeMs % 86_400_000, 0);
    await sends(town);
    assert.deepEqual(readFileSync(keyFile(town)), before, "it stays while something waits under it");
    await nextDay(town);
    assert.notDeepEqual(readFileSync(keyFile(town)), before);
  }));

test("what a host must see first waits for the host when its batch comes, and the others are published", () =>
  inTown(async (town) => {
    await careful(town, 2);
    const keys = await sendSeveral(town, ["I ring people.", "Jane Smith helps me."]);
    await nextDay(town);
    assert.deepEqual(await standings(town, keys), ["published", "waiting"]);
  }));

test("what waits sealed can be withdrawn, and is then not published", () =>
  inTown(async (town) => {
    await careful(town, 1);
    const [key = newKey()] = await sendSeveral(town, ["I ring people."]);
    assert.ok(await withdrawInterview(town.house, key, town.clock.now));
    await nextDay(town);
    assert.equal(await standingOf(town.house, key), null);
    assert.ok(!(await withdrawInterview(town.house, key, town.clock.now)));
  }));

test("whatever a host sets later, nobody comes out among fewer than they were promised", () =>
  inTown(async (town) => {
    await careful(town, 3);
    const keys = await sendSeveral(town, ["I ring people."]);
    const ana = await author(town, keys[0] ?? newKey());
    assert.match(ana.here?.words ?? "", /as soon as at least 3 are there/);
    for (const settings of [{ batch_least: 1 }, { in_batches: 0 }] as const) {
      await sets(town, settings);
      await nextDay(town);
      assert.deepEqual(await standings(town, keys), ["batch"]);
    }
    await ana.get(interviewUrls.key);
    const told = await ana.press("Open it", { key: keys[0] ?? "" });
    assert.match(told.words, /as soon as at least 3 are there, .*What you were promised stays/);
    // Who wants to come out tomorrow comes out tomorrow, and is one of three.
    const others = [];
    for (const works of ["I walk.", "I write letters."])
      others.push((await sends(town, said(works), newKey(), "tomorrow")).key);
    assert.deepEqual(await standings(town, others), ["batch", "batch"]);
    await nextDay(town);
    assert.deepEqual(await standings(town, [...keys, ...others]), ["published", "published", "published"]);
  }));

test("as many come out together as can keep every promise", () => {
  const ready = (leasts: number[]): number[] => readyOf(leasts, (least) => least);
  assert.deepEqual(ready([]), []);
  assert.deepEqual(ready([5, 1]), [1]);
  assert.deepEqual(ready([3, 3]), []);
  assert.deepEqual(ready([9, 3, 1, 3]), [1, 3, 3]);
  assert.deepEqual(ready([4, 4, 1, 3]), [1, 3, 4, 4]);
});

test("the version of the questions says nothing of who was first, however often a host changes a hint meanwhile", () =>
  inTown(async (town) => {
    await careful(town, 4);
    const { write, read } = town.house.interviews;
    for (const [at, works] of ["I ring people.", "I walk.", "I sing.", "I write letters."].entries()) {
      const { question_set: from } = await settingsOf(read);
      await sends(town, said(works, { questionSet: from }));
      const asked = (await questionsOf(read, from)).map(({ is_needed, ...one }) => ({
        ...one,
        hint: `${one.hint}.`,
        isNeeded: is_needed === 1,
      }));
      const added = { slug: null, wording: `And what else, ${at}?`, hint: "", side: "", isNeeded: false };
      const questions = [added, ...asked.toReversed()];
      assert.equal(await askQuestions(write, { questions, from }, town.clock.now), "asked");
    }
    // The last of them names somebody: a host looks at it, and learns no more.
    await sends(town, said("Mr Hale of the port helps me."));
    await nextDay(town);
    const rows = await read.selectFrom("interviews").select("question_set").execute();
    assert.deepEqual(rows, Array(4).fill({ question_set: 5 }));
    const held = await read.selectFrom("waiting_interviews").select("content").executeTakeFirstOrThrow();
    assert.equal(readWaiting(held.content).questionSet, 5);
    assert.equal(readWaiting(held.content).least, undefined);
    const page = await new Visitor(town).get(interviewUrls.interview(1));
    assert.match(page.words, /What works for you\?/);
  }));

test("who answered a question that is worded otherwise now keeps the words that were asked", () =>
  inTown(async (town) => {
    await careful(town, 1);
    const { write, read } = town.house.interviews;
    await sends(town);
    const asked = (await questionsOf(read, 1)).map(({ is_needed, ...one }) => ({
      ...one,
      wording: one.slug === "works" ? "What helps?" : one.wording,
      isNeeded: is_needed === 1,
    }));
    await askQuestions(write, { questions: asked, from: 1 }, town.clock.now);
    await nextDay(town);
    const page = await new Visitor(town).get(interviewUrls.interview(1));
    assert.match(page.words, /What works for you\?/);
    assert.doesNotMatch(page.words, /What helps\?/);
  }));

test("what waits is published on the next day also by a machine that sleeps at night, and on one day once", () =>
  inTown(async (town) => {
    await begin(town);
    await town.work();
    const first = (await sends(town, said(), newKey(), "tomorrow")).key;
    await town.restart();
    await town.work();
    assert.deepEqual(await standings(town, [first]), ["batch"], "a start in the middle of the day waits too");
    town.clock.forward({ hours: 20 });
    await town.restart();
    await town.work();
    const second = (await sends(town, said("I walk."), newKey(), "tomorrow")).key;
    town.clock.forward({ hours: 1 });
    await town.work();
    assert.deepEqual(await standings(town, [first, second]), ["published", "batch"]);
  }));

test("where the key of the batch is lost, so is what waited, and whoever comes with its key is told plainly", () =>
  inTown(async (town) => {
    await careful(town, 1);
    const [key = newKey()] = await sendSeveral(town, ["I ring people."]);
    rmSync(keyFile(town));
    await nextDay(town);
    const author = new Visitor(town);
    await author.get("/interviews/key");
    const told = await author.press("Open it", { key });
    assert.equal(told.status, 422);
    assert.match(told.words, /were lost with the server's key on 25 November 2026\. .*please send it again/);
    // Sent again it is taken, and what was lost is said for a while only.
    await sends(town, said(), key);
    town.clock.forward({ hours: 24 * 100 });
    await town.work();
    assert.deepEqual(await standings(town, [key]), ["published"]);
    await author.get("/interviews/key");
    assert.doesNotMatch((await author.press("Open it", { key: newKey() })).words, /were lost/);
  }));

test("a member's own name is theirs of the day, and who deleted the account is not published", () =>
  inTown(async (town) => {
    await careful(town, 2);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    for (const { id, name } of [ana, ben])
      await sends(town, said(`I am ${name}.`, { by: { kind: "member", member: id, name } }));
    await town.house.main.write
      .updateTable("members")
      .set({ name: "Anna" })
      .where("id", "=", ana.id)
      .execute();
    await ben.get("/me/leaving");
    await ben.press("Delete my account", { sure: "yes" });
    await nextDay(town);
    const rows = await town.house.interviews.read.selectFrom("interviews").select("name").execute();
    assert.deepEqual(rows, [{ name: "Anna" }]);
  }));
