import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { putTogether } from "../app.tsx";
import { closeHouse, openHouse } from "../house.ts";
import { engine, inTown, type Town } from "../../test/support.ts";
import { atomically, bellOf, ring } from "./index.ts";

/** The next ring for a group, in one process. */
function nextRing(of: Town["house"], group: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = bellOf(of.main.write).onRing(group, () => {
      stop();
      resolve();
    });
  });
}

test("a bell rings once what it rings for is committed, for its own group alone", () =>
  inTown(async ({ house }) => {
    const heard: number[] = [];
    const stops = [1, 2].map((group) => bellOf(house.main.write).onRing(group, () => heard.push(group)));
    await settled(house);
    heard.length = 0;
    const rung = nextRing(house, 1);
    await atomically(house.main.write, async (tx) => {
      await ring(tx, 1);
      await ring(tx, null);
      assert.deepEqual(heard, []);
    });
    await rung;
    assert.deepEqual(heard, [1]);
    await assert.rejects(
      atomically(house.main.write, async (tx) => {
        await ring(tx, 2);
        throw new Error("It comes to nothing");
      }),
    );
    const again = nextRing(house, 1);
    await atomically(house.main.write, (tx) => ring(tx, 1));
    await again;
    assert.deepEqual(heard, [1, 1]);
    stops.forEach((stop) => stop());
  }));

test("what one process rings is heard in the other", { skip: engine === "sqlite" }, () =>
  inTown(async ({ house }) => {
    const other = await openHouse(house.config, house.clock);
    other.log.level = "silent";
    putTogether(other);
    try {
      await settled(other);
      const rung = nextRing(other, 7);
      await atomically(house.main.write, (tx) => ring(tx, 7));
      await rung;
    } finally {
      await closeHouse(other);
    }
  }),
);

test(
  "ears that were cut off open again, and everybody looks, for something may have been missed",
  {
    skip: engine === "sqlite",
  },
  () =>
    inTown(async ({ house }) => {
      house.log.level = "silent";
      await settled(house);
      const looked = nextRing(house, 7);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen %'`.execute(house.main.write);
      await looked;
      const rung = nextRing(house, 8);
      await atomically(house.main.write, (tx) => ring(tx, 8));
      await rung;
    }),
);

/** On PostgreSQL a process begins to listen when somebody first wants to hear, and says so by striking for all. */
async function settled(house: Town["house"]): Promise<void> {
  if (engine === "postgres") await nextRing(house, 0);
}
