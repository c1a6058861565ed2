import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { found } from "../../src/basics/problem.ts";
import { groupUrls } from "../../src/modules/groups/index.ts";
import { desk, journey, type Journey, noFlaws, phone, photograph } from "../browser.ts";
import { type Circle, circleIn } from "../circle.ts";
import { knows } from "../people-met.ts";
import { appliesOnly, looks } from "../searching.ts";
import { caughtUp, choose, fill, follow, press, reads, readsNot, signInAs, under } from "./steps.ts";

// On Saturday Ben looks at three weeks of postings and nothing else, and says one thing that he will do. On Monday he does
// it, and writes it down once. On Tuesday his group hears of it, and on Wednesday his benefit office has it on paper.

const said = "Talk for twenty minutes with somebody who plans shifts";
// A4 between its margins.
const sheet = { width: 672, height: 1000 };
const kept = "They need a planner in spring.";

journey(
  "what Ben noted on Monday is told on Tuesday, and printed for the office on Wednesday",
  async (told) => {
    const circle = await circleIn(told.town);
    const { ben } = circle;
    await looks(told.town, ben);
    await knows(told.town, ben, "Rosa Lind", { company: "Nordlicht" });
    await appliesOnly(told.town, ben, ["2026-11-23", "2026-11-30", "2026-12-07"]);
    const page = await told.arrive({ size: phone });
    await signInAs(page, told.town, ben.id);
    await onSaturday(told, page);
    await onMonday(told, page);
    await onTuesday(told, page, circle);
    await onWednesday(told, page);
  },
);

async function onSaturday({ town }: Journey, page: Page): Promise<void> {
  town.clock.to("2026-12-12T09:00:00Z");
  await page.goto("/search");
  await follow(page, "Shake-up");
  await reads(page, "You sent 12 applications and noted no conversation.");
  const act = page.locator("form").filter({ has: page.getByLabel("What I will do") });
  await fill(act.first(), { "What I will do": said });
  await press(page, "Commit to it in Tuesday club", act);
  await reads(page, "Committed. It stands in your week as well", said);
}

/** Another week has begun: what was said stands in it all the same. */
async function onMonday({ town }: Journey, page: Page): Promise<void> {
  town.clock.to("2026-12-14T18:00:00Z");
  await page.goto("/weeks");
  await follow(page, "Note what I did", under(page, "What I said I would do"));
  await noFlaws(page);
  await follow(page, "Had a conversation");
  await choose(page, "30");
  await fill(page, { "With whom?": "Rosa Lind", "What is good to remember?": kept });
  await press(page, "Note it");
  await reads(page, "Tuesday club · One activity is noted for it", "1 conversation");
  await noFlaws(page);
}

async function onTuesday({ town, arrive }: Journey, page: Page, circle: Circle): Promise<void> {
  town.clock.to("2026-12-15T17:30:00Z");
  const meeting = groupUrls.meeting(circle.group, found(circle.meetings[3]));
  const hers = await arrive({ size: desk });
  await signInAs(hers, town, circle.ana.id);
  await hers.goto(meeting);
  await press(hers, "Open the meeting");
  await page.goto(meeting);
  await press(page, "I am here");
  await reads(page, "Report back", said);
  await follow(page, "Report", page.locator("main li").filter({ hasText: said }));
  await reads(page, "The note holds what you wrote in your search");
  assert.equal(await page.getByLabel("A note").inputValue(), `Had a conversation, 30 minutes: ${kept}`);
  await photograph(page, "a report that is written already");
  await choose(page, "Done");
  await press(page, "Report");
  await reads(page, "Report back", kept);
  await noFlaws(page);
  await caughtUp(hers, kept);
  await readsNot(hers, "Rosa Lind", "Nordlicht");
  await page.goto("/weeks/2026-12-07");
  await reads(page, said, "Your commitment to it has its report: done.");
}

async function onWednesday({ town }: Journey, page: Page): Promise<void> {
  town.clock.to("2026-12-16T09:00:00Z");
  await page.goto("/search/log");
  await page.getByLabel("Your benefit office").selectOption({ label: "Connecticut" });
  await press(page, "Begin");
  await follow(page, "13 December 2026 to 19 December 2026");
  await follow(page, "For printing");
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  await reads(page, "Name: Ben", "14 December 2026", "Rosa Lind", "Nordlicht", "Day and signature:");
  const rows = page.getByRole("row");
  assert.ok(await rows.filter({ hasText: "Nordlicht" }).isVisible());
  assert.ok(await page.getByRole("columnheader", { name: "Day" }).isVisible(), "columns, as on any paper");
  assert.deepEqual(await page.locator("nav:visible, button:visible").allInnerTexts(), []);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= sheet.width, "nothing is cut off at the edge of the sheet");
  await photograph(page, "what the office gets");
}
