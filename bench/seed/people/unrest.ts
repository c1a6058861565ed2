import type { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { day, hour, minute } from "../times.ts";
import { isActive, type World } from "../world/world.ts";
import type { Person } from "../world/people.ts";

/** What goes wrong among these people, and what the host does about it. Those who belong to groups are left in peace. */
export function unrestAmong(
  dice: Dice,
  { host, now }: World,
  people: readonly Person[],
  first: boolean,
): Fact[] {
  const facts: Fact[] = [];
  const stays = people.filter(({ departure, joined }) => !departure && joined < now - 3 * day);
  const quiet = stays.filter((person) => !isActive(person));
  const pairs = Math.floor(quiet.length / 2);
  for (let pair = 0; pair < pairs; pair++) {
    const [one, other] = [quiet[pair], quiet[pairs + pair]];
    // Of everything there is one at least.
    const isSure = first && pair === 0;
    if (!one || !other || !(dice.chance(0.06) || isSure)) continue;
    const at = Math.max(one.joined, other.joined) + dice.between(6 * hour, 2 * day);
    facts.push({ kind: "member blocked", at, member: one.id, other: other.id });
    if (dice.chance(0.3) || isSure) facts.push(...tellHost(dice, host.id, one, other, at - hour, isSure));
  }
  const active = stays.filter(isActive);
  for (const person of [...(first ? active.slice(0, 1) : []), ...dice.some(active.slice(1), 0.02)]) {
    const at = person.joined + day + dice.between(0, hour);
    facts.push({ kind: "coach named", at, host: host.id, member: person.id });
  }
  if (dice.chance(0.5) || first) facts.push(...letter(dice, host.id, people[0]?.joined ?? now, now));
  return facts;
}

/** A member tells the host about another, who is warned; some of them find the house closed for a while. */
function tellHost(dice: Dice, host: number, one: Person, other: Person, at: number, closes: boolean): Fact[] {
  const concern = dice.id();
  const whom = { about: other.id, copy: other.name };
  const words = "There is an advertisement in this profile.";
  const facts: Fact[] = [
    { kind: "profile reported", at, member: one.id, concern, ...whom, words },
    {
      kind: "member warned",
      at: at + 20 * minute,
      host,
      member: other.id,
      message: dice.id(),
      words: "Please do not sell here.",
    },
    {
      kind: "concern closed",
      at: at + 30 * minute,
      host,
      concern,
      about: other.id,
      group: null,
      note: "Wrote to them.",
    },
  ];
  if (dice.chance(0.5) || closes) {
    const closing = { suspension: dice.id(), days: 30, reason: "You went on selling." };
    facts.push({ kind: "house closed", at: at + 2 * hour, host, member: other.id, ...closing });
  }
  return facts;
}

function letter(dice: Dice, host: number, near: number, now: number): Fact[] {
  const at = Math.min(near + hour, now - day);
  const concern = dice.id();
  const from = { name: "Somebody outside", address: `outside.${dice.between(1, 9_999)}@example.net` };
  const facts: Fact[] = [{ kind: "letter written", at, concern, ...from, words: "May I visit a meeting?" }];
  const done = { about: null, group: null, note: "Answered by mail." };
  if (dice.chance(0.8)) facts.push({ kind: "concern closed", at: at + 5 * hour, host, concern, ...done });
  return facts;
}
