import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type Kysely, sql } from "kysely";
import { engine, freshPlace, inTown } from "../../test/town.ts";
import { newId, toAddress } from "../basics/ids.ts";
import {
  atomically,
  lockFolder,
  type Main,
  mainMigrations,
  type MainTables,
  type Migration,
  migrate,
  openFiles,
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

test("a verb that fails half-way leaves nothing behind, and joins the verb around it", () =>
  inTown(async ({ house }) => {
    const db = house.main.write;
    const entry = (kind: string) => ({
      id: newId(),
      kind,
      actor_id: null,
      subject_id: null,
      group_id: null,
      at: "2026",
      handled_at: null,
    });
    await assert.rejects(
      atomically(db, async (outer: Main) => {
        await outer.insertInto("journal").values(entry("first")).execute();
        await atomically(outer, (inner) => inner.insertInto("journal").values(entry("second")).execute());
        throw new Error("and then it broke");
      }),
    );
    assert.deepEqual(await db.selectFrom("journal").selectAll().execute(), []);
  }));

test("counts, ids and nulls come back as numbers, numbers and nulls", () =>
  inTown(async ({ house }) => {
    const id = newId();
    await house.main.write
      .insertInto("journal")
      .values({ id, kind: "x", actor_id: id, subject_id: null, group_id: null, at: "2026", handled_at: null })
      .execute();
    const row = await house.main.read
      .selectFrom("journal")
      .select((all) => [
        all.fn.countAll<number>().as("n"),
        all.fn.max("actor_id").as("id"),
        all.fn.max("subject_id").as("none"),
      ])
      .executeTakeFirstOrThrow();
    assert.deepEqual({ ...row }, { n: 1, id, none: null });
  }));

test("twenty verbs at once come one after the other, and pages read meanwhile", () =>
  inTown(async ({ house }) => {
    const db = house.main.write;
    await db.insertInto("rate_limits").values({ key: "counter", window_ends_at: "9", uses: 0 }).execute();
    const increase = () =>
      atomically(db, async (tx) => {
        const query = tx.selectFrom("rate_limits").select("uses").where("key", "=", "counter");
        const { uses } = await (engine === "postgres" ? query.forUpdate() : query).executeTakeFirstOrThrow();
        await tx
          .updateTable("rate_limits")
          .set({ uses: uses + 1 })
          .where("key", "=", "counter")
          .execute();
      });
    const read = () => house.main.read.selectFrom("rate_limits").select("uses").execute();
    await Promise.all([...Array.from({ length: 20 }, increase), read(), read()]);
    assert.equal((await read())[0]?.uses, 20);
  }));

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

test("a second server on the same folder is told so, and the first one's end frees it", async () => {
  await inFolder((folder) => {
    const release = lockFolder(folder);
    assert.ok(release);
    assert.equal(lockFolder(folder), null);
    release();
    const again = lockFolder(folder);
    assert.ok(again);
    again();
  });
});

test("a file lies encrypted, comes back as it was, and is gone with its row", () =>
  inTown(async ({ house }) => {
    await inFolder(async (folder) => {
      const files = openFiles(folder);
      const words = Buffer.from("Résumé of Ana Ruiz");
      const id = await files.keep(house.main.write, words, "text/plain", now);
      const path = join(folder, toAddress(id));
      const onDisk = readFileSync(path);
      assert.ok(!onDisk.includes("Ana Ruiz"));
      assert.deepEqual(Buffer.from((await files.open(house.main.read, id))?.bytes ?? []), words);

      const last = onDisk.length - 1;
      writeFileSync(path, Buffer.concat([onDisk.subarray(0, last), Buffer.from([(onDisk[last] ?? 0) ^ 1])]));
      await assert.rejects(files.open(house.main.read, id));

      await files.erase(house.main.write, id);
      assert.equal(await files.open(house.main.read, id), null);
    });
  }));

test("the database refuses what its driver would have taken in silence", () =>
  inTown(async ({ house }) => {
    if (engine === "postgres") return;
    const db = house.main.write as unknown as Kysely<{
      rate_limits: { key: unknown; window_ends_at: unknown; uses: unknown };
    }>;
    await assert.rejects(
      db.insertInto("rate_limits").values({ key: "a", window_ends_at: new Date(), uses: 1 }).execute(),
      TypeError,
    );
    await assert.rejects(db.selectFrom("rate_limits").select("uses").where("key", "=", undefined).execute());
  }));
