import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { occurrences, type Rule, startsAt } from "./schedule.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const times = (rule: Partial<Rule>, after: string, count: number): string[] =>
  occurrences(
    {
      pace: "weekly",
      weekdays: [2],
      time: "18:30",
      timeZone: "Europe/Berlin",
      from: day("2026-01-06"),
      ...rule,
    },
    day(after),
    count,
  ).map(({ startsAt: at }) => at.toString());

test("a group in Berlin meets at half past six before and after the clocks go forward", () => {
  assert.deepEqual(times({}, "2026-03-24", 2), ["2026-03-24T17:30:00Z", "2026-03-31T16:30:00Z"]);
});

test("and before and after they go back", () => {
  assert.deepEqual(times({}, "2026-10-20", 2), ["2026-10-20T16:30:00Z", "2026-10-27T17:30:00Z"]);
});

test("a group in New York keeps its hour too, on other dates than Berlin", () => {
  const rule = { timeZone: "America/New_York", time: "09:00" };
  assert.deepEqual(times(rule, "2026-03-03", 2), ["2026-03-03T14:00:00Z", "2026-03-10T13:00:00Z"]);
  assert.deepEqual(times(rule, "2026-10-27", 2), ["2026-10-27T13:00:00Z", "2026-11-03T14:00:00Z"]);
});

test("an hour that a clock change leaves out is an hour later, and one that comes twice is the first", () => {
  assert.equal(startsAt(day("2026-03-29"), "02:30", "Europe/Berlin").toString(), "2026-03-29T01:30:00Z");
  assert.equal(startsAt(day("2026-10-25"), "02:30", "Europe/Berlin").toString(), "2026-10-25T00:30:00Z");
});

test("every other week counts from the week in which the rule begins, over a year's end and a clock change", () => {
  const rule = { pace: "fortnightly", from: day("2026-12-22") } as const;
  assert.deepEqual(times(rule, "2026-12-01", 3), [
    "2026-12-22T17:30:00Z",
    "2027-01-05T17:30:00Z",
    "2027-01-19T17:30:00Z",
  ]);
  assert.equal(times(rule, "2027-03-31", 1)[0], "2027-04-13T16:30:00Z");
});

test("a rule that begins in the middle of a week leaves out the days before it, and keeps both days together", () => {
  const rule = { pace: "fortnightly", weekdays: [4, 2], from: day("2026-12-02") } as const;
  assert.deepEqual(
    occurrences({ time: "10:00", timeZone: "UTC", ...rule }, day("2026-11-01"), 4).map(({ on }) =>
      on.toString(),
    ),
    ["2026-12-03", "2026-12-15", "2026-12-17", "2026-12-29"],
  );
});

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/Santiago",
  "UTC",
] as const;

const someRule: fc.Arbitrary<Rule> = fc.record({
  pace: fc.constantFrom("weekly", "fortnightly"),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => new Temporal.PlainTime(hour, minute).toString({ smallestUnit: "minute" })),
  timeZone: fc.constantFrom(...zones),
  from: fc.integer({ min: 0, max: 800 }).map((days) => day("2026-01-01").add({ days })),
});

test("whatever the rule: its times ascend, fall on its days and in its weeks, and show its hour wherever that hour exists", () => {
  fc.assert(
    fc.property(someRule, fc.integer({ min: -400, max: 800 }), (rule, days) => {
      const after = rule.from.add({ days });
      const found = occurrences(rule, after, 12);
      assert.equal(found.length, 12);
      const firstMonday = rule.from.subtract({ days: rule.from.dayOfWeek - 1 });
      for (const [index, { on, startsAt: at }] of found.entries()) {
        const before = found[index - 1];
        if (before) assert.ok(Temporal.Instant.compare(before.startsAt, at) < 0);
        assert.ok(rule.weekdays.includes(on.dayOfWeek));
        assert.ok(
          Temporal.PlainDate.compare(on, after) >= 0 && Temporal.PlainDate.compare(on, rule.from) >= 0,
        );
        const weeks = Math.floor(firstMonday.until(on, { largestUnit: "days" }).days / 7);
        if (rule.pace === "fortnightly") assert.equal(weeks % 2, 0);
        const wall = on.toPlainDateTime(Temporal.PlainTime.from(rule.time));
        const shown = at.toZonedDateTimeISO(rule.timeZone).toPlainDateTime();
        if (exists(wall, rule.timeZone))
          assert.ok(shown.equals(wall), `${shown.toString()} is not ${wall.toString()}`);
        else assert.ok(Temporal.PlainDateTime.compare(shown, wall) > 0);
      }
    }),
    { numRuns: 200 },
  );
});

test("asking from any day gives the same meetings: none is skipped, none appears twice", () => {
  fc.assert(
    fc.property(someRule, fc.integer({ min: 0, max: 300 }), (rule, days) => {
      const all = occurrences(rule, rule.from, 400).map(({ on }) => on.toString());
      const after = rule.from.add({ days });
      const later = occurrences(rule, after, 5).map(({ on }) => on.toString());
      assert.deepEqual(later, all.filter((on) => on >= after.toString()).slice(0, 5));
    }),
    { numRuns: 100 },
  );
});

/** Whether clocks in the zone ever show that time. */
function exists(wall: Temporal.PlainDateTime, timeZone: string): boolean {
  try {
    wall.toZonedDateTime(timeZone, { disambiguation: "reject" });
    return true;
  } catch {
    // Refused too where the time comes twice: then it does exist.
    const early = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
    return early.toPlainDateTime().equals(wall);
  }
}
