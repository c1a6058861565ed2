import assert from "node:assert/strict";
import { test } from "node:test";
import { everyRoute } from "../../../../test/routes/addresses.ts";
import { ask } from "../../../../test/routes/asking.ts";
import { table } from "../../../../test/routes/table.ts";
import { undoing } from "../../../../test/routes/undone.ts";
import { inWorld } from "../../../../test/routes/world.ts";
import { wordsOfAct } from "./acts.words.ts";

/** Where nothing is done in that world, and where it is told instead. */
const elsewhere = ["POST /host/interviews/:number/comments/:place/source"];

test("whatever a host can press about interviews is written down once, also where it is pressed twice", () =>
  inWorld(async (world) => {
    const undone = undoing(world.town);
    const presses = everyRoute(world.town).filter((route) => route.startsWith("POST /host/interviews"));
    assert.ok(presses.length > 8);
    for (const route of presses.filter((one) => !elsewhere.includes(one))) {
      const row = table.get(route);
      assert.ok(row, route);
      await undone(async ({ interviews }) => {
        const acts = () =>
          interviews.selectFrom("interview_acts").select(["host_name", "act", "on_day"]).execute();
        const before = await acts();
        await ask(world, table, "host", row);
        await ask(world, table, "host", row);
        const after = await acts();
        assert.equal(after.length - before.length, 1, route);
        for (const { host_name, act, on_day } of after) {
          assert.notEqual(wordsOfAct(act), "did something", act);
          assert.deepEqual([host_name, on_day], ["Hanna", "2026-11-24"]);
        }
      });
    }
  }));
