import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "./asking.ts";
import type { Row } from "./row.ts";
import { table } from "./table.ts";
import { undoing } from "./undone.ts";
import { inWorld, type World } from "./world.ts";

// Where a member's address book is read and written, and cards.
const inTheRoom = /^(?:GET|POST) \/(?:contacts|companies|follow-ups|card|c)(?:\/|$)/;

test("no title that a browser keeps in its history names anybody in an address book, or where they work", () =>
  inWorld(async (world) => {
    const names = await namesIn(world);
    const undone = undoing(world.town);
    const wrong: string[] = [];
    const titles = new Set<string>();
    for (const row of [...table.values()].filter(({ route }) => inTheRoom.test(route)))
      // The forms are sent empty: whoever forgot something is shown the page again.
      for (const each of row.route.startsWith("POST ") ? [row, emptied(row)] : [row]) {
        const { html } = await undone(() => ask(world, table, "member", each));
        const title = /<title>(.*?)<\/title>/s.exec(html)?.[1];
        if (title === undefined) continue;
        titles.add(title);
        if (names.some((name) => title.includes(name))) wrong.push(`${row.route}: ${title}`);
      }
    assert.deepEqual(wrong, []);
    for (const page of ["A contact", "Change a contact", "A company", "What happened", "Keep in touch"])
      assert.ok(titles.has(`${page} · My people · Harbour Circle`), page);
  }));

const emptied = (row: Row): Row => ({
  ...row,
  sends: Object.fromEntries(
    Object.entries(row.sends).map(([name, value]) => [name, String(value).startsWith(":") ? value : ""]),
  ),
});

async function namesIn({ town }: World): Promise<string[]> {
  const read = town.house.main.read;
  const rows = await Promise.all([
    read.selectFrom("contacts").select("name").execute(),
    read.selectFrom("companies").select("name").execute(),
    read.selectFrom("cards").select("name").execute(),
    read.selectFrom("received_cards").select("name").execute(),
  ]);
  return rows.flat().map(({ name }) => name);
}
