import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { atomically, type ConcernAbout, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";

/** What a member wants the host to look at; `copy` is what was said, as it stands now, for it may change or go. */
export type Concern = {
  id: Id;
  about: Exclude<ConcernAbout, "letter">;
  subject: Id | null;
  /** Whose words or profile it is about. */
  member: Id;
  group: Id | null;
  copy: string;
  words: string;
};

/** Brings something before the host; for verbs that have checked that the member may see it. The same id twice is one. */
export function raiseConcern(db: Main, from: Id, concern: Concern, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const raised = await tx
      .insertInto("concerns")
      .values({
        id: concern.id,
        about: concern.about,
        subject_id: concern.subject,
        about_member_id: concern.member,
        group_id: concern.group,
        from_member_id: from,
        from_name: "",
        from_address: "",
        words: concern.words,
        copy: concern.copy,
        raised_at: instantText(now),
        closed_at: null,
        closed_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (raised) await record(tx, "concern-raised", from, { subject: concern.id }, now);
  });
}
