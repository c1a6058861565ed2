import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Erased, PersonalData } from "../src/basics/personal.ts";
import { contactPersonal } from "../src/modules/contacts/index.ts";
import { groupPersonal } from "../src/modules/groups/index.ts";
import { hostPersonal } from "../src/modules/host/index.ts";
import { notificationPersonal } from "../src/modules/notifications/index.ts";
import { peoplePersonal } from "../src/modules/people/index.ts";
import { searchPersonal } from "../src/modules/search/index.ts";
import { liveIn, openPlace, type Trace } from "./life.ts";
import { begin, inTown, member, type Town } from "./support.ts";

const rooms: PersonalData = {
  ...peoplePersonal,
  ...groupPersonal,
  ...contactPersonal,
  ...searchPersonal,
  ...notificationPersonal,
  ...hostPersonal,
};

/** What leaving itself writes down. */
const writtenByLeaving = ["members.left_at", "memberships.left_at"];

/** A zone there must be; this one is nobody's. */
const emptyZone: Record<string, string> = { "members.time_zone": "UTC" };

type Row = Record<string, unknown>;

test("whoever deletes the account is erased as every room has promised, and nobody else is touched", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const place = await openPlace(town, host, [ana, ben]);
    const hers = await liveIn(place, town, ana, rooms);
    const his = await liveIn(place, town, ben, rooms);
    assert.deepEqual(untraced(hers), [], "every room's tables hold something of hers");

    const before = await rowsAt(town, hers);
    const hisBefore = await rowsAt(town, his);
    await ana.get("/me/leaving");
    assert.equal((await ana.press("Delete my account", { sure: "yes" })).path, "/gone");

    const after = await rowsAt(town, hers);
    assert.deepEqual(
      hers.flatMap((trace, i) => brokenPromises(trace, before[i], after[i])),
      [],
    );
    assert.deepEqual(await rowsAt(town, his), hisBefore);
    assert.deepEqual(await tablesThatSay(town, /\bAna\b|ana@/), []);
  }));

/** Tables with something personal in them of which a life left no trace. */
function untraced(traces: readonly Trace[]): string[] {
  const traced = new Set(traces.map(({ table }) => table));
  return Object.entries(rooms)
    .filter(([table, { personal }]) => Object.keys(personal).length > 0 && !traced.has(table))
    .map(([table]) => table);
}

async function rowsAt(town: Town, traces: readonly Trace[]): Promise<(Row | undefined)[]> {
  const found: (Row | undefined)[] = [];
  for (const { table, key } of traces) {
    const sameKey = Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
    const query = sql<Row>`select * from ${sql.table(table)} where ${sql.join(sameKey, sql` and `)}`;
    const { rows } = await query.execute(town.house.main.read);
    assert.ok(rows.length <= 1, `${table} has several rows under one key`);
    found.push(rows[0] && { ...rows[0] });
  }
  return found;
}

/** Each column held against its fate; a sentence for each promise that was not kept. */
function brokenPromises(
  { table, columns }: Trace,
  before: Row | undefined,
  after: Row | undefined,
): string[] {
  const fates = rooms[table]?.personal ?? {};
  const rowMayGo = Object.values(fates).includes("row deleted");
  return (columns ?? Object.keys(fates)).flatMap((column) => {
    const place = `${table}.${column}`;
    if (!before || (isEmpty(place, before[column]) && !writtenByLeaving.includes(place)))
      return [`${place} was empty before, so this proves nothing`];
    const kept = isKept(fates[column], place, { before: before[column], after, column, rowMayGo });
    return kept ? [] : [`${place} was to be "${fates[column]}" and is ${JSON.stringify(after?.[column])}`];
  });
}

function isKept(
  fate: Erased | undefined,
  place: string,
  {
    before,
    after,
    column,
    rowMayGo,
  }: { before: unknown; after: Row | undefined; column: string; rowMayGo: boolean },
): boolean {
  if (fate === "row deleted") return after === undefined;
  if (fate === "emptied") return after === undefined ? rowMayGo : isEmpty(place, after[column]);
  if (after === undefined || isEmpty(place, after[column])) return false;
  return writtenByLeaving.includes(place) || after[column] === before;
}

const isEmpty = (place: string, value: unknown): boolean =>
  value === null || value === (emptyZone[place] ?? "");

async function tablesThatSay(town: Town, words: RegExp): Promise<string[]> {
  const tables = await town.house.main.read.introspection.getTables();
  const said: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(town.house.main.read);
    if (words.test(JSON.stringify(rows))) said.push(name);
  }
  return said;
}
