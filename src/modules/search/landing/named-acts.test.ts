import assert from "node:assert/strict";
import { test } from "node:test";
import { actsSentence, namedActs, whileWords } from "./named-acts.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test("what was done is named as acts, and what was not is not named", () => {
  const figures = (more: object) => ({
    minutes: { "": 0, posting: 0, networking: 0, direct: 0, recruiter: 0 },
    byKind: { applied: 0, conversation: 0, approach: 0, "follow-up": 0, gathering: 0, learned: 0 },
    conversations: {
      all: 0,
      withDecisionMakers: 0,
      withInsiders: 0,
      atTargets: 0,
      inWork: 0,
      outOfWork: 0,
      unknownWork: 0,
      new: 0,
      weak: 0,
      strong: 0,
      unknownTie: 0,
    },
    applications: { all: 0, good: 0 },
    approaches: { all: 0, answered: 0 },
    followUps: { all: 0, answered: 0 },
    thanks: { owed: 0, sent: 0 },
    promisesKept: 0,
    ...more,
  });
  assert.equal(actsSentence(namedActs(figures({}))), null);
  const talked = figures({ conversations: { ...figures({}).conversations, all: 34, new: 12 } });
  assert.equal(
    actsSentence(namedActs(talked)),
    "you had 34 conversations (12 of them the first with somebody)",
  );
  const more = { ...talked, thanks: { owed: 9, sent: 1 }, applications: { all: 1, good: 0 } };
  assert.equal(
    actsSentence(namedActs(more)),
    "you had 34 conversations (12 of them the first with somebody), applied once, and sent a thank-you note",
  );
});

test("a while is said in days, and from two weeks on in weeks", () => {
  assert.equal(whileWords(day("2026-11-24"), day("2026-11-24")), "In one day");
  assert.equal(whileWords(day("2026-11-12"), day("2026-11-24")), "In 13 days");
  assert.equal(whileWords(day("2026-11-11"), day("2026-11-24")), "In 2 weeks");
  assert.equal(
    whileWords(day("2026-11-30"), day("2026-11-24")),
    "In one day",
    "a landing before the search began",
  );
});
