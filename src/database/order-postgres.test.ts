import assert from "node:assert/strict";
import { test } from "node:test";
import { type Kysely, sql } from "kysely";
import { engine, inTown } from "../../test/town.ts";
import { putInOrder } from "./order-postgres.ts";

test("on PostgreSQL the rows of a day bear one number and lie in the order of their key", (t) =>
  inTown(async ({ house }) => {
    if (engine !== "postgres") return t.skip("this is about PostgreSQL");
    const db = house.interviews.write;
    const hidden = async () =>
      (
        await sql<{ number: number; xmin: string }>`
          select number, xmin::text as xmin from interview_answers order by ctid`.execute(db)
      ).rows;
    const write = (number: number) =>
      db.insertInto("interview_answers").values({ number, slug: "works", words: "Calls." }).execute();
    for (const number of [5, 2, 9]) await write(number);
    const before = await hidden();
    assert.deepEqual(
      before.map(({ number }) => number),
      [5, 2, 9],
    );
    assert.equal(new Set(before.map(({ xmin }) => xmin)).size, 3, "at first each has its own");
    await putInOrder(db as unknown as Kysely<unknown>);
    const first = await hidden();
    assert.deepEqual(
      first.map(({ number }) => number),
      [2, 5, 9],
    );
    assert.equal(new Set(first.map(({ xmin }) => xmin)).size, 1);
    for (const number of [7, 1]) await write(number);
    await putInOrder(db as unknown as Kysely<unknown>);
    const second = await hidden();
    assert.deepEqual(
      second.map(({ number }) => number),
      [1, 2, 5, 7, 9],
    );
    assert.deepEqual(
      second.filter(({ xmin }) => xmin === first[0]?.xmin).map(({ number }) => number),
      [2, 5, 9],
      "those of an earlier day keep the number of theirs",
    );
  }));
