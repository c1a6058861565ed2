import assert from "node:assert/strict";
import { test } from "node:test";
import { sevenPeople, told } from "../../../../test/crossing.ts";
import { publishes } from "../../../../test/interviews.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { correctInterview } from "../publishing/correcting.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { answerCrossover } from "./answering.ts";
import { crossoversOf, crossoversToAnswer } from "./crossovers.reads.ts";
import { beenThere } from "./been-there.reads.ts";
import { noFacets } from "./ground.ts";
import { proposeCrossover } from "./proposing.ts";

const guidesOf = async (town: Town, number: number): Promise<number[]> => {
  const rows = await town.house.interviews.read
    .selectFrom("crossovers")
    .select("guide")
    .where("seeker", "=", number)
    .orderBy("score", "desc")
    .orderBy("guide", "desc")
    .execute();
  return rows.map(({ guide }) => guide);
};

test("whoever has been there stands first, in the same order on both databases", () =>
  inTown(async (town) => {
    await sevenPeople(town);
    assert.deepEqual(await guidesOf(town, 1), [2, 3, 5]);
    assert.deepEqual(await guidesOf(town, 2), [6]);
    assert.deepEqual(await guidesOf(town, 5), [3]);
    assert.deepEqual(await guidesOf(town, 4), []);
    const met = await beenThere(town.house.interviews.read, { ...noFacets(), struggles: ["older"] });
    assert.deepEqual(
      met.map(({ number }) => number),
      [5, 2],
    );
  }));

test("both pages say in words where two interviews cross, with the sentence that shows it and leads to its answer", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const visitor = new Visitor(town);
    const { words, page } = await visitor.get("/interviews/00001");
    assert.match(words, /Who has been where 00001 is/);
    assert.match(
      words,
      /00002 has also been through being thought too old, and writes: “I left my birth year out of every letter, and went to see people instead\.”/,
    );
    assert.match(
      words,
      /00003 has also been through hearing nothing back, and writes: “Half of them answer then\.”|“I telephone after ten days, always on a Tuesday\.”/,
    );
    assert.ok(page.querySelector('.crossovers a[href="/interviews/00002#works"]'));
    assert.match(
      (await visitor.get("/interviews/00002")).words,
      /Whom 00002 could help.*00001 struggles with being thought too old; 00002 has been through it, and writes: “I left/,
    );
  }));

test("three stand on each side of a page, however many there are", () =>
  inTown(async (town) => {
    for (let nth = 0; nth < 12; nth++)
      await publishes(
        town,
        told({ works: `I made it ${nth + 1} weeks at a time.` }, { experience: ["gap"] }),
      );
    const { number } = await publishes(town, told({}, { struggles: ["gap"] }));
    assert.equal((await guidesOf(town, number)).length, 5);
    const { guides, seekers } = await crossoversOf(town.house.interviews.read, number);
    assert.deepEqual([guides.length, seekers.length], [3, 0]);
    for (let nth = 0; nth < 12; nth++)
      await publishes(town, told({ struggle: `Nothing, for ${nth} years.` }, { struggles: ["gap"] }));
    const help = await town.house.interviews.read
      .selectFrom("crossovers")
      .select("seeker")
      .where("guide", "=", 12)
      .orderBy("seeker")
      .execute();
    assert.equal(help.length, 10, "an interview keeps its ten strongest suggestions");
  }));

test("nobody is said to have been through what they did not choose", () =>
  inTown(async (town) => {
    await begin(town);
    await publishes(
      town,
      told({ works: "I got my first posting by leaving the dates of my career break blank." }),
    );
    await publishes(town, told({ struggle: "Nobody forgives the gap." }, { struggles: ["gap"] }));
    const { words } = await new Visitor(town).get("/interviews/00002");
    assert.match(words, /00001 writes what may help with a gap in the résumé: “I got my first posting/);
    assert.doesNotMatch(words, /has (also )?been through/);
  }));

test("a topic that somebody did not choose is never named on their page, nor whose it may be", () =>
  inTown(async (town) => {
    await begin(town);
    const works = "After my burnout I went back for three mornings a week, and then for five.";
    await publishes(town, told({ works }, { experience: ["illness"] }));
    await publishes(town, told({ struggle: "Since the burnout I am tired by noon, and my savings go." }));
    const visitor = new Visitor(town);
    const { words } = await visitor.get("/interviews/00002");
    assert.match(words, /00001 writes what may be of use here: “After my burnout/);
    assert.doesNotMatch(words, /illness|disability/);
    assert.match(
      (await visitor.get("/interviews/00001")).words,
      /00002 may find this useful, by 00001: “After/,
    );
  }));

test("those to whom the same is said stand in one line, and each number leads to its page", () =>
  inTown(async (town) => {
    await begin(town);
    await publishes(
      town,
      told({ works: "I wrote the three years on the first line." }, { experience: ["gap"] }),
    );
    for (const struggle of ["Three years.", "Four of them.", "Two."])
      await publishes(town, told({ struggle }, { struggles: ["gap"] }));
    const { words, page } = await new Visitor(town).get("/interviews/00001");
    assert.match(
      words,
      /0000\d, 0000\d and 0000\d struggle with a gap in the résumé; 00001 has been through it, and writes: “I wrote/,
    );
    for (const number of [2, 3, 4])
      assert.ok(page.querySelector(`.crossovers a[href="/interviews/0000${number}"]`));
  }));

test("a correction renews what is quoted, also where a crossover was confirmed, and leaves the answers to it alone", () =>
  inTown(async (town) => {
    const keys = await sevenPeople(town);
    const { interviews } = town.house;
    await answerCrossover(interviews.write, 1, 2, true, 1);
    await answerCrossover(interviews.write, 1, 5, false, "host");
    const said = told(
      { works: "I dyed my hair, and dyed it back. My age is on the first line now." },
      { experience: ["older"] },
    );
    assert.equal(
      await correctInterview(town.house, keys[1]!, { said, version: 0 }, town.clock.now),
      "corrected",
    );
    const { guides } = await crossoversOf(interviews.read, 1);
    assert.deepEqual(
      guides.map(({ guide, state }) => `${guide} ${state}`),
      ["2 confirmed", "3 suggested"],
    );
    assert.match(guides[0]?.quote ?? "", /My age is on the first line now/);
    const all = await interviews.read
      .selectFrom("crossovers")
      .select("quote")
      .where("guide", "=", 2)
      .execute();
    assert.ok(all.every(({ quote }) => !quote.includes("birth year")));
  }));

test("withdrawn words leave the index, the quotes and every page, and so do hidden ones", () =>
  inTown(async (town) => {
    await begin(town);
    const keys = await sevenPeople(town);
    const visitor = new Visitor(town);
    await withdrawInterview(town.house, keys[1]!, town.clock.now);
    await hideInterview(town.house.interviews.write, 3, true, town.clock.now);
    const { words } = await visitor.get("/interviews/00001");
    assert.doesNotMatch(words, /00002 has|00003|birth year out of every letter|telephone after/);
    assert.match(words, /00005 has also been through/);
    const rows = await town.house.interviews.read
      .selectFrom("crossovers")
      .select(["seeker", "guide"])
      .execute();
    assert.ok(rows.every(({ seeker, guide }) => ![seeker, guide].some((number) => [2, 3].includes(number))));
    assert.doesNotMatch((await visitor.get("/interviews?words=telephone")).words, /00003/);
    await hideInterview(town.house.interviews.write, 3, false, town.clock.now);
    assert.match((await visitor.get("/interviews?words=telephone")).words, /00003/);
    assert.ok((await guidesOf(town, 1)).includes(3));
  }));

test("only the two authors and the host answer a crossover, and each may think again", () =>
  inTown(async (town) => {
    await sevenPeople(town);
    const { write } = town.house.interviews;
    await assert.rejects(answerCrossover(write, 1, 2, true, 3), /not-found/);
    await assert.rejects(answerCrossover(write, 2, 1, true, 1), /not-found/);
    assert.equal(await answerCrossover(write, 1, 2, true, 2), true);
    assert.equal(await answerCrossover(write, 1, 2, true, 1), false);
    assert.equal(await answerCrossover(write, 1, 2, false, "host"), true);
    const { guides } = await crossoversOf(town.house.interviews.read, 1);
    assert.ok(guides.every(({ guide }) => guide !== 2));
  }));

test("for the author what readers propose stands first, then what was confirmed, before what is only suggested", () =>
  inTown(async (town) => {
    await sevenPeople(town);
    const { write, read } = town.house.interviews;
    await answerCrossover(write, 1, 5, true, 1);
    await proposeCrossover(write, { seeker: 1, guide: 4, reason: "Both walk at six." }, town.clock.now);
    await answerCrossover(write, 1, 3, false, 1);
    assert.deepEqual(
      (await crossoversToAnswer(read, 1)).map(({ guide, state }) => `${guide} ${state}`),
      ["4 proposed", "5 confirmed", "2 suggested", "3 declined"],
    );
  }));
