import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { daysFrom } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { isKeptOut, maySee } from "../../people/index.ts";
import { firstName } from "../group.words.ts";
import { hasPlace, headcount, isOpenToMeetingWho } from "../taking-in.ts";

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
    .select([
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.places",
      "groups.place_kind",
      "groups.open_to_requests",
      "meeting_rules.pace",
      headcount.as("people"),
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

/**
 * In a query of groups and wishes: that the group could offer a place to whoever wished. It has one, they are not in it,
 * nobody there must be kept apart from them, and no offer of it waits or was turned down.
 */
export const couldOffer = (now: Temporal.Instant): RawBuilder<SqlBool> => sql<SqlBool>`(
  ${hasPlace} and ${isOpenToMeetingWho("wishes.member_id")}
  and not exists (
    select 1 from memberships as belonging where belonging.group_id = groups.id
      and belonging.member_id = wishes.member_id and belonging.left_at is null
  )
  and not exists (
    select 1 from place_offers where place_offers.wish_id = wishes.id and place_offers.group_id = groups.id
      and (place_offers.answer = 'no'
        or (place_offers.answer is null and place_offers.made_at > ${daysFrom(now, -offerDays)}))
  )
)`;

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
        .where(couldOffer(now))
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

/** Whose wishes the group could answer with a place; what they wish for stands beside. */
export const waitingForGroup = (db: Main, group: Id, now: Temporal.Instant) =>
  db
    .selectFrom("wishes")
    .innerJoin("groups", (join) => join.on("groups.id", "=", group))
    .innerJoin("members", "members.id", "wishes.member_id")
    .select(["wishes.id", "wishes.kind", "wishes.pace", "wishes.place_kind"])
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where(sql<SqlBool>`not ${isKeptOut("wishes.member_id", now)}`)
    .where(couldOffer(now))
    .execute();
