import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { PersonalData } from "../../../basics/personal.ts";
import type { Main } from "../../../database/index.ts";
import { holdWaitingRoom } from "../membership/wishes-ending.ts";

const gone = "row deleted";

/** What is held of wishes, of places that were offered, and of groups that may come about. */
export const wishPersonal: PersonalData = {
  wishes: {
    personal: {
      kind: gone,
      pace: gone,
      place_kind: gone,
      when_words: gone,
      field: gone,
      words: gone,
      wished_at: gone,
      ended_at: gone,
      ended_how: gone,
    },
    plain: [],
  },
  place_offers: { personal: { words: gone, made_at: gone, answer: gone, answered_at: gone }, plain: [] },
  formings: {
    personal: { name: gone, place: gone, words: gone, made_at: gone },
    plain: ["kind", "pace", "weekdays", "starts_time", "time_zone", "place_kind", "ended_at"],
  },
  forming_members: { personal: { answer: gone, answered_at: gone }, plain: [] },
};

/** Erases a member's wishes and what they offered and proposed. A group that they were to keep together does not come about. */
export async function eraseWishes(db: Main, member: Id, now: Temporal.Instant): Promise<void> {
  await holdWaitingRoom(db);
  const wishes = db.selectFrom("wishes").select("id").where("member_id", "=", member);
  const proposed = db.selectFrom("formings").select("id").where("made_by", "=", member);
  // One after the other: with an "or" between them PostgreSQL would read the tables from end to end.
  await db.deleteFrom("place_offers").where("made_by", "=", member).execute();
  await db.deleteFrom("place_offers").where("wish_id", "in", wishes).execute();
  await db.deleteFrom("forming_members").where("member_id", "=", member).execute();
  await db.deleteFrom("forming_members").where("wish_id", "in", wishes).execute();
  await db.deleteFrom("forming_members").where("forming_id", "in", proposed).execute();
  await db.deleteFrom("formings").where("made_by", "=", member).execute();
  await db
    .updateTable("formings")
    .set({ ended_at: instantText(now) })
    .where("organiser_id", "=", member)
    .where("ended_at", "is", null)
    .execute();
  await db.deleteFrom("wishes").where("member_id", "=", member).execute();
}

/** The same for the member to take along. */
export async function exportWishes(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    wishes_for_a_group: await read
      .selectFrom("wishes")
      .select([
        "kind",
        "pace",
        "place_kind",
        "when_words as when",
        "field",
        "words",
        "wished_at",
        "ended_at",
        "ended_how",
      ])
      .where("member_id", "=", member)
      .orderBy("wished_at")
      .orderBy("id")
      .execute(),
    places_offered_to_me: await read
      .selectFrom("place_offers")
      .innerJoin("wishes", "wishes.id", "place_offers.wish_id")
      .innerJoin("groups", "groups.id", "place_offers.group_id")
      .select(["groups.name as group", "place_offers.words", "place_offers.made_at", "place_offers.answer"])
      .where("wishes.member_id", "=", member)
      .orderBy("place_offers.made_at")
      .orderBy("place_offers.id")
      .execute(),
    places_i_offered: await read
      .selectFrom("place_offers")
      .innerJoin("groups", "groups.id", "place_offers.group_id")
      .select(["groups.name as group", "place_offers.words", "place_offers.made_at"])
      .where("place_offers.made_by", "=", member)
      .orderBy("place_offers.made_at")
      .orderBy("place_offers.id")
      .execute(),
    groups_i_proposed: await read
      .selectFrom("formings")
      .select([
        "name",
        "kind",
        "pace",
        "weekdays",
        "starts_time",
        "time_zone",
        "place",
        "words",
        "made_at",
        "ended_at",
      ])
      .where("made_by", "=", member)
      .orderBy("made_at")
      .orderBy("id")
      .execute(),
    // Who stepped aside was never asked, and finds nothing here either.
    groups_proposed_to_me: await read
      .selectFrom("forming_members")
      .innerJoin("formings", "formings.id", "forming_members.forming_id")
      .select(["formings.name", "formings.made_at", "forming_members.answer"])
      .where("forming_members.member_id", "=", member)
      .where("forming_members.wish_id", "is not", null)
      .orderBy("formings.made_at")
      .orderBy("formings.id")
      .execute(),
  };
}
