import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type Kysely, sql } from "kysely";
import { engine, freshPlace, inTown } from "../../test/town.ts";
import { newId, toAddress } from "../basics/ids.ts";
import {
  atomically,
  forgetForGood,
  isBusy,
  isTaken,
  lockFolder,
  type Main,
  type MainTables,
  openFiles,
  openPostgres,
} from "./index.ts";
import { openSqliteFile } from "./sqlite.ts";

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

test("a limit stands in a statement as a number: SQLite would plan anew for each bound one", () =>
  inTown(async ({ house }) => {
    const few = house.main.read.selectFrom("journal").select("id").limit(2).compile();
    assert.match(few.sql, engine === "sqlite" ? / limit 2$/ : / limit \$1$/);
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

test("a database that has no time is told from one that is broken", async () => {
  const withCode = (code: string): Error => Object.assign(new Error("said by the server"), { code });
  for (const code of ["40P01", "40001", "53300", "57014"]) assert.ok(isBusy(withCode(code)), code);
  for (const code of ["23505", "42P01", "ENOENT"]) assert.ok(!isBusy(withCode(code)), code);
  await inFolder((folder) => {
    const first = openSqliteFile(join(folder, "a.sqlite"));
    const second = openSqliteFile(join(folder, "a.sqlite"));
    first.exec("create table a (b integer primary key); insert into a values (1); begin immediate");
    assert.throws(() => second.exec("begin immediate"), isBusy);
    assert.throws(() => first.exec("insert into a values (1)"), isTaken);
    assert.throws(
      () => first.exec("insert into nowhere values (1)"),
      (error) => !isBusy(error) && !isTaken(error),
    );
    first.close();
    second.close();
  });
});

test("on PostgreSQL a query that takes too long is ended, and forgetting may take its time", async (t) => {
  if (engine !== "postgres") return t.skip("SQLite answers in process");
  const place = await freshPlace();
  const database = openPostgres<MainTables>(place.settings["DATABASE_URL"] ?? "", "main", () => {}, {
    size: 1,
  });
  try {
    const limit = async (): Promise<string | undefined> =>
      (
        await sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(
          database.read,
        )
      ).rows[0]?.limit;
    assert.equal(await limit(), "15s");
    await forgetForGood(database);
    assert.equal(await limit(), "15s", "the limit stands again afterwards");
    const slow = database.write.connection().execute(async (one) => {
      await sql`set statement_timeout = 20`.execute(one);
      await sql`select pg_sleep(5)`.execute(one);
    });
    await assert.rejects(slow, isBusy);
  } finally {
    await database.close();
    await place.remove();
  }
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

test("a table that is changed is read with the columns that it has then", () =>
  inTown(async ({ house }) => {
    if (engine === "postgres") return;
    const db = house.main.write;
    const rows = async () => (await sql`select * from chairs`.execute(db)).rows;
    await sql`create table chairs (name text, number integer)`.execute(db);
    await sql`insert into chairs values ('Ana', 1)`.execute(db);
    assert.deepEqual(await rows(), [{ name: "Ana", number: 1 }]);
    await sql`alter table chairs add column place text default 'Hall'`.execute(db);
    assert.deepEqual(await rows(), [{ name: "Ana", number: 1, place: "Hall" }]);
    await sql`alter table chairs drop column name`.execute(db);
    assert.deepEqual(await rows(), [{ number: 1, place: "Hall" }]);
  }));
