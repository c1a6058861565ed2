import assert from "node:assert/strict";
import { test } from "node:test";
import { acts, hoursOn, none, talks, told, tried } from "../../../../test/shake-up-figures.ts";
import { channels } from "../search.ts";
import { areManyKinds, thingsNamed } from "./figures.ts";
import { goingWell } from "./going-well.ts";
import { firing, ruleOf } from "./rules.ts";

test("a search in good order sets off nothing, and one with little in its log only what looks at the plan", () => {
  assert.deepEqual(firing(told()), []);
  const little = told({
    ...acts({ applied: 5 }),
    applications: { all: 5, good: 0 },
    ...talks({}),
    targetNames: null,
  });
  assert.deepEqual(
    firing(little).map(({ key }) => key),
    ["target-wide"],
  );
  const oneWeek = told({
    ...acts({ applied: 9 }),
    applications: { all: 9, good: 0 },
    ...talks({}),
    weeks: [acts({}), acts({}), acts({}), acts({ applied: 9 })],
  });
  assert.deepEqual(firing(oneWeek), [], "one week is not enough to say anything of weeks");
});

test("three weeks of postings alone are told in one rule, not in two", () => {
  const weeks = [acts({ applied: 4 }), acts({ applied: 5 }), acts({ applied: 3 }), acts({})];
  const figures = told({
    ...acts({ applied: 12 }),
    applications: { all: 12, good: 0 },
    ...talks({}),
    ...hoursOn({ posting: 500 }),
    followUps: { all: 0, answered: 0 },
    promisesKept: 0,
    thanks: { owed: 0, sent: 0 },
    weeks,
  });
  assert.deepEqual(
    firing(figures).map(({ key }) => key),
    ["postings-only", "no-follow-ups", "one-channel"],
  );
});

test("one channel at the limit offers the others, and never the same again", () => {
  const rule = ruleOf("one-channel");
  for (const channel of channels) {
    const offered = rule?.acts(told(hoursOn({ [channel]: 200 }))) ?? [];
    assert.equal(offered.length, 3);
    assert.ok(offered.every((act) => act.channel !== channel));
  }
});

test("what a sentence names is counted as people write it", () => {
  for (const [sentence, many] of [
    ["Operations lead at a port, 40 hours, by the water", 4],
    ["Something nice", 1],
    ["Baker in Bremen", 2],
    ["Buchhalterin in Kiel, Teilzeit, mit Kindern", 4],
    ["Brand manager and designer", 2],
    ["", 0],
    [" , , ", 0],
  ] as const)
    assert.equal(thingsNamed(sentence), many, sentence);
  assert.ok(!areManyKinds(["Baker", "baker ", "BAKER", "Baker", "Baker", "Baker"]), "one title is one kind");
});

test("what is done already is named with its number, and what was not is not mentioned", () => {
  const well = goingWell(
    told({
      ...talks({ all: 3, withDecisionMakers: 1, inWork: 2 }),
      ...tried(2, 1),
      thanks: { owed: 1, sent: 1 },
      applications: { all: 4, good: 0 },
      replies: 0,
    }),
  );
  assert.deepEqual(well, [
    "You had 3 conversations: 1 with decision makers, 2 with people in work.",
    "You approached 2 employers directly, and 1 answered.",
    "You followed up twice.",
    "You kept 1 promise to people you know.",
    "You sent 1 note of thanks.",
  ]);
  assert.deepEqual(
    goingWell(told({ ...none(), thanks: { owed: 4, sent: 0 }, promisesKept: 0, replies: 0 })),
    [],
  );
});
