import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayIn } from "./day-words.ts";

/** A Tuesday. */
const today = Temporal.PlainDate.from("2026-11-24");

const named = (text: string): string | null => dayIn(text, today)?.on.toString() ?? null;

test("a day is the next one that its words name", () => {
  const days: Record<string, string | null> = {
    "by Friday": "2026-11-27",
    "by Tuesday": "2026-12-01",
    "by Tuesday noon": "2026-12-01",
    "next Wed": "2026-11-25",
    "this Sunday": "2026-11-29",
    thurs: "2026-11-26",
    today: "2026-11-24",
    tonight: "2026-11-24",
    tomorrow: "2026-11-25",
    "next week": "2026-11-30",
    "in three days": "2026-11-27",
    "within 2 weeks": "2026-12-08",
    "by 3 December": "2026-12-03",
    "by the 3rd of December": "2026-12-03",
    "December 3rd": "2026-12-03",
    "by 1 November": "2027-11-01",
    "by 29 February": null,
    "by 29 February 2028": "2028-02-29",
    "2026-12-03": "2026-12-03",
    "2026-13-03": null,
    "by 99 May": null,
    "her Friday club": null,
    "Friday-night rowing": null,
    "May 2 be fine": null,
    "in 1999": null,
    "12 June": "2027-06-12",
    monday: "2026-11-30",
    someday: null,
  };
  for (const [words, day] of Object.entries(days)) assert.equal(named(words), day, words);
});

test("whatever stands there, the words of a day are where they are said to be", () => {
  const words = fc.constantFrom(
    "by",
    "Friday",
    "3",
    "December",
    "in",
    "two",
    "weeks",
    "2026-12-03",
    "next",
    "?",
    "É",
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 8 }).map((some) => some.join(" ")),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      const day = dayIn(any, today);
      if (day) assert.equal(named(any.slice(day.from, day.to)), day.on.toString());
    }),
  );
});
