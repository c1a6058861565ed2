import type { Id } from "../../basics/ids.ts";
import { daysFrom, instantText } from "../../basics/instant.ts";
import { found, Problem } from "../../basics/problem.ts";
import { atomically, type ConcernAbout, type ConcernsTable, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { withinLimit } from "../../web/rate-limit.ts";
import { concernFor } from "./concerns.reads.ts";
import { keptFor } from "./kept-for.ts";
import { mustBeHost } from "./roles.ts";

/** What a member wants the host to look at; `copy` is what was said, as it stands now, for it may change or go. */
export type Concern = {
  id: Id;
  about: Exclude<ConcernAbout, "letter">;
  subject: Id | null;
  /** Whose words, profile or card it is about; null where somebody without an account left it. */
  member: Id | null;
  group: Id | null;
  copy: string;
  words: string;
};

/** A letter to the host, from anybody; `from` is who writes it while signed in. */
export type LetterToHost = { id: Id; from: Id | null; name: string; address: string; words: string };

/** No more than hosts can read, from one member in a day. */
const ofOneMember = { name: "concerns", most: 20, minutes: 24 * 60 };

/**
 * Brings something before the host; for verbs that have checked that the member may see it. The same id twice is one.
 * Too many of one member's in a day: not-allowed, "too-often".
 */
export function raiseConcern(db: Main, from: Id, concern: Concern, now: Temporal.Instant): Promise<void> {
  const { id, about, copy, words } = concern;
  const whose = { subject_id: concern.subject, about_member_id: concern.member, group_id: concern.group };
  const whoSaysSo = { from_member_id: from, from_name: "", from_address: "" };
  return atomically(db, async (tx) => {
    if (!(await withinLimit(tx, ofOneMember, `by:${from}`, now)))
      throw new Problem("not-allowed", "too-often");
    await keepConcern(tx, { id, about, copy, words, ...whose, ...whoSaysSo }, now);
  });
}

/** Brings a letter before the host. The same id twice is one. */
export function writeToHost(db: Main, letter: LetterToHost, now: Temporal.Instant): Promise<void> {
  const { id, from, name, address, words } = letter;
  const whose = { subject_id: null, about_member_id: null, group_id: null };
  const whoSaysSo = { from_member_id: from, from_name: name, from_address: address };
  return keepConcern(db, { id, about: "letter", copy: "", words, ...whose, ...whoSaysSo }, now);
}

function keepConcern(
  db: Main,
  row: Omit<ConcernsTable, "raised_at" | "closed_at" | "closed_by">,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const kept = await tx
      .insertInto("concerns")
      .values({ ...row, raised_at: instantText(now), closed_at: null, closed_by: null })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (kept) await record(tx, "concern-raised", row.from_member_id, { subject: row.id }, now);
  });
}

/** A host has done what was to be done. Closing twice is closing once: true where this was the first time. */
export function closeConcern(db: Main, host: Id, concern: Id, now: Temporal.Instant): Promise<boolean> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    found(await concernFor(tx, host, concern));
    const closed = await tx
      .updateTable("concerns")
      .set({ closed_at: instantText(now), closed_by: host })
      .where("id", "=", concern)
      .where("closed_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (closed) await record(tx, "concern-closed", host, { subject: concern }, now);
    return closed !== undefined;
  });
}

/** Forgets the words of what was closed long ago; that there was something, and about whom, stays. */
export async function sweepConcerns(db: Main, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable("concerns")
    .set({ from_name: "", from_address: "", words: "", from_member_id: null })
    .where("about", "=", "letter")
    .where("closed_at", "<", daysFrom(now, -keptFor.letter))
    .execute();
  await db
    .updateTable("concerns")
    .set({ words: "", copy: "" })
    .where("about", "!=", "letter")
    .where("closed_at", "<", daysFrom(now, -keptFor.concern))
    .execute();
}
