import assert from "node:assert/strict";
import { groupUrls as urls } from "../src/modules/groups/index.ts";
import type { Person } from "./support.ts";

// What happens in the waiting room: somebody wishes for a group, an organiser offers a place, somebody is kept away.

export const wish = {
  kind: "success-team",
  pace: "weekly",
  when: "Weekday evenings",
  field: "Offices",
  words: "I go in circles on my own.",
};

/** Somebody says what group they would like. */
export async function wishes(who: Person, fields: Record<string, string> = {}): Promise<string> {
  await who.get(urls.wish);
  return (await who.press("Wait for a group", { ...wish, ...fields })).words;
}

/** The address at which a place can be offered to the first who waits. */
export async function offerAddress(organiser: Person): Promise<string> {
  const page = await organiser.get(urls.waitingRoom);
  return page.page.querySelector('a[href$="/offer"]')?.getAttribute("href") ?? "";
}

export async function offers(organiser: Person, words = "There is a chair for you."): Promise<void> {
  await organiser.get(await offerAddress(organiser));
  const page = await organiser.press("Offer the place", { words });
  assert.match(page.words, /Offered\./);
}

/** Somebody keeps another away, privately. */
export const keepsAway = (who: Person, other: Person) =>
  who.town.house.main.write
    .insertInto("blocks")
    .values({ member_id: who.id, blocked_id: other.id, made_at: "2026-11-24T07:00:00.000Z" })
    .execute();
