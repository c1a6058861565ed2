import assert from "node:assert/strict";
import { test } from "node:test";
import { everyRoute } from "./addresses.ts";
import { ask, cellFor } from "./asking.ts";
import { heading, lined, lineOf, rowsOf, welcomeAt } from "./row.ts";
import { rooms, table } from "./table.ts";
import { undoing } from "./undone.ts";
import { inWorld, roles } from "./world.ts";

test("every route answers to every role as its row in the table says", () =>
  inWorld(async (world) => {
    const routes = everyRoute(world.town);
    const rows = [...table.values()];
    assert.deepEqual(
      routes.filter((route) => !table.has(route)),
      [],
      "these have no row: add a line each to a file in test/routes/rows",
    );
    assert.deepEqual(
      rows.filter(({ route }) => !routes.includes(route)).map(({ written }) => written),
      [],
      "these rows have no route",
    );
    const undone = undoing(world.town);
    const otherwise: string[] = [];
    for (const row of rows) {
      const cells: string[] = [];
      for (const role of roles) cells.push(cellFor(await undone(() => ask(world, table, role, row)), row));
      if (cells.join() === row.cells.join()) continue;
      const expected = row.cells.map((cell, at) => (cell === cells[at] ? "" : cell));
      otherwise.push(lineOf(row, cells), lined(" in the table:", expected));
    }
    if (otherwise.length > 0) assert.fail(`\n${heading}\n${otherwise.join("\n")}\n`);
  }));

// A house is set up once, and the world is one that was: set-up.test.ts tells how it is done.
const done = ["POST /set-up/:secret"];

test("no row passes because everybody is refused", () => {
  const posts = [...table.values()].filter(({ route }) => route.startsWith("POST ") && !done.includes(route));
  assert.deepEqual(
    posts.filter((row) => welcomeAt(row).length === 0).map(({ route }) => route),
    [],
  );
});

test("a row is printed as it stands in its table, so that it can be put there", () => {
  for (const room of rooms) {
    const printed = rowsOf(room).map((row) => lineOf(row, row.cells));
    const stands = room.table.split("\n").map((line) => line.trim());
    assert.deepEqual(
      [heading.trim(), ...printed],
      stands.filter((line) => line !== ""),
    );
  }
});
