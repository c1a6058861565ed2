import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { calendarOf, type Eventful } from "./calendar.ts";
import { startOf } from "./job-interview.ts";

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kolkata",
  "Pacific/Auckland",
];

const talk = fc.record({
  on_day: fc
    .integer({ min: 0, max: 1_400 })
    .map((days) => Temporal.PlainDate.from("2025-01-01").add({ days }).toString()),
  at_time: fc.integer({ min: 0, max: 95 }).map((quarter) =>
    Temporal.PlainTime.from("00:00")
      .add({ minutes: quarter * 15 })
      .toString()
      .slice(0, 5),
  ),
  time_zone: fc.constantFrom(...zones),
  title: fc.string({ unit: "grapheme", maxLength: 60 }),
  place: fc.string({ unit: "grapheme", maxLength: 60 }),
});

const rowOf = (id: number, given: Partial<Eventful>): Eventful => ({
  id,
  on_day: "2026-11-25",
  at_time: "10:00",
  time_zone: "Europe/Berlin",
  place: "",
  title: "Buyer",
  company: null,
  called_off_at: null,
  made_at: "2026-11-24T09:00:00.000Z",
  version: 1,
  ...given,
});

test("whatever the zone and whichever way its clocks go, a calendar finds the moment that was meant, and the words", () =>
  fc.assert(
    fc.property(fc.array(talk, { minLength: 1, maxLength: 4 }), (talks) => {
      const rows = talks.map((each, at) => rowOf(at + 1, each));
      const calendar = ICAL.Component.fromString(calendarOf(rows, () => null));
      const described = new Map(
        calendar.getAllSubcomponents("vtimezone").map((zone) => {
          const known = new ICAL.Timezone(zone);
          return [known.tzid, known] as const;
        }),
      );
      assert.equal(described.size, new Set(rows.map((row) => row.time_zone)).size);
      const events = calendar.getAllSubcomponents("vevent");
      for (const [at, row] of rows.entries()) {
        const begins = events[at]?.getFirstProperty("dtstart");
        const wall = begins?.getFirstValue() as ICAL.Time;
        const zone = described.get(String(begins?.getFirstParameter("tzid")));
        assert.ok(zone);
        wall.zone = zone;
        // A wall time that comes twice means the first, which no calendar can say.
        const start = startOf(row);
        assert.ok(start);
        const again = Temporal.PlainDateTime.from(`${row.on_day}T${row.at_time}`).toZonedDateTime(
          row.time_zone,
          {
            disambiguation: "later",
          },
        );
        const meant = [start.epochMilliseconds, again.epochMilliseconds].map((each) => each / 1_000);
        assert.ok(meant.includes(wall.toUnixTime()), `${row.on_day} ${row.at_time} ${row.time_zone}`);
        assert.equal(events[at]?.getFirstPropertyValue("summary"), `Job interview: ${row.title}`);
      }
    }),
    { numRuns: 150 },
  ));

test("a talk that is called off is cancelled in the calendar, and one without a time has its day alone", () => {
  const off = calendarOf([rowOf(1, { called_off_at: "2026-11-24T09:00:00.000Z", at_time: "" })], () => null);
  assert.match(off, /STATUS:CANCELLED/);
  assert.match(off, /DTSTART;VALUE=DATE:20261125/);
  assert.doesNotMatch(off, /VTIMEZONE/);
});
