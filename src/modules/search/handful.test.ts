import assert from "node:assert/strict";
import { test } from "node:test";
import { handfulOf } from "./handful.ts";

const items = (kind: string, many: number) =>
  Array.from({ length: many }, (_, at) => ({ title: `${kind} ${at + 1}`, href: "/", line: "" }));
const titles = (...kinds: ReturnType<typeof items>[]) => handfulOf(kinds).map(({ title }) => title);

test("a day with little shows all of it; a day with much shows some of each, and leads to the rest", () => {
  assert.deepEqual(titles([], []), []);
  assert.deepEqual(titles(items("talk", 3), [], items("step", 3)), [
    ...["talk 1", "talk 2", "talk 3", "step 1", "step 2", "step 3"],
  ]);
  assert.deepEqual(titles(items("talk", 4), items("note", 1), items("step", 4), items("card", 1)), [
    ...["talk 1", "talk 2", "note 1", "step 1", "step 2", "card 1"],
    "And more in my search",
  ]);
});
