import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { isHost } from "../../people/index.ts";
import { holdGroup, organiserOf } from "../access.ts";
import { settleForming } from "./formings-settling.ts";
import { addMembership } from "../membership/joining.ts";
import { settleRequest } from "../membership/requests.ts";
import { mustBeTakenIn } from "../taking-in.ts";
import { endWish, holdWaitingRoom } from "../membership/wishes-ending.ts";
import { wishesSeen } from "./waiting-room.reads.ts";
import { couldOffer, offersSince } from "./wishes.reads.ts";

/**
 * The organiser offers a place to somebody who waits. A wish that the organiser does not see is not found. Where it
 * cannot be (the group is full, somebody in it must not meet them, they are in it, the answer was no): conflict,
 * "place-not-offered".
 */
export function offerPlace(
  db: Main,
  who: Id,
  what: { id: Id; wish: Id; group: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdGroup(tx, what.group);
    const { confirmed_at } = await organiserOf(tx, who, what.group);
    const seer = { id: who, isHost: await isHost(tx, who) };
    const [wish] = await wishesSeen(tx, seer, [what.wish], now);
    if (!wish) throw notFound();
    const open = await openOffer(tx, what.wish, what.group);
    if (open && open.made_at > offersSince(now)) return;
    const group = await tx
      .selectFrom("groups")
      .innerJoin("wishes", (join) => join.on("wishes.id", "=", what.wish))
      .select("groups.id")
      .where("groups.id", "=", what.group)
      .where(couldOffer(offersSince(now)))
      .executeTakeFirst();
    if (!group || confirmed_at === null) throw new Problem("conflict", "place-not-offered");
    // One whose time is over makes room for the new one.
    if (open) await closeOffer(tx, open.id, "withdrawn", now);
    const offered = await tx
      .insertInto("place_offers")
      .values({
        id: what.id,
        wish_id: what.wish,
        group_id: what.group,
        made_by: who,
        words: what.words,
        made_at: instantText(now),
        answer: null,
        answered_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (offered) await record(tx, "place-offered", who, { subject: offered.id, group: what.group }, now);
  });
}

const openOffer = (tx: Main, wish: Id, group: Id) =>
  tx
    .selectFrom("place_offers")
    .select(["id", "made_at"])
    .where("wish_id", "=", wish)
    .where("group_id", "=", group)
    .where("answered_at", "is", null)
    .executeTakeFirst();

/** The organiser takes an offer back while it waits. */
export function withdrawOffer(db: Main, who: Id, offer: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const row = found(
      await tx
        .selectFrom("place_offers")
        .innerJoin("groups", "groups.id", "place_offers.group_id")
        .select("place_offers.id")
        .where("place_offers.id", "=", offer)
        .where("groups.organiser_id", "=", who)
        .where("groups.closed_at", "is", null)
        .executeTakeFirst(),
    );
    await closeOffer(tx, row.id, "withdrawn", now);
  });
}

async function closeOffer(
  tx: Main,
  offer: Id,
  answer: "yes" | "no" | "withdrawn",
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable("place_offers")
    .set({ answer, answered_at: instantText(now) })
    .where("id", "=", offer)
    .where("answered_at", "is", null)
    .execute();
}

/**
 * Whoever waits answers an offer: a yes makes them a member and ends their wish; a no is silent. An offer that is taken
 * back or over: conflict, "offer-over". A group that filled up meanwhile: conflict, "group-takes-nobody-in". Returns the group.
 */
export function answerOffer(
  db: Main,
  who: Id,
  offer: Id,
  answer: "yes" | "no",
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const asked = tx
      .selectFrom("place_offers")
      .innerJoin("wishes", "wishes.id", "place_offers.wish_id")
      .innerJoin("groups", "groups.id", "place_offers.group_id")
      .select(["place_offers.group_id", "place_offers.answer", "place_offers.made_at"])
      .where("place_offers.id", "=", offer)
      .where("wishes.member_id", "=", who);
    const { group_id } = found(await asked.executeTakeFirst());
    await holdGroup(tx, group_id);
    await holdWaitingRoom(tx);
    await locked(tx, tx.selectFrom("place_offers").select("id").where("id", "=", offer)).executeTakeFirst();
    const row = found(await asked.where("groups.closed_at", "is", null).executeTakeFirst());
    // Pressed twice, the second finds what the first has kept.
    if (row.answer === answer) return group_id;
    if (row.answer !== null || row.made_at <= offersSince(now)) throw new Problem("conflict", "offer-over");
    if (answer === "yes") {
      await mustBeTakenIn(tx, group_id, who);
      await closeOffer(tx, offer, "yes", now);
      const formings = await endWish(tx, who, "joined", now);
      await addMembership(tx, group_id, who, now);
      await settleRequest(tx, group_id, who, { answer: "accepted", words: "", by: who }, now);
      for (const forming of formings) await settleForming(tx, forming, now);
    } else await closeOffer(tx, offer, "no", now);
    await record(tx, "place-answered", who, { subject: offer, group: group_id }, now);
    return group_id;
  });
}
