import type { Id } from "../../basics/ids.ts";
import { found, notFound } from "../../basics/problem.ts";
import { atomically, type Main } from "../../database/index.ts";
import { hidePostAsHost, postForHost, showPostAsHost } from "../groups/index.ts";
import { closeConcern, concernFor, sendMessageAsHost } from "../people/index.ts";
import { noteAct } from "./acts.ts";

/** A host hides the post that a concern is about, or shows it again. What is so already stays so. */
export function setPostHidden(
  db: Main,
  host: Id,
  concern: Id,
  hidden: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const { subject_id, about } = found(await concernFor(tx, host, concern));
    if (about !== "post" || subject_id === null) throw notFound();
    const post = found(await postForHost(tx, subject_id));
    if (hidden ? post.hidden_as === "host" : post.hidden_at === null) return;
    if (hidden) await hidePostAsHost(tx, host, post.id, now);
    else await showPostAsHost(tx, host, post.id);
    const whose = { member: post.member_id, group: post.group_id, subject: concern };
    await noteAct(tx, host, hidden ? "post-hidden" : "post-shown", whose, now);
  });
}

/** A host answers the member who told, as the host: that reaches also who takes messages from nobody. */
export function answerTeller(
  db: Main,
  host: Id,
  concern: Id,
  what: { id: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const { from_member_id: to } = found(await concernFor(tx, host, concern));
    if (to === null || to === host) throw notFound();
    await sendMessageAsHost(tx, host, { ...what, to }, now);
    await noteAct(tx, host, "concern-answered", { subject: concern }, now);
  });
}

/** A host closes a concern, with a note for the log. */
export function finishConcern(
  db: Main,
  host: Id,
  concern: Id,
  note: string,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const closed = await closeConcern(tx, host, concern, now);
    if (!closed) return;
    const { about_member_id, group_id } = found(await concernFor(tx, host, concern));
    const whose = { member: about_member_id, group: group_id, subject: concern, words: note };
    await noteAct(tx, host, "concern-closed", whose, now);
  });
}
