import type { GroupKind, NextStep, Outcome, Pace, PlaceKind, RoundKind } from "../../database/index.ts";

// What people read for the kinds of things in this room, in one place for its pages, forms and mails.

export const kindWords: Record<GroupKind, { name: string; line: string }> = {
  "job-club": {
    name: "Job club",
    line: "Four to nine people with a structure: report back, learn something, take a task home.",
  },
  "success-team": {
    name: "Success team",
    line: "Four to six people on one level, each with commitments of their own.",
  },
  buddies: {
    name: "Buddies",
    line: "Two or three people who check in when it suits them. No fixed meeting; each commitment has a day.",
  },
};

export const paceWords: Record<Pace, string> = { weekly: "every week", fortnightly: "every other week" };

export const placeWords: Record<PlaceKind, { name: string; field: string; hint: string }> = {
  "in-person": { name: "In person", field: "Where", hint: "The address, and how to find the room" },
  call: { name: "A video call", field: "The link", hint: "The address of the call" },
  telephone: {
    name: "On the telephone",
    field: "The number",
    hint: "The number to dial, and a code if there is one",
  },
};

export const weekdayWords = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const roundWords: Record<RoundKind, { name: string; line: string }> = {
  "report-back": {
    name: "Report back",
    line: "Each says what became of last week's commitments. Listen, and say what you noticed that was done.",
  },
  wins: { name: "Wins", line: "One good thing each, however small." },
  "hot-seat": { name: "Hot seat", line: "One person brings a question, and everybody thinks along." },
  "leads-and-asks": {
    name: "Leads and asks",
    line: "Who knows of something for somebody? Who needs something?",
  },
  "next-commitments": {
    name: "Next commitments",
    line: "What will you do before the next meeting? When, and where?",
  },
  "check-out": { name: "Check-out", line: "One word each on how you leave." },
};

export const outcomeWords: Record<Outcome, string> = { done: "Done", partly: "Partly", "not-yet": "Not yet" };

export const nextStepWords: Record<NextStep, { name: string; line: string }> = {
  keep: { name: "Keep it", line: "The same again, as it stands." },
  smaller: { name: "Make it smaller", line: "A first piece that fits into the week." },
  later: { name: "Later", line: "The same thing, at another time." },
  swap: { name: "Swap it", line: "Something else that serves you better now." },
  drop: { name: "Drop it", line: "It no longer matters. That is fine." },
};

/** What was decided, said afterwards: to its member, and to the others. */
export const nextStepDone: Record<NextStep, { mine: string; theirs: string }> = {
  keep: { mine: "You keep it.", theirs: "Kept for the time to come." },
  smaller: { mine: "You make it smaller.", theirs: "Made smaller." },
  later: { mine: "You do it later.", theirs: "Moved to later." },
  swap: { mine: "You swap it for something else.", theirs: "Swapped for something else." },
  drop: { mine: "You dropped it.", theirs: "Dropped." },
};
