import assert from "node:assert/strict";
import { test } from "node:test";
import { sevenPeople, told } from "../../../../test/crossing.ts";
import { publishes } from "../../../../test/interviews.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { htmlOf } from "../../../web/jsx/index.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { Reflection } from "./reflection.parts.tsx";
import { reflectionOn, type ReflectionShown } from "./reflection.reads.ts";

const asked = told(
  { struggle: "I am sixty and nobody writes back.", works: "I paid the rent by asking early." },
  { struggles: ["older", "silence"], experience: ["money-short", "structure"] },
);

const wordsOf = (reflection: ReflectionShown): string =>
  htmlOf(Reflection({ reflection }))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

test("answers are given back who has been there, whom they could help, two things to try and where to go", () =>
  inTown(async (town) => {
    await sevenPeople(town);
    const reflection = await reflectionOn(town.house.interviews.read, asked, null);
    assert.deepEqual(
      reflection.guides.map(({ number }) => number),
      [3, 2, 5],
    );
    assert.deepEqual(
      reflection.seekers.map(({ number }) => number),
      [6, 2],
    );
    assert.equal(reflection.suggestions.length, 2);
    const words = wordsOf(reflection);
    assert.match(words, /You struggle with being thought too old and hearing nothing back\./);
    assert.match(
      words,
      /00002 has been through being thought too old, and writes: “I left my birth year out/,
    );
    assert.match(words, /You have been through money running out and days without structure\./);
    assert.match(words, /00002 struggles with money running out, and writes: “Money, since March\.”/);
    assert.match(words, /Two things to try.*\(Source: .*\(Source: /);
    assert.doesNotMatch(words, /\bE\d+\b/);
    assert.match(words, /Where to go next/);
    assert.match(htmlOf(Reflection({ reflection })), /href="\/interviews\/00002#works"/);
  }));

test("whoever is first is told so, kindly, and still has two things to try", () =>
  inTown(async (town) => {
    const alone = await reflectionOn(town.house.interviews.read, asked, null);
    assert.equal(alone.isFirst, true);
    assert.match(wordsOf(alone), /You are the first to answer here\..*it grows as others answer/);
    assert.equal(alone.suggestions.length, 2);
    const { number } = await publishes(town, asked);
    assert.equal((await reflectionOn(town.house.interviews.read, asked, number)).isFirst, true);
    await publishes(town, told({ works: "I left the year out." }, { experience: ["older"] }));
    const grown = await reflectionOn(town.house.interviews.read, asked, number);
    assert.deepEqual(
      grown.guides.map((guide) => guide.number),
      [2],
    );
  }));

test("nobody is given back to themselves, and what was withdrawn is given to nobody", () =>
  inTown(async (town) => {
    const keys = await sevenPeople(town);
    await withdrawInterview(town.house, keys[1]!, town.clock.now);
    const { guides, seekers } = await reflectionOn(town.house.interviews.read, asked, 5);
    for (const gone of [2, 5]) assert.ok([...guides, ...seekers].every(({ number }) => number !== gone));
  }));

test("a room built later says where to go for whoever said this", () =>
  inTown(async (town) => {
    const { ways } = await reflectionOn(town.house.interviews.read, asked, null, [
      ({ struggles }) => (struggles.includes("older") ? { href: "/a", label: "A", line: "For them." } : null),
      () => null,
    ]);
    assert.deepEqual(ways, [{ href: "/a", label: "A", line: "For them." }]);
  }));

test("whoever chose no topic still finds who has been there, by a guess that nobody else is told", () =>
  inTown(async (town) => {
    await begin(town);
    await sevenPeople(town);
    const unsure = told({ struggle: "Nobody calls back. It is like shouting into a well." });
    const words = wordsOf(await reflectionOn(town.house.interviews.read, unsure, null));
    assert.match(words, /It sounds like hearing nothing back\. You chose no topic, so this is a guess/);
    assert.match(words, /00003 has been through hearing nothing back, and writes: “I telephone/);
    const { number } = await publishes(town, unsure);
    const visitor = new Visitor(town);
    const page = await visitor.get(`/interviews/0000${number}`);
    assert.match(page.words, /00003 writes what may be of use here: “I telephone/);
    assert.doesNotMatch(page.words, /It sounds like|hearing nothing back/i);
    assert.match((await visitor.get("/interviews/00003")).words, /00008 may find this useful, by 00003/);
  }));

test("one who chose a topic is not sent to somebody by another one that a word of theirs may mean", () =>
  inTown(async (town) => {
    await publishes(
      town,
      told(
        { works: "Before that I had paid a translator for every paper." },
        { experience: ["papers-abroad"] },
      ),
    );
    await publishes(
      town,
      told({ works: "I swept a workshop for a month." }, { experience: ["changing-field"] }),
    );
    const baker = told(
      { struggle: "Everybody reads baker and stops. My licence here says nothing else." },
      { struggles: ["changing-field"] },
    );
    const { guides } = await reflectionOn(town.house.interviews.read, baker, null);
    assert.deepEqual(
      guides.map(({ number }) => number),
      [2],
    );
  }));

test("what somebody offers leads to whoever asks for it, in the words in which they ask", () =>
  inTown(async (town) => {
    await publishes(
      town,
      told({ struggle: "My days.", need: "A quiet week. Somebody who reads my letter before it goes out." }),
    );
    await publishes(town, told({ struggle: "My days.", need: "A room with a door." }));
    await publishes(town, told({ struggle: "The panel.", need: "I want to rehearse before the next one." }));
    const offer = told({ offer: "Reading a letter, and a mock interview on a Monday." });
    const reflection = await reflectionOn(town.house.interviews.read, offer, null);
    const words = wordsOf(reflection);
    assert.match(words, /You offer: “Reading a letter, and a mock interview on a Monday\.”/);
    assert.match(
      words,
      /00001 may need what you offer, and writes: “Somebody who reads my letter before it goes out\.”/,
    );
    assert.match(words, /00003 may need what you offer, and writes: “I want to rehearse/);
    assert.doesNotMatch(words, /00002/);
    assert.match(htmlOf(Reflection({ reflection })), /href="\/interviews\/00001#need"/);
    const silent = await reflectionOn(town.house.interviews.read, told({ offer: "" }), null);
    assert.doesNotMatch(wordsOf(silent), /You offer/);
  }));

test("who stands above on the page of a key does not stand there twice", () =>
  inTown(async (town) => {
    const keys = await sevenPeople(town);
    const author = new Visitor(town);
    const { words } = await author.post("/interviews/key", { key: keys[0]! });
    assert.match(words, /00002 has also been through/);
    assert.doesNotMatch(words, /00002 has been through/);
    assert.match(words, /Those who have stand above, where it crosses with others\./);
  }));
