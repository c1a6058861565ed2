import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { type Form, typed } from "../../../web/forms.ts";
import { shownContactName } from "../../contacts/index.ts";
import type { ActivityKind } from "../search.ts";
import type { ActivityShown } from "./activities.reads.ts";
import type { ActivityTyped } from "./activities.forms.ts";
import { type ActivityWords, checksOf, other, usualChannel, usualMinutes } from "./activity.ts";
import { dayMeant, minutesMeant } from "./time.forms.ts";

/** A form for a new act: of a kind, and today, unless they say otherwise. */
export const freshActivity = (
  kind: ActivityKind,
  today: Temporal.PlainDate,
  more: {
    opportunity?: Id | null;
    commitment?: Id | null;
    person?: string;
    minutes?: number;
    on?: Temporal.PlainDate;
  } = {},
): Form =>
  typed({
    id: toAddress(newId()),
    kind,
    ...dayTyped(more.on ?? today, today),
    channel: usualChannel[kind] || "none",
    move: "yes",
    opportunity: more.opportunity ? toAddress(more.opportunity) : "",
    commitment: more.commitment ? toAddress(more.commitment) : "",
    person: more.person ?? "",
    ...minutesTyped(more.minutes ?? 0),
  });

/** An act as it stands in its form. */
export function writtenInActivity(row: ActivityShown, today: Temporal.PlainDate): Form {
  return typed({
    kind: row.kind,
    ...dayTyped(Temporal.PlainDate.from(row.on_day), today),
    ...minutesTyped(row.minutes),
    person: row.contact_id === null ? row.person : shownContactName(row.contact_name ?? ""),
    opportunity: row.opportunity_id === null ? "" : toAddress(row.opportunity_id),
    // Noted with one tap a moment ago, it brings its opportunity along unless they say no.
    move: row.version === 1 ? "yes" : "",
    channel: row.channel || "none",
    company: row.company_name ?? "",
    words: row.words,
    checks: checksOf(row),
    position: row.position,
    method: row.method,
    employerAddress: row.employer_address,
    employerPhone: row.employer_phone,
    outcome: row.outcome,
  });
}

/** Today and yesterday are tapped, any other day is typed. */
function dayTyped(on: Temporal.PlainDate, today: Temporal.PlainDate): { day: string; on: string } {
  const isNear = [today, today.subtract({ days: 1 })].some((day) => day.equals(on));
  return isNear ? { day: on.toString(), on: "" } : { day: other, on: on.toString() };
}

/** Minutes as they stand in a form: tapped where they are offered, and typed where they are not. */
export function minutesTyped(minutes: number): Record<"minutes" | "ownMinutes", string> {
  const isUsual = usualMinutes.some((usual) => usual === minutes);
  return {
    minutes: isUsual ? String(minutes) : minutes === 0 ? "" : other,
    ownMinutes: isUsual || minutes === 0 ? "" : String(minutes),
  };
}

/** What a form says, as the verbs take it. */
export const activityWordsOf = (value: ActivityTyped): ActivityWords & { move: boolean } => ({
  kind: value.kind,
  channel: value.channel,
  on: dayMeant(value),
  minutes: minutesMeant(value),
  contact: typeof value.whom === "number" ? value.whom : value.person,
  keepContact: value.keepContact || value.whom === "new",
  opportunity: value.opportunity,
  company: value.company,
  words: value.words,
  checks: value.checks,
  position: value.position,
  method: value.method,
  employerAddress: value.employerAddress,
  employerPhone: value.employerPhone,
  outcome: value.outcome,
  move: value.move,
});
