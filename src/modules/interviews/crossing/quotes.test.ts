import assert from "node:assert/strict";
import { test } from "node:test";
import { noFacets } from "./ground.ts";
import type { Ground, Told } from "./ground.ts";
import { quoteOf } from "./quotes.ts";

// Nobody shares a word with anybody here: what is left is which sentence tells most by itself.
const ground = { rarity: { weight: () => 0 }, meanings: new Map() } as unknown as Ground;

const quoted = (answers: Record<string, string>): string => {
  const sideOf = new Map(Object.keys(answers).map((slug) => [slug, "e"] as const));
  const told: Told = { answers, facets: noFacets(), sideOf, name_kind: "number", name: "" };
  return quoteOf(ground, told, "experience", new Set(), "")?.words ?? "";
};

test("the sentence that is quoted says what somebody did rather than what they advise", () => {
  for (const [answers, expected] of [
    [
      {
        works: "Walking to small firms and asking for ten minutes. I got three talks.",
        advice: "Begin with people, not with portals.",
      },
      /^Walking to small firms/,
    ],
    [
      { works: "It is hard. I wrote to eleven people whom I knew a little, and four of them answered." },
      /^I wrote to eleven/,
    ],
    [
      {
        works:
          "A stranger should see it without knowing the trade. I showed my drawings to a neighbour and asked what she saw.",
      },
      /^I showed my drawings/,
    ],
    [{ works: "Is it worth it, people ask? I rang each of them after ten days." }, /^I rang each/],
    [{ advice: "Ask for ten minutes and no more." }, /^Ask for ten/],
  ] as const)
    assert.match(quoted(answers), expected);
});
