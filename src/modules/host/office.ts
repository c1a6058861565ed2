import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { atomically, type Main, type Role } from "../../database/index.ts";
import { reviveJobs } from "../../jobs/index.ts";
import { confirmGroup, declineGroup } from "../groups/index.ts";
import {
  type Answer,
  answerJoinRequest,
  changeSettings,
  communityOf,
  giveRole,
  makeInvitation,
  makeSignInLink,
  type NewInvitation,
  revokeInvitation,
  type Settings,
  takeRole,
} from "../people/index.ts";
import { noteAct } from "./acts.ts";
import type { HostPlaces } from "./places.ts";

// What hosts do in their office is done by the verbs of its room, and written down in the same transaction.

/** A host answers a group that waits for a yes. */
export function answerGroup(
  db: Main,
  host: Id,
  group: Id,
  yes: boolean,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await (yes ? confirmGroup : declineGroup)(tx, host, group, now);
    const done = await tx
      .selectFrom("groups")
      .select("id")
      .where("id", "=", group)
      .where(yes ? "confirmed_at" : "closed_at", "=", instantText(now))
      .executeTakeFirst();
    if (done)
      await noteAct(tx, host, yes ? "group-confirmed" : "group-refused", { group, subject: group }, now);
  });
}

/** A host answers somebody who asks to join. */
export function answerRequest(
  db: Main,
  host: Id,
  request: Id,
  answer: Answer,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await answerJoinRequest(tx, host, request, answer, now);
    const made = await tx
      .selectFrom("join_requests")
      .select("member_id")
      .where("id", "=", request)
      .executeTakeFirst();
    const about = { member: made?.member_id ?? null, subject: request };
    await noteAct(tx, host, `request-${answer.answer}`, about, now);
  });
}

/** A host makes an invitation. */
export function invite(db: Main, host: Id, what: NewInvitation, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await makeInvitation(tx, host, what, now);
    await noteAct(tx, host, "invitation-made", { subject: what.id }, now);
  });
}

/** A host takes an invitation back. */
export function takeInvitationBack(db: Main, host: Id, invitation: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await revokeInvitation(tx, host, invitation, now);
    await noteAct(tx, host, "invitation-revoked", { subject: invitation }, now);
  });
}

/** A host gives a member a part, or takes it back. */
export function setRole(
  db: Main,
  host: Id,
  { member, role, has }: { member: Id; role: Role; has: boolean },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    if (await (has ? giveRole : takeRole)(tx, host, member, role, now))
      await noteAct(tx, host, `${role}-${has ? "named" : "unnamed"}`, { member }, now);
  });
}

/** A host makes a sign-in link for a member; returns its secret. */
export function printLink(db: Main, host: Id, member: Id, now: Temporal.Instant): Promise<string> {
  return atomically(db, async (tx) => {
    const secret = await makeSignInLink(tx, host, member, now);
    await noteAct(tx, host, "sign-in-link-made", { member }, now);
    return secret;
  });
}

/** A host has passed a kept mail on. */
export function passOn(
  db: Main,
  host: Id,
  mail: Id,
  { putMailAway }: Pick<HostPlaces, "putMailAway">,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const kept = await tx
      .selectFrom("kept_mails")
      .select("member_id")
      .where("id", "=", mail)
      .executeTakeFirst();
    if (!kept) return;
    await putMailAway(tx, mail);
    await noteAct(tx, host, "mail-passed-on", { member: kept.member_id, subject: mail }, now);
  });
}

/** A host has stuck work tried again. */
export function tryWorkAgain(db: Main, host: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await reviveJobs(tx, now);
    await noteAct(tx, host, "work-tried-again", {}, now);
  });
}

/** A host changes the settings. False where somebody changed them meanwhile. */
export function keepSettings(
  db: Main,
  host: Id,
  settings: Settings,
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const before = await communityOf(tx);
    const kept = await changeSettings(tx, host, settings);
    const after = await communityOf(tx);
    if (after?.version !== before?.version) await noteAct(tx, host, "settings-changed", {}, now);
    return kept;
  });
}
