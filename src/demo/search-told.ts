import { type Id, newId } from "../basics/ids.ts";
import { dateIn } from "../basics/instant.ts";
import type { Main } from "../database/index.ts";
import { groupsOf } from "../modules/groups/index.ts";
import {
  addOpportunity,
  addTargetCompanies,
  addWants,
  allOf,
  debrief,
  land,
  makeSetbackCard,
  mondayOf,
  moveStage,
  noteActivity,
  noteReply,
  onlyDone,
  onlyTitled,
  openSearch,
  pauseSearch,
  planAct,
  planMinutes,
  sayTarget,
  setJobInterview,
  setNextStep,
  shareWith,
} from "../modules/search/index.ts";
import type { Cast, Person } from "./cast.ts";
import type { Key } from "./people.ts";
import type { Story } from "./story.ts";
import { sought } from "./words/search.ts";
import type { Done, Pursued, Sought } from "./words/sought.ts";

/** Plans the searches of some, each in a state of its own: full and shared, stalled, quiet, paused, landed, and just opened. */
export function planSearches(story: Story, cast: Cast): void {
  for (const [key, search] of Object.entries(sought) as [Key, Sought][])
    beginSearch(story, () => cast.get(key), search);
  const tomas = () => cast.get("tomas");
  talkWithAnEmployer(story, tomas);
  planTheWeek(story, tomas);
  shareInTotals(story, tomas);
  story.at(story.before(12), (db, now) => pauseSearch(db, cast.get("bill").id, now));
  landAtLast(story, () => cast.get("priya"));
}

type Whose = () => Person;

function beginSearch(story: Story, whose: Whose, search: Sought): void {
  const { since, opened, pace, target = "", wants = [], donts = [], companies = [] } = search;
  story.at(story.before(opened), async (db, now) => {
    const { id: who, zone, inWork } = whose();
    const lookingSince = dateIn(story.present, zone).subtract({ days: since });
    const plan = { lookingSince, lastWorkOn: null, pace, moneyUntil: null };
    await openSearch(db, who, { ...plan, inWork: inWork ? "yes" : "no", id: newId() }, now);
    if (target) await sayTarget(db, who, { id: newId(), sentence: target, before: null }, now);
    if (wants.length > 0) await addWants(db, who, { kind: "want", lines: wants });
    if (donts.length > 0) await addWants(db, who, { kind: "dont", lines: donts });
    const rows = companies.map(([company, standing, known]) => ({ company, standing, known }));
    if (rows.length > 0) await addTargetCompanies(db, who, rows, now);
  });
  for (const one of search.pursued ?? []) pursue(story, whose, one);
  for (const act of search.done ?? []) note(story, whose, act);
}

function pursue(story: Story, whose: Whose, one: Pursued): void {
  const id = idOf(one);
  const { title, company, place = "", channel, found = "", next } = one;
  story.at(story.before(one.spotted), async (db, now) => {
    const { id: who, zone } = whose();
    const words = { ...onlyTitled(title, company, dateIn(now, zone)), place, channel, foundWhere: found };
    await addOpportunity(db, who, { ...words, id }, now);
    if (!next) return;
    const on = dateIn(story.present, zone).add({ days: next[1] });
    await setNextStep(db, who, id, { what: next[0], on });
  });
  for (const [to, days, why = ""] of one.moves ?? [])
    story.at(story.before(days), async (db, now) => {
      const { id: who, zone } = whose();
      await moveStage(db, who, id, { to, on: dateIn(now, zone), why }, now);
    });
}

const ids = new Map<Pursued, Id>();

/** The same id for the same job, whichever scene asks. */
function idOf(one: Pursued): Id {
  const id = ids.get(one) ?? newId();
  ids.set(one, id);
  return id;
}

function note(story: Story, whose: Whose, act: Done): void {
  const id = newId();
  const { kind, channel, minutes, person = null, company = "", words = "" } = act;
  story.at(story.before(act.days), async (db, now) => {
    const { id: who, zone } = whose();
    const bare = onlyDone(kind, dateIn(now, zone));
    await noteActivity(db, who, { ...bare, id, channel, minutes, contact: person, company, words }, now);
  });
  if (act.replied === undefined) return;
  story.at(story.before(act.replied), (db, now) => noteReply(db, whose().id, id, dateIn(now, whose().zone)));
}

/** Tomás was at Quayside yesterday: how it went is written down, two notes of thanks are owed, and another talk is set. */
function talkWithAnEmployer(story: Story, whose: Whose): void {
  const [first] = sought.tomas.pursued ?? [];
  if (!first) return;
  const talk = newId();
  const set =
    (id: Id, days: number, time: string, people: readonly string[]) =>
    async (db: Main, now: Temporal.Instant) => {
      const { id: who, zone } = whose();
      const on = dateIn(story.present, zone).add({ days });
      const words = { on, time, timeZone: zone, how: "in-person", place: "Quay 4, first floor" } as const;
      const meant = people.map((name) => ({ name, isNew: true }));
      await setJobInterview(db, who, { ...words, id, opportunity: idOf(first), people: meant }, now);
    };
  story.at(story.before(5), set(talk, -1, "10:00", ["Harriet Stone", "Malik Osei"]));
  story.at(story.before(0.6), async (db, now) => {
    const { id: who } = whose();
    const people = await db
      .selectFrom("job_interview_people")
      .select("contact_id")
      .where("job_interview_id", "=", talk)
      .orderBy("position")
      .execute();
    const words = {
      wentWell: "The example with the frozen fish. They laughed, and then they asked for more.",
      wentBadly: "I talked too long about the old firm.",
      talkedOf: "Their wall of pins, and what happens when two drivers are ill on one morning.",
      promised: "",
    };
    const present = people.map(({ contact_id }) => ({ contact: contact_id }));
    await debrief(db, who, talk, { ...words, version: 1, people: present, followUp: null }, now);
  });
  story.at(story.before(0.5), set(newId(), 2, "14:30", []));
  story.at(story.before(30), async (db, now) => {
    const words = "I ring them, and ask whom I may talk to.";
    await makeSetbackCard(db, whose().id, { id: newId(), kind: "no-reply", days: 7, words }, now);
  });
}

/** This week's hours and two things that he means to do. */
function planTheWeek(story: Story, whose: Whose): void {
  story.at(story.before(0.9), async (db, now) => {
    const { id: who, zone } = whose();
    const monday = mondayOf(dateIn(story.present, zone));
    await planMinutes(db, who, monday, { posting: 120, networking: 300, direct: 120, recruiter: 0 });
    const act = { contact: null, opportunity: null } as const;
    await planAct(
      db,
      who,
      monday,
      {
        ...act,
        id: newId(),
        kind: "conversation",
        channel: "networking",
        what: "Coffee with somebody who plans for the bakery",
        minutes: 30,
      },
      now,
    );
    await planAct(
      db,
      who,
      monday,
      {
        ...act,
        id: newId(),
        kind: "approach",
        channel: "direct",
        what: "Write to the planner at Northgate who is leaving",
        minutes: 45,
      },
      now,
    );
  });
}

function shareInTotals(story: Story, whose: Whose): void {
  story.at(story.before(20), async (db, now) => {
    const { id: who } = whose();
    const [group] = await groupsOf(db, who, now);
    if (!group) return;
    const to = { kind: "group", id: group.id } as const;
    await shareWith(db, who, { id: newId(), to, levels: allOf("totals"), until: null }, now);
  });
}

function landAtLast(story: Story, whose: Whose): void {
  const [job] = sought.priya.pursued ?? [];
  story.at(story.before(3), async (db, now) => {
    const { id: who, zone } = whose();
    const search = await db
      .selectFrom("searches")
      .select("id")
      .where("member_id", "=", who)
      .where("ended_at", "is", null)
      .executeTakeFirstOrThrow();
    const how = { route: "networked", jobKind: "lasting", mayCount: true, mayTell: true } as const;
    const words = "Somebody I used to work with said my name in a room that I was not in.";
    const told = {
      landedOn: dateIn(now, zone),
      firstContact: "A former colleague",
      words,
      keepsLooking: false,
    };
    const opportunity = job ? idOf(job) : null;
    await land(db, who, { ...how, ...told, id: newId(), search: search.id, opportunity }, now);
  });
}
