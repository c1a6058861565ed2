// The diary: what happened, who did it, and when. A verb writes into it inside its own transaction.
import { type Id, newId } from "../basics/ids.ts";
import { instantText } from "../basics/instant.ts";
import { type Main, lockedOrSkipped } from "../database/index.ts";

/** Everything that is ever written down here. Kinds and ids, never words. */
export type EntryKind =
  | "community-set-up"
  | "sign-in-asked"
  | "sign-in-link-made"
  | "email-change-asked"
  | "passkey-added"
  | "passkey-removed"
  | "member-joined"
  | "member-left"
  | "member-paused"
  | "member-returned"
  | "role-given"
  | "role-taken"
  | "invitation-made"
  | "invitation-revoked"
  | "join-asked"
  | "join-answered"
  | "group-started"
  | "group-confirmed"
  | "group-closed"
  | "group-joined"
  | "group-left"
  | "group-changed"
  | "group-asked"
  | "group-answered"
  | "organiser-changed"
  | "meeting-moved"
  | "meeting-called-off"
  | "meeting-opened"
  | "meeting-closed"
  | "chair-taken"
  | "commitment-made"
  | "commitment-reported"
  | "cheer-given"
  | "check-out-shared"
  | "hand-raised"
  | "post-made"
  | "group-wished"
  | "place-offered"
  | "place-answered"
  | "group-proposed"
  | "group-formed"
  | "message-sent"
  | "concern-raised"
  | "concern-closed"
  | "member-suspended"
  | "suspension-lifted";

export type Entry = {
  id: Id;
  kind: EntryKind;
  actor_id: Id | null;
  subject_id: Id | null;
  group_id: Id | null;
  at: string;
};

/** Writes down that something happened. Call it with the transaction's handle. Returns the entry's id. */
export async function record(
  db: Main,
  kind: EntryKind,
  who: Id | null,
  about: { subject?: Id; group?: Id | null },
  now: Temporal.Instant,
): Promise<Id> {
  const id = newId();
  await db
    .insertInto("journal")
    .values({
      id,
      kind,
      actor_id: who,
      subject_id: about.subject ?? null,
      group_id: about.group ?? null,
      at: instantText(now),
      handled_at: null,
    })
    .execute();
  return id;
}

/**
 * Claims entries that nobody has handled, oldest first and but for some; call it inside the transaction that handles them.
 * NOTE: by `handled_at`, never by "id greater than the last": entries that commit late would be missed.
 */
export async function claimEntries(
  db: Main,
  most: number,
  now: Temporal.Instant,
  except: readonly Id[] = [],
): Promise<Entry[]> {
  const query = db
    .selectFrom("journal")
    .select(["id", "kind", "actor_id", "subject_id", "group_id", "at"])
    .where("handled_at", "is", null)
    .$if(except.length > 0, (query) => query.where("id", "not in", except))
    .orderBy("at")
    .limit(most);
  const entries = (await lockedOrSkipped(db, query).execute()) as Entry[];
  if (entries.length > 0) {
    const ids = entries.map((entry) => entry.id);
    await db
      .updateTable("journal")
      .set({ handled_at: instantText(now) })
      .where("id", "in", ids)
      .execute();
  }
  return entries;
}

/** Forgets who did what: an erased member's entries stay, without the member. */
export async function forgetActor(db: Main, member: Id): Promise<void> {
  await db.updateTable("journal").set({ actor_id: null }).where("actor_id", "=", member).execute();
}
