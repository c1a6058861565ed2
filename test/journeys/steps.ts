import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { startSession } from "../../src/modules/people/index.ts";
import { runsScript } from "../script.ts";
import type { Town } from "../town.ts";

// What people do in a browser, by the words that they read there.

/** Fills in fields by their labels. */
export async function fill(page: Page | Locator, fields: Record<string, string>): Promise<void> {
  for (const [label, words] of Object.entries(fields)) await page.getByLabel(label).first().fill(words);
}

/** Chooses an answer, or ticks a box, by its words. */
export async function choose(page: Page | Locator, answer: string): Promise<void> {
  await page.getByLabel(answer).first().check();
}

/** Presses a button and waits for the page that answers. */
export async function press(page: Page, button: string, within: Page | Locator = page): Promise<void> {
  await andArrive(page, () => within.getByRole("button", { name: button }).first().click());
}

/** Follows a link and waits for its page. */
export async function follow(page: Page, link: string, within: Page | Locator = page): Promise<void> {
  await andArrive(page, () => within.getByRole("link", { name: link }).first().click());
}

/** Does something that leads to another page, and waits until that is there. */
export async function andArrive(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), act()]);
}

/** The words stand on the page. */
export async function reads(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  const text = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
  for (const one of words) {
    const isThere = typeof one === "string" ? text.includes(one) : one.test(text);
    assert.ok(isThere, `"${String(one)}" does not stand on ${page.url()}: ${text.slice(0, 1500)}`);
  }
}

/** The words do not stand on the page. */
export async function readsNot(page: Page, ...words: string[]): Promise<void> {
  const text = await page.locator("main").innerText();
  for (const one of words) assert.ok(!text.includes(one), `"${one}" stands on ${page.url()}`);
}

/** The part of a page under a heading. */
export const under = (page: Page, heading: string): Locator =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
    .first();

/** A browser in which somebody is signed in already; for stories that are about something else. */
export async function signInAs(page: Page, town: Town, member: number): Promise<void> {
  const browser = { device: "Chromium", sharedComputer: false };
  const { secret } = await startSession(town.house.main.write, member, browser, town.clock.now);
  await page
    .context()
    .addCookies([
      { name: "landfall", value: secret, url: town.house.config.publicUrl, httpOnly: true, sameSite: "Lax" },
    ]);
}

/** What somebody else caused stands there by itself where script runs; elsewhere once the reader has fetched the page anew. */
export async function caughtUp(page: Page, ...words: string[]): Promise<void> {
  if (!runsScript(page)) {
    const refresh = page.locator(".highlight").getByRole("link", { name: "Refresh", exact: true });
    await ((await refresh.count()) > 0 ? andArrive(page, () => refresh.click()) : page.reload());
  }
  for (const one of words) await page.locator("main").getByText(one).first().waitFor({ state: "attached" });
}

/** A phone in a pocket: nothing on it is seen, runs, or is connected. */
export async function fallAsleep(page: Page): Promise<void> {
  await beSeen(page, "hidden");
  await page.context().setOffline(true);
  await beAlive(page, "frozen");
}

/** It is taken out again. */
export async function wakeUp(page: Page): Promise<void> {
  await beAlive(page, "active");
  await page.context().setOffline(false);
  await beSeen(page, "visible");
}

// A browser without a window always says that its pages are seen.
async function beSeen(page: Page, state: "hidden" | "visible"): Promise<void> {
  if (!runsScript(page)) return;
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => value });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

async function beAlive(page: Page, state: "frozen" | "active"): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send("Page.setWebLifecycleState", { state });
  await line.detach();
}
