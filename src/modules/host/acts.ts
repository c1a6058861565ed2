import { type Id, newId } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { CommunityTextKind, Main, Role } from "../../database/index.ts";

/** Everything that a host does and that is written down. */
export type ActKind =
  | "group-confirmed"
  | "group-refused"
  | "request-welcomed"
  | "request-declined"
  | "invitation-made"
  | "invitation-revoked"
  | "import-brought"
  | "import-sent"
  | "import-thrown-away"
  | `${Role}-named`
  | `${Role}-unnamed`
  | "sign-in-link-made"
  | "mail-passed-on"
  | "work-tried-again"
  | "settings-changed"
  | "log-rule-changed"
  | `${CommunityTextKind}-changed`
  | `${CommunityTextKind}-restored`
  | "post-hidden"
  | "post-shown"
  | "member-warned"
  | "member-suspended"
  | "member-banned"
  | "suspension-lifted"
  | "concern-answered"
  | "concern-closed";

/** Whom and what an act is about, and what the host wrote with it. */
export type ActAbout = { member?: Id | null; group?: Id | null; subject?: Id | null; words?: string };

// What can be done to its subject once only: pressed twice, it stands once.
const onceOnly: ReadonlySet<ActKind> = new Set([
  "group-confirmed",
  "group-refused",
  "request-welcomed",
  "request-declined",
  "invitation-made",
  "invitation-revoked",
  "import-sent",
  "mail-passed-on",
  "member-warned",
  "concern-closed",
]);

/** Writes down what a host did, for good. Call it in the transaction of the act. */
export async function noteAct(
  tx: Main,
  who: Id,
  kind: ActKind,
  about: ActAbout,
  now: Temporal.Instant,
): Promise<void> {
  if (about.subject && onceOnly.has(kind) && (await isNoted(tx, kind, about.subject))) return;
  await tx
    .insertInto("host_acts")
    .values({
      id: newId(),
      actor_id: who,
      kind,
      member_id: about.member ?? null,
      group_id: about.group ?? null,
      subject_id: about.subject ?? null,
      words: about.words ?? "",
      at: instantText(now),
    })
    .execute();
}

async function isNoted(tx: Main, kind: ActKind, subject: Id): Promise<boolean> {
  const before = await tx
    .selectFrom("host_acts")
    .select("id")
    .where("kind", "=", kind)
    .where("subject_id", "=", subject)
    .executeTakeFirst();
  return before !== undefined;
}
