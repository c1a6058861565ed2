import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown } from "../../../test/support.ts";
import { record } from "../../journal/index.ts";
import { readJournal, type SetAside } from "./journal-watch.ts";
import type { Writers } from "./writers.ts";

test("an entry that cannot be read holds nobody else's mail up, and is looked at again after longer pauses", () =>
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
    const setAside: SetAside = new Map();
    const look = (): Promise<void> => {
      const desk = { key: town.house.key, now: town.clock.now };
      return readJournal(db, [writer], desk, setAside, (error) => troubles.push(error));
    };
    await look();
    const owed = () => db.selectFrom("deliveries").select("entry_id").execute();
    assert.equal((await owed()).length, 60);
    assert.equal(troubles.length, 1);
    for (let i = 0; i < 720; i++) {
      town.clock.forward({ seconds: 5 });
      await look();
    }
    assert.ok(troubles.length > 3 && troubles.length < 9, `heard of ${troubles.length} times in an hour`);
    isMended = true;
    town.clock.forward({ hours: 2 });
    await look();
    assert.equal((await owed()).length, 61);
    assert.equal(setAside.size, 0);
  }));
