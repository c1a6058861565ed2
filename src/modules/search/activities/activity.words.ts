import { shownContactName } from "../../contacts/index.ts";
import type { ActivityKind } from "../search.ts";
import { activityWords, channelWords } from "../search.words.ts";
import type { Check } from "./activity.ts";
import type { ActivityShown } from "./activities.reads.ts";

/** What makes a good application: things that one can see, and no verdict on it. */
export const checkWords: Record<Check, string> = {
  fitted: "What I sent was fitted to this posting",
  theirs: "It names something of theirs: a product, a plan, a person",
  known: "Somebody who works there knows of it",
  read: "Somebody else read it before it went out",
  next: "My follow-up has a day",
};

/** What each kind is called while it is only meant to be done. */
export const plannedWords: Record<ActivityKind, string> = {
  applied: "Apply",
  conversation: "A conversation",
  approach: "Approach directly",
  "follow-up": "Follow up",
  gathering: "Go to a gathering",
  learned: "Learn",
};

/** What each kind is called where several are listed. */
export const kindsWords: Record<ActivityKind, string> = {
  applied: "Applications",
  conversation: "Conversations",
  approach: "Direct approaches",
  "follow-up": "Follow-ups",
  gathering: "Gatherings",
  learned: "Learning",
};

/** What each kind of act is asked about first. */
export const withWhomWords: Record<ActivityKind, string> = {
  applied: "Who there knows of it?",
  conversation: "With whom?",
  approach: "Whom did you approach?",
  "follow-up": "With whom did you follow up?",
  gathering: "Whom did you meet?",
  learned: "With whom?",
};

/** With whom an act was, as a page says it; "" where nobody is named. */
export const whomOf = (row: Pick<ActivityShown, "contact_id" | "contact_name" | "person">): string =>
  row.contact_id === null ? row.person : shownContactName(row.contact_name ?? "");

/** What an act is about: the opportunity, or else the company. */
export const aboutWords = (row: ActivityShown): string =>
  [row.opportunity_title, row.company_name].filter(Boolean).join(", ");

/** "Had a conversation with Ana Ruiz", "Applied: Planner, Brightwater". */
export function titleOf(row: ActivityShown): string {
  const whom = whomOf(row);
  const about = aboutWords(row);
  if (row.kind === "conversation" && whom) return `${activityWords[row.kind]} with ${whom}`;
  if (row.kind === "follow-up" && whom) return `${activityWords[row.kind]} with ${whom}`;
  if (row.kind === "approach" && whom) return `Approached ${whom} directly`;
  return about ? `${activityWords[row.kind]}: ${about}` : activityWords[row.kind];
}

/** "Networking · 30 minutes": the small line below. */
export function lineOf(row: ActivityShown): string {
  const about = titleOf(row).includes(": ") ? "" : aboutWords(row);
  const channel = row.channel === "" ? "" : channelWords[row.channel];
  return [about, channel, row.minutes > 0 ? sayMinutes(row.minutes) : ""].filter(Boolean).join(" · ");
}

/** "45 minutes", "1 hour", "2 hours 15 minutes". */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 ? (hours === 1 ? "1 hour" : `${hours} hours`) : "",
    rest > 0 || hours === 0 ? (rest === 1 ? "1 minute" : `${rest} minutes`) : "",
  ];
  return parts.filter(Boolean).join(" ");
}
