import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayIn, unclearDayIn } from "./day-words.ts";

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
    tmrw: "2026-11-25",
    "by EOD": "2026-11-24",
    "by the end of the day": "2026-11-24",
    "by the end of the week": "2026-11-27",
    EOW: "2026-11-27",
    "by the 30th": "2026-11-30",
    "on the 24th.": "2026-11-24",
    "the 3rd of the month": "2026-12-03",
    "by the 31st": "2026-12-31",
    "by the 32nd": null,
    "on the 3rd floor": null,
    "for her 30th": null,
    "on 3/12": null,
  };
  for (const [words, day] of Object.entries(days)) assert.equal(named(words), day, words);
});

test("a day that can be read in two ways, or in none, is found to be asked about, and nothing else is", () => {
  const unclear: Record<string, string> = {
    "my résumé on 3/12": "3/12",
    "my résumé 3/12/26": "3/12/26",
    "my résumé by 3.12": "3.12",
    "two names by 31 February": "31 February",
    "two names by February 31": "February 31",
    "two names by the 32nd": "32nd",
    "call me 24/7": "",
    "version 3.2": "",
    "two of 3/4 names": "",
    "by 9.30": "",
    "the 3rd floor": "",
  };
  for (const [words, day] of Object.entries(unclear)) assert.equal(unclearDayIn(words), day, words);
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
