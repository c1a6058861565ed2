import { atomically, type Interviews } from "../../../database/index.ts";
import { hideComment } from "../comments/comments-hiding.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { type ActingHost, noteInterviewAct } from "./acts.ts";

/** Hidden with a reason for the log, or shown again. */
export type Hiding = { hidden: boolean; reason: string };

/** A host hides an interview from everybody but its author, or shows it again. What is so already stays so; withdrawn: not found. */
export function setInterviewHidden(
  db: Interviews,
  host: ActingHost,
  { number, hidden, reason }: Hiding & { number: number },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await hideInterview(tx, number, hidden, now))) return;
    await noteInterviewAct(
      tx,
      host,
      hidden ? "interview-hidden" : "interview-shown",
      { number, reason },
      now,
    );
  });
}

/** A host hides a comment, or shows it again. What is so already stays so; taken back: not found. */
export function setCommentHidden(
  db: Interviews,
  host: ActingHost,
  { number, place, hidden, reason }: Hiding & { number: number; place: number },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (!(await hideComment(tx, number, place, "host", hidden, now))) return;
    const about = { number, place, reason };
    await noteInterviewAct(tx, host, hidden ? "comment-hidden" : "comment-shown", about, now);
  });
}
