import assert from "node:assert/strict";
import type { Person } from "./support.ts";

/** What somebody puts on a card. */
export const onCard = {
  name: "Ana Ruiz",
  line: "Operations manager",
  target: "A hospital that wants its shifts to work",
  email: "ana@example.com",
  phone: "+49 431 5550 18",
  links: "example.com/ana",
};

/** Makes a member's card by its form, and returns the address at which it is shown. */
export async function showsCard(who: Person, more: Partial<typeof onCard> = {}): Promise<string> {
  await who.get("/card/edit");
  await who.press("Make my card", { ...onCard, name: who.name, ...more });
  return addressOfCard(who);
}

/** The address of a member's card, as their own page says it. */
export async function addressOfCard(who: Person): Promise<string> {
  const page = await who.get("/card");
  const code = page.page.querySelector(".card-code")?.text.replace("-", "");
  assert.ok(code, `${who.name} shows no card: ${page.words.slice(0, 300)}`);
  return `/c/${code}`;
}
