import type { Page } from "playwright-core";
import { type Journey, phone } from "../browser.ts";
import { member, type Town } from "../support.ts";
import { fill, press, signInAs } from "./steps.ts";

// A mixer, where cards change hands in a room in which the network comes and goes.

/** Who came with a card, and its code as it is read aloud. */
export type Guest = { id: number; page: Page; code: string };

/** Somebody at the mixer with a card of their own, and a telephone. */
export async function guest({ town, arrive }: Journey, name: string, size = phone): Promise<Guest> {
  const { id } = await member(town, name);
  const page = await arrive({ size });
  await signInAs(page, town, id);
  await page.goto("/card/edit");
  await fill(page, { Name: `${name} Ruiz`, "What do you do?": "Plans shifts" });
  await press(page, "Make my card");
  const code = await page.locator(".card-code").first().innerText();
  return { id, page, code };
}

/** How much somebody has kept. */
export const keptBy = async (town: Town, { id }: Guest) => {
  const { read } = town.house.main;
  const own = (table: "contacts" | "exchanges" | "follow_ups") =>
    read.selectFrom(table).select("id").where("member_id", "=", id).execute();
  return {
    contacts: (await own("contacts")).length,
    exchanges: (await own("exchanges")).length,
    followUps: (await own("follow_ups")).length,
  };
};

/** One card, with one promise on its back. */
export const once = { contacts: 1, exchanges: 1, followUps: 1 };
/** Nobody's card yet. */
export const nothing = { contacts: 0, exchanges: 0, followUps: 0 };

/** The exchange page is open, and would open without a connection too. */
export async function pocketReady(page: Page): Promise<void> {
  await page.goto("/card/exchange");
  await page.getByText("open without a connection").waitFor();
  // The worker has looked after no page before: from the next one on it does.
  await page.waitForFunction(
    "caches.open('landfall-card-pages').then((shelf) => shelf.keys()).then((all) => all.length > 1)",
  );
}

/** Without a connection: the code is typed, and the back is written. */
export async function writeBack(page: Page, code: string, metWhere: string): Promise<void> {
  await page.getByLabel("The code on their card").fill(code);
  await page.getByRole("button", { name: "See their card" }).click();
  await page.locator(".unconnected").waitFor();
  await page.getByLabel("Where did you meet?").fill(metWhere);
  await page.getByLabel("What did you promise them?").fill("Send my résumé");
}

/** The button with which a card waits. */
export const keepIt = (page: Page) => page.getByRole("button", { name: "Keep it until it can be sent" });

/** Where the cards stand that wait. */
export const waits = (page: Page) => page.locator(".waiting-cards");

/** The network of the room goes or comes back. */
export const connected = async (page: Page, isSo: boolean): Promise<void> => page.context().setOffline(!isSo);
