import assert from "node:assert/strict";
import { test } from "node:test";
import { HeldLines } from "./held-lines.ts";

test("lines that may only say the day are given out when it is over, in no order of time", () => {
  let now = Temporal.Instant.from("2026-11-24T08:00:00Z");
  const given: string[] = [];
  const lines = new HeldLines(
    () => now,
    (each) => void given.push(each),
  );
  for (const line of ["c\n", "a\n", "b\n"]) lines.write(line);
  now = Temporal.Instant.from("2026-11-24T23:59:59Z");
  lines.turn();
  assert.deepEqual(given, []);
  now = Temporal.Instant.from("2026-11-25T00:00:00Z");
  lines.turn();
  assert.deepEqual(given, ["a\nb\nc\n"]);
  lines.write("d\n");
  lines.flush();
  assert.deepEqual(given, ["a\nb\nc\n", "d\n"], "what is held when the server closes is not lost");
});

test("a bug that comes with every request does not fill the memory", () => {
  const given: string[] = [];
  const lines = new HeldLines(
    () => Temporal.Instant.from("2026-11-24T08:00:00Z"),
    (each) => void given.push(each),
  );
  for (let line = 0; line < 5_000; line++) lines.write("x\n");
  lines.flush();
  assert.equal(given.join("").length, 2_000);
});
