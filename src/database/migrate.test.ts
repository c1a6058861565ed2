import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { engine, freshPlace, inTown } from "../../test/town.ts";
import {
  mainMigrations,
  type MainTables,
  type Migration,
  migrate,
  openPostgres,
  openSqlite,
} from "./index.ts";

const now = Temporal.Instant.from("2026-11-24T08:00:00Z");

async function inFolder(story: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-database-"));
  try {
    await story(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a migration that is killed in the middle leaves the database as it was, and can be run again", () =>
  inFolder(async (folder) => {
    const place = engine === "postgres" ? await freshPlace(false) : null;
    const url = place?.settings["DATABASE_URL"];
    const program = join(process.cwd(), "test/killed-migration.ts");
    const run = (statements: number) =>
      spawnSync(
        process.execPath,
        ["--import", "tsx", program, folder, String(statements), ...(url ? [url] : [])],
        { encoding: "utf8" },
      );
    // Each time a little further, somewhere inside every step, until one run comes through.
    let kills = 0;
    let ended = run(5);
    for (let statements = 15; ended.status !== 0; statements += 10) {
      assert.equal(ended.signal, "SIGKILL", ended.stderr);
      kills++;
      ended = run(statements);
    }
    assert.ok(kills >= 4, `killed ${kills} times`);
    const database = url
      ? openPostgres<MainTables>(url, "main", () => {})
      : openSqlite<MainTables>(folder, "main");
    const names = await sql<{ name: string }>`select name from schema_versions order by name`.execute(
      database.write,
    );
    assert.deepEqual(
      names.rows.map((row) => row.name),
      mainMigrations.map((step) => step.name),
    );
    assert.deepEqual(await migrate(database, mainMigrations, now), []);
    await database.close();
    await place?.remove();
  }));

test("six servers that start at once on an empty database bring it up to date together", () =>
  inFolder(async (folder) => {
    const place = engine === "postgres" ? await freshPlace(false) : null;
    const url = place?.settings["DATABASE_URL"];
    // A SQLite file has one server: there the six stand in one queue.
    const alone = url ? null : openSqlite<MainTables>(folder, "main");
    const databases = Array.from(
      { length: 6 },
      () => alone ?? openPostgres<MainTables>(url ?? "", "main", () => {}, { size: 2 }),
    );
    try {
      const done = await Promise.all(databases.map((database) => migrate(database, mainMigrations, now)));
      assert.deepEqual(
        done.flat().sort(),
        mainMigrations.map((step) => step.name),
      );
    } finally {
      for (const database of new Set(databases)) await database.close();
      await place?.remove();
    }
  }));

test("a migration that fails is undone whole on both engines", () =>
  inTown(async ({ house }) => {
    const broken: Migration = {
      name: "broken",
      async up(db) {
        await db.schema.createTable("half").addColumn("name", "text").execute();
        await sql`insert into nowhere values (1)`.execute(db);
      },
    };
    const known = await sql<{ name: string }>`select name from schema_versions order by name`.execute(
      house.main.write,
    );
    const all: Migration[] = known.rows.map(({ name }) => ({
      name,
      up: () => Promise.reject(new Error("never again")),
    }));
    await assert.rejects(migrate(house.main, [...all, broken], now));
    await assert.rejects(sql`select * from half`.execute(house.main.write));
    await assert.rejects(migrate(house.main, [], now), /knows the step/);
  }));
