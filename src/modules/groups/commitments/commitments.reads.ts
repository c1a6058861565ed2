import { type ExpressionBuilder, sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import {
  type Main,
  type MainTables,
  type NextStep,
  type Outcome,
  prepared,
} from "../../../database/index.ts";

/** A commitment as one viewer may see it. Of a hidden one that is somebody else's nothing is left but that it is there. */
export type CommitmentShown = {
  id: Id;
  member_id: Id;
  group_id: Id | null;
  said_meeting_id: Id | null;
  due_on: string | null;
  kept_private: boolean;
  hidden: number;
  what: string;
  when_words: string;
  where_words: string;
  if_words: string;
  then_words: string;
  carried_from: Id | null;
  made_at: string;
  version: number;
  outcome: Outcome | null;
  note: string;
  next_step: NextStep | null;
  report_meeting_id: Id | null;
  report_version: number;
  reported_at: string | null;
};

/** A query of commitments beside their reports. */
export type WithReports = ExpressionBuilder<
  MainTables & { reports: MainTables["reports"] },
  "commitments" | "reports"
>;

/** The columns of `CommitmentShown`: what the viewer may not see never leaves the database. */
export const shownTo = (viewer: Id) => (row: WithReports) => {
  const words = <Column extends "what" | "when_words" | "where_words" | "if_words" | "then_words">(
    column: Column,
  ) =>
    sql<string>`case when commitments.hidden = 1 and commitments.member_id <> ${viewer} then '' else ${sql.ref(`commitments.${column}`)} end`.as(
      column,
    );
  const ofReport = <Value, Column extends "outcome" | "note" | "next_step">(
    column: Column,
    otherwise: "" | null,
  ) =>
    sql<Value>`case when commitments.hidden = 1 and commitments.member_id <> ${viewer} then ${otherwise} else ${
      otherwise === null ? sql.ref(`reports.${column}`) : sql`coalesce(${sql.ref(`reports.${column}`)}, '')`
    } end`.as(column);
  return [
    row.ref("commitments.id").as("id"),
    row.ref("commitments.member_id").as("member_id"),
    row.ref("commitments.group_id").as("group_id"),
    row.ref("commitments.said_meeting_id").as("said_meeting_id"),
    row.ref("commitments.due_on").as("due_on"),
    row.ref("commitments.hidden").as("hidden"),
    sql<number>`case when commitments.hidden = 1 and commitments.member_id <> ${viewer} then 1 else 0 end`.as(
      "is_kept",
    ),
    words("what"),
    words("when_words"),
    words("where_words"),
    words("if_words"),
    words("then_words"),
    row.ref("commitments.carried_from").as("carried_from"),
    row.ref("commitments.made_at").as("made_at"),
    row.ref("commitments.version").as("version"),
    ofReport<Outcome | null, "outcome">("outcome", null),
    ofReport<string, "note">("note", ""),
    ofReport<NextStep | null, "next_step">("next_step", null),
    row.ref("reports.meeting_id").as("report_meeting_id"),
    sql<number>`coalesce(reports.version, 0)`.as("report_version"),
    row.ref("reports.reported_at").as("reported_at"),
  ] as const;
};

/** A row as it comes from these columns. */
export type Raw = Omit<CommitmentShown, "kept_private"> & { is_kept: number };

/** The row as pages take it. */
export const asShown = ({ is_kept, ...row }: Raw): CommitmentShown =>
  is_kept === 1
    ? {
        ...row,
        due_on: null,
        carried_from: null,
        reported_at: null,
        report_meeting_id: null,
        kept_private: true,
      }
    : { ...row, kept_private: false };

/** My commitments that wait for a report, in all my groups and alone, oldest first. */
export async function myOpenCommitments(
  db: Main,
  viewer: Id,
): Promise<(CommitmentShown & { group_name: string | null })[]> {
  const rows = await openOnes.all(db, { viewer });
  return rows.map((row) => ({ ...asShown(row as Raw), group_name: row.group_name }));
}

const openOnes = prepared((db: Main, { viewer }: { viewer: Id }) =>
  db
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("groups", "groups.id", "commitments.group_id")
    .select(shownTo(viewer))
    .select("groups.name as group_name")
    .where("commitments.member_id", "=", viewer)
    .where("commitments.reported_at", "=", "")
    .where("reports.commitment_id", "is", null)
    .orderBy("commitments.made_at")
    .orderBy("commitments.id"),
);

const pageSize = 30;

/** My commitments with a report, newest first, a page at a time, counted from 0; `more` says whether another page follows. */
export async function myPastCommitments(db: Main, viewer: Id, page: number) {
  const rows = await pastOnes.all(db, { viewer, skipped: pageSize * page });
  return {
    rows: rows.slice(0, pageSize).map((row) => ({
      ...asShown(row as unknown as Raw),
      group_name: row.group_name,
      report_meeting_closed_at: row.report_meeting_closed_at,
    })),
    more: rows.length > pageSize,
  };
}

const pastOnes = prepared((db: Main, { viewer, skipped }: { viewer: Id; skipped: number }) =>
  db
    .selectFrom("commitments")
    .innerJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("groups", "groups.id", "commitments.group_id")
    .leftJoin("meetings", "meetings.id", "reports.meeting_id")
    .select((row) => shownTo(viewer)(row as unknown as WithReports))
    .select(["groups.name as group_name", "meetings.closed_at as report_meeting_closed_at"])
    .where("commitments.member_id", "=", viewer)
    .orderBy("commitments.made_at", "desc")
    .orderBy("commitments.id", "desc")
    .limit(pageSize + 1)
    .offset(skipped),
);

/** One commitment: my own; one of a member of my group; or, hidden and not mine, not found. */
export async function commitmentFor(db: Main, viewer: Id, commitment: Id) {
  const row = found(await oneCommitment.first(db, { viewer, commitment }));
  return {
    ...asShown(row as unknown as Raw),
    group_name: row.group_name,
    member_name: row.member_name,
    report_meeting_closed_at: row.report_meeting_closed_at,
    /** Whether its member is in its group, and the group is there. */
    isInGroup: row.is_in_group === 1,
  };
}

export type CommitmentPageData = Awaited<ReturnType<typeof commitmentFor>>;

const oneCommitment = prepared((db: Main, { viewer, commitment }: { viewer: Id; commitment: Id }) =>
  db
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .leftJoin("groups", "groups.id", "commitments.group_id")
    .leftJoin("meetings", "meetings.id", "reports.meeting_id")
    .innerJoin("members", "members.id", "commitments.member_id")
    .leftJoin("memberships", (join) =>
      join
        .onRef("memberships.group_id", "=", "commitments.group_id")
        .on("memberships.member_id", "=", viewer)
        .on("memberships.left_at", "is", null),
    )
    .leftJoin("memberships as own", (join) =>
      join
        .onRef("own.group_id", "=", "commitments.group_id")
        .onRef("own.member_id", "=", "commitments.member_id")
        .on("own.left_at", "is", null),
    )
    .select((one) => shownTo(viewer)(one as unknown as WithReports))
    .select((is) => [
      sql<number>`case when ${is.ref("own.id")} is not null and ${is.ref("groups.closed_at")} is null then 1 else 0 end`.as(
        "is_in_group",
      ),
      "groups.name as group_name",
      "groups.closed_at as group_closed_at",
      "members.name as member_name",
      "meetings.closed_at as report_meeting_closed_at",
    ])
    .where("commitments.id", "=", commitment)
    .where((or) =>
      or.or([
        or("commitments.member_id", "=", viewer),
        or.and([
          or("memberships.id", "is not", null),
          or("commitments.hidden", "=", 0),
          or("groups.closed_at", "is", null),
          // Who has left reports for themselves alone.
          or.or([or("own.id", "is not", null), or("reports.meeting_id", "is not", null)]),
          or.or([
            or("reports.commitment_id", "is", null),
            or("reports.reported_at", ">=", or.ref("memberships.joined_at")),
            // Written beforehand for a meeting at which the viewer will be.
            or.and([or("meetings.id", "is not", null), or("meetings.closed_at", "is", null)]),
          ]),
        ]),
      ]),
    ),
);
