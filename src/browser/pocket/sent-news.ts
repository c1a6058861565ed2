import { made } from "./made.ts";
import { noteInPlace, notedInPlace, sentPlace } from "./pocket-mark.ts";

type Sent = { member: string; contact: string; at: number };

// Longer than anybody takes to open a page anew, and shorter than the next gathering is away.
const toldFor = 10 * 60_000;

/** Remembers that a card was sent, also for the page that is opened next: this one may be closed before it says so. */
export function noteSent(member: string, contact: string): void {
  const others = sentOfLate().filter((one) => one.contact !== contact || one.member !== member);
  noteInPlace(sentPlace, JSON.stringify([...others, { member, contact, at: Date.now() }]));
}

/** How many cards of a member were sent of late, with the way to them; nothing where none was. */
export function sentNews(member: string, people: string): HTMLElement | null {
  const contacts = sentOfLate()
    .filter((one) => one.member === member)
    .map(({ contact }) => contact);
  const [only] = contacts;
  if (only === undefined) return null;
  const link = made("a", "", contacts.length === 1 ? "See it" : "See my people");
  link.href = contacts.length === 1 ? only : people;
  // Whoever has gone there knows.
  link.addEventListener("click", () => noteInPlace(sentPlace, null));
  const said =
    contacts.length === 1
      ? "1 card was sent and is kept."
      : `${contacts.length} cards were sent and are kept.`;
  return made("p", "notice said", `${said} `, link);
}

function sentOfLate(): Sent[] {
  try {
    const all = JSON.parse(notedInPlace(sentPlace) ?? "[]") as Sent[];
    return all.filter(({ at }) => Math.abs(Date.now() - at) < toldFor);
  } catch {
    return [];
  }
}
