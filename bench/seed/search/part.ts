import { fromAddress, type Id, toAddress } from "../../../src/basics/ids.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import type { Chapter, Notes, Part } from "../part.ts";
import { day, hour } from "../times.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { tellDeeds } from "./deed-life.ts";
import { deedWriters } from "./deed-writing.ts";
import { tellJobs } from "./job-life.ts";
import { type Ending, tellEnd, tellList } from "./end-life.ts";
import { endWriters } from "./end-writing.ts";
import { jobWriters } from "./job-writing.ts";
import { tellPlan } from "./plan-life.ts";
import { planWriters } from "./plan-writing.ts";
import { seatsIn, type Seats, tellSharing } from "./sharing-life.ts";
import { tellThanks } from "./talk-life.ts";
import { talkWriters } from "./talk-writing.ts";
import { tellNudges, tellWeeks } from "./week-life.ts";
import { weekWriters } from "./week-writing.ts";
import { Pursuit, type Size } from "./pursuit.ts";

const handful = 50;

/** What members look for, pursue and do. No commitment is made of it here, since that would stand in a group’s chapter, and no file is kept. */
export const searchPart: Part = {
  name: "search",
  writers: { ...planWriters, ...jobWriters, ...deedWriters, ...talkWriters, ...weekWriters, ...endWriters },
  *chapters(world, notes) {
    const { people } = world;
    const busy = whoIsBusy(world, notes);
    const seats = seatsIn(world.clubs);
    yield { name: "rules of logs", facts: [ruleChanged(world)] };
    for (let from = 0; from < people.length; from += handful) {
      const facts: Fact[] = [];
      for (const person of people.slice(from, from + handful)) {
        if (person === busy) yield busySearch(world, notes, person, seats);
        else facts.push(...searchOf(world, person, sizeOf(world, person), seats));
      }
      yield { name: `searches ${from / handful}`, facts };
    }
  },
};

/** Somebody who is signed in and has been here for a while; not the first, of whom most is measured. */
function whoIsBusy({ people, now }: World, { sessions }: Notes): Person | undefined {
  const [first, ...others] = sessions.map(({ member }) => fromAddress(member));
  const signedIn = new Map([...others, first].map((id, nth) => [id, nth]));
  const order = ({ id }: Person): number => signedIn.get(id) ?? 0;
  return people
    .filter(({ id, joined }) => signedIn.has(id) && joined < now - 2 * leastDays * day)
    .sort((one, other) => order(one) - order(other))[0];
}

/** The host puts right what an office asks for. */
const ruleChanged = ({ founded, host }: World): Fact => ({
  kind: "log rule changed",
  at: founded + 2 * hour,
  host: host.id,
  rule: "washington",
  words: "Keep the log for two years.",
});

// In a small community, in which all of it is told, everybody looks for work, and nobody for long.
const fewPeople = 90;
const isSmall = ({ people }: World): boolean => people.length < fewPeople;

const short: Size = { opportunities: 4, activities: 9, companies: 3, contacts: 2, weeks: 2, days: 0 };
const full: Size = {
  opportunities: 300,
  activities: 5_000,
  companies: 40,
  contacts: 200,
  weeks: 104,
  days: 731,
};

/** Most of those who belong to a group look for work, few of the others; most of them not for long yet. */
function sizeOf(world: World, { number, seats }: Person): Size | null {
  if (isSmall(world)) return short;
  const dice = new Dice(world.seed, `work of ${number}`);
  if (!dice.chance(seats > 0 ? 0.6 : 0.1)) return null;
  const [much, aims] = [dice.roll() ** 4, dice.roll()];
  return {
    opportunities: 5 + Math.floor(55 * much),
    activities: 6 + Math.floor(150 * much),
    companies: dice.chance(0.1) ? dice.between(20, 40) : Math.floor(5 * aims),
    contacts: 1 + Math.floor(10 * much),
    weeks: 1 + Math.floor(6 * much),
    days: 0,
  };
}

/** A search of that size; nothing where none is looked for, or somebody was hardly here. */
function searchOf(world: World, person: Person, size: Size | null, seats: Seats): Fact[] {
  const dice = new Dice(world.seed, `end of search ${person.number}`);
  const ending = dice.chance(0.15) ? "landed" : dice.chance(0.06) ? "closed" : null;
  const pursuit = size && begun(world, person, size, ending);
  if (!pursuit) return [];
  tellAll(world, pursuit, seats, ending);
  return person.departure ? [...pursuit.facts, person.departure] : pursuit.facts;
}

const leastDays = 3;

function begun(world: World, person: Person, size: Size, ending: Ending): Pursuit | null {
  const [from, end] = [person.joined + 3 * hour, person.departure?.at ?? world.now];
  if (end - from < leastDays * day) return null;
  const until = ending === null ? end : Math.floor(from + 0.8 * (end - from));
  return new Pursuit(world.seed, person, size, from, until);
}

function tellAll(world: World, pursuit: Pursuit, seats: Seats, ending: Ending): void {
  tellPlan(pursuit);
  tellList(pursuit, isSmall(world) ? 0.3 : 0.05);
  tellJobs(pursuit);
  tellDeeds(pursuit);
  tellWeeks(pursuit);
  tellThanks(pursuit);
  tellNudges(pursuit);
  tellSharing(pursuit, seats);
  tellEnd(pursuit, ending);
}

/** The search that is as full as one gets: it stands by itself, and among the landmarks. */
function busySearch(world: World, notes: Notes, person: Person, seats: Seats): Chapter {
  const pursuit = begun(world, person, isSmall(world) ? short : full, null);
  if (!pursuit) throw new Error("Whoever should look for work has hardly come");
  tellAll(world, pursuit, seats, null);
  const login = notes.sessions.find(({ member }) => fromAddress(member) === person.id);
  const most = mostPursued(pursuit.facts);
  if (login && most !== null)
    notes.searcher = { ...login, search: toAddress(pursuit.search), opportunity: toAddress(most) };
  return { name: `search of ${person.number}`, facts: pursuit.facts };
}

/** The opportunity for which most was done. */
function mostPursued(facts: readonly Fact[]): Id | null {
  const times = new Map<Id, number>();
  for (const fact of facts)
    if (fact.kind === "opportunity spotted") times.set(fact.opportunity, times.get(fact.opportunity) ?? 0);
    else if (fact.kind === "activity noted" && fact.opportunity !== null)
      times.set(fact.opportunity, (times.get(fact.opportunity) ?? 0) + 1);
  const [first] = [...times].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}
