import { toInstant } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { Letter, LetterWriter } from "../../delivery/index.ts";
import type { Entry } from "../../journal/index.ts";
import { sayDay } from "../../web/when.ts";
import { mailAddressOf } from "../people/index.ts";
import { groupUrls } from "./urls.ts";

type Writer = LetterWriter<Main, Entry>;

/** The minutes go to everyone who is in the group, not on a pause, and was in it that day: a link, and how many commitments one made. */
const minutes: Writer = {
  kind: "minutes",
  on: "meeting-closed",
  async recipients(db, entry) {
    const rows = await db
      .selectFrom("meetings")
      .innerJoin("memberships", "memberships.group_id", "meetings.group_id")
      .innerJoin("members", "members.id", "memberships.member_id")
      .select("members.id")
      .where("meetings.id", "=", entry.subject_id)
      .where("memberships.left_at", "is", null)
      .where("memberships.paused_at", "is", null)
      .where("members.left_at", "is", null)
      .where("members.paused_at", "is", null)
      .whereRef("memberships.joined_at", "<=", "meetings.closed_at")
      .execute();
    return rows.map((row) => row.id);
  },
  async write(db, { recipient, subject }) {
    const to = await mailAddressOf(db, recipient);
    const meeting = await db
      .selectFrom("meetings")
      .innerJoin("memberships", "memberships.group_id", "meetings.group_id")
      .innerJoin("members", "members.id", "memberships.member_id")
      .select(["meetings.id", "meetings.group_id", "meetings.starts_at", "members.time_zone"])
      .where("meetings.id", "=", subject)
      .where("memberships.member_id", "=", recipient)
      .where("memberships.left_at", "is", null)
      .executeTakeFirst();
    if (!to || !meeting) return null;
    const own = await db
      .selectFrom("commitments")
      .select((count) => count.fn.countAll<number>().as("n"))
      .where("member_id", "=", recipient)
      .where("said_meeting_id", "=", meeting.id)
      .executeTakeFirstOrThrow();
    const day = sayDay(toInstant(meeting.starts_at), meeting.time_zone);
    return {
      to,
      subject: `Notes from ${day}`,
      title: `Hello ${to.name}`,
      lines: [
        `The minutes of ${day} are there to read.`,
        // How many and not what: a mail passes through more hands than the group's.
        ...(own.n > 0
          ? [`You wrote down ${own.n === 1 ? "one thing" : `${own.n} things`} to do until next time.`]
          : []),
      ],
      link: { label: "Read the minutes", path: groupUrls.meeting(meeting.group_id, meeting.id) },
    };
  },
};

/** Somebody asks to join: the organiser hears of it. */
const requestToGroup: Writer = {
  kind: "request-to-group",
  on: "group-asked",
  async recipients(db, entry) {
    const group = await db
      .selectFrom("groups")
      .select("organiser_id")
      .where("id", "=", entry.group_id)
      .executeTakeFirst();
    return group ? [group.organiser_id] : [];
  },
  async write(db, { recipient, subject }) {
    const to = await mailAddressOf(db, recipient);
    const asked = await db
      .selectFrom("group_requests")
      .select("group_id")
      .where("id", "=", subject)
      .where("answered_at", "is", null)
      .executeTakeFirst();
    if (!to || !asked) return null;
    return {
      to,
      subject: "Someone asks to join you",
      title: `Hello ${to.name}`,
      lines: ["Someone would like to join your group, and waits for your word."],
      link: { label: "Read the request", path: groupUrls.members(asked.group_id) },
    };
  },
};

/** And the one who asked hears the answer. */
const answerFromGroup: Writer = {
  kind: "answer-from-group",
  on: "group-answered",
  async recipients(db, entry) {
    const row = await db
      .selectFrom("group_requests")
      .select("member_id")
      .where("id", "=", entry.subject_id)
      .executeTakeFirst();
    return row ? [row.member_id] : [];
  },
  async write(db, { recipient, subject }): Promise<Letter | null> {
    const to = await mailAddressOf(db, recipient);
    const asked = await db
      .selectFrom("group_requests")
      .innerJoin("groups", "groups.id", "group_requests.group_id")
      .select(["groups.id", "groups.name", "group_requests.answer", "group_requests.answer_words"])
      .where("group_requests.id", "=", subject)
      .executeTakeFirst();
    if (!to || !asked?.answer || asked.answer === "withdrawn") return null;
    const words = asked.answer_words ? ["The organiser writes:", asked.answer_words] : [];
    const accepted = asked.answer === "accepted";
    return {
      to,
      subject: "An answer to your request",
      title: `Hello ${to.name}`,
      lines: accepted
        ? [`Welcome to "${asked.name}". You can see who is there and when you meet next.`, ...words]
        : [
            `"${asked.name}" cannot take you in this time.`,
            ...words,
            "There are other groups, and you can start one of your own.",
          ],
      link: accepted
        ? { label: "Open the group", path: groupUrls.group(asked.id) }
        : { label: "See the groups", path: groupUrls.groups },
    };
  },
};

/** The letters that this room has written. */
export const groupMails: readonly Writer[] = [minutes, requestToGroup, answerFromGroup];
