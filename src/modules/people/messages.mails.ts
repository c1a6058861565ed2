import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { LetterWriter } from "../../delivery/index.ts";
import type { Entry } from "../../journal/index.ts";
import { mailAddressOf } from "./members.reads.ts";
import { isKeptOut } from "./suspensions.reads.ts";
import { peopleUrls } from "./urls.ts";

/**
 * Word that a message waits. None of its words go along, for they would lie with the post office; and until the
 * conversation is read, one such letter is enough.
 */
export const messageLetter: LetterWriter<Main, Entry> = {
  kind: "message",
  on: "message-sent",
  choice: "messages",
  async recipients(db, { subject_id }) {
    const message = await messageOf(db, subject_id);
    return message && !(await isKnownOf(db, message)) ? [message.to_member_id] : [];
  },
  async write(db, { recipient, subject }, { now }) {
    const to = await mailAddressOf(db, recipient);
    const message = await messageOf(db, subject);
    if (!to || !message || !(await waits(db, message, now))) return null;
    const { writer_name: name, as_host: asHost } = message;
    return {
      to,
      subject: "A message for you",
      title: `Hello ${to.name}`,
      lines: [asHost ? `${name} wrote to you, as the host.` : `${name} wrote to you.`],
      link: { label: "Read it", path: peopleUrls.messagesWith(message.from_member_id) },
      afterwords: ["Until you have read it, no further mail comes about what they write."],
    };
  },
};

type Message = NonNullable<Awaited<ReturnType<typeof messageOf>>>;

const messageOf = (db: Main, message: Id | null) =>
  db
    .selectFrom("messages")
    .innerJoin("members as writer", "writer.id", "messages.from_member_id")
    .select([
      "messages.id",
      "messages.from_member_id",
      "messages.to_member_id",
      "messages.as_host",
      "messages.sent_at",
      "writer.name as writer_name",
    ])
    .where("messages.id", "=", message ?? 0)
    .executeTakeFirst();

/** Whether an earlier message of the same writer is unread: a letter about that one went out. */
async function isKnownOf(db: Main, message: Message): Promise<boolean> {
  const earlier = await unreadBeside(db, message)
    .where((is) =>
      is.or([
        is("sent_at", "<", message.sent_at),
        is.and([is("sent_at", "=", message.sent_at), is("id", "<", message.id)]),
      ]),
    )
    .executeTakeFirst();
  return earlier !== undefined;
}

/** Whether anything is still to be read, by somebody who can read it, hears the writer and is not on a pause. */
async function waits(db: Main, message: Message, now: Temporal.Instant): Promise<boolean> {
  const reader = await db
    .selectFrom("members")
    .leftJoin("blocks", (join) =>
      join.onRef("blocks.member_id", "=", "members.id").on("blocks.blocked_id", "=", message.from_member_id),
    )
    .select(["members.paused_at", "blocks.blocked_id"])
    .where("members.id", "=", message.to_member_id)
    .where((is) => is.not(isKeptOut("members.id", instantText(now))))
    .executeTakeFirst();
  const unread = await unreadBeside(db, message).where("taken_back_at", "is", null).executeTakeFirst();
  if (!reader || !unread) return false;
  return message.as_host === 1 || (reader.paused_at === null && reader.blocked_id === null);
}

const unreadBeside = (db: Main, { from_member_id, to_member_id }: Message) =>
  db
    .selectFrom("messages")
    .select("id")
    .where("from_member_id", "=", from_member_id)
    .where("to_member_id", "=", to_member_id)
    .where("read_at", "is", null);
