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
    .selectFrom((from) =>
      from
        .selectFrom("meetings")
        .innerJoin("memberships", "memberships.group_id", "meetings.group_id")
        .innerJoin("groups", "groups.id", "meetings.group_id")
        .leftJoin("attendances", (join) =>
          join
            .onRef("attendances.meeting_id", "=", "meetings.id")
            .on("attendances.member_id", "=", given.viewer),
        )
        .select((row) => [
          "meetings.group_id",
          "groups.name as group_name",
          "attendances.how",
          row.fn
            .agg<number>("row_number")
            .over((over) => over.partitionBy("meetings.group_id").orderBy("meetings.starts_at", "desc"))
            .as("back"),
        ])
        .where("memberships.member_id", "=", given.viewer)
        .where("memberships.left_at", "is", null)
        .where("groups.closed_at", "is", null)
        .whereRef("meetings.closed_at", ">=", "memberships.joined_at")
        .as("mine"),
    )
    .select((row) => [
      "mine.group_id",
      "mine.group_name",
      row.fn.count<number>("mine.how").as("came"),
      row.fn.countAll<number>().as("of"),
    ])
    .where("mine.back", "<=", lastMeetings)
    .groupBy(["mine.group_id", "mine.group_name"])
    .orderBy("mine.group_name")
    .orderBy("mine.group_id"),
);
