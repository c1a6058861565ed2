import { fromAddress, type Id, newId, toAddress } from "../../basics/ids.ts";
import { daysFrom, instantText } from "../../basics/instant.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { sameText, signText } from "../../basics/secret.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { addMember } from "./members.ts";
import type { Places } from "./places.ts";
import { type Browser, sessionOfFirstPress, startSession, type StartedSession } from "./sessions.ts";

export type NewInvitation = {
  id: Id;
  /** For one person: their name as the inviter says it, and an address to send it to. */
  forName: string;
  email: string | null;
  words: string;
  places: number;
  days: number;
};

/** Makes an invitation; the same id twice makes one. Who may invite is for the calling room to say. */
export function makeInvitation(db: Main, who: Id, made: NewInvitation, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    const kept = await tx
      .insertInto("invitations")
      .values({
        id: made.id,
        for_name: made.forName,
        email: made.email,
        words: made.words,
        places: made.places,
        made_by: who,
        made_at: instantText(now),
        expires_at: daysFrom(now, made.days),
        revoked_at: null,
        revoked_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (kept) await record(tx, "invitation-made", who, { subject: made.id }, now);
    else {
      const own = tx
        .selectFrom("invitations")
        .select("id")
        .where("id", "=", made.id)
        .where("made_by", "=", who);
      found(await own.executeTakeFirst());
    }
    return made.id;
  });
}

/** What stands in an invitation's address: its id, signed, so that it can be shown again and is kept nowhere. */
export const invitationToken = (key: string, invitation: Id): string =>
  `${toAddress(invitation)}-${signText(key, `invitation:${invitation}`)}`;

/** The invitation that a token names, or null where we never made it. */
export function invitationOfToken(key: string, token: string): Id | null {
  const id = fromAddress(token.slice(0, 11));
  return id !== null && sameText(token, invitationToken(key, id)) ? id : null;
}

/** Ends an invitation. Its maker may, and a host; for a group's, its organiser, whom the room of groups has checked. */
export function revokeInvitation(
  db: Main,
  who: Id,
  invitation: Id,
  now: Temporal.Instant,
  as: { organiser: boolean } = { organiser: false },
): Promise<void> {
  return atomically(db, async (tx) => {
    const stands = found(
      await tx
        .selectFrom("invitations")
        .select((row) => [
          "made_by",
          row
            .selectFrom("role_grants")
            .select((all) => all.fn.countAll<number>().as("count"))
            .where("member_id", "=", who)
            .where("role", "=", "host")
            .as("hosts"),
        ])
        .where("id", "=", invitation)
        .executeTakeFirst(),
    );
    if (stands.made_by !== who && !stands.hosts && !as.organiser) throw notFound();
    const revoked = await tx
      .updateTable("invitations")
      .set({ revoked_at: instantText(now), revoked_by: who })
      .where("id", "=", invitation)
      .where("revoked_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (revoked) await record(tx, "invitation-revoked", who, { subject: invitation }, now);
  });
}

export type Joining = { name: string; email: string | null; workLine: string; timeZone: string };

/** Who came in, where they go on, and the session of their browser if there is one. */
export type Joined = {
  member: Id;
  path: string | null;
  session: StartedSession | null;
  /** They are in the community, and what the invitation led to besides could not take them in. */
  notTakenIn?: boolean;
};

/**
 * Somebody joins by an invitation. Places are counted under a lock. Where a group cannot take them in, they are in the
 * community all the same. An invitation that is over: conflict, "invitation-over"; an address that a member has:
 * conflict, "address-known", and nothing is kept.
 */
export function joinByInvitation(
  db: Main,
  invitation: Id,
  person: Joining,
  by: { browser?: Browser; afterJoining?: Places["afterJoining"] },
  now: Temporal.Instant,
): Promise<Joined> {
  return atomically(db, async (tx) => {
    const left = await placesLeft(tx, invitation, now);
    const first = await sessionOfFirstPress(tx, by.browser, now);
    if (first && (await isSamePerson(tx, first.member, person)))
      return { member: first.member, path: null, session: first };
    if (left < 1) throw new Problem("conflict", "invitation-over");
    const member = await addMember(tx, { id: newId(), ...person }, now);
    await useInvitation(tx, invitation, member, now);
    const session = by.browser ? await startSession(tx, member, by.browser, now) : null;
    try {
      const path = (await by.afterJoining?.(tx, member, invitation, now)) ?? null;
      return { member, path, session };
    } catch (error) {
      if (!(error instanceof Problem && error.kind === "conflict")) throw error;
      return { member, path: null, session, notTakenIn: true };
    }
  });
}

/**
 * A member who is signed in takes up an invitation to a group. Returns where to go on: for who is in it already that is
 * the group, and no second place is taken. One that is over lets nobody back in either: conflict, "invitation-over".
 */
export function acceptInvitation(
  db: Main,
  who: Id,
  invitation: Id,
  rooms: Pick<Places, "afterJoining" | "alreadyThere">,
  now: Temporal.Instant,
): Promise<string | null> {
  return atomically(db, async (tx) => {
    const left = await placesLeft(tx, invitation, now);
    const there = await rooms.alreadyThere?.(tx, who, invitation);
    if (there) return there;
    if (left < 1) throw new Problem("conflict", "invitation-over");
    const used = await tx
      .selectFrom("invitation_uses")
      .select("used_at")
      .where("invitation_id", "=", invitation)
      .where("member_id", "=", who)
      .executeTakeFirst();
    if (!used) await useInvitation(tx, invitation, who, now);
    return (await rooms.afterJoining?.(tx, who, invitation, now)) ?? null;
  });
}

/** How many places an invitation has, its row locked until the transaction ends; none when it is over. */
async function placesLeft(tx: Main, invitation: Id, now: Temporal.Instant): Promise<number> {
  const query = tx
    .selectFrom("invitations")
    .select(["places", "expires_at", "revoked_at"])
    .where("id", "=", invitation);
  const stands = await locked(tx, query).executeTakeFirst();
  if (!stands || stands.revoked_at !== null || stands.expires_at <= instantText(now)) return 0;
  const uses = await tx
    .selectFrom("invitation_uses")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("invitation_id", "=", invitation)
    .executeTakeFirstOrThrow();
  return stands.places - uses.count;
}

// Several people may come in on one device, each going back to the same form.
async function isSamePerson(tx: Main, member: Id, person: Joining): Promise<boolean> {
  const row = await tx
    .selectFrom("members")
    .select(["name", "email"])
    .where("id", "=", member)
    .executeTakeFirst();
  return row?.name === person.name && row.email === person.email;
}

async function useInvitation(tx: Main, invitation: Id, member: Id, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto("invitation_uses")
    .values({ invitation_id: invitation, member_id: member, used_at: instantText(now) })
    .execute();
}
