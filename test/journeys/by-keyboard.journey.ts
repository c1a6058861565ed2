import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "../browser.ts";
import { begin, member } from "../support.ts";
import { andArrive, reads, signInAs } from "./steps.ts";

journey("without a mouse somebody writes down a commitment and reports on it", async ({ town, arrive }) => {
  await begin(town);
  const { id } = await member(town, "Ana");
  const page = await arrive();
  await signInAs(page, town, id);

  await page.goto("/commitments/new");
  await tabTo(page, "What will you do?");
  await page.keyboard.type("Ring two people");
  await tabTo(page, "When?");
  await page.keyboard.type("Thursday at ten");
  await tabTo(page, "By which day?");
  // Day and month, or month and day: browsers ask in the order of their country.
  await page.keyboard.type("12122026");
  await tabTo(page, "Write it down");
  await andArrive(page, () => page.keyboard.press("Enter"));
  await page.goto("/commitments");
  await reads(page, "Ring two people", "Thursday at ten");

  await tabTo(page, "Report");
  await andArrive(page, () => page.keyboard.press("Enter"));
  await tabTo(page, "Done");
  await page.keyboard.press("Space");
  await tabTo(page, "A note");
  await page.keyboard.type("Both were glad.");
  await tabTo(page, "Report");
  await andArrive(page, () => page.keyboard.press("Enter"));
  await page.goto("/commitments");
  await reads(page, "Both were glad.", "Done");
});

journey("the first key leads past the way around, straight to the page", async ({ town, arrive }) => {
  const { id } = await begin(town);
  const page = await arrive();
  await signInAs(page, town, id);
  await page.goto("/today");
  await page.keyboard.press("Tab");
  assert.equal((await nameOfFocus(page)).trim(), "Skip to the page");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#main").evaluate((main) => main === document.activeElement), true);
});

/** Presses Tab until the focus is on what is called so, and sees that the focus can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const here = await nameOfFocus(page);
    if (here.startsWith(name)) {
      assert.ok(await focusShows(page), `The focus on "${name}" cannot be seen`);
      return;
    }
    passed.push(here);
  }
  assert.fail(`No key leads to "${name}", only to: ${passed.join(" · ")}`);
}

const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
      return focused.labels?.[0]?.innerText.trim() ?? "";
    }
    return focused instanceof HTMLElement ? focused.innerText.trim() : "";
  });

/** Something about the focused thing, or about the label around it, is drawn that is not drawn otherwise. */
const focusShows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const drawn = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
    };
    return drawn(focused) || drawn(focused.closest("label") ?? focused);
  });
