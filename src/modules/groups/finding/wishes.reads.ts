import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { daysFrom, instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { isKeptOut, maySee } from "../../people/index.ts";
import { firstName } from "../group.words.ts";
import { hasPlace, headcount, isOpenToMeetingWho } from "../taking-in.ts";

// An offer that nobody answered holds for so many days.
const offerDays = 14;

/** When an offer that still holds was made at the earliest. */
export const offersSince = (now: Temporal.Instant): string => daysFrom(now, -offerDays);

/** The viewer's open wish. */
export const myWish = (db: Main, viewer: Id) => openWish.first(db, { viewer });

const openWish = prepared((db: Main, given: { viewer: Id }) =>
  db.selectFrom("wishes").selectAll().where("member_id", "=", given.viewer).where("ended_at", "is", null),
);

export type MyWish = NonNullable<Awaited<ReturnType<typeof myWish>>>;

/** The groups that the viewer keeps together and the host has said yes to, each with its size. */
export const groupsKeptBy = (db: Main, viewer: Id) => groupsKept.all(db, { viewer });

const groupsKept = prepared((db: Main, given: { viewer: Id }) =>
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
    .where("groups.organiser_id", "=", given.viewer)
    .where("groups.confirmed_at", "is not", null)
    .where("groups.closed_at", "is", null)
    .orderBy("groups.name")
    .orderBy("groups.id"),
);

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
  const rows = await (viewer.isHost ? allWaiting : waitingForOrganiser).all(db, looking(viewer, now));
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
  (viewer.isHost ? waiting : waitingApartFromNone)(db, looking(viewer, now))
    .select("wishes.member_id")
    .where("wishes.id", "in", wishes)
    .execute();

/**
 * In a query of groups and wishes: that the group could offer a place to whoever wished. It has one, they are not in it,
 * nobody there must be kept apart from them, and no offer of it waits, made since then, or was turned down.
 */
export const couldOffer = (since: string): RawBuilder<SqlBool> => sql<SqlBool>`(
  ${hasPlace} and ${isOpenToMeetingWho("wishes.member_id")}
  and not exists (
    select 1 from memberships as belonging where belonging.group_id = groups.id
      and belonging.member_id = wishes.member_id and belonging.left_at is null
  )
  and not exists (
    select 1 from place_offers where place_offers.wish_id = wishes.id and place_offers.group_id = groups.id
      and (place_offers.answer = 'no'
        or (place_offers.answer is null and place_offers.made_at > ${since}))
  )
)`;

type Looking = { viewer: Id; at: string; since: string };

const looking = (viewer: Seer, now: Temporal.Instant): Looking => ({
  viewer: viewer.id,
  at: instantText(now),
  since: offersSince(now),
});

const waiting = (db: Main, given: Looking) =>
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
        .where("groups.organiser_id", "=", given.viewer)
        .where("groups.confirmed_at", "is not", null)
        .where("groups.closed_at", "is", null)
        .where(couldOffer(given.since))
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("places"),
    ])
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where("wishes.member_id", "!=", given.viewer)
    .where(maySee(given.viewer, "wishes.member_id"))
    .where(sql<SqlBool>`not ${isKeptOut("wishes.member_id", given.at)}`)
    .orderBy("wishes.wished_at")
    .orderBy("wishes.id")
    .limit(200);

const waitingApartFromNone = (db: Main, given: Looking) =>
  waiting(db, given).where((row) =>
    row.exists(
      row
        .selectFrom("groups")
        .select("groups.id")
        .where("groups.organiser_id", "=", given.viewer)
        .where("groups.confirmed_at", "is not", null)
        .where("groups.closed_at", "is", null)
        .where(isOpenToMeetingWho("wishes.member_id")),
    ),
  );

const allWaiting = prepared(waiting);
const waitingForOrganiser = prepared(waitingApartFromNone);

/** Whose wishes the group could answer with a place; what they wish for stands beside. */
export const waitingForGroup = (db: Main, group: Id, now: Temporal.Instant) =>
  wishesForGroup.all(db, { group, at: instantText(now), since: offersSince(now) });

const answerable = (db: Main, given: { group: Id; at: string; since: string }) =>
  db
    .selectFrom("wishes")
    .innerJoin("groups", (join) => join.on("groups.id", "=", given.group))
    .innerJoin("members", "members.id", "wishes.member_id")
    .select(["wishes.id", "wishes.kind", "wishes.pace", "wishes.place_kind"])
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where(sql<SqlBool>`not ${isKeptOut("wishes.member_id", given.at)}`)
    .where(couldOffer(given.since));

const wishesForGroup = prepared(answerable);

/** In a large community many wait; they are counted no further than to one more than this. */
export const mostCounted = 20;

/** How many of them wish for just such a group. */
export const countWaiting = async (db: Main, group: Id, now: Temporal.Instant): Promise<number> =>
  (await wishesForSuch.all(db, { group, at: instantText(now), since: offersSince(now) })).length;

// The same as `isWhatIsWished`, among very many.
const wishesForSuch = prepared((db: Main, given: { group: Id; at: string; since: string }) =>
  answerable(db, given)
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .where((is) => is.or([is("wishes.kind", "=", "any"), is("wishes.kind", "=", is.ref("groups.kind"))]))
    .where((is) =>
      is.or([
        is("wishes.pace", "=", "any"),
        is("meeting_rules.pace", "is", null),
        is("wishes.pace", "=", is.ref("meeting_rules.pace")),
      ]),
    )
    .where((is) =>
      is.or([is("wishes.place_kind", "=", "any"), is("wishes.place_kind", "=", is.ref("groups.place_kind"))]),
    )
    .limit(mostCounted + 1),
);
