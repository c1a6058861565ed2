import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Interviews } from "../../../database/index.ts";
import { decline, letThrough, type ReadComment } from "../comments/comments-hiding.ts";
import { answerCrossover } from "../crossing/answering.ts";
import { dayOf } from "../../../basics/instant.ts";
import { declineWaiting, publishWaiting, type ReadInterview } from "../publishing/waiting.ts";
import { type ActingHost, noteInterviewAct } from "./acts.ts";

// What waits for a host is settled once: whoever is second finds nothing there any more (not-found, "settled-already").
// And as it was read: whoever decides over words that were changed since is shown the new ones (conflict, "changed-while-read").

/** A host lets a waiting interview through; returns its number. */
export function letInterviewThrough(
  db: Interviews,
  host: ActingHost,
  read: ReadInterview,
  now: Temporal.Instant,
): Promise<number> {
  return atomically(db, async (tx) => {
    const number = await settle(publishWaiting(tx, read, now));
    await noteInterviewAct(tx, host, "interview-published", { number }, now);
    return number;
  });
}

/** A host declines a waiting interview. Its words are gone; its author reads the reason. */
export function declineInterview(
  db: Interviews,
  host: ActingHost,
  { reason, ...read }: ReadInterview & { reason: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await settle(declineWaiting(tx, read, reason));
    await noteInterviewAct(tx, host, "interview-declined", { reason }, now);
  });
}

/** A host lets a held comment through; returns where it stands. Null where the number it was written under was withdrawn. */
export function letCommentThrough(
  db: Interviews,
  host: ActingHost,
  read: ReadComment,
  now: Temporal.Instant,
): Promise<{ number: number; place: number } | null> {
  return atomically(db, async (tx) => {
    const at = await settle(letThrough(tx, read, now));
    if (at) await noteInterviewAct(tx, host, "comment-published", at, now);
    return at;
  });
}

/** A host declines a held comment. Nothing is left of it but the act. */
export function declineComment(
  db: Interviews,
  host: ActingHost,
  { number, reason, ...read }: ReadComment & { number: number; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await settle(decline(tx, read));
    await noteInterviewAct(tx, host, "comment-declined", { number, reason }, now);
  });
}

/** A host says that a crossover is right, or that it is not. What was said already stays said. */
export function settleCrossover(
  db: Interviews,
  host: ActingHost,
  { seeker, guide, yes, reason }: { seeker: number; guide: number; yes: boolean; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await answerCrossover(tx, seeker, guide, yes, "host"))) return;
    const act = yes ? "crossover-confirmed" : "crossover-declined";
    await noteInterviewAct(tx, host, act, { number: seeker, reason }, now);
  });
}

/** A host closes a concern, with a note for the log. A second time finds it done. */
export function closeInterviewConcern(
  db: Interviews,
  host: ActingHost,
  { id, note }: { id: Id; note: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const closed = await tx
      .updateTable("interview_concerns")
      .set({ closed_on: dayOf(now) })
      .where("id", "=", id)
      .where("closed_on", "is", null)
      .returning(["number", "place"])
      .executeTakeFirst();
    if (!closed) return;
    const about =
      closed.place === null ? { number: closed.number } : { number: closed.number, place: closed.place };
    await noteInterviewAct(tx, host, "concern-closed", { ...about, reason: note }, now);
  });
}

async function settle<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Problem && error.why === "nothing-here")
      throw new Problem("not-found", "settled-already");
    throw error;
  }
}
