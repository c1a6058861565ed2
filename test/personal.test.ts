import assert from "node:assert/strict";
import { test } from "node:test";
import type { PersonalData } from "../src/basics/personal.ts";
import { foundationPersonal } from "../src/database/personal.ts";
import { contactPersonal } from "../src/modules/contacts/index.ts";
import { groupPersonal } from "../src/modules/groups/index.ts";
import { hostPersonal } from "../src/modules/host/index.ts";
import { interviewPersonal } from "../src/modules/interviews/index.ts";
import { notificationPersonal } from "../src/modules/notifications/index.ts";
import { peoplePersonal } from "../src/modules/people/index.ts";
import { searchPersonal } from "../src/modules/search/index.ts";
import type { House } from "../src/web/context.ts";
import { inTown } from "./support.ts";

const rooms: readonly PersonalData[] = [
  foundationPersonal,
  peoplePersonal,
  groupPersonal,
  contactPersonal,
  searchPersonal,
  notificationPersonal,
  hostPersonal,
  interviewPersonal,
];

// What SQLite keeps beside a table for finding words in it has no columns of its own.
const tablesOf = async ({ main, interviews }: House) =>
  [
    ...(await main.read.introspection.getTables()),
    ...(await interviews.read.introspection.getTables()),
  ].filter(({ name }) => !/_fts(_|$)/.test(name));

test("every word that the database can hold is named by its room, as somebody's or as nobody's", () =>
  inTown(async ({ house }) => {
    const tables = await tablesOf(house);
    const unnamed: string[] = [];
    for (const table of tables) {
      const room = rooms.find((candidate) => Object.hasOwn(candidate, table.name))?.[table.name];
      const named = new Set([...Object.keys(room?.personal ?? {}), ...(room?.plain ?? [])]);
      for (const column of table.columns) {
        if (/text/i.test(column.dataType) && !named.has(column.name))
          unnamed.push(`${table.name}.${column.name}`);
      }
    }
    assert.deepEqual(unnamed, []);
  }));

test("no room names a column that is not there", () =>
  inTown(async ({ house }) => {
    const tables = await tablesOf(house);
    const gone: string[] = [];
    for (const [table, { personal, plain }] of rooms.flatMap((room) => Object.entries(room))) {
      const columns = new Set(
        tables.find((candidate) => candidate.name === table)?.columns.map((column) => column.name),
      );
      for (const name of [...Object.keys(personal), ...plain])
        if (!columns.has(name)) gone.push(`${table}.${name}`);
    }
    // The introspection leaves out the table of versions on some engines; it is ours all the same.
    assert.deepEqual(
      gone.filter((name) => !name.startsWith("schema_versions.")),
      [],
    );
  }));
