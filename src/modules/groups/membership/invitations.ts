import type { Id } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { makeInvitation, type NewInvitation, revokeInvitation } from "../../people/index.ts";
import { organiserOf } from "../access.ts";

/**
 * The organiser invites into the group, and into the community where somebody is not a member yet. While the group
 * waits for the host's yes: conflict, "group-unconfirmed". Sending the form twice makes one invitation.
 */
export function inviteToGroup(
  db: Main,
  who: Id,
  group: Id,
  what: NewInvitation,
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const membership = await organiserOf(tx, who, group);
    if (membership.confirmed_at === null) throw new Problem("conflict", "group-unconfirmed");
    const invitation = await makeInvitation(tx, who, what, now);
    await tx
      .insertInto("group_invitations")
      .values({ invitation_id: invitation, group_id: group })
      .onConflict((conflict) => conflict.column("invitation_id").doNothing())
      .execute();
    return invitation;
  });
}

/** The organiser ends an invitation of the group, whoever made it. */
export function revokeGroupInvitation(
  db: Main,
  who: Id,
  group: Id,
  invitation: Id,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await organiserOf(tx, who, group);
    found(
      await tx
        .selectFrom("group_invitations")
        .select("invitation_id")
        .where("invitation_id", "=", invitation)
        .where("group_id", "=", group)
        .executeTakeFirst(),
    );
    await revokeInvitation(tx, who, invitation, now, { organiser: true });
  });
}
