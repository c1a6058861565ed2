import type { Id } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { Letter, LetterWriter } from "../../delivery/index.ts";
import type { Entry } from "../../journal/index.ts";
import { sayDay, sayWhen } from "../../web/when.ts";
import { mailAddressOf } from "../people/index.ts";
import { groupUrls } from "./urls.ts";

type Writer = LetterWriter<Main, Entry>;

/** A meeting was moved or called off so late that the mail of a day would not tell everybody in good time. */
const changedMeeting = (on: "meeting-moved" | "meeting-called-off"): Writer => ({
  kind: on,
  on,
  choice: "meeting-changes",
  async neededBy(db, entry) {
    const meeting = await meetingOf(db, entry.subject_id);
    if (!meeting) return null;
    const { starts_at, moved_from_at } = meeting;
    const isEarlier = on === "meeting-moved" && moved_from_at !== "" && moved_from_at < starts_at;
    return toInstant(isEarlier ? moved_from_at : starts_at);
  },
  async recipients(db, entry) {
    const rows = await db
      .selectFrom("memberships")
      .innerJoin("members", "members.id", "memberships.member_id")
      .select("members.id")
      .where("memberships.group_id", "=", entry.group_id)
      .where("memberships.left_at", "is", null)
      .where("memberships.paused_at", "is", null)
      .where("members.left_at", "is", null)
      .where("members.paused_at", "is", null)
      .execute();
    return rows.map((row) => row.id).filter((id) => id !== entry.actor_id);
  },
  async write(db, { recipient, subject, entry }) {
    const to = await mailAddressOf(db, recipient);
    const meeting = await meetingOf(db, subject);
    if (!to || !meeting || !(await isLastWord(db, meeting, entry))) return null;
    const zone = await zoneInGroup(db, recipient, meeting.group_id);
    if (zone === null) return null;
    const day = sayDay(toInstant(meeting.starts_at), zone);
    const when = sayWhen(toInstant(meeting.starts_at), zone);
    const isOff = meeting.called_off_at !== null;
    const words = isOff ? meeting.reason : meeting.moved_reason;
    return {
      to,
      subject: isOff ? `Called off: ${day}` : `Now on ${day}`,
      title: `Hello ${to.name}`,
      lines: [
        isOff
          ? `"${meeting.name}" does not meet on ${when}: it was called off.`
          : `"${meeting.name}" meets on ${when}${instead(meeting.moved_from_at, zone)}.`,
        ...(words ? [words] : []),
      ],
      link: { label: "See the meeting", path: groupUrls.meeting(meeting.group_id, meeting.id) },
    };
  },
});

// A move from before such words were kept says only the new time.
const instead = (movedFrom: string, zone: string): string =>
  movedFrom ? `, and not on ${sayWhen(toInstant(movedFrom), zone)}` : "";

const meetingOf = (db: Main, meeting: Id | null) =>
  db
    .selectFrom("meetings")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .select([
      "meetings.id",
      "meetings.group_id",
      "meetings.starts_at",
      "meetings.moved_at",
      "meetings.moved_from_at",
      "meetings.moved_reason",
      "cancellations.called_off_at",
      "cancellations.reason",
      "groups.name",
    ])
    .where("meetings.id", "=", meeting ?? 0)
    .where("groups.closed_at", "is", null)
    .executeTakeFirst();

/** Whether nothing was changed since: of two moves that follow each other only the last is told. */
async function isLastWord(
  db: Main,
  { moved_at, called_off_at }: { moved_at: string | null; called_off_at: string | null },
  entry: Id,
): Promise<boolean> {
  const row = await db
    .selectFrom("journal")
    .select(["kind", "at"])
    .where("id", "=", entry)
    .executeTakeFirst();
  if (row?.kind === "meeting-called-off") return called_off_at !== null;
  return called_off_at === null && row?.at === moved_at;
}

/** The zone of somebody who is still in the group and takes no pause; else null. */
async function zoneInGroup(db: Main, member: Id, group: Id): Promise<string | null> {
  const row = await db
    .selectFrom("memberships")
    .innerJoin("members", "members.id", "memberships.member_id")
    .select("members.time_zone")
    .where("memberships.group_id", "=", group)
    .where("memberships.member_id", "=", member)
    .where("memberships.left_at", "is", null)
    .where("memberships.paused_at", "is", null)
    .where("members.paused_at", "is", null)
    .executeTakeFirst();
  return row?.time_zone ?? null;
}

/** Who asked to join hears the answer. */
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
export const groupMails: readonly Writer[] = [
  changedMeeting("meeting-moved"),
  changedMeeting("meeting-called-off"),
  answerFromGroup,
];
