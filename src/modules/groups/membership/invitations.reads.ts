import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";

/** The group's own open links and invitations, newest first. */
export function invitationsOf(db: Main, group: Id) {
  return db
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
    .where("group_invitations.group_id", "=", group)
    .orderBy("invitations.made_at", "desc")
    .limit(30)
    .execute();
}

/** Of these invitations, those that lead into a group: their links are that group's to give. */
export async function invitationsIntoGroups(read: Main, ids: readonly Id[]): Promise<Set<Id>> {
  if (ids.length === 0) return new Set();
  const rows = await read
    .selectFrom("group_invitations")
    .select("invitation_id")
    .where("invitation_id", "in", ids)
    .execute();
  return new Set(rows.map((row) => row.invitation_id));
}

/** How many people the group's open invitations could still bring in. */
export async function invitedAhead(db: Main, group: Id, now: Temporal.Instant): Promise<number> {
  const open = await db
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
    .where("group_invitations.group_id", "=", group)
    .where("invitations.revoked_at", "is", null)
    .where("invitations.expires_at", ">", instantText(now))
    .execute();
  return open.reduce((sum, { places, used }) => sum + Math.max(0, places - (used ?? 0)), 0);
}
