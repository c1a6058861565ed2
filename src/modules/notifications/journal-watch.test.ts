import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown } from "../../../test/support.ts";
import { record } from "../../journal/index.ts";
import { readJournal } from "./journal-watch.ts";
import type { Writers } from "./writers.ts";

const broke = (error: unknown): never => {
  throw error;
};

test("an entry that cannot be read holds nobody else's mail up, and waits for the next look", () =>
  inTown(async (town) => {
    const db = town.house.main.write;
    const broken = await record(db, "group-started", 1, {}, town.clock.now);
    for (let i = 0; i < 60; i++) {
      town.clock.forward({ seconds: 1 });
      await record(db, "group-started", 2, {}, town.clock.now);
    }
    let isMended = false;
    const writer: Writers[number] = {
      kind: "greeting",
      on: "group-started",
      recipients: (_db, entry) =>
        entry.id === broken && !isMended
          ? Promise.reject(new Error("unreadable"))
          : Promise.resolve([entry.id]),
      write: () => Promise.resolve(null),
    };
    const troubles: unknown[] = [];
    await readJournal(db, [writer], town.clock.now, (error) => troubles.push(error));
    const owed = () => db.selectFrom("deliveries").select("entry_id").execute();
    assert.equal((await owed()).length, 60);
    assert.equal(troubles.length, 1);
    isMended = true;
    await readJournal(db, [writer], town.clock.now, broke);
    assert.equal((await owed()).length, 61);
  }));
