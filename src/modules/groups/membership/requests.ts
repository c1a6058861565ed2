import type { Id } from "../../../basics/ids.ts";
import { daysFrom, instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { holdGroup, organiserOf } from "../access.ts";
import { addMembership } from "./joining.ts";
import { mustBeTakenIn, mustNotMeet } from "../taking-in.ts";

/** Joins by an invitation that stands for a group. Returns the group, or null where the invitation is for the community alone. */
export async function joinByInvitation(
  tx: Main,
  member: Id,
  invitation: Id,
  now: Temporal.Instant,
): Promise<Id | null> {
  const row = await tx
    .selectFrom("group_invitations")
    .innerJoin("groups", "groups.id", "group_invitations.group_id")
    .innerJoin("invitations", "invitations.id", "group_invitations.invitation_id")
    .select(["groups.id", "invitations.for_name"])
    .where("invitation_id", "=", invitation)
    .where("groups.closed_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  await holdGroup(tx, row.id);
  if (!(await isMember(tx, member, row.id))) await mustBeTakenIn(tx, row.id, member, row.for_name !== "");
  await addMembership(tx, row.id, member, now);
  await settleRequest(tx, row.id, member, { answer: "accepted", words: "", by: member }, now);
  return row.id;
}

/** A member asks to join a group that is open to requests. Asking twice is asking once. */
export function askToJoinGroup(
  db: Main,
  who: Id,
  group: Id,
  what: { id: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const open = await tx
      .selectFrom("groups")
      .select("id")
      .where("id", "=", group)
      .where("open_to_requests", "=", 1)
      .where("confirmed_at", "is not", null)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    if (!open) throw notFound();
    if (await isMember(tx, who, group)) throw new Problem("conflict", "already-in-group");
    await mustNotHaveHeardNo(tx, who, group, now);
    await mustBeTakenIn(tx, group, who);
    if (await askedADayAgo(tx, who, group, what.words, now)) return;
    const asked = await tx
      .insertInto("group_requests")
      .values({
        id: what.id,
        group_id: group,
        member_id: who,
        words: what.words,
        asked_at: instantText(now),
        answer: null,
        answer_words: "",
        answered_at: null,
        answered_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (asked) await record(tx, "group-asked", who, { subject: asked.id, group }, now);
  });
}

/** After a no the same group is not asked again for two weeks. */
async function mustNotHaveHeardNo(tx: Main, who: Id, group: Id, now: Temporal.Instant): Promise<void> {
  const declined = await tx
    .selectFrom("group_requests")
    .select("id")
    .where("group_id", "=", group)
    .where("member_id", "=", who)
    .where("answer", "=", "declined")
    .where("answered_at", ">", daysFrom(now, -14))
    .executeTakeFirst();
  if (declined) throw new Problem("conflict", "asked-lately");
}

/** A request that was withdrawn within a day stands again, and the organiser is not written to a second time. */
async function askedADayAgo(
  tx: Main,
  who: Id,
  group: Id,
  words: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const again = await tx
    .updateTable("group_requests")
    .set({ words, answer: null, answered_at: null, answered_by: null })
    .where("group_id", "=", group)
    .where("member_id", "=", who)
    .where("answer", "=", "withdrawn")
    .where("asked_at", ">", daysFrom(now, -1))
    .returning("id")
    .execute();
  return again.length > 0;
}

/** The member takes the request back. */
export function withdrawRequest(db: Main, who: Id, group: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, (tx) =>
    settleRequest(tx, group, who, { answer: "withdrawn", words: "", by: who }, now).then(() => {}),
  );
}

/**
 * The organiser answers a request; a no comes with a kind word. An answered request stays answered. False where it is no
 * longer open: taken back, or of somebody who must not meet a member of the group, which counts as taken back.
 */
export function answerGroupRequest(
  db: Main,
  who: Id,
  group: Id,
  request: Id,
  what: { answer: "accepted" | "declined"; words: string },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, group);
    await organiserOf(tx, who, group);
    const row = found(
      await tx
        .selectFrom("group_requests")
        .select(["id", "member_id", "answer"])
        .where("id", "=", request)
        .where("group_id", "=", group)
        .executeTakeFirst(),
    );
    if (row.answer) return row.answer !== "withdrawn";
    if (await mustNotMeet(tx, group, row.member_id)) {
      const by = row.member_id;
      await settleRequest(tx, group, by, { answer: "withdrawn", words: "", by }, now);
      return false;
    }
    await settleRequest(tx, group, row.member_id, { ...what, by: who }, now);
    if (what.answer === "accepted") await addMembership(tx, group, row.member_id, now);
    await record(tx, "group-answered", who, { subject: row.id, group }, now);
    return true;
  });
}

/** Writes down how a request that is open ended, where there is one; for verbs that have checked who may. */
export async function settleRequest(
  tx: Main,
  group: Id,
  member: Id,
  how: { answer: "accepted" | "declined" | "withdrawn"; words: string; by: Id },
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("group_requests")
    .set({ answer: how.answer, answer_words: how.words, answered_at: instantText(now), answered_by: how.by })
    .where("group_id", "=", group)
    .where("member_id", "=", member)
    .where("answered_at", "is", null)
    .execute();
}

async function isMember(tx: Main, who: Id, group: Id): Promise<boolean> {
  const row = await tx
    .selectFrom("memberships")
    .select("id")
    .where("group_id", "=", group)
    .where("member_id", "=", who)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
