import type { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { day, hour } from "../times.ts";
import { helpWords, wantWords } from "../words/groups.ts";
import { firms, firmsApart, firstNames, lastNames, trades } from "../words/names.ts";
import type { Person } from "../world/people.ts";

const devices = ["Firefox on Linux", "Chrome on Android", "Safari on iPhone", "Edge on Windows"] as const;

/** What somebody does for themselves between coming and now. */
export function lifeOf(dice: Dice, person: Person, now: number, pauses: boolean): Fact[] {
  const { id: member, departure } = person;
  const end = departure?.at ?? now;
  const facts: Fact[] = [];
  const isQuiet = person.seats === 0;
  if (dice.chance(isQuiet ? 0.3 : 0.85)) facts.push(writeProfile(dice, person));
  // Only sessions of the last weeks are open still.
  if (person.email !== null && dice.chance(isQuiet ? 0.3 : 0.9)) {
    const at = Math.max(person.joined + hour, end - dice.between(4 * hour, 50 * day));
    const session = { session: dice.id(), secret: dice.secret(), device: dice.pick(devices) };
    if (at < end) facts.push({ kind: "signed in", at, member, email: person.email, ...session });
  }
  if (dice.chance(0.08)) facts.push(...keepAway(dice, person));
  if (pauses && dice.chance(0.04)) facts.push(...pauseAWhile(dice, person, end));
  if (departure) facts.push(departure);
  return facts.filter((fact) => fact.at <= end);
}

function writeProfile(dice: Dice, { id, name, zone, joined }: Person): Fact {
  return {
    kind: "profile written",
    at: joined + dice.between(60_000, 50 * 60_000),
    member: id,
    name,
    zone,
    pronouns: dice.pick(["", "", "she/her", "he/him", "they/them"]),
    workLine: dice.chance(0.8) ? `${dice.pick(trades)}, for ${dice.between(2, 30)} years` : "",
    canHelp: helpWords(dice),
    wantHelp: wantWords(dice),
    links: dice.chance(0.1) ? [`https://pages.example.org/${dice.between(1, 9_999)}`] : [],
    employer: dice.chance(0.15) ? dice.pick(firms) : "",
    messagesFrom: dice.chance(0.1) ? "groups" : "",
  };
}

/** A firm where nobody of a group works, or somebody who is not here: nobody is turned away by it. */
function keepAway(dice: Dice, { id: member, joined }: Person): Fact[] {
  const facts: Fact[] = [];
  for (let count = dice.between(1, 3); count > 0; count--) {
    const at = joined + hour + dice.between(0, hour);
    const entry = dice.id();
    if (dice.chance(0.7)) {
      const name = dice.pick(firmsApart);
      const domain = dice.chance(0.5) ? `${name.toLowerCase()}.example` : "";
      facts.push({ kind: "company kept away", at, member, entry, name: `${name} Ltd`, domain });
    } else {
      const name = `${dice.pick(firstNames)} van ${dice.pick(lastNames)}`;
      const email = dice.chance(0.3) ? `boss.${dice.between(1, 999)}@outside.example` : null;
      facts.push({ kind: "person kept away", at, member, entry, name, email });
    }
  }
  return facts;
}

/** Most come back from a pause. */
function pauseAWhile(dice: Dice, { id: member, joined }: Person, end: number): Fact[] {
  const from = joined + 2 * day + Math.floor(dice.roll() * Math.max(0, end - joined - 3 * day));
  const facts: Fact[] = [{ kind: "pause begun", at: from, member }];
  if (dice.chance(0.7)) facts.push({ kind: "pause ended", at: from + dice.between(day, 30 * day), member });
  return facts;
}
