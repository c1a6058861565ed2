import assert from "node:assert/strict";
import { test } from "node:test";
import { sevenPeople } from "../../../../test/crossing.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { answerCrossover } from "./answering.ts";

const proposal = { other: "4", side: "guide", reason: "Both walk a dog at six." };

/** A reader who has the form of 00001 before them, and has read it. */
async function reader(town: Town): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get("/interviews/00001");
  await visitor.follow("Propose a crossover");
  town.clock.forward({ seconds: 20 });
  return visitor;
}

const stateOf = async (town: Town, seeker: number, guide: number) =>
  town.house.interviews.read
    .selectFrom("crossovers")
    .select(["state", "reason", "found_by", "quote"])
    .where("seeker", "=", seeker)
    .where("guide", "=", guide)
    .executeTakeFirst();

test("what a reader proposes stands on both pages once an author or the host has said yes", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const visitor = await reader(town);
    const { words, path } = await visitor.press("Propose it", proposal);
    assert.match(path, /^\/interviews\/00001/);
    assert.match(
      words,
      /Thank you\. It stands on both pages once one of the authors, or the host, has said yes\./,
    );
    assert.doesNotMatch(words, /walk a dog at six/);
    assert.deepEqual(await stateOf(town, 1, 4), {
      state: "proposed",
      reason: "Both walk a dog at six.",
      found_by: "reader",
      quote: "I rise at six and walk the dog.",
    });
    await answerCrossover(town.house.interviews.write, 1, 4, true, 4);
    assert.match(
      (await visitor.get("/interviews/00001")).words,
      /00004 writes .*: “I rise at six and walk the dog\.” A reader: Both walk a dog at six\. One of the two, or the host, has said yes\./,
    );
    assert.match(
      (await visitor.get("/interviews/00004")).words,
      /Whom 00004 could help.*00001.*Both walk a dog/,
    );
  }));

test("it can be proposed from the other side too, and twice is once", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    for (const reason of ["The first.", "The second."]) {
      const visitor = await reader(town);
      await visitor.press("Propose it", { other: "00004", side: "seeker", reason });
    }
    assert.equal((await stateOf(town, 4, 1))?.reason, "The first.");
  }));

test("a proposal that cannot be comes back with its words and one sentence", () =>
  inTown(async (town) => {
    await begin(town);
    const keys = await sevenPeople(town);
    await withdrawInterview(town.house, keys[6]!, town.clock.now);
    await answerCrossover(town.house.interviews.write, 1, 3, false, "host");
    for (const [changed, sentence] of [
      [{ other: "" }, /Please type the number of an interview/],
      [{ other: "twelve" }, /Please type the number of an interview/],
      [{ other: "999999999999" }, /Please type the number of an interview/],
      [{ other: "1" }, /That is this interview/],
      [{ other: "99" }, /There is no interview of that number/],
      [{ other: "7" }, /There is no interview of that number/],
      [{ other: "2" }, /joined in this way already/],
      [{ other: "3" }, /proposed before, and one of the authors, or the host, said no/],
      [{ reason: " " }, /Please say in a sentence/],
      [{ reason: "See https://example.org/" }, /A reason has no links/],
      [{ reason: "a".repeat(301) }, /This holds 300 characters/],
      [{ homepage: "https://example.org" }, /meant to stay empty/],
      [{ drawn: "x" }, /Your words are kept/],
    ] as const) {
      const visitor = await reader(town);
      const { status, words, html } = await visitor.press("Propose it", { ...proposal, ...changed });
      assert.equal(status, 422, JSON.stringify(changed));
      assert.match(words, sentence);
      if (!("reason" in changed)) assert.match(html, /Both walk a dog at six/);
    }
    assert.equal(await stateOf(town, 1, 4), undefined);
  }));

test("nothing can be proposed for what is not there, faster than one reads, or without end", () =>
  inTown(async (town) => {
    await begin(town);
    const keys = await sevenPeople(town);
    await withdrawInterview(town.house, keys[6]!, town.clock.now);
    const visitor = new Visitor(town);
    for (const path of ["00007", "00099", "x"])
      assert.equal((await visitor.get(`/interviews/${path}/crossovers/new`)).status, 404);
    await visitor.get("/interviews/00001/crossovers/new");
    assert.match((await visitor.press("Propose it", proposal)).words, /faster than anybody can read/);
    town.clock.forward({ minutes: 1 });
    let status = 0;
    for (let nth = 0; nth < 31; nth++) {
      await visitor.get("/interviews/00001/crossovers/new");
      town.clock.forward({ seconds: 5 });
      ({ status } = await visitor.press("Propose it", { ...proposal, other: "1" }));
    }
    assert.equal(status, 429);
  }));

test("whoever is asked to mend one field may send it again at once", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const visitor = await reader(town);
    for (const [other, sentence] of [
      ["", /Please type the number of an interview/],
      ["1", /That is this interview/],
      ["99", /no interview of that number/],
    ] as const) {
      const { status, words } = await visitor.press("Propose it", { ...proposal, other });
      assert.equal(status, 422);
      assert.match(words, sentence);
    }
    assert.match((await visitor.press("Propose it", proposal)).words, /Thank you\. It stands on both pages/);
  }));

test("a form that is sent faster than anybody reads is asked for once more, and taken then", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const visitor = new Visitor(town);
    await visitor.get("/interviews/00001/crossovers/new");
    assert.match((await visitor.press("Propose it", proposal)).words, /faster than anybody can read/);
    town.clock.forward({ seconds: 5 });
    assert.match((await visitor.press("Propose it", proposal)).words, /Thank you\./);
  }));
