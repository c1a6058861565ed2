import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { dateAt, day, hour } from "../times.ts";
import { checkOutLine, noteOf, plan } from "../words/lines.ts";
import type { Person } from "../world/people.ts";

/** What somebody without a group takes on alone and writes down of their days; the last of it waits. */
export function tellAlone(seed: number, person: Person, now: number): { facts: Fact[]; open: number | null } {
  const dice = new Dice(seed, `alone ${person.number}`);
  const { id: member, zone, departure } = person;
  const end = departure?.at ?? now;
  const facts: Fact[] = [];
  let open: number | null = null;
  const begun = Math.max(person.joined + 2 * hour, end - dice.between(8 * day, 60 * day));
  for (let at = begun; at < end - hour; at += dice.between(6 * day, 12 * day)) {
    if (open !== null) {
      const told = { member, commitment: open, group: null, meeting: null, outcome: "done" } as const;
      facts.push({ kind: "reported", at: at - hour, ...told, note: noteOf(dice, "done") });
    }
    open = dice.id();
    const place = { group: null, meeting: null, due: dateAt(at, zone).add({ days: 5 }).toString() };
    const made = { member, commitment: open, ...place, carriedFrom: null, hidden: false };
    facts.push({ kind: "commitment made", at, ...made, ...plan(dice) });
    const said = { energy: dice.between(1, 10), line: checkOutLine(dice) };
    const on = dateAt(at + hour, zone).toString();
    if (at + hour < end) facts.push({ kind: "day reflected", at: at + hour, member, ...said, zone, on });
  }
  return { facts: departure ? [...facts, departure] : facts, open };
}
