import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { wasThereThen } from "../access.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** A group's meetings, past ones since the viewer joined and those ahead, newest first. */
export const meetingsOf = (db: Main, viewer: Id, group: Id) => calendar.all(db, { viewer, group });

const calendar = prepared((db: Main, given: { viewer: Id; group: Id }) =>
  db
    .selectFrom("meetings")
    .innerJoin("memberships", "memberships.group_id", "meetings.group_id")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .select((count) => [
      "meetings.id",
      "meetings.held_on",
      "meetings.starts_at",
      "meetings.time_zone",
      "meetings.opened_at",
      "meetings.closed_at",
      "meetings.moved_at",
      "meetings.moved_reason",
      "cancellations.reason as called_off_reason",
      "cancellations.called_off_at",
      count
        .selectFrom("attendances")
        .whereRef("attendances.meeting_id", "=", "meetings.id")
        .select((each) => each.fn.countAll<number>().as("n"))
        .as("came"),
    ])
    .where("meetings.group_id", "=", given.group)
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where((is) => wasThereThen(is))
    .orderBy("meetings.starts_at", "desc")
    .orderBy("meetings.id", "desc")
    .limit(120),
);

/** One meeting with its times, for a member who was of the group when it was held. */
export async function meetingShown(db: Main, viewer: Id, group: Id, meeting: Id) {
  return found(await oneMeeting.first(db, { viewer, group, meeting }));
}

export type MeetingShown = Awaited<ReturnType<typeof meetingShown>>;

const oneMeeting = prepared((db: Main, given: { viewer: Id; group: Id; meeting: Id }) =>
  db
    .selectFrom("meetings")
    .innerJoin("memberships", "memberships.group_id", "meetings.group_id")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .leftJoin("members as chair", "chair.id", "meetings.chair_id")
    .select((count) => [
      "meetings.id",
      "meetings.group_id",
      "meetings.held_on",
      "meetings.starts_time",
      "meetings.time_zone",
      "meetings.starts_at",
      "meetings.moved_at",
      "meetings.moved_reason",
      "meetings.opened_at",
      "meetings.chair_id",
      "meetings.chair_acted_at",
      "chair.name as chair_name",
      "meetings.round_position",
      "meetings.closed_at",
      "cancellations.called_off_at",
      "cancellations.reason as called_off_reason",
      count
        .selectFrom("meetings as earlier")
        .whereRef("earlier.group_id", "=", "meetings.group_id")
        .whereRef("earlier.starts_at", "<", "meetings.starts_at")
        .where("earlier.closed_at", "is not", null)
        .select((each) => sql<number>`${each.fn.countAll<number>()} + 1`.as("n"))
        .as("number"),
    ])
    .where("meetings.id", "=", given.meeting)
    .where("meetings.group_id", "=", given.group)
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where((is) => wasThereThen(is)),
);
