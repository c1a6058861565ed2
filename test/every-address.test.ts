import assert from "node:assert/strict";
import { test } from "node:test";
import { hostUrls } from "../src/modules/host/index.ts";
import { isOutsideSession } from "../src/modules/interviews/index.ts";
import { halvesOf } from "./routes/addresses.ts";
import { ask } from "./routes/asking.ts";
import { table } from "./routes/table.ts";
import { undoing } from "./routes/undone.ts";
import { inWorld } from "./routes/world.ts";

// What holds at every address there is, however many rooms are built.

const openToKeptOut = [
  "/health",
  "/gone",
  "/me/export",
  "/me/leaving",
  "/sign-out",
  "/write-to-host",
  "/write-to-host/thanks",
  "/rules",
  "/contact",
  "/privacy",
];

test("whom a host keeps out finds the reason at every address, but for what stays theirs", () =>
  inWorld(async (world) => {
    const { host, ben } = world;
    await host.get(hostUrls.standing(ben.id));
    await host.press("Close the house", { how: "week", reason: "For a rest." });
    const undone = undoing(world.town);
    const open: string[] = [];
    for (const row of table.values()) {
      const { method, path } = halvesOf(row.route);
      // Where nobody looks at who is signed in, nobody can be kept out either.
      if (openToKeptOut.includes(path) || isOutsideSession(method, world.at(path))) continue;
      const { status, html } = await undone(() => ask(world, table, "member", { ...row, first: [] }));
      if (status !== 403 || !html.includes("For a rest.")) open.push(`${row.route}: ${status}`);
    }
    assert.deepEqual(open, []);
  }));
