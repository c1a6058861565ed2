import { sql } from "kysely";
import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** With whom the viewer wrote, the last one first, and how much of it is unread. Whom they blocked is left out. */
export const conversationsOf = (read: Main, viewer: Id, most: number, page: number) =>
  heard(read, viewer)
    .orderBy("last_at", "desc")
    .orderBy("mine.other_id")
    .limit(most)
    .offset(page * most)
    .execute();

export type ConversationListed = Awaited<ReturnType<typeof conversationsOf>>[number];

/** The same, but only where something is unread. */
export const unreadConversations = (read: Main, viewer: Id, most: number) =>
  heard(read, viewer)
    .having((row) => row.fn.sum<number>("mine.unread"), ">", 0)
    .orderBy("last_at", "desc")
    .orderBy("mine.other_id")
    .limit(most)
    .execute();

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
export async function messagesBetween(
  read: Main,
  viewer: Id,
  other: Id,
  { before, most }: { before: Id | null; most: number },
) {
  const last = before === null ? undefined : await placeOf(read, viewer, before);
  return read
    .selectFrom("messages")
    .select(["id", "from_member_id", "words", "as_host", "sent_at", "read_at", "taken_back_at"])
    .where((is) =>
      is.or([
        is.and([is("from_member_id", "=", viewer), is("to_member_id", "=", other)]),
        is.and([is("from_member_id", "=", other), is("to_member_id", "=", viewer), isHeard(viewer)]),
      ]),
    )
    .$if(last !== undefined, (query) =>
      query.where((is) =>
        is.or([
          is("sent_at", "<", last?.sent_at ?? ""),
          is.and([is("sent_at", "=", last?.sent_at ?? ""), is("id", "<", last?.id ?? 0)]),
        ]),
      ),
    )
    .orderBy("sent_at", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

export type MessageShown = Awaited<ReturnType<typeof messagesBetween>>[number];

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
