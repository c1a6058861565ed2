import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import type { Part } from "../part.ts";
import { hour } from "../times.ts";
import type { Person } from "../world/people.ts";
import { mailsOf } from "./mails.ts";

const handful = 250;

/** Which mail members want, and the mails of a day that went out. */
export const notificationsPart: Part = {
  name: "notifications",
  writers: {
    "mail chosen"(ledger, { member, off, quietFrom, quietUntil }) {
      const wanted = { off_kinds: off.join(","), quiet_from: quietFrom, quiet_until: quietUntil };
      ledger.put("mail_settings", member, { member_id: member, ...wanted, version: 1 });
    },
  },
  *chapters({ people, seed }) {
    for (let from = 0; from < people.length; from += handful) {
      const name = `choices ${from / handful}`;
      const dice = new Dice(seed, name);
      const choosing = people.slice(from, from + handful);
      yield { name, facts: choosing.flatMap((person) => chosenBy(dice, person)) };
    }
  },
  *besides(world) {
    const dice = new Dice(world.seed, "mails");
    for (const person of [world.host, ...world.people]) yield* mailsOf(dice, world, person);
  },
};

/** Those who belong to groups choose more often. */
function chosenBy(dice: Dice, { id: member, joined, seats, departure }: Person): Fact[] {
  if (!dice.chance(seats === 0 ? 0.03 : 0.15)) return [];
  const off = dice.some(["daily", "messages", "wall", "minutes"], 0.4);
  const at = joined + 3 * hour + dice.between(0, hour);
  const chosen: Fact = { kind: "mail chosen", at, member, off, quietFrom: "21:00", quietUntil: "07:30" };
  if (!departure) return [chosen];
  return departure.at > at ? [chosen, departure] : [departure];
}
