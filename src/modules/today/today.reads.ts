import type { Id } from "../../basics/ids.ts";
import { dateIn, daysFrom, toInstant } from "../../basics/instant.ts";
import { type Main, prepared } from "../../database/index.ts";
import type { Viewer } from "../../web/frame.ts";
import {
  type CurrentMeeting,
  groupsOf,
  groupsToConfirm,
  isOpenForReport,
  myOpenCommitments,
  myWish,
} from "../groups/index.ts";
import { countOpenConcerns, countOpenJoinRequests, maySee, type TodayItem } from "../people/index.ts";
import { newsFor } from "./news.reads.ts";
import { wallNewsFor } from "./wall-news.reads.ts";

/** A report is asked for from so long before the meeting that will hear it. */
const reportsAskedBefore = { hours: 24 } as const;

export type MyGroup = Awaited<ReturnType<typeof groupsOf>>[number];
export type MyOpen = Awaited<ReturnType<typeof myOpenCommitments>>[number] & {
  /** Whether its report is due: the meeting is near, or its day has come. */
  isDue: boolean;
  /** False for what is written down ahead and will only be said at the meeting at hand. */
  isOpen: boolean;
};

/** A meeting with the group that holds it. */
export type MeetingAhead = { group: MyGroup; meeting: CurrentMeeting; isAbsent: boolean };

/** Everything that the page shows, in a fixed number of queries. */
export async function todayFor(db: Main, viewer: Viewer, now: Temporal.Instant) {
  const groups = await groupsOf(db, viewer.id, now);
  const open = await myOpenCommitments(db, viewer.id);
  const absent = await myAbsences(
    db,
    viewer.id,
    groups.flatMap(({ meeting }) => (meeting ? [meeting.id] : [])),
  );
  return {
    groups,
    meetings: meetingsAhead(groups, absent),
    open: open.map((row) => ({ ...row, ...standingOf(row, groups, viewer, now) })),
    unanswered: await unansweredSteps(db, viewer.id, now),
    requests: await requestsToMyGroups.all(db, { viewer: viewer.id }),
    asked: await myRequests.all(db, { viewer: viewer.id }),
    waitsForGroup: (await myWish(db, viewer.id)) !== undefined,
    host: viewer.isHost
      ? {
          joining: await countOpenJoinRequests(db),
          concerns: await countOpenConcerns(db, viewer.id),
          groups: (await groupsToConfirm(db)).length,
        }
      : { joining: 0, concerns: 0, groups: 0 },
    news: inOrder([...(await newsFor(db, viewer.id, now)), ...(await wallNewsFor(db, viewer.id, now))]),
  };
}

/** The same with what every room has waiting for the viewer. */
export type Today = Awaited<ReturnType<typeof todayFor>> & { items: readonly TodayItem[] };

/** What happened last comes first. */
const inOrder = <News extends { at: string }>(news: readonly News[]): News[] =>
  news.toSorted((a, b) => b.at.localeCompare(a.at));

/** The meetings at hand, the one going on first, then by time; none of a group in which the member takes a pause. */
function meetingsAhead(groups: readonly MyGroup[], absent: ReadonlySet<Id>): MeetingAhead[] {
  return groups
    .flatMap((group) =>
      group.meeting && !group.paused_at
        ? [{ group, meeting: group.meeting, isAbsent: absent.has(group.meeting.id) }]
        : [],
    )
    .sort(
      (a, b) => rank(a.meeting) - rank(b.meeting) || a.meeting.starts_at.localeCompare(b.meeting.starts_at),
    );
}

const rank = (meeting: CurrentMeeting): number => (meeting.opened_at ? 0 : 1);

type OpenRow = Awaited<ReturnType<typeof myOpenCommitments>>[number];

function standingOf(row: OpenRow, groups: readonly MyGroup[], viewer: Viewer, now: Temporal.Instant) {
  const group = groups.find((each) => each.id === row.group_id);
  const meeting = group?.meeting ?? null;
  const isOpen = meeting === null || row.said_meeting_id !== meeting.id;
  const waits = !viewer.isPaused && !group?.paused_at && isOpen;
  const dayHasCome = row.due_on !== null && row.due_on <= dateIn(now, viewer.timeZone).toString();
  const meetingIsNear =
    meeting !== null &&
    row.due_on === null &&
    Temporal.Instant.compare(toInstant(meeting.starts_at).subtract(reportsAskedBefore), now) <= 0;
  return { isOpen, isDue: waits && (dayHasCome || meetingIsNear) };
}

async function myAbsences(db: Main, viewer: Id, meetings: readonly Id[]): Promise<Set<Id>> {
  if (meetings.length === 0) return new Set();
  const rows = await absencesAt.all(db, { viewer, meetings });
  return new Set(rows.map((row) => row.meeting_id));
}

const absencesAt = prepared((db: Main, given: { viewer: Id; meetings: readonly Id[] }) =>
  db
    .selectFrom("absences")
    .select("meeting_id")
    .where("member_id", "=", given.viewer)
    .where("meeting_id", "in", given.meetings),
);

/** My reports of "partly" and "not yet" on which I have not said what now, while it can still be said. */
async function unansweredSteps(db: Main, viewer: Id, now: Temporal.Instant) {
  const rows = await unansweredReports.all(db, { viewer, since: daysFrom(now, -30) });
  return rows.filter((row) => isOpenForReport(row, now));
}

const unansweredReports = prepared((db: Main, { viewer, since }: { viewer: Id; since: string }) =>
  db
    .selectFrom("reports")
    .innerJoin("commitments", "commitments.id", "reports.commitment_id")
    .leftJoin("meetings", "meetings.id", "reports.meeting_id")
    .select([
      "commitments.id",
      "commitments.what",
      "reports.outcome",
      "reports.meeting_id",
      "reports.reported_at",
      "meetings.closed_at as meeting_closed_at",
    ])
    .where("commitments.member_id", "=", viewer)
    .where("reports.outcome", "in", ["partly", "not-yet"])
    .where("reports.next_step", "is", null)
    .where("commitments.reported_at", ">", since)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("commitments as carried")
            .whereRef("carried.carried_from", "=", "commitments.id")
            .select("carried.id"),
        ),
      ),
    )
    .orderBy("commitments.reported_at")
    .orderBy("commitments.id"),
);

/** How many ask to join each group that I keep together. */
const requestsToMyGroups = prepared((db: Main, { viewer }: { viewer: Id }) =>
  db
    .selectFrom("group_requests")
    .innerJoin("groups", "groups.id", "group_requests.group_id")
    .select((row) => ["groups.id", "groups.name", row.fn.countAll<number>().as("people")])
    .where("groups.organiser_id", "=", viewer)
    .where("groups.closed_at", "is", null)
    .where("group_requests.answered_at", "is", null)
    .where(maySee(viewer, "group_requests.member_id"))
    .groupBy(["groups.id", "groups.name"])
    .orderBy("groups.name")
    .orderBy("groups.id"),
);

/** Groups that I asked to join and that have not answered. */
const myRequests = prepared((db: Main, { viewer }: { viewer: Id }) =>
  db
    .selectFrom("group_requests")
    .innerJoin("groups", "groups.id", "group_requests.group_id")
    .select(["groups.id", "groups.name", "group_requests.asked_at"])
    .where("group_requests.member_id", "=", viewer)
    .where("group_requests.answered_at", "is", null)
    .where("groups.closed_at", "is", null)
    .orderBy("group_requests.asked_at")
    .orderBy("group_requests.id"),
);
