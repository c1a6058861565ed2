import { newId, type Id } from "../../../basics/ids.ts";
import type { Interviews } from "../../../database/index.ts";
import { dayOf } from "../../../basics/instant.ts";

/** Everything that a host does about interviews and that is written down. */
export const actKinds = [
  "interview-published",
  "interview-declined",
  "interview-hidden",
  "interview-shown",
  "comment-published",
  "comment-declined",
  "comment-hidden",
  "comment-shown",
  "source-banned",
  "crossover-confirmed",
  "crossover-declined",
  "concern-closed",
  "settings-changed",
  "questions-changed",
  "facet-added",
  "facet-changed",
  "facet-retired",
  "facet-brought-back",
] as const;
export type InterviewAct = (typeof actKinds)[number];

/** Who does it. The verbs of this folder are called for hosts alone: the other database knows who is one. */
export type ActingHost = { id: Id; name: string };

/** What it is about, and the words that went with it. */
export type ActAbout = { number?: number; place?: number; reason?: string };

/** Writes down what a host did, by the day alone. Only within the verb that does it. */
export async function noteInterviewAct(
  tx: Interviews,
  host: ActingHost,
  act: InterviewAct,
  { number, place, reason = "" }: ActAbout,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("interview_acts")
    .values({
      id: newId(),
      host_id: host.id,
      host_name: host.name,
      act,
      number: number ?? null,
      place: place ?? null,
      reason,
      on_day: dayOf(now),
    })
    .execute();
}
