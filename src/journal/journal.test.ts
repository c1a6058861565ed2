import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown } from "../../test/town.ts";
import { atomically, type Main } from "../database/index.ts";
import { claimEntries, record } from "./index.ts";

test("what happened is claimed once, oldest first, and never lost when its handling breaks", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    for (const kind of ["group-started", "group-joined", "group-left"] as const) {
      await record(db, kind, 1, { subject: 2, group: 3 }, clock.now);
      clock.forward({ seconds: 1 });
    }
    await assert.rejects(
      atomically(db, async (tx: Main) => {
        await claimEntries(tx, 10, clock.now);
        throw new Error("the letter could not be written");
      }),
    );
    const first = await atomically(db, (tx: Main) => claimEntries(tx, 2, clock.now));
    const second = await atomically(db, (tx: Main) => claimEntries(tx, 10, clock.now));
    assert.deepEqual(
      [...first, ...second].map((entry) => entry.kind),
      ["group-started", "group-joined", "group-left"],
    );
  }));

test("an entry that commits late is still found", () =>
  inTown(async ({ house, clock }) => {
    const db = house.main.write;
    await record(db, "group-started", 1, {}, clock.now);
    await claimEntries(db, 10, clock.now);
    await record(db, "group-joined", 1, {}, clock.now.subtract({ minutes: 5 }));
    assert.deepEqual(
      (await claimEntries(db, 10, clock.now)).map((entry) => entry.kind),
      ["group-joined"],
    );
  }));
