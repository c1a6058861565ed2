import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

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
