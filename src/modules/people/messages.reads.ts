import { sql } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { type Main, prepared } from "../../database/index.ts";

/** So many conversations, and so many messages of one, stand on a page; the reads bring one more where another page follows. */
export const onOnePage = 20;

/** With whom the viewer wrote, the last one first, and how much of it is unread. Whom they blocked is left out. */
export const conversationsOf = (read: Main, viewer: Id, page: number) =>
  conversations.all(read, { viewer, skipped: page * onOnePage });

export type ConversationListed = Awaited<ReturnType<typeof conversationsOf>>[number];

const conversations = prepared((read: Main, given: { viewer: Id; skipped: number }) =>
  heard(read, given.viewer)
    .orderBy("last_at", "desc")
    .orderBy("mine.other_id")
    .limit(onOnePage + 1)
    .offset(given.skipped),
);

/** Who wrote what the viewer has not read yet, and when they last did: five at most. */
export const unreadConversations = (read: Main, viewer: Id) => unread.all(read, { viewer });

const unread = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("messages")
    .innerJoin("members", "members.id", "messages.from_member_id")
    .select((row) => ["members.id", "members.name", row.fn.max<string>("messages.sent_at").as("last_at")])
    .where("messages.to_member_id", "=", viewer)
    .where("messages.read_at", "is", null)
    .where("messages.taken_back_at", "is", null)
    .where(isHeard(viewer))
    .groupBy(["members.id", "members.name"])
    .orderBy("last_at", "desc")
    .orderBy("members.id")
    .limit(5),
);

const heard = (read: Main, viewer: Id) =>
  read
    .selectFrom((from) =>
      from
        .selectFrom("messages")
        .select([
          sql<Id>`case when from_member_id = ${viewer} then to_member_id else from_member_id end`.as(
            "other_id",
          ),
          sql<number>`case when to_member_id = ${viewer} and read_at is null and taken_back_at is null then 1 else 0 end`.as(
            "unread",
          ),
          sql<number>`case when to_member_id = ${viewer} then as_host else 0 end`.as("as_host"),
          "sent_at",
        ])
        .where((is) => is.or([is("from_member_id", "=", viewer), is("to_member_id", "=", viewer)]))
        .where(isHeard(viewer))
        .as("mine"),
    )
    .innerJoin("members", "members.id", "mine.other_id")
    .select((row) => [
      "mine.other_id as id",
      "members.name",
      "members.left_at",
      row.fn.max<string>("mine.sent_at").as("last_at"),
      row.fn.sum<number>("mine.unread").as("unread"),
      row.fn.max<number>("mine.as_host").as("as_host"),
    ])
    .groupBy(["mine.other_id", "members.name", "members.left_at"]);

// What a host says as the host is heard, whomever one has blocked.
const isHeard = (viewer: Id) =>
  sql<boolean>`(as_host = 1 or not exists (select 1 from blocks where blocks.member_id = ${viewer}
    and blocks.blocked_id in (messages.from_member_id, messages.to_member_id)))`;

/** What the viewer and another wrote to each other, the newest first, before a message or from the last one on. */
export async function messagesBetween(read: Main, viewer: Id, other: Id, before: Id | null) {
  const last = before === null ? undefined : await placeOf(read, viewer, before);
  if (!last) return latestBetween.all(read, { viewer, other });
  return earlierBetween.all(read, { viewer, other, at: last.sent_at, id: last.id });
}

export type MessageShown = Awaited<ReturnType<typeof messagesBetween>>[number];

const latestBetween = prepared((read: Main, { viewer, other }: { viewer: Id; other: Id }) =>
  between(read, viewer, other),
);

const earlierBetween = prepared(
  (read: Main, { viewer, other, at, id }: { viewer: Id; other: Id; at: string; id: Id }) =>
    between(read, viewer, other).where((is) =>
      is.or([is("sent_at", "<", at), is.and([is("sent_at", "=", at), is("id", "<", id)])]),
    ),
);

const between = (read: Main, viewer: Id, other: Id) =>
  read
    .selectFrom("messages")
    .select(["id", "from_member_id", "words", "as_host", "sent_at", "read_at", "taken_back_at"])
    .where((is) =>
      is.or([
        is.and([is("from_member_id", "=", viewer), is("to_member_id", "=", other)]),
        is.and([is("from_member_id", "=", other), is("to_member_id", "=", viewer), isHeard(viewer)]),
      ]),
    )
    .orderBy("sent_at", "desc")
    .orderBy("id", "desc")
    .limit(onOnePage + 1);

const placeOf = (read: Main, viewer: Id, message: Id) =>
  read
    .selectFrom("messages")
    .select(["id", "sent_at"])
    .where("id", "=", message)
    .where((is) => is.or([is("from_member_id", "=", viewer), is("to_member_id", "=", viewer)]))
    .executeTakeFirst();

/** A message to the viewer that still stands, for telling the host about it. */
export const messageToMe = (read: Main, viewer: Id, from: Id, message: Id) =>
  read
    .selectFrom("messages")
    .innerJoin("members", "members.id", "messages.from_member_id")
    .select(["messages.id", "messages.words", "members.name"])
    .where("messages.id", "=", message)
    .where("from_member_id", "=", from)
    .where("to_member_id", "=", viewer)
    .where("taken_back_at", "is", null)
    .where(isHeard(viewer))
    .executeTakeFirst();
