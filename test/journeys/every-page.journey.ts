import assert from "node:assert/strict";
import { walk } from "../../bin/looking/walk.ts";
import { openDemo } from "../../src/demo/index.ts";
import { journey, noFlaws, phone } from "../browser.ts";
import { engine } from "../town.ts";
import { press } from "./steps.ts";

/** What one role has seen need not be looked at again, but for what differs most by who looks, and for the organiser, whose pages hold the most. */
const seen = new Set<string>();
const differs = ["today", "groups", "commitments"];
const fewest = { host: 15, coach: 3, organiser: 20, seeker: 3, newcomer: 3, waiting: 3 };

// The demo has a page of every kind. They are drawn alike on both databases, so one of them is walked through.
for (const [role, least] of engine === "sqlite" ? Object.entries(fewest) : []) {
  journey(`no page of the ${role} has a flaw, or is wider than the narrowest phone`, async (story) => {
    const { town, address, arrive } = story;
    town.clock.forward({ hours: 4 });
    const line = (await openDemo(town.house)).find((one) => one.startsWith(role)) ?? "";
    const page = await arrive({ size: phone });
    await page.goto(line.split(/\s+/)[1] ?? "");
    await press(page, "Sign in as");
    const flaws: string[] = [];
    let looks = 0;
    await walk(page, address, async (name) => {
      if (seen.has(name) && role !== "organiser" && !differs.includes(name)) return;
      seen.add(name);
      looks++;
      await noFlaws(page).catch((error: unknown) => flaws.push(String(error)));
    });
    assert.deepEqual(flaws, []);
    assert.ok(looks >= least, `only ${looks} pages were looked at`);
  });
}
