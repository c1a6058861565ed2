import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import {
  atomically,
  type GroupKind,
  locked,
  type Main,
  type Pace,
  type PlaceKind,
} from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { isHost } from "../../people/index.ts";
import { whoStepsAside } from "./formings-apart.ts";
import { settleForming } from "./formings-settling.ts";
import { holdWaitingRoom } from "../membership/wishes-ending.ts";
import { mayOpenWaitingRoom, wishesSeen } from "./waiting-room.reads.ts";
import { groupsKeptBy } from "./wishes.reads.ts";

export type NewForming = {
  id: Id;
  wishes: readonly Id[];
  /** The wish of whoever is to keep the group together; null is the proposer, who is in it then. */
  organiser: Id | null;
  name: string;
  kind: GroupKind;
  pace: Pace;
  weekdays: readonly number[];
  time: string;
  timeZone: string;
  placeKind: PlaceKind;
  place: string;
  words: string;
};

/**
 * A host or an organiser asks people who wait whether a new group should begin. Whoever must not meet another of them
 * counts as having said no, is not asked, and nothing shows it. A wish that has ended: conflict, "wish-gone". Pressed
 * twice is once.
 */
export function proposeGroup(db: Main, who: Id, what: NewForming, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    const seer = { id: who, isHost: await isHost(tx, who) };
    if (!mayOpenWaitingRoom(seer, await groupsKeptBy(tx, who))) throw notFound();
    const wishes = await wishesSeen(tx, seer, what.wishes, now);
    if (wishes.length < what.wishes.length) throw new Problem("conflict", "wish-gone");
    const organiser =
      what.organiser === null ? who : found(wishes.find(({ id }) => id === what.organiser)).member_id;
    const at = instantText(now);
    const made = await tx
      .insertInto("formings")
      .values({
        id: what.id,
        made_by: who,
        organiser_id: organiser,
        name: what.name,
        kind: what.kind,
        pace: what.pace,
        weekdays: what.weekdays.join(","),
        starts_time: what.time,
        time_zone: what.timeZone,
        place_kind: what.placeKind,
        place: what.place,
        words: what.words,
        made_at: at,
        ended_at: null,
        group_id: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return (await formingOf(tx, who, what.id)).id;
    const people = wishes.map((wish) => wish.member_id);
    if (organiser === who) people.push(who);
    const aside = await whoStepsAside(tx, people, organiser);
    const answerOf = (member: Id) => (member === who ? "yes" : aside.has(member) ? "no" : null);
    await tx
      .insertInto("forming_members")
      .values(
        people.map((member) => ({
          forming_id: what.id,
          member_id: member,
          // Who stepped aside is not asked: for them nothing is there.
          wish_id: aside.has(member) ? null : (wishes.find((wish) => wish.member_id === member)?.id ?? null),
          answer: answerOf(member),
          answered_at: answerOf(member) === null ? null : at,
        })),
      )
      .execute();
    await record(tx, "group-proposed", who, { subject: what.id }, now);
    return what.id;
  });
}

/** Somebody who is asked says yes or no; the last answer may make the group, which is returned then. */
export function answerForming(
  db: Main,
  who: Id,
  forming: Id,
  answer: "yes" | "no",
  now: Temporal.Instant,
): Promise<Id | null> {
  return atomically(db, async (tx) => {
    await holdWaitingRoom(tx);
    const query = tx.selectFrom("formings").select("id").where("id", "=", forming);
    found(await locked(tx, query).executeTakeFirst());
    found(
      await tx
        .selectFrom("forming_members")
        .select("member_id")
        .where("forming_id", "=", forming)
        .where("member_id", "=", who)
        .where("wish_id", "is not", null)
        .executeTakeFirst(),
    );
    const answered = await tx
      .updateTable("forming_members")
      .set({ answer, answered_at: instantText(now) })
      .where("forming_id", "=", forming)
      .where("member_id", "=", who)
      .where("answer", "is", null)
      .returning("member_id")
      .executeTakeFirst();
    if (answered) await settleForming(tx, forming, now);
    const mine = await tx
      .selectFrom("forming_members")
      .innerJoin("formings", "formings.id", "forming_members.forming_id")
      .select(["forming_members.answer", "formings.group_id"])
      .where("forming_members.forming_id", "=", forming)
      .where("forming_members.member_id", "=", who)
      .executeTakeFirstOrThrow();
    return mine.answer === "yes" ? mine.group_id : null;
  });
}

/** The proposer calls it off; all keep waiting. */
export function callOffForming(db: Main, who: Id, forming: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await formingOf(tx, who, forming);
    await tx
      .updateTable("formings")
      .set({ ended_at: instantText(now) })
      .where("id", "=", forming)
      .where("ended_at", "is", null)
      .execute();
  });
}

const formingOf = async (tx: Main, who: Id, forming: Id) =>
  found(
    await tx
      .selectFrom("formings")
      .select("id")
      .where("id", "=", forming)
      .where("made_by", "=", who)
      .executeTakeFirst(),
  );
