import { type Expression, type ExpressionBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { daysFrom } from "../../basics/instant.ts";
import type { Main, MainTables } from "../../database/index.ts";
import type { Viewer } from "../../web/frame.ts";
import { isKeptOut, maySee } from "../people/index.ts";
import { firstName } from "./group.words.ts";
import { hasPlace, isOpenToMeetingWho } from "./taking-in.ts";

/** An offer that nobody answered holds for so many days. */
export const offerDays = 14;

/** The viewer's open wish. */
export const myWish = (db: Main, viewer: Id) =>
  db
    .selectFrom("wishes")
    .selectAll()
    .where("member_id", "=", viewer)
    .where("ended_at", "is", null)
    .executeTakeFirst();

export type MyWish = NonNullable<Awaited<ReturnType<typeof myWish>>>;

/** The groups that the viewer keeps together and the host has said yes to, each with its size. */
export const groupsKeptBy = (db: Main, viewer: Id) =>
  db
    .selectFrom("groups")
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .select((count) => [
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.places",
      "groups.place_kind",
      "groups.open_to_requests",
      "meeting_rules.pace",
      count
        .selectFrom("memberships")
        .whereRef("memberships.group_id", "=", "groups.id")
        .where("memberships.left_at", "is", null)
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("people"),
    ])
    .where("groups.organiser_id", "=", viewer)
    .where("groups.confirmed_at", "is not", null)
    .where("groups.closed_at", "is", null)
    .orderBy("groups.name")
    .orderBy("groups.id")
    .execute();

export type GroupKept = Awaited<ReturnType<typeof groupsKeptBy>>[number];

/** Who looks into the waiting room. */
export type Seer = Pick<Viewer, "id" | "isHost">;

/** The waiting room is open to hosts, and to whoever keeps a group together. */
export const mayOpenWaitingRoom = (viewer: Seer, kept: readonly GroupKept[]): boolean =>
  viewer.isHost || kept.length > 0;

/**
 * Who waits for a group, longest first: a first name and the wish, never the id of the member. Nobody from whom the
 * viewer is to be kept away; and for an organiser nobody who must be kept apart from somebody in every group of theirs.
 */
export async function waitingPeople(db: Main, viewer: Seer, now: Temporal.Instant) {
  const rows = await waitingFor(db, viewer, now).execute();
  return rows.map(({ name, places, ...row }) => ({
    ...row,
    first_name: firstName(name),
    /** Whether the viewer keeps a group together that could take them in. */
    canBeOffered: (places ?? 0) > 0,
  }));
}

export type Waiting = Awaited<ReturnType<typeof waitingPeople>>[number];

/** Those of the wishes that the viewer may know of, with whose they are; for verbs. */
export const wishesSeen = (db: Main, viewer: Seer, wishes: readonly Id[], now: Temporal.Instant) =>
  waitingFor(db, viewer, now).select("wishes.member_id").where("wishes.id", "in", wishes).execute();

/** An offer that still waits, or was turned down: the same group does not offer again. */
export const isAnsweredOrOpen = (
  is: ExpressionBuilder<MainTables, "place_offers">,
  now: Temporal.Instant,
): Expression<SqlBool>[] => [
  is("place_offers.answer", "=", "no"),
  is.and([is("place_offers.answer", "is", null), is("place_offers.made_at", ">", daysFrom(now, -offerDays))]),
];

const waitingFor = (db: Main, viewer: Seer, now: Temporal.Instant) =>
  db
    .selectFrom("wishes")
    .innerJoin("members", "members.id", "wishes.member_id")
    .select((row) => [
      "wishes.id",
      "wishes.kind",
      "wishes.pace",
      "wishes.place_kind",
      "wishes.when_words",
      "wishes.field",
      "wishes.words",
      "wishes.wished_at",
      "members.name",
      "members.time_zone",
      row
        .selectFrom("groups")
        .where("groups.organiser_id", "=", viewer.id)
        .where("groups.confirmed_at", "is not", null)
        .where("groups.closed_at", "is", null)
        .where(hasPlace)
        .where(isOpenToMeetingWho("wishes.member_id"))
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom("place_offers")
                .select("place_offers.id")
                .whereRef("place_offers.wish_id", "=", "wishes.id")
                .whereRef("place_offers.group_id", "=", "groups.id")
                .where((one) => one.or(isAnsweredOrOpen(one, now))),
            ),
          ),
        )
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("places"),
    ])
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where("wishes.member_id", "!=", viewer.id)
    .where(maySee(viewer.id, "wishes.member_id"))
    .where(sql<SqlBool>`not ${isKeptOut("wishes.member_id", now)}`)
    .$if(!viewer.isHost, (query) =>
      query.where((row) =>
        row.exists(
          row
            .selectFrom("groups")
            .select("groups.id")
            .where("groups.organiser_id", "=", viewer.id)
            .where("groups.confirmed_at", "is not", null)
            .where("groups.closed_at", "is", null)
            .where(isOpenToMeetingWho("wishes.member_id")),
        ),
      ),
    )
    .orderBy("wishes.wished_at")
    .orderBy("wishes.id")
    .limit(200);

/** How many who wait could be brought into a group of the viewer's, and wish for such a one. */
export async function waitingForGroup(db: Main, group: Id) {
  return db
    .selectFrom("wishes")
    .innerJoin("groups", (join) => join.on("groups.id", "=", group))
    .innerJoin("members", "members.id", "wishes.member_id")
    .select(["wishes.kind", "wishes.pace", "wishes.place_kind"])
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where(isOpenToMeetingWho("wishes.member_id"))
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("memberships")
            .select("memberships.id")
            .whereRef("memberships.member_id", "=", "wishes.member_id")
            .where("memberships.group_id", "=", group)
            .where("memberships.left_at", "is", null),
        ),
      ),
    )
    .execute();
}
