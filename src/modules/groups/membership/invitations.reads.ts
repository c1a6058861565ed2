import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** The group's own open links and invitations, newest first. */
export const invitationsOf = (db: Main, group: Id) => lastInvitations.all(db, { group });

const lastInvitations = prepared((db: Main, given: { group: Id }) =>
  db
    .selectFrom("group_invitations")
    .innerJoin("invitations", "invitations.id", "group_invitations.invitation_id")
    .select((count) => [
      "invitations.id",
      "invitations.for_name",
      "invitations.email",
      "invitations.places",
      "invitations.made_at",
      "invitations.expires_at",
      "invitations.revoked_at",
      count
        .selectFrom("invitation_uses")
        .whereRef("invitation_uses.invitation_id", "=", "invitations.id")
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("used"),
    ])
    .where("group_invitations.group_id", "=", given.group)
    .orderBy("invitations.made_at", "desc")
    .orderBy("invitations.id", "desc")
    .limit(30),
);

/** Of these invitations, those that lead into a group: their links are that group's to give. */
export async function invitationsIntoGroups(read: Main, ids: readonly Id[]): Promise<Set<Id>> {
  if (ids.length === 0) return new Set();
  const rows = await intoGroups.all(read, { ids });
  return new Set(rows.map((row) => row.invitation_id));
}

const intoGroups = prepared((read: Main, given: { ids: readonly Id[] }) =>
  read.selectFrom("group_invitations").select("invitation_id").where("invitation_id", "in", given.ids),
);

/** How many people the group's open invitations could still bring in. */
export async function invitedAhead(db: Main, group: Id, now: Temporal.Instant): Promise<number> {
  const open = await openInvitations.all(db, { group, now: instantText(now) });
  return open.reduce((sum, { places, used }) => sum + Math.max(0, places - (used ?? 0)), 0);
}

const openInvitations = prepared((db: Main, given: { group: Id; now: string }) =>
  db
    .selectFrom("group_invitations")
    .innerJoin("invitations", "invitations.id", "group_invitations.invitation_id")
    .select((count) => [
      "invitations.places",
      count
        .selectFrom("invitation_uses")
        .whereRef("invitation_uses.invitation_id", "=", "invitations.id")
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("used"),
    ])
    .where("group_invitations.group_id", "=", given.group)
    .where("invitations.revoked_at", "is", null)
    .where("invitations.expires_at", ">", given.now),
);
