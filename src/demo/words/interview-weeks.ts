import { namesSomebody, takenBack } from "./interview-apart.ts";
import { earlyTalk } from "./interview-talk-early.ts";
import { lateTalk } from "./interview-talk-late.ts";
import { afterYears } from "./interviews-after-years.ts";
import { elsewhere } from "./interviews-elsewhere.ts";
import { starting } from "./interviews-starting.ts";
import type { Remark, Told, Voice } from "./interviews.ts";

/** An interview that is sent so many days before the present. */
export type Sent = { told: Told; days: number; by: Voice | null; thanks: number; talk: readonly Remark[] };

const everything = [...afterYears, ...starting, ...elsewhere, takenBack, namesSomebody];

const sent = (name: string, days: number, thanks: number, by: Voice | null = null): Sent => {
  const told = everything.find((each) => each.name === name);
  if (!told) throw new Error(`Nobody told ${name}`);
  return { told, days, by, thanks, talk: earlyTalk[name] ?? lateTalk[name] ?? [] };
};

/** Everything that is sent, the first first. */
export const interviewWeeks: readonly Sent[] = [
  sent("counter-clerk", 41, 6),
  sent("printer-turned-guide", 39.4, 14),
  sent("two-stamps", 37.8, 5),
  sent("phone-before-noon", 36, 17),
  sent("first-desk", 34.5, 3),
  sent("four-years-for-father", 33, 9),
  sent("shy-surveyor", 31.2, 12, { nickname: "By the Coats" }),
  sent("taken-back", 30, 2),
  sent("quiet-analyst", 28.6, 8),
  sent("long-lane", 27, 4),
  sent("second-start", 25.3, 7),
  sent("choir-mechanic", 23.8, 11),
  sent("shut-the-cafe", 22.4, 5, { nickname: "Paper on the Window" }),
  sent("returning-nurse", 20.7, 6),
  sent("grant-writer", 19, 10, { nickname: "A Shade More" }),
  sent("slow-return", 17.5, 6),
  sent("night-baker", 16, 5, { nickname: "Crust" }),
  sent("head-of-school", 14.2, 4),
  sent("lunch-hour", 12.6, 3),
  sent("harbour-clerk", 10.9, 2, { nickname: "Low Tide" }),
  sent("warehouse-scholar", 9.3, 4),
  sent("lab-notebook", 7.8, 2),
  sent("shaking-hands", 6.1, 3),
  sent("welding-at-29", 4.4, 1),
  sent("hotel-desk", 1.2, 1, { member: "winnie" }),
  sent("names-somebody", 0.7, 0),
];

/** Whose key the start of the demo gives away, so that one can be its author. */
export const openAuthor = "night-baker";

/** What somebody finds unclear in their own words and says anew, so many days before the present. */
export const correction = {
  name: "shut-the-cafe",
  days: 20.6,
  slug: "advice",
  words: "Ring the people you owe before they ring you, and do it sitting down, with the sheet before you.",
};

/** So many days before the present somebody takes the whole of it back. */
export const withdrawal = { name: "taken-back", days: 11.8 };

/** Who a reader thinks should meet whom, and who has said yes to it. `seeker` struggles with what `guide` has been through. */
export const proposals: readonly {
  seeker: string;
  guide: string;
  days: number;
  reason: string;
  confirmed?: "seeker" | "guide" | "host";
}[] = [
  {
    seeker: "counter-clerk",
    guide: "printer-turned-guide",
    days: 30.5,
    reason: "Both were counted out by their year of birth, and the second found a door where nobody counts.",
    confirmed: "seeker",
  },
  {
    seeker: "two-stamps",
    guide: "choir-mechanic",
    days: 19.5,
    reason: "The third stamp: the mechanic knows of a second office that gives it.",
    confirmed: "seeker",
  },
  {
    seeker: "lunch-hour",
    guide: "shy-surveyor",
    days: 8.3,
    reason: "How one begins to talk to somebody when one has never liked to.",
    confirmed: "host",
  },
  {
    seeker: "night-baker",
    guide: "printer-turned-guide",
    days: 9.1,
    reason: "From a craft into something else after forty-five, by being there on Sundays.",
    confirmed: "guide",
  },
  {
    seeker: "returning-nurse",
    guide: "quiet-analyst",
    days: 3.2,
    reason:
      "“Nothing much” was the answer in the talk. Six stories on small cards would have been a better one.",
  },
  {
    seeker: "night-baker",
    guide: "head-of-school",
    days: 2.4,
    reason: "Twenty cards on the floor might show what a baker is called when he is no baker.",
  },
];
