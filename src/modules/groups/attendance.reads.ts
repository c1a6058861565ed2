import type { Id } from "../../basics/ids.ts";
import { type Main, prepared } from "../../database/index.ts";

/** So many meetings back a member sees their own coming and staying away. */
const lastMeetings = 8;

export type OwnAttendance = { group_id: Id; group_name: string; came: number; of: number };

/**
 * How often I came to the last eight meetings of each of my groups, since I joined. Counted for the member alone:
 * there is no read that shows it to anybody else.
 */
export const myAttendances = (db: Main, viewer: Id): Promise<OwnAttendance[]> =>
  attendances.all(db, { viewer });

const attendances = prepared((db: Main, given: { viewer: Id }) =>
  db
    .selectFrom("memberships")
    .innerJoin("groups", "groups.id", "memberships.group_id")
    .innerJoin("meetings", "meetings.group_id", "memberships.group_id")
    .leftJoin("attendances", (join) =>
      join.onRef("attendances.meeting_id", "=", "meetings.id").on("attendances.member_id", "=", given.viewer),
    )
    .select((row) => [
      "groups.id as group_id",
      "groups.name as group_name",
      row.fn.count<number>("attendances.how").as("came"),
      row.fn.countAll<number>().as("of"),
    ])
    .where("memberships.member_id", "=", given.viewer)
    .where("memberships.left_at", "is", null)
    .where("groups.closed_at", "is", null)
    .whereRef("meetings.closed_at", ">=", "memberships.joined_at")
    // NOTE: an index finds the first that counts: a group has many meetings in its years.
    .where((is) =>
      is(
        "meetings.starts_at",
        ">=",
        is.fn.coalesce(
          is
            .selectFrom("meetings as back")
            .select("back.starts_at")
            .whereRef("back.group_id", "=", "memberships.group_id")
            .whereRef("back.closed_at", ">=", "memberships.joined_at")
            .orderBy("back.starts_at", "desc")
            .limit(1)
            .offset(lastMeetings - 1),
          is.val(""),
        ),
      ),
    )
    .groupBy(["groups.id", "groups.name"])
    .orderBy("groups.name")
    .orderBy("groups.id"),
);
