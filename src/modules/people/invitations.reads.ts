import type { Expression } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";

/** An invitation that can still be taken up; null where it is over, used up or revoked. */
export async function openInvitation(
  read: Main,
  invitation: Id,
  now: Temporal.Instant,
): Promise<InvitationListed | null> {
  const row = await withUses(read).where("invitations.id", "=", invitation).executeTakeFirst();
  return row && isOpen(row, now) ? row : null;
}

/** Whether an invitation can still be taken up. */
export const isOpen = (row: InvitationListed, now: Temporal.Instant): boolean =>
  row.revoked_at === null && row.expires_at > instantText(now) && row.uses < row.places;

/** The community's invitations but for some, the newest first, for the host. */
export const invitationsMade = (read: Main, most: number, except: (read: Main) => Expression<Id>) =>
  withUses(read)
    .where("invitations.id", "not in", except(read))
    .orderBy("invitations.made_at", "desc")
    .orderBy("invitations.id")
    .limit(most)
    .execute();

export type InvitationListed = NonNullable<
  Awaited<ReturnType<ReturnType<typeof withUses>["executeTakeFirst"]>>
>;

const withUses = (read: Main) =>
  read
    .selectFrom("invitations")
    .innerJoin("members", "members.id", "invitations.made_by")
    .select((row) => [
      "invitations.id",
      "invitations.for_name",
      "invitations.email",
      "invitations.words",
      "invitations.places",
      "invitations.made_by",
      "invitations.made_at",
      "invitations.expires_at",
      "invitations.revoked_at",
      "members.name as maker_name",
      "members.left_at as maker_left_at",
      row.fn
        .coalesce(
          row
            .selectFrom("invitation_uses")
            .select((all) => all.fn.countAll<number>().as("count"))
            .whereRef("invitation_uses.invitation_id", "=", "invitations.id"),
          row.lit(0),
        )
        .as("uses"),
    ]);
