import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { daysFrom, instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { isKeptOut } from "../../people/index.ts";
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

/** In a query of wishes, groups and their meeting rules: that it is what is wished; a group without times has any pace. */
export const isWhatIsWished = sql<SqlBool>`(
  wishes.kind in ('any', groups.kind) and wishes.place_kind in ('any', groups.place_kind)
  and (wishes.pace = 'any' or meeting_rules.pace is null or wishes.pace = meeting_rules.pace)
)`;

/** In a large community many wait; they are counted no further than to one more than this. */
export const mostCounted = 20;

/** How many wait who wish for just such a group, and whom it could take in. */
export const countWaiting = async (db: Main, group: Id, now: Temporal.Instant): Promise<number> =>
  (await wishesForSuch.all(db, { group, at: instantText(now), since: offersSince(now) })).length;

const wishesForSuch = prepared((db: Main, given: { group: Id; at: string; since: string }) =>
  db
    .selectFrom("wishes")
    .innerJoin("groups", (join) => join.on("groups.id", "=", given.group))
    .innerJoin("members", "members.id", "wishes.member_id")
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .select("wishes.id")
    .where("wishes.ended_at", "is", null)
    .where("members.left_at", "is", null)
    .where(sql<SqlBool>`not ${isKeptOut("wishes.member_id", given.at)}`)
    .where(isWhatIsWished)
    .where(couldOffer(given.since))
    .limit(mostCounted + 1),
);
