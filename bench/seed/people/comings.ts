import type { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { day, hour, minute } from "../times.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { askingWords } from "../words/groups.ts";

/** How these people came in: most by an invitation of the host's, some of the latest by asking. */
export function comings(dice: Dice, { host, now }: World, people: readonly Person[]): Fact[] {
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last) return [];
  const invitation = dice.id();
  const days = Math.ceil((last.joined - first.joined) / day) + 2;
  const facts: Fact[] = [
    {
      kind: "people invited",
      at: first.joined - 30 * minute,
      host: host.id,
      invitation,
      words: "Come in, there is a chair.",
      places: people.length,
      days,
    },
  ];
  for (const person of people) {
    const { id, name, email, zone, joined } = person;
    const member = { id, name, email, zone };
    // What was asked longer ago is forgotten by now.
    if (email !== null && joined > now - 80 * day && dice.chance(0.2))
      facts.push(...byAsking(dice, host.id, member, joined));
    else facts.push({ kind: "came by invitation", at: joined, member, invitation });
    if (joined > now - 80 * day && dice.chance(0.03)) facts.push(...inVain(dice, host.id, joined));
  }
  return facts;
}

type Comer = { id: number; name: string; email: string | null; zone: string };

function byAsking(dice: Dice, host: number, member: Comer, joined: number): Fact[] {
  const request = dice.id();
  const asked = joined - dice.between(10 * minute, 2 * hour);
  return [
    { kind: "asked to join", at: asked, request, member, words: askingWords(dice) },
    { kind: "request answered", at: joined, host, request, member, words: "Welcome." },
  ];
}

/** Somebody asks and is told that it is not the place; or waits for an answer still. */
function inVain(dice: Dice, host: number, near: number): Fact[] {
  const request = dice.id();
  const stranger = { id: 0, name: "A stranger", email: `stranger.${request}@example.net`, zone: "UTC" };
  const asked: Fact = { kind: "asked to join", at: near + minute, request, member: stranger, words: "" };
  if (dice.chance(0.3)) return [asked];
  const words = "This is a place for people who look for work.";
  return [asked, { kind: "request answered", at: near + hour, host, request, member: null, words }];
}
