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

test("when a book is full, what is over goes first, and whoever came too often stays stopped", () => {
  const sources = new Sources(10);
  const later = morning.add({ minutes: 11 });
  for (let visitor = 0; visitor < 8; visitor++) sources.isWithin(limit, `early ${visitor}`, morning);
  for (let use = 0; use < 4; use++) sources.isWithin(limit, "often", later);
  for (let visitor = 0; visitor < 7; visitor++)
    assert.ok(sources.isWithin(limit, `late ${visitor}`, later.add({ minutes: 1 })));
  assert.ok(sources.isSpent(limit, "often", later));
  assert.equal(sources.isWithin(limit, "often", later.add({ minutes: 1 })), false);
});

test("a flood of made-up addresses pushes out the oldest count and leaves the newest", () => {
  const sources = new Sources(10);
  const use = (name: string) => sources.isWithin({ ...limit, most: 1 }, name, morning);
  for (let visitor = 0; visitor < 11; visitor++) assert.ok(use(`visitor ${visitor}`));
  for (const visitor of [10, 9, 8, 5, 2]) assert.equal(use(`visitor ${visitor}`), false, `${visitor}`);
  assert.ok(use("visitor 0"));
});

test("a count that begins anew is not the oldest any more", () => {
  const sources = new Sources(3);
  const once = { ...limit, most: 1 };
  sources.isWithin({ ...once, minutes: 1 }, "first", morning);
  sources.isWithin({ ...once, minutes: 60 }, "second", morning);
  const later = morning.add({ minutes: 2 });
  sources.isWithin({ ...once, minutes: 1 }, "first", later);
  sources.isWithin(once, "third", later);
  sources.isWithin(once, "fourth", later);
  assert.ok(sources.isSpent(once, "first", later));
  assert.ok(!sources.isSpent(once, "second", later));
});

test("however much is sent, the newest can still be traced and the newest bans hold", () => {
  const sources = new Sources(3);
  const from = (visitor: number) => sources.of(`198.51.100.${visitor}`, morning);
  for (let visitor = 0; visitor < 5; visitor++) sources.note(`comment ${visitor}`, from(visitor));
  assert.equal(sources.ban("comment 1"), false, "what came first is forgotten");
  for (let visitor = 2; visitor < 5; visitor++) assert.ok(sources.ban(`comment ${visitor}`));
  for (let visitor = 10; visitor < 100; visitor++) sources.note(`flood ${visitor}`, from(visitor));
  for (let visitor = 2; visitor < 5; visitor++) assert.ok(sources.isBanned(from(visitor)), `${visitor}`);
});
