import type { Id } from "../../../basics/ids.ts";
import { daysFrom } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { maySee } from "../../people/index.ts";
import { firstName, ruleColumns } from "../group.words.ts";
import { hasPlace, headcount, isOpenToMeeting } from "../taking-in.ts";
import { couldOffer, offersSince } from "./wishes.reads.ts";

/** Places that are offered to the viewer and can still be taken. Facts of the group, the organiser's words, and nobody's name. */
export const offersTo = (db: Main, viewer: Id, now: Temporal.Instant) =>
  offersOpen.all(db, { viewer, since: offersSince(now) });

const offersOpen = prepared((db: Main, given: { viewer: Id; since: string }) =>
  db
    .selectFrom("place_offers")
    .innerJoin("wishes", "wishes.id", "place_offers.wish_id")
    .innerJoin("groups", "groups.id", "place_offers.group_id")
    .leftJoin("meeting_rules", "meeting_rules.group_id", "groups.id")
    .select([
      "place_offers.id as offer_id",
      "place_offers.words",
      "place_offers.made_at",
      "groups.id",
      "groups.name",
      "groups.kind",
      "groups.about",
      "groups.promise",
      "groups.places",
      "groups.place_kind",
      ...ruleColumns,
      headcount.as("people"),
    ])
    .where("wishes.member_id", "=", given.viewer)
    .where("wishes.ended_at", "is", null)
    .where("place_offers.answered_at", "is", null)
    .where("place_offers.made_at", ">", given.since)
    .where("groups.closed_at", "is", null)
    .where(hasPlace)
    .where(isOpenToMeeting(given.viewer))
    .orderBy("place_offers.made_at")
    .orderBy("place_offers.id"),
);

export type OfferToMe = Awaited<ReturnType<typeof offersTo>>[number];

/** What became of the places that the viewer's groups offered in the last month. */
export async function offersFrom(db: Main, viewer: Id, now: Temporal.Instant) {
  const rows = await offersMade.all(db, { viewer, since: daysFrom(now, -30) });
  return rows.map(({ name, ...row }) => ({
    ...row,
    first_name: firstName(name),
    waits: row.answer === null && row.made_at > offersSince(now),
  }));
}

export type OfferFromMe = Awaited<ReturnType<typeof offersFrom>>[number];

const offersMade = prepared((db: Main, given: { viewer: Id; since: string }) =>
  db
    .selectFrom("place_offers")
    .innerJoin("wishes", "wishes.id", "place_offers.wish_id")
    .innerJoin("members", "members.id", "wishes.member_id")
    .innerJoin("groups", "groups.id", "place_offers.group_id")
    .select([
      "place_offers.id",
      "place_offers.answer",
      "place_offers.made_at",
      "place_offers.wish_id",
      "groups.id as group_id",
      "groups.name as group_name",
      "members.name",
    ])
    .where("groups.organiser_id", "=", given.viewer)
    .where("groups.closed_at", "is", null)
    .where("place_offers.made_at", ">", given.since)
    .where((is) =>
      is.or([is("place_offers.answer", "is", null), is("place_offers.answer", "!=", "withdrawn")]),
    )
    .where(maySee(given.viewer, "wishes.member_id"))
    .orderBy("place_offers.made_at", "desc")
    .orderBy("place_offers.id"),
);

/** The viewer's groups that could offer a place to whoever wished this. */
export const groupsFor = (db: Main, viewer: Id, wish: Id, now: Temporal.Instant) =>
  groupsWithPlace.all(db, { viewer, wish, since: offersSince(now) });

const groupsWithPlace = prepared((db: Main, given: { viewer: Id; wish: Id; since: string }) =>
  db
    .selectFrom("groups")
    .innerJoin("wishes", (join) => join.on("wishes.id", "=", given.wish))
    .select(["groups.id", "groups.name"])
    .where("groups.organiser_id", "=", given.viewer)
    .where("groups.confirmed_at", "is not", null)
    .where("groups.closed_at", "is", null)
    .where(couldOffer(given.since))
    .orderBy("groups.name")
    .orderBy("groups.id"),
);
