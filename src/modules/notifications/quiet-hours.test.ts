import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { endOfQuiet, isQuiet, nextDailyMail, type QuietHours } from "./quiet-hours.ts";

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const hours = (time_zone: string, quiet_from = "20:00", quiet_until = "08:00"): QuietHours => ({
  time_zone,
  quiet_from,
  quiet_until,
});

test("quiet hours over midnight hold in the evening and in the morning, by the member's clock", () => {
  const berlin = hours("Europe/Berlin");
  for (const [time, quiet] of [
    ["2026-11-24T18:59:00Z", false],
    ["2026-11-24T19:00:00Z", true],
    ["2026-11-25T06:59:00Z", true],
    ["2026-11-25T07:00:00Z", false],
  ] as const)
    assert.equal(isQuiet(berlin, at(time)), quiet, time);
  assert.equal(String(endOfQuiet(berlin, at("2026-11-24T22:00:00Z"))), "2026-11-25T07:00:00Z");
  assert.equal(String(endOfQuiet(berlin, at("2026-11-25T06:00:00Z"))), "2026-11-25T07:00:00Z");
  assert.equal(String(endOfQuiet(berlin, at("2026-11-25T12:00:00Z"))), "2026-11-25T12:00:00Z");
});

test("quiet hours within a day leave morning and evening free, and the same time twice is no quiet at all", () => {
  const office = hours("UTC", "09:00", "17:00");
  assert.ok(isQuiet(office, at("2026-11-24T12:00:00Z")) && !isQuiet(office, at("2026-11-24T17:00:00Z")));
  assert.ok(!isQuiet(hours("UTC", "00:00", "00:00"), at("2026-11-24T00:00:00Z")));
});

test("on the days on which clocks change the mail still goes at eight by the clock on the wall", () => {
  const berlin = hours("Europe/Berlin");
  // 25 October 2026: three o'clock becomes two. 28 March 2027: two becomes three.
  assert.equal(
    String(nextDailyMail(berlin, "2026-10-24", at("2026-10-24T18:30:00Z"))),
    "2026-10-25T07:00:00Z",
  );
  assert.equal(
    String(nextDailyMail(berlin, "2026-10-23", at("2026-10-24T03:00:00Z"))),
    "2026-10-24T06:00:00Z",
  );
  assert.equal(
    String(nextDailyMail(berlin, "2027-03-27", at("2027-03-27T20:00:00Z"))),
    "2027-03-28T06:00:00Z",
  );
  const night = hours("Europe/Berlin", "22:00", "02:30");
  assert.equal(
    String(endOfQuiet(night, at("2027-03-27T23:00:00Z"))),
    "2027-03-28T01:30:00Z",
    "half past three",
  );
});

test("who has had the mail of today waits until tomorrow, who has not may have it now", () => {
  const berlin = hours("Europe/Berlin");
  const noon = at("2026-11-24T11:00:00Z");
  assert.equal(String(nextDailyMail(berlin, "2026-11-24", noon)), "2026-11-25T07:00:00Z");
  assert.equal(String(nextDailyMail(berlin, "2026-11-23", noon)), String(noon));
  assert.equal(String(nextDailyMail(berlin, null, at("2026-11-24T21:00:00Z"))), "2026-11-25T07:00:00Z");
});

test("whatever the hours and the zone, quiet ends, and the next mail is in no quiet hour and on a later day", () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
  const zone = fc.constantFrom(
    "UTC",
    "Europe/Berlin",
    "Pacific/Auckland",
    "America/Los_Angeles",
    "Pacific/Apia",
  );
  const moment = fc
    .integer({ min: 1_774_000_000_000, max: 1_806_000_000_000 })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
  fc.assert(
    fc.property(time, time, zone, moment, (from, until, timeZone, now) => {
      const chosen = hours(timeZone, from, until);
      const end = endOfQuiet(chosen, now);
      assert.ok(!isQuiet(chosen, end) && Temporal.Instant.compare(end, now) >= 0);
      const day = now.toZonedDateTimeISO(timeZone).toPlainDate();
      const next = nextDailyMail(chosen, day.toString(), now);
      assert.ok(!isQuiet(chosen, next));
      const nextDay = next.toZonedDateTimeISO(timeZone).toPlainDate();
      assert.ok(Temporal.PlainDate.compare(nextDay, day) > 0);
      assert.ok(day.until(nextDay, { largestUnit: "days" }).days <= 2);
    }),
  );
});
