import assert from "node:assert/strict";
import { test } from "node:test";
import { sayDay, sayPlainDate, sayTime, sayWhen, sayWhenShort } from "./when.ts";

const at = Temporal.Instant.from("2026-12-31T23:30:00.000Z");
const now = Temporal.Instant.from("2026-12-01T09:00:00.000Z");

test("an instant is said in the zone of whoever reads it", () => {
  assert.equal(sayWhen(at, "America/New_York", now), "Thursday 31 December, 18:30");
  assert.equal(sayTime(at, "Asia/Kolkata"), "05:00");
});

test("the year is said only when it is another one where the reader is", () => {
  assert.equal(sayWhen(at, "Europe/Berlin", now), "Friday 1 January 2027, 00:30");
  assert.equal(sayWhenShort(at, "Europe/Berlin", now), "Fri 1 Jan 2027, 00:30");
  assert.equal(sayDay(at, "Europe/Berlin"), "Friday 1 January");
});

test("a calendar date belongs to no zone", () => {
  const date = Temporal.PlainDate.from("2026-03-29");
  assert.equal(sayPlainDate(date), "Sunday 29 March");
  assert.equal(sayPlainDate(date, Temporal.PlainDate.from("2027-01-01")), "Sunday 29 March 2026");
});
