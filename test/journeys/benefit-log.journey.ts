import assert from "node:assert/strict";
import { journey, noFlaws, phone, photograph } from "../browser.ts";
import { looks } from "../searching.ts";
import { begin, member } from "../support.ts";
import { fill, follow, press, reads, signInAs } from "./steps.ts";

// The week's acts were written down for oneself; the office gets them without their being typed again.

journey("the log of a week is made of what was noted, is filled up, and prints", async (told) => {
  await begin(told.town);
  const ben = await member(told.town, "Ben");
  await looks(told.town, ben);
  const page = await told.arrive({ size: phone });
  await signInAs(page, told.town, ben.id);
  await page.goto("/activities/new?kind=applied");
  await fill(page, { "At which company?": "Acme" });
  await press(page, "Note it");
  await page.goto("/search");
  await follow(page, "Work-search log");
  await reads(page, "For which office?", "What your own office tells you is what holds.");
  await noFlaws(page);
  await page.getByLabel("Your benefit office").selectOption({ label: "Connecticut" });
  await press(page, "Begin");
  await reads(page, "It asks for 3 acts a week, 1 of them with an employer.");
  await noFlaws(page);
  await follow(page, "22 November 2026 to 28 November 2026");
  await reads(page, "Acme", "A start is made. Your office asks for 2 more");
  await noFlaws(page);
  await photograph(page, "week of the log");
  await page.getByRole("link", { name: "Add", exact: true }).first().click();
  await page.getByText("For a work-search log").click();
  await fill(page, { "For which position?": "Shift planner" });
  await page.getByLabel(/^How\?/).selectOption({ label: "Online" });
  await press(page, "Keep this too");
  await page.goto("/search/log/2026-11-24");
  await reads(page, "Shift planner", "Online");
  await follow(page, "For printing");
  await page.emulateMedia({ media: "print" });
  await reads(page, "Name: Ben", "Shift planner");
  assert.deepEqual(await page.locator("nav:visible, button:visible").allInnerTexts(), []);
  await photograph(page, "log on paper");
});
