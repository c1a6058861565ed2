import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { asShown, type CommitmentShown, type Raw, shownTo, type WithReports } from "./commitments.reads.ts";

/** What everyone in the group said they would do and has not reported on, for the group's page. Nobody's hidden words. */
export async function weekOfGroup(db: Main, viewer: Id, group: Id): Promise<CommitmentShown[]> {
  const rows = await openInGroup.all(db, { viewer, group });
  return rows.map((row) => asShown(row as unknown as Raw));
}

const openInGroup = prepared((db: Main, { viewer, group }: { viewer: Id; group: Id }) =>
  db
    .selectFrom("commitments")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "commitments.group_id")
        .onRef("memberships.member_id", "=", "commitments.member_id")
        .on("memberships.left_at", "is", null),
    )
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("meetings", "meetings.id", "reports.meeting_id")
    .select((row) => shownTo(viewer)(row as unknown as WithReports))
    .where("commitments.id", "in", thisWeek(db, group))
    .where((or) =>
      or.or([
        or("reports.commitment_id", "is", null),
        or.and([or("reports.meeting_id", "is not", null), or("meetings.closed_at", "is", null)]),
      ]),
    )
    .orderBy("commitments.made_at")
    .orderBy("commitments.id"),
);

// NOTE: the few that can be meant, found by indexes alone: a group has hundreds in a year.
const thisWeek = (db: Main, group: Id) =>
  db
    .selectFrom("commitments as open")
    .select("open.id")
    .where("open.group_id", "=", group)
    .where("open.reported_at", "=", "")
    .unionAll(
      db
        .selectFrom("meetings as ahead")
        .innerJoin("reports as heard", "heard.meeting_id", "ahead.id")
        .select("heard.commitment_id as id")
        .where("ahead.group_id", "=", group)
        .where("ahead.closed_at", "is", null),
    );

/** Reports in a group without meetings since an instant: what buddies told each other. */
export async function lastReportsOfGroup(
  db: Main,
  viewer: Id,
  group: Id,
  since: string,
): Promise<CommitmentShown[]> {
  const rows = await reportsInGroup.all(db, { viewer, group, since });
  return rows.map((row) => asShown(row as unknown as Raw));
}

const reportsInGroup = prepared(
  (db: Main, { viewer, group, since }: { viewer: Id; group: Id; since: string }) =>
    db
      .selectFrom("commitments")
      .innerJoin("reports", "reports.commitment_id", "commitments.id")
      .innerJoin("memberships", (join) =>
        join
          .onRef("memberships.group_id", "=", "commitments.group_id")
          .on("memberships.member_id", "=", viewer)
          .on("memberships.left_at", "is", null),
      )
      .select((row) => shownTo(viewer)(row as unknown as WithReports))
      .where("commitments.group_id", "=", group)
      .where("reports.reported_at", ">", since)
      .whereRef("reports.reported_at", ">=", "memberships.joined_at")
      .orderBy("reports.reported_at", "desc")
      .orderBy("commitments.id")
      .limit(30),
);
