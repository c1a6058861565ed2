import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { type Kysely, sql } from "kysely";
import { type Database, interviewMigrations, type InterviewTables, migrate, openSqlite } from "./index.ts";

const elsewhere = process.env["TEST_ENGINE"] === "postgres";
const now = Temporal.Instant.from("2026-11-24T08:00:37.211Z");
const troubles: unknown[] = [];
const withoutHistory = { clock: () => now, onTrouble: (error: unknown) => void troubles.push(error) };

type Interviews = Database<InterviewTables>;

async function inFolder(story: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-order-"));
  try {
    await story(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  assert.deepEqual(troubles.splice(0), []);
}

async function open(folder: string): Promise<Interviews> {
  const database = openSqlite<InterviewTables>(folder, "interviews", undefined, withoutHistory);
  await migrate(database, interviewMigrations, now);
  return database;
}

const write = (db: Kysely<InterviewTables>, number: number, words: string): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx.insertInto("interview_answers").values({ number, slug: "works", words }).execute();
    await tx.insertInto("interview_texts").values({ number, tokens: words }).execute();
    await tx
      .insertInto("sealed_interviews")
      .values({ id: (number * 7_919_999) % 1_000_003, mark: `mark ${number}`, box: Buffer.from(words) })
      .execute();
  });

const erase = (db: Kysely<InterviewTables>, number: number): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx.deleteFrom("interview_answers").where("number", "=", number).execute();
    await tx.deleteFrom("interview_texts").where("number", "=", number).execute();
    await tx.deleteFrom("sealed_interviews").where("mark", "=", `mark ${number}`).execute();
  });

const wordsOf = (number: number): string =>
  `morning${number} ${"letters and people ".repeat(20 + (number % 9) * 30)}`;

test("of a file that is in order nobody can tell in which order its rows came, nor what is gone", async (t) => {
  if (elsewhere) return t.skip("this is about SQLite's file");
  await inFolder(async (folder) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const numbers = Array.from({ length: 60 }, (_each, at) => at + 1);
    const first = await open(join(folder, "first"));
    for (const number of numbers) await write(first.write, number, wordsOf(number));
    await first.close();

    const second = await open(join(folder, "second"));
    for (const number of numbers.toReversed()) {
      await write(second.write, number + 500, "somebody who withdrew");
      await write(second.write, number, number % 3 === 0 ? "said otherwise at first" : wordsOf(number));
      if (number % 20 === 0) t.mock.timers.tick(600_000);
      await erase(second.write, number + 500);
    }
    for (const number of numbers.filter((each) => each % 3 === 0)) {
      await erase(second.write, number);
      await write(second.write, number, wordsOf(number));
    }
    await second.close();

    const [one, other] = ["first", "second"].map((name) =>
      readFileSync(join(folder, name, "interviews.sqlite")),
    );
    assert.ok(one && other && one.length === other.length);
    const different = [...one.keys()].filter((at) => one[at] !== other[at]);
    // The number by which a connection knows that tables were made anew: it falls by dice.
    assert.ok(
      different.every((at) => at >= 40 && at < 44),
      `they differ at ${different.slice(0, 9).join()}`,
    );
  });
});

test("soon after something was taken out its words are in no file, and readers and writers notice nothing", async (t) => {
  if (elsewhere) return t.skip("this is about SQLite's file");
  await inFolder(async (folder) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const database = await open(folder);
    const count = () =>
      database.read.selectFrom("interview_answers").select("number").orderBy("number").execute();
    const holds = (words: string): string[] =>
      ["", "-wal", "-shm"].filter((ending) =>
        readFileSync(join(folder, `interviews.sqlite${ending}`)).includes(words),
      );
    for (let number = 1; number <= 20; number++) await write(database.write, number, wordsOf(number));
    await write(database.write, 21, "the withdrawn canary");
    await erase(database.write, 21);
    assert.deepEqual(holds("withdrawn canary"), ["-wal"], "at first it is still in the log");
    await count();
    t.mock.timers.tick(5_000);
    const [written, read] = await Promise.all([
      Promise.all([22, 23, 24].map((number) => write(database.write, number, wordsOf(number)))),
      count(),
    ]);
    assert.equal(written.length, 3);
    assert.equal(read.length, 20);
    t.mock.timers.tick(600_000);
    assert.equal(
      (await database.write.selectFrom("interview_answers").select("number").execute()).length,
      23,
    );
    assert.deepEqual(holds("withdrawn canary"), []);
    assert.equal(statSync(join(folder, "interviews.sqlite-wal")).size, 0);
    for (const ending of ["", "-wal", "-shm"])
      assert.equal(
        statSync(join(folder, `interviews.sqlite${ending}`)).mtime.toISOString(),
        "2026-11-24T08:00:00.000Z",
        "the file's times are those of the full minute",
      );
    await database.close();
  });
});

test("a large file is rewritten when a day is over, and its log is cut soon all the same", async (t) => {
  if (elsewhere) return t.skip("this is about SQLite's file");
  await inFolder(async (folder) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const database = await open(folder);
    const free = async () =>
      (await sql<{ freelist_count: number }>`pragma freelist_count`.execute(database.write)).rows[0]
        ?.freelist_count ?? 0;
    const log = () => statSync(join(folder, "interviews.sqlite-wal")).size;
    await database.settleByDay(now);
    for (let id = 1; id <= 35; id++)
      await database.write
        .insertInto("sealed_interviews")
        .values({ id, mark: `mark ${id}`, box: Buffer.alloc(1024 * 1024, id) })
        .execute();
    await database.write.deleteFrom("sealed_interviews").where("id", "=", 7).execute();
    t.mock.timers.tick(600_000);
    assert.ok((await free()) > 200);
    assert.equal(log(), 0);
    await database.settleByDay(now.add({ hours: 3 }));
    assert.ok((await free()) > 200, "the day is not over");
    await database.settleByDay(now.add({ hours: 24 }));
    assert.equal(await free(), 0);
    await database.close();
  });
});

test("what was said yes to stands, though the server is killed while it puts the file in order", async (t) => {
  if (elsewhere) return t.skip("this is about SQLite's file");
  await inFolder(async (folder) => {
    await (await open(folder)).close();
    const told: number[] = [];
    for (const milliseconds of [3, 17, 31, 44]) {
      const child = fork(join(process.cwd(), "test/killed-in-order.ts"), [folder, `${told.length}`], {
        stdio: "ignore",
        execArgv: ["--import", "tsx"],
      });
      await killed(child, told, milliseconds);
      const file = new DatabaseSync(join(folder, "interviews.sqlite"));
      assert.equal(file.prepare("pragma integrity_check").get()?.["integrity_check"], "ok");
      file.close();
    }
    const database = await open(folder);
    const rows = await database.read.selectFrom("interview_answers").select("number").execute();
    const there = new Set(rows.map(({ number }) => number));
    assert.ok(told.length > 4);
    assert.deepEqual(
      told.filter((number) => !there.has(number)),
      [],
    );
    await database.close();
  });
});

/** Lets a server write until it has told of its first row, and kills it so many milliseconds later. */
async function killed(child: ChildProcess, told: number[], milliseconds: number): Promise<void> {
  child.on("message", (number: number) => {
    if (told.push(number) % 2 === 1) setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
  await once(child, "exit");
}
