import { dateIn, instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import type { NewsAsked } from "../../../delivery/index.ts";
import { maySee } from "../../people/index.ts";

/** The meetings of tomorrow, in the member's zone, to which they are expected: not on a pause, and no word that they cannot come. */
export function meetingsTomorrow(db: Main, { member, timeZone, now }: NewsAsked) {
  const day = dateIn(now, timeZone).add({ days: 1 });
  const startOf = (date: Temporal.PlainDate): string =>
    instantText(date.toZonedDateTime({ timeZone }).toInstant());
  return myMeetings(db, member)
    .leftJoin("absences", (join) =>
      join.onRef("absences.meeting_id", "=", "meetings.id").on("absences.member_id", "=", member),
    )
    .select(["groups.place_kind", "groups.place"])
    .where("meetings.starts_at", ">=", startOf(day))
    .where("meetings.starts_at", "<", startOf(day.add({ days: 1 })))
    .where("meetings.opened_at", "is", null)
    .where("cancellations.meeting_id", "is", null)
    .where("absences.meeting_id", "is", null)
    .orderBy("meetings.starts_at")
    .orderBy("meetings.id")
    .execute();
}

export type Tomorrow = Awaited<ReturnType<typeof meetingsTomorrow>>[number];

/** Meetings still ahead that others moved or called off since then, with the entry that says so; of several moves the last. */
export function changedMeetings(db: Main, { member, since, now }: NewsAsked) {
  return myMeetings(db, member)
    .innerJoin("journal", "journal.subject_id", "meetings.id")
    .select(["journal.id as entry", "meetings.moved_from_at", "meetings.moved_reason"])
    .select(["cancellations.called_off_at", "cancellations.reason"])
    .where("journal.at", ">", instantText(since))
    .where("journal.at", "<=", instantText(now))
    .whereRef("journal.group_id", "=", "groups.id")
    .whereRef("journal.at", ">=", "memberships.joined_at")
    .where((is) => is.or([is("journal.actor_id", "is", null), is("journal.actor_id", "!=", member)]))
    .where((is) =>
      is.or([
        is.and([
          is("journal.kind", "=", "meeting-moved"),
          is("journal.at", "=", is.ref("meetings.moved_at")),
          is("cancellations.meeting_id", "is", null),
        ]),
        is("journal.kind", "=", "meeting-called-off"),
      ]),
    )
    .where("meetings.starts_at", ">", instantText(now))
    .orderBy("meetings.starts_at")
    .orderBy("meetings.id")
    .execute();
}

/** How many asked since then to join each group that the member keeps together, and wait; nobody whom they may not see. */
export function requestsSince(db: Main, { member, since, now }: NewsAsked) {
  return db
    .selectFrom("group_requests")
    .innerJoin("groups", "groups.id", "group_requests.group_id")
    .select((row) => ["groups.id", "groups.name", row.fn.countAll<number>().as("people")])
    .where("groups.organiser_id", "=", member)
    .where("groups.closed_at", "is", null)
    .where("group_requests.answered_at", "is", null)
    .where("group_requests.asked_at", ">", instantText(since))
    .where("group_requests.asked_at", "<=", instantText(now))
    .where(maySee(member, "group_requests.member_id"))
    .groupBy(["groups.id", "groups.name"])
    .orderBy("groups.name")
    .orderBy("groups.id")
    .execute();
}

/** Meetings that closed since then, of groups in which the member was that day, with how much they said there they would do. */
export function minutesSince(db: Main, { member, since, now }: NewsAsked) {
  return myMeetings(db, member)
    .select((row) => [
      "meetings.opened_at",
      row
        .selectFrom("commitments")
        .whereRef("commitments.said_meeting_id", "=", "meetings.id")
        .where("commitments.member_id", "=", member)
        .select((count) => count.fn.countAll<number>().as("n"))
        .$asScalar()
        .$notNull()
        .as("own"),
    ])
    .where("meetings.closed_at", ">", instantText(since))
    .where("meetings.closed_at", "<=", instantText(now))
    .whereRef("memberships.joined_at", "<=", "meetings.closed_at")
    .orderBy("meetings.closed_at")
    .orderBy("meetings.id")
    .execute();
}

/** The meetings of the groups in which the member is and takes no pause. */
const myMeetings = (db: Main, member: number) =>
  db
    .selectFrom("meetings")
    .innerJoin("groups", "groups.id", "meetings.group_id")
    .innerJoin("memberships", "memberships.group_id", "groups.id")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .select(["meetings.id", "meetings.group_id", "meetings.starts_at", "groups.name"])
    .where("memberships.member_id", "=", member)
    .where("memberships.left_at", "is", null)
    .where("memberships.paused_at", "is", null)
    .where("groups.closed_at", "is", null);
