import { sql } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { type Main, prepared } from "../../database/index.ts";

export type CurrentMeeting = {
  id: Id;
  group_id: Id;
  held_on: string;
  starts_time: string;
  time_zone: string;
  starts_at: string;
  opened_at: string | null;
  chair_id: Id | null;
  moved_at: string | null;
  moved_reason: string;
};

/** How long after its time a meeting that nobody opened still counts as the one at hand, and may be opened. */
export const patience = { hours: 6 } as const;

/** The meeting at hand: the one going on, else the next that is not called off. */
export async function currentMeeting(
  db: Main,
  group: Id,
  now: Temporal.Instant,
): Promise<CurrentMeeting | undefined> {
  return meetingAtHand.first(db, { group, at: instantText(now.subtract(patience)) });
}

/** The same for several groups in one query: at most one row for each. */
export async function currentMeetings(
  db: Main,
  groups: readonly Id[],
  now: Temporal.Instant,
): Promise<CurrentMeeting[]> {
  if (groups.length === 0) return [];
  const rows = await meetingsAhead.all(db, { groups, at: instantText(now.subtract(patience)) });
  const nearest = new Map<Id, CurrentMeeting>();
  for (const row of rows) {
    const known = nearest.get(row.group_id);
    if (!known || (row.opened_at && !known.opened_at)) nearest.set(row.group_id, row);
  }
  return [...nearest.values()];
}

const meetingAtHand = prepared((db: Main, given: { group: Id; at: string }) =>
  ahead(db, given.at)
    .where("meetings.group_id", "=", given.group)
    .orderBy(sql`case when meetings.opened_at is null then 1 else 0 end`)
    .orderBy("meetings.starts_at")
    .orderBy("meetings.id")
    .limit(1),
);

const meetingsAhead = prepared((db: Main, given: { groups: readonly Id[]; at: string }) =>
  ahead(db, given.at)
    .where("meetings.id", "in", openOrNext(db, given))
    .orderBy("meetings.starts_at")
    .orderBy("meetings.id"),
);

// NOTE: two for each group, found by indexes: the calendar of every group is weeks ahead.
const openOrNext = (db: Main, { groups, at }: { groups: readonly Id[]; at: string }) =>
  db
    .selectFrom("meetings as open")
    .select("open.id")
    .where("open.group_id", "in", groups)
    .where("open.closed_at", "is", null)
    .where("open.opened_at", "is not", null)
    .unionAll(
      db
        .selectFrom("groups")
        .select((group) =>
          group
            .selectFrom("meetings as next")
            .leftJoin("cancellations as off", "off.meeting_id", "next.id")
            .select("next.id")
            .whereRef("next.group_id", "=", "groups.id")
            .where("next.starts_at", ">", at)
            .where("next.closed_at", "is", null)
            .where("off.meeting_id", "is", null)
            .orderBy("next.starts_at")
            .orderBy("next.id")
            .limit(1)
            .$asScalar()
            .$notNull()
            .as("id"),
        )
        .where("groups.id", "in", groups),
    );

const ahead = (db: Main, at: string) =>
  db
    .selectFrom("meetings")
    .leftJoin("cancellations", "cancellations.meeting_id", "meetings.id")
    .select([
      "meetings.id",
      "meetings.group_id",
      "meetings.held_on",
      "meetings.starts_time",
      "meetings.time_zone",
      "meetings.starts_at",
      "meetings.opened_at",
      "meetings.chair_id",
      "meetings.moved_at",
      "meetings.moved_reason",
    ])
    .where("meetings.closed_at", "is", null)
    .where("cancellations.meeting_id", "is", null)
    .where((or) => or.or([or("meetings.starts_at", ">", at), or("meetings.opened_at", "is not", null)]));
