import assert from "node:assert/strict";
import { walk } from "../../bin/looking/walk.ts";
import { openDemo } from "../../src/demo/index.ts";
import { journey, noFlaws, phone } from "../browser.ts";
import { engine } from "../town.ts";
import { press } from "./steps.ts";

// The demo has a page of every kind. They are drawn alike on both databases, so one of them is walked through.
if (engine === "sqlite") {
  journey("no page has a flaw, or is wider than the narrowest phone", async ({ town, address, arrive }) => {
    town.clock.forward({ hours: 4 });
    const seen = new Set<string>();
    const flaws: string[] = [];
    for (const line of await openDemo(town.house)) {
      const [role = "", link = ""] = line.split(/\s+/);
      const page = await arrive({ size: phone });
      await page.goto(link);
      await press(page, "Sign in as");
      await walk(page, address, async (name) => {
        // What one role has seen need not be looked at again, but for the organiser, whose pages hold the most.
        if (seen.has(name) && role !== "organiser") return;
        seen.add(name);
        await noFlaws(page).catch((error: unknown) => flaws.push(`${role}: ${String(error)}`));
      });
    }
    assert.deepEqual(flaws, []);
    assert.ok(seen.size > 30, `only ${seen.size} kinds of pages were found: ${[...seen].join(", ")}`);
  });
}
