import type { GroupKind, Pace, PlaceKind } from "../database/index.ts";
import { homeZone, type Key } from "./people.ts";
import { callSomebodyInside, coachPlans, inPrivate, type Plan } from "./plans/index.ts";

/** How somebody takes part; shares from 0 to 1. */
export type Habit = {
  comes: number;
  /** How often an absence is announced. */
  sendsWord: number;
  /** How often the report is in before the meeting. */
  ahead: number;
  done: number;
  partly: number;
  most: 1 | 2 | 3;
  byTelephone: number;
  sharesCheckOut: number;
};

const steady: Habit = {
  comes: 0.87,
  sendsWord: 0.9,
  ahead: 0.45,
  done: 0.62,
  partly: 0.24,
  most: 2,
  byTelephone: 0,
  sharesCheckOut: 0.4,
};
const keen: Habit = { ...steady, comes: 0.98, ahead: 0.6, done: 0.74, most: 2, sharesCheckOut: 0.6 };
const careful: Habit = { ...steady, done: 0.5, partly: 0.25, most: 1, sharesCheckOut: 0.1 };
const farAway: Habit = { ...steady, byTelephone: 0.75 };

/** Somebody's place in a group. Meetings are counted from 1. */
export type Place = {
  who: Key;
  habit: Habit;
  /** Before which meeting they join; the first where nothing is said. */
  from?: number;
  /** The meeting from which they fade. */
  fadesFrom?: number;
  /** After which meeting they pause, leave the group, or the community. */
  pausesAfter?: number;
  leavesAfter?: number;
  erasedAfter?: number;
  /** What they do at a meeting that is going on; without it the dice say. */
  today?: "here" | "telephone" | "absent" | "missing";
  /** Has still to speak in a meeting that is going on. */
  speaksLast?: true;
  /** What they choose from, where it is not what everybody chooses from. */
  ownPlans?: readonly Plan[];
  /** What they take on at a certain meeting, and whether they hide it from the group. */
  writes?: readonly { atMeeting: number; plan: Plan; hidden?: true }[];
};

export type Circle = {
  key: "quayside" | "telephone" | "pack" | "slow-lane" | "two-laps";
  name: string;
  kind: GroupKind;
  about: string;
  promise: string;
  places: number;
  placeKind: PlaceKind;
  place: string;
  openToRequests: boolean;
  zone: string;
  pace: Pace;
  /** The day from the present on which it meets next, and the wall time; the one of today finds its time by itself. */
  meets: { inDays: number; time: string } | "today" | "never";
  organiser: Key;
  members: readonly Place[];
  handOver?: { afterMeeting: number; to: Key };
  calledOff?: { meeting: number; reason: string };
  /** The meeting ahead that is moved by a day. */
  moved?: { reason: string };
};

export const circles: readonly Circle[] = [
  {
    key: "quayside",
    name: "Quayside Job Club",
    kind: "job-club",
    about:
      "We meet round the big table in the library. Most of us have been looking for half a year or more; all of us make better coffee than the machine.",
    promise:
      "What is said at the table stays at the table.\nWe say what we did, and what we did not, without a speech for the defence.\nWe come, or we send a word.\nGrumbling is welcome for half a minute. Then: what next?\nWhoever is given a lead follows it through, and tells how it ended.",
    places: 9,
    placeKind: "in-person",
    place: "Quay Street Library, second floor, the room behind the maps. Ring the side bell after six.",
    openToRequests: false,
    zone: homeZone,
    pace: "weekly",
    meets: "today",
    organiser: "marta",
    members: [
      { who: "marta", habit: keen, today: "here" },
      {
        who: "tomas",
        habit: { ...steady, comes: 1, ahead: 0, most: 2, sharesCheckOut: 0.5 },
        today: "here",
        speaksLast: true,
        writes: [
          { atMeeting: 10, plan: callSomebodyInside },
          { atMeeting: 10, plan: inPrivate.doctor, hidden: true },
        ],
      },
      { who: "aisha", habit: keen, today: "here" },
      {
        who: "gwen",
        habit: careful,
        today: "here",
        writes: [{ atMeeting: 8, plan: inPrivate.sister, hidden: true }],
      },
      { who: "bill", habit: { ...steady, byTelephone: 0.3 }, today: "telephone" },
      { who: "noor", habit: steady, today: "absent" },
      { who: "femi", habit: steady, fadesFrom: 6, today: "missing" },
      { who: "lena", habit: farAway, from: 4, today: "here" },
    ],
  },
  {
    key: "telephone",
    name: "The Telephone Club",
    kind: "job-club",
    about:
      "An hour on the telephone with Desmond, from wherever you are. For everybody to whom the library is too far or too early.",
    promise:
      "What is said on the line stays on the line.\nOne speaks, the others listen; kettles are muted.\nWe say what we will do, and next week what became of it.\nWho cannot ring in sends a word beforehand.",
    places: 8,
    placeKind: "telephone",
    place: "020 7946 0171, then 4 4 1 7 and the hash key",
    openToRequests: true,
    zone: homeZone,
    pace: "weekly",
    meets: { inDays: 1, time: "10:00" },
    organiser: "desmond",
    members: [
      { who: "desmond", habit: { ...keen, comes: 1, most: 1 }, ownPlans: coachPlans },
      { who: "carol", habit: steady, leavesAfter: 10 },
      { who: "stanley", habit: careful, leavesAfter: 8 },
      { who: "priya", habit: keen, from: 2, leavesAfter: 9 },
      { who: "yusuf", habit: steady, pausesAfter: 7, leavesAfter: 9 },
      { who: "oksana", habit: keen, from: 3 },
      { who: "hugh", habit: careful, erasedAfter: 5 },
      { who: "ellen", habit: keen, from: 11 },
    ],
  },
  {
    key: "pack",
    name: "Back of the Pack",
    kind: "success-team",
    about:
      "Five people who finish because they run together. A call in the evening, cameras on if you like, dressing gowns forgiven.",
    promise:
      "We are five, and it shows when one is missing: so we come.\nEach of us says what we will do, and next week what became of it.\nWe ask before we advise.\nWhat is done is named first.",
    places: 6,
    placeKind: "call",
    place: "https://meet.example.org/back-of-the-pack",
    openToRequests: true,
    zone: homeZone,
    pace: "weekly",
    meets: { inDays: 3, time: "18:30" },
    organiser: "jonas",
    members: [
      { who: "jonas", habit: steady },
      { who: "chiara", habit: keen },
      { who: "dev", habit: steady },
      { who: "samira", habit: careful },
      { who: "owen", habit: steady, from: 2 },
    ],
    handOver: { afterMeeting: 5, to: "chiara" },
    calledOff: {
      meeting: 7,
      reason:
        "Four of us are travelling. We read each other's letters by mail instead, and meet again in a week.",
    },
  },
  {
    key: "slow-lane",
    name: "The Slow Lane",
    kind: "success-team",
    about:
      "For people in work who look around quietly and without haste. Every other week, over a late lunch on one side of the ocean and after supper on the other.",
    promise:
      "Nobody outside hears who is in this group.\nSlow is a pace and not a failure.\nEach says one or two things, and next time what became of them.\nNo calls from the office, no names of the office.",
    places: 6,
    placeKind: "call",
    place: "https://meet.example.org/slow-lane",
    openToRequests: false,
    zone: "America/Toronto",
    pace: "fortnightly",
    meets: { inDays: 2, time: "14:00" },
    organiser: "grace",
    members: [
      { who: "grace", habit: keen },
      { who: "marcus", habit: steady },
      { who: "hannah", habit: careful },
      { who: "luis", habit: { ...steady, comes: 0.75 } },
      { who: "kofi", habit: steady },
      { who: "anneke", habit: steady, from: 2 },
    ],
    moved: { reason: "Two of us have to sit through a works dinner on that day." },
  },
  {
    key: "two-laps",
    name: "Two Laps of the Park",
    kind: "buddies",
    about: "Tomás and Rosa walk round the park when it suits, one lap each for the one and for the other.",
    promise:
      "One lap is yours and one is mine.\nBy the day we named, we say how it went.\nWho has gone quiet is rung up and not told off.",
    places: 2,
    placeKind: "in-person",
    place: "East gate of the park, by the dogs",
    openToRequests: false,
    zone: homeZone,
    pace: "weekly",
    meets: "never",
    organiser: "rosa",
    members: [
      { who: "rosa", habit: keen },
      { who: "tomas", habit: steady },
    ],
  },
];
