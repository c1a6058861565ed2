import type { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { day } from "../times.ts";
import { trades } from "../words/names.ts";
import { groupName, wishWords } from "../words/groups.ts";
import { homeZone } from "../world/people.ts";
import type { World } from "../world/world.ts";

/** What somebody wishes for. */
export const wishOf = (dice: Dice) => ({
  type: dice.pick(["any", "job-club", "success-team", "buddies"] as const),
  pace: dice.pick(["any", "weekly", "fortnightly"] as const),
  placeKind: dice.pick(["any", "in-person", "call"] as const),
  when: dice.pick(["evenings", "before noon", "not on Fridays", ""]),
  field: dice.chance(0.6) ? dice.pick(trades) : "",
  words: wishWords(dice),
});

/** Those who wait for a group, a few who waited and gave up, and what the host proposes to some. */
export function tellWaiting(dice: Dice, { waiting, host, now }: World): Fact[] {
  const facts: Fact[] = [];
  const open: Wish[] = [];
  for (const [position, person] of waiting.entries()) {
    const member = person.id;
    const wish = dice.id();
    const at = Math.max(person.joined + day, now - dice.between(position < 4 ? 5 * day : day, 60 * day));
    facts.push({ kind: "wish made", at, member, wish, ...wishOf(dice) });
    // The first of them waits still.
    if (position % 6 === 1)
      facts.push({ kind: "wish withdrawn", at: at + Math.floor((now - at) / 2), member });
    else if (at < now - 3 * day) open.push({ member, wish });
  }
  for (let from = 0; from + 2 <= open.length; from += 12)
    facts.push(...propose(dice, host.id, open.slice(from, from + 3), now - 2 * day));
  return facts;
}

type Wish = { member: number; wish: number };

/** The host asks some of them whether a group should begin. Whoever would keep it together has said yes. */
function propose(dice: Dice, host: number, asked: readonly Wish[], at: number): Fact[] {
  const [first] = asked;
  if (!first) return [];
  const forming = dice.id();
  const name = groupName(dice, "success-team", 0);
  const times = { weekday: dice.between(1, 5), time: "18:00", zone: homeZone };
  const words = "You could all come in the evening.";
  const answered = { member: first.member, forming, answer: "yes" } as const;
  return [
    { kind: "group proposed", at, host, forming, asked, name, ...times, words },
    { kind: "proposal answered", at: at + day, ...answered },
  ];
}
