import assert from "node:assert/strict";
import { test } from "node:test";
import { Sources } from "./sources.ts";

const morning = Temporal.Instant.from("2026-11-24T08:00:00Z");
const limit = { name: "commenting", most: 3, minutes: 10 };

test("whoever comes more often than a limit allows is stopped, until the time is over", () => {
  const sources = new Sources();
  const source = sources.of("198.51.100.7", morning);
  const uses = [1, 2, 3, 4].map((minute) =>
    sources.isWithin(limit, source, morning.add({ minutes: minute })),
  );
  assert.deepEqual(uses, [true, true, true, false]);
  assert.ok(sources.isWithin(limit, source, morning.add({ minutes: 11 })));
  assert.ok(sources.isWithin({ ...limit, name: "thanking" }, source, morning.add({ minutes: 5 })));
  assert.ok(sources.isWithin(limit, sources.of("198.51.100.8", morning), morning.add({ minutes: 5 })));
});

test("a source has another mark tomorrow, and in another process", () => {
  const sources = new Sources();
  const today = sources.of("198.51.100.7", morning);
  assert.equal(sources.of("198.51.100.7", morning.add({ hours: 15 })), today);
  assert.notEqual(new Sources().of("198.51.100.7", morning), today);
  assert.notEqual(sources.of("198.51.100.7", morning.add({ hours: 16 })), today);
});

test("one household of many addresses is one source", () => {
  const sources = new Sources();
  assert.equal(sources.of("2001:db8::1", morning), sources.of("2001:db8::2", morning));
});

test("a source is kept out for the day by what it sent, and nobody else is", () => {
  const sources = new Sources();
  const [one, other] = [sources.of("198.51.100.7", morning), sources.of("198.51.100.8", morning)];
  sources.note("17/3", one);
  assert.equal(sources.ban("17/4"), false);
  assert.equal(sources.ban("17/3"), true);
  assert.ok(sources.isBanned(one));
  assert.ok(!sources.isBanned(other));
  const tomorrow = sources.of("198.51.100.7", morning.add({ hours: 24 }));
  assert.ok(!sources.isBanned(tomorrow) && !sources.isBanned(one));
  assert.equal(sources.ban("17/3"), false, "and what was sent yesterday has no source any more");
});
