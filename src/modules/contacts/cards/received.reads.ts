import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { staysApartFrom } from "../../people/index.ts";

/** So many cards that wait are listed; when these are answered, the rest come up. */
const mostListed = 100;

/** The cards that wait for a member, the oldest first, without those of members from whom they are kept apart by now. */
export const receivedCards = (read: Main, viewer: Id) => waiting.all(read, { viewer });

const waiting = prepared((read: Main, { viewer }: { viewer: Id }) =>
  waitingFor(read, viewer)
    .select(["received_cards.id", "from_member_id", "name", "line", "company", "words", "given_at"])
    .orderBy("given_at")
    .orderBy("received_cards.id")
    .limit(mostListed),
);

export type CardListed = Awaited<ReturnType<typeof receivedCards>>[number];

/** One of them, to be read; undefined where there is none. */
export const receivedCard = (read: Main, viewer: Id, card: Id) => oneWaiting.first(read, { viewer, card });

const oneWaiting = prepared((read: Main, { viewer, card }: { viewer: Id; card: Id }) =>
  waitingFor(read, viewer)
    .select(["received_cards.id", "from_member_id", "name", "line", "company", "target", "email", "phone"])
    .select(["links", "words", "given_at"])
    .where("received_cards.id", "=", card),
);

export type CardReceived = NonNullable<Awaited<ReturnType<typeof receivedCard>>>;

/** What became of one that was given to a member, and whose it was; undefined where there is none, or it waits still. */
export const answeredCard = (read: Main, viewer: Id, card: Id) => oneAnswered.first(read, { viewer, card });

const oneAnswered = prepared((read: Main, { viewer, card }: { viewer: Id; card: Id }) =>
  read
    .selectFrom("received_cards")
    .select(["from_member_id", "answer"])
    .where("id", "=", card)
    .where("member_id", "=", viewer)
    .where("answered_at", "is not", null),
);

export type CardAnswered = NonNullable<Awaited<ReturnType<typeof answeredCard>>>;

/** How many cards wait for a member. */
export async function cardsWaiting(read: Main, viewer: Id): Promise<number> {
  const row = await countWaiting.first(read, { viewer });
  return row?.count ?? 0;
}

/** How many were given to a member after one moment and until another, and wait still. */
export async function cardsGiven(read: Main, viewer: Id, after: string, until: string): Promise<number> {
  const row = await countGiven.first(read, { viewer, after, until });
  return row?.count ?? 0;
}

const countGiven = prepared((read: Main, given: { viewer: Id; after: string; until: string }) =>
  waitingFor(read, given.viewer)
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("given_at", ">", given.after)
    .where("given_at", "<=", given.until),
);

const countWaiting = prepared((read: Main, { viewer }: { viewer: Id }) =>
  waitingFor(read, viewer).select((all) => all.fn.countAll<number>().as("count")),
);

const waitingFor = (read: Main, viewer: Id) =>
  read
    .selectFrom("received_cards")
    .where("member_id", "=", viewer)
    .where("answered_at", "is", null)
    .where(isNotKeptFrom(viewer));

/** Whether a card was given by a visitor, or by a member who is not kept apart from the viewer by now. */
export const isNotKeptFrom = (viewer: Id) =>
  sql<boolean>`(from_member_id is null or not ${staysApartFrom(viewer, "received_cards.from_member_id")})`;
