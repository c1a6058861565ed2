import assert from "node:assert/strict";
import { test } from "node:test";
import {
  acts,
  hoursOn,
  onlyApplying,
  talks,
  told,
  type Told,
  tried,
} from "../../../../test/shake-up-figures.ts";
import { place } from "./acts.ts";
import { findings } from "./findings.ts";
import { ruleOf, rules } from "./rules.ts";
import { activityKinds, channels } from "../search.ts";

/** At the border of each rule: figures at which it fires, with a part of what it says, and those at which it does not. */
const borders: Record<string, { fires: readonly [Told, RegExp][]; not: readonly Told[] }> = {
  "postings-only": {
    fires: [
      [{ applications: { all: 5, good: 0 }, ...talks({}) }, /5 applications and noted no conversation/],
    ],
    not: [
      { applications: { all: 4, good: 0 }, ...talks({}) },
      { applications: { all: 30, good: 0 }, ...talks({ all: 1 }) },
      { applications: { all: 30, good: 0 }, ...talks({}), ...tried(1, 0) },
    ],
  },
  "out-of-work": {
    fires: [
      [talks({ all: 3, outOfWork: 3 }), /Of your 3 conversations, 3 were with people who are between jobs/],
      [talks({ all: 6, outOfWork: 4, unknownWork: 2 }), /Of 2 we do not know\./],
    ],
    not: [
      talks({ all: 2, outOfWork: 2 }),
      talks({ all: 9, outOfWork: 8, inWork: 1 }),
      talks({ all: 9, unknownWork: 9 }),
    ],
  },
  "no-thanks": {
    fires: [
      [{ thanks: { owed: 1, sent: 0 } }, /1 note of thanks was due, and none is marked/],
      [{ thanks: { owed: 3, sent: 0 } }, /3 notes of thanks were due/],
      [{ thanks: { owed: 0, sent: 0 }, ...talks({ all: 5, inWork: 5 }) }, /5 conversations, and no note/],
    ],
    not: [
      { thanks: { owed: 0, sent: 0 }, ...talks({ all: 4, inWork: 4 }) },
      { thanks: { owed: 5, sent: 1 } },
    ],
  },
  "no-follow-ups": {
    fires: [
      [
        { followUps: { all: 0, answered: 0 }, promisesKept: 0, applications: { all: 2, good: 0 } },
        /You reached out 6 times, and noted no follow-up/,
      ],
    ],
    not: [
      { followUps: { all: 0, answered: 0 }, promisesKept: 0, applications: { all: 1, good: 0 } },
      { followUps: { all: 1, answered: 0 }, promisesKept: 0 },
      { followUps: { all: 0, answered: 0 }, promisesKept: 1 },
    ],
  },
  "one-channel": {
    fires: [
      [
        hoursOn({ posting: 96, networking: 24 }),
        /Of 2 hours that you noted, 1 hour 36 minutes went into postings: 80%/,
      ],
      [hoursOn({ networking: 300 }), /went into networking: 100%/],
    ],
    not: [
      hoursOn({ posting: 95, networking: 25 }),
      hoursOn({ posting: 119 }),
      hoursOn({ posting: 96, "": 25 }),
      hoursOn({ "": 600 }),
    ],
  },
  "same-act": {
    fires: [
      [{ weeks: onlyApplying }, /In each of 3 weeks most of what you noted was the same: applying/],
      [
        { weeks: [1, 2, 3, 4].map(() => acts({ gathering: 2, applied: 1 })) },
        /In each of 4 weeks.*going to gatherings/,
      ],
    ],
    not: [
      { weeks: [acts({ applied: 2 }), acts({ applied: 2 }), acts({}), acts({})] },
      { weeks: [1, 2, 3, 4].map(() => acts({ gathering: 3, applied: 2 })) },
      { weeks: [acts({ learned: 3 }), acts({ applied: 3 }), acts({ applied: 3 }), acts({})] },
      { weeks: [1, 2, 3, 4].map(() => acts({ conversation: 5 })) },
      { weeks: [1, 2, 3, 4].map(() => acts({ applied: 1 })) },
      { weeks: onlyApplying, ...talks({}), applications: { all: 7, good: 0 } },
    ],
  },
  "target-wide": {
    fires: [
      [{ targetNames: null }, /No sentence says yet what you look for/],
      [{ targetNames: 2 }, /seems to name two things.*you know best/],
      [{ targetNames: 1 }, /seems to name one thing/],
      [
        { titles: ["Baker", "Crane driver", "Bookkeeper", "Nurse", "Web designer", "Night guard"] },
        /You have begun on 6 jobs whose titles have hardly a word in common/,
      ],
    ],
    not: [
      { targetNames: 3 },
      { titles: ["Baker", "Crane driver", "Bookkeeper", "Nurse", "Web designer"] },
      { titles: ["Shift planner", "Yard planner", "Bookkeeper", "Nurse", "Web designer", "Night guard"] },
    ],
  },
  "nobody-known": {
    fires: [
      [{ companies: { all: 0, known: 0 } }, /No target companies are listed yet/],
      [{ companies: { all: 12, known: 0 } }, /12 target companies are listed, and you know nobody there yet/],
      [{ companies: { all: 1, known: 0 } }, /1 target company is listed/],
    ],
    not: [{ companies: { all: 12, known: 1 } }],
  },
  "few-replies": {
    fires: [
      [{ weeks: [tried(2, 0), tried(3, 1)] }, /Of 5 direct approaches before this week, 1 was answered/],
      [{ weeks: [tried(9, 0)] }, /Of 9 direct approaches before this week, none was answered/],
    ],
    not: [
      { weeks: [tried(4, 0)] },
      { weeks: [tried(9, 2)] },
      // Those of this week are still on their way.
      { weeks: [{}, {}, {}, tried(9, 0)] },
    ],
  },
};

test("each rule fires at its border with the member's own figures, and not before it", () => {
  assert.deepEqual(
    Object.keys(borders),
    rules.map(({ key }) => key),
    "every rule has its borders",
  );
  for (const rule of rules) {
    for (const [figures, because] of borders[rule.key]?.fires ?? []) {
      assert.ok(rule.fires(told(figures)), `${rule.key} fires: ${JSON.stringify(figures)}`);
      assert.match(rule.because(told(figures)), because);
    }
    for (const figures of borders[rule.key]?.not ?? [])
      assert.ok(!rule.fires(told(figures)), `${rule.key} does not: ${JSON.stringify(figures)}`);
  }
});

test("every suggestion has a few acts that fit into a commitment, and a source with its limits", () => {
  for (const rule of rules) {
    const [figures] = borders[rule.key]?.fires[0] ?? [{}];
    const offered = rule.acts(told(figures));
    assert.ok(offered.length >= 2 && offered.length <= 3, rule.key);
    assert.equal(ruleOf(rule.key), rule);
    for (const act of offered) {
      assert.ok(act.what.length <= 200, act.what);
      assert.ok(act.what.split(place).length <= 2, "one place to fill at most");
      assert.ok(act.channel === "" || channels.includes(act.channel));
      assert.ok(activityKinds.includes(act.kind));
    }
    assert.ok(
      offered.some(({ what }) => !what.includes(place)),
      `${rule.key}: one is a single tap away`,
    );
    const { found, source, limits } = findings[rule.evidence];
    for (const words of [found, source, limits]) assert.ok(words.length > 10);
  }
});

test("nobody is scolded: no sentence says what somebody should have done, or calls anything a failure", () => {
  const all = rules.flatMap((rule) => [
    rule.title,
    ...(borders[rule.key]?.fires ?? []).map(([figures]) => rule.because(told(figures))),
    ...(rule.exercise ?? []),
    ...rule.acts(told(borders[rule.key]?.fires[0]?.[0] ?? {})).map(({ what }) => what),
  ]);
  for (const sentence of all)
    assert.doesNotMatch(
      sentence,
      /should|must|fail|only \d|bad|wrong|lazy|!|never|too (much|little|few)/i,
      sentence,
    );
});
