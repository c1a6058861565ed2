import type { ExpressionBuilder } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { type Main, type MainTables, prepared } from "../../../database/index.ts";

/** As many as are looked at for a day; nobody has more than that before them. */
const most = 50;

/**
 * What is open between a member and their contacts and was due from one day on until another, each by its day. What they
 * committed to meanwhile is asked about as a commitment, and not twice.
 */
export const followUpsDue = (
  read: Main,
  viewer: Id,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<FollowUpDue[]> => due.all(read, { viewer, from: from.toString(), until: until.toString() });

/** The same, however long ago. */
export const followUpsDueBy = (read: Main, viewer: Id, until: Temporal.PlainDate): Promise<FollowUpDue[]> =>
  due.all(read, { viewer, from: "", until: until.toString() });

export type FollowUpDue = Awaited<ReturnType<typeof due.all>>[number];

const due = prepared((read: Main, { viewer, from, until }: { viewer: Id; from: string; until: string }) =>
  read
    .selectFrom("follow_ups")
    .innerJoin("contacts", "contacts.id", "follow_ups.contact_id")
    .select([
      "follow_ups.id",
      "follow_ups.contact_id",
      "contacts.name as contact_name",
      "follow_ups.owed_by",
      "follow_ups.what",
      "follow_ups.due_on",
    ])
    .where("follow_ups.member_id", "=", viewer)
    .where("follow_ups.ended_at", "is", null)
    .where("follow_ups.due_on", ">=", from)
    .where("follow_ups.due_on", "<=", until)
    .where("contacts.put_away", "=", "")
    .where((is) => is.not(is.exists(openCommitmentTo(is))))
    .orderBy("follow_ups.due_on")
    .orderBy("follow_ups.id")
    .limit(most),
);

const openCommitmentTo = (is: ExpressionBuilder<MainTables, "follow_ups">) =>
  is
    .selectFrom("contact_commitments")
    .innerJoin("commitments", "commitments.id", "contact_commitments.commitment_id")
    .select("commitments.id")
    .where("contact_commitments.follow_up_id", "is not", null)
    .whereRef("contact_commitments.follow_up_id", "=", "follow_ups.id")
    .where("commitments.reported_at", "=", "");
