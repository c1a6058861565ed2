import assert from "node:assert/strict";
import { test } from "node:test";
import { sevenPeople, told } from "../../../../test/crossing.ts";
import { publishes } from "../../../../test/interviews.ts";
import { inTown } from "../../../../test/support.ts";
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
      [6, 2, 1],
    );
    assert.equal(reflection.suggestions.length, 2);
    const words = wordsOf(reflection);
    assert.match(words, /You struggle with being thought too old and hearing nothing back\./);
    assert.match(words, /00002 has been through being thought too old, and writes: “At sixty I was hired/);
    assert.match(words, /You have been through money running out and days without structure\./);
    assert.match(words, /00002 struggles with money running out, and writes: “Money, since March\.”/);
    assert.match(words, /Two things to try.*Finding E\d+: .*\(Source: .*Finding E\d+:/);
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
