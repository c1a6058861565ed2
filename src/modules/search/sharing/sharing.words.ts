import { sayPlainDate } from "../../../web/when.ts";
import { type SearchPart, searchParts, type ShareLevel } from "../search.ts";
import type { AudienceShown } from "./audiences.reads.ts";
import type { Levels } from "./levels.ts";

/** What each level of each part shows, in the words in which it is chosen. Decision record 0041 says which fields that are. */
export const shownWords: Record<SearchPart, Record<Exclude<ShareLevel, "nothing">, string>> = {
  target: {
    something: "that you have one",
    totals: "since when it stands, and how many find it clear",
    details: "your sentence, and what you want and do not want",
  },
  companies: {
    something: "that you have a list",
    totals: "how many there are, and where they stand",
    details: "their names; never what you know of them, or whom",
  },
  opportunities: {
    something: "that something moved this week",
    totals: "how many are at which stage",
    details: "title, company and stage; never pay, notes, documents or names",
  },
  activities: {
    something: "that you did something this week",
    totals: "how many conversations, applications and so on",
    details: "each with its day and company; never your words, or with whom",
  },
  week: {
    something: "that you put time in this week",
    totals: "hours by channel, week by week",
    details: "also how many were planned; never your energy or your words",
  },
  "job-interviews": {
    something: "that you have one this week",
    totals: "how many",
    details: "when, and how you meet; never where, with whom, or how it went",
  },
  thanks: {
    something: "that you sent one this week",
    totals: "how many were sent and are owed",
    details: "on which days, to what kind of contact; never a name or a word",
  },
};

/** What each of the quick choices comes to. */
export const presetWords: Record<Exclude<ShareLevel, "nothing">, { label: string; hint: string }> = {
  something: { label: "Only that I did something", hint: "No figures and no words." },
  totals: { label: "Totals", hint: "How many and how much, without a company or a word." },
  details: { label: "Details", hint: "Also your target, titles and companies. Never names, notes or pay." },
};

export const audienceKindWords: Record<AudienceShown["kind"], string> = {
  group: "Group",
  buddy: "Buddy",
  coach: "Coach",
};

/** Until when they may look. */
export function untilWords(until: string, today: Temporal.PlainDate): string {
  if (until === "") return "until you take it back";
  const day = sayPlainDate(Temporal.PlainDate.from(until), today);
  return until < today.toString() ? `it ended on ${day}` : `until ${day}`;
}

const levelNames: Record<Exclude<ShareLevel, "nothing">, string> = {
  details: "details",
  totals: "totals",
  something: "that you did something",
};

const partNames: Record<SearchPart, string> = {
  target: "target",
  companies: "companies",
  opportunities: "opportunities",
  activities: "activities",
  week: "weeks",
  "job-interviews": "job interviews",
  thanks: "thanks",
};

/** "Details: target. Totals: activities and weeks." */
export function levelsWords(levels: Levels): string {
  const all = (Object.keys(levelNames) as (keyof typeof levelNames)[]).flatMap((level) => {
    const parts = searchParts.filter((part) => levels[part] === level).map((part) => partNames[part]);
    if (parts.length === 0) return [];
    const name = levelNames[level];
    const begin = name.charAt(0).toUpperCase() + name.slice(1);
    return parts.length === searchParts.length
      ? [`${begin}, of everything.`]
      : [`${begin}: ${new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts)}.`];
  });
  return all.length > 0 ? all.join(" ") : "Nothing, just now.";
}
