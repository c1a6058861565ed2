import type { JSX } from "../../../web/jsx/index.ts";
import type { Id } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import { Empty, LinkButton, Lines, Page, Quiet, Section, When } from "../../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import type { OwnAttendance } from "../attendance.reads.ts";
import { CommitmentCard, withThen } from "./commitment.parts.tsx";
import type { CommitmentShown } from "./commitments.reads.ts";
import type { CheerShown } from "./cheers.reads.ts";
import type { CurrentMeeting } from "../current-meeting.ts";
import { isOpenForReport } from "./reports.ts";
import { Turning } from "../turning.parts.tsx";
import { groupUrls } from "../urls.ts";

type Open = CommitmentShown & { group_name: string | null };
type Past = Open & { report_meeting_closed_at: string | null };

export type MyCommitments = {
  open: readonly Open[];
  groups: readonly { id: Id; name: string; meeting: CurrentMeeting | null }[];
  past: { rows: readonly Past[]; more: boolean };
  /** Which page of the past ones, from 1. */
  page: number;
  cheers: readonly CheerShown[];
  attendances: readonly OwnAttendance[];
};

/** Everything that I said I would do, what became of it, and how often I came; nobody else sees this page. */
export function MyCommitmentsPage(frame: Frame, data: MyCommitments): Drawn {
  const viewer = frame.viewer as Viewer;
  const nothing = data.open.length === 0 && data.past.rows.length === 0 && data.page === 1;
  return (
    <Page frame={frame} title="My commitments">
      {nothing ? (
        <Empty drawing="rope" title="Nothing is tied to this week yet.">
          <p>One small thing is a good start: say what you will do, when and where.</p>
        </Empty>
      ) : null}
      {data.page === 1 &&
        placesOf(data).map((place) => <PlaceSection frame={frame} place={place} viewer={viewer} />)}
      {data.page === 1 && <AloneSection frame={frame} data={data} viewer={viewer} />}
      <PastSection frame={frame} data={data} viewer={viewer} />
      {data.page === 1 && <AttendanceSection attendances={data.attendances} />}
      <p>
        <a href={groupUrls.reflections}>How are you?</a> Energy and a line to yourself, for you alone.
      </p>
    </Page>
  );
}

type Place = { id: Id; name: string; isMember: boolean; meeting: CurrentMeeting | null; open: Open[] };

/** My groups in their order, and after them groups that I left with something open. */
function placesOf({ groups, open }: MyCommitments): Place[] {
  const places = new Map<Id, Place>(
    groups.map((group) => [
      group.id,
      { id: group.id, name: group.name, isMember: true, meeting: group.meeting, open: [] },
    ]),
  );
  for (const row of open) {
    if (row.group_id === null) continue;
    const left: Place = {
      id: row.group_id,
      name: row.group_name ?? "",
      isMember: false,
      meeting: null,
      open: [],
    };
    const place = places.get(row.group_id) ?? left;
    place.open.push(row);
    places.set(row.group_id, place);
  }
  return [...places.values()];
}

function PlaceSection({ frame, place, viewer }: { frame: Frame; place: Place; viewer: Viewer }): JSX.Element {
  const { meeting } = place;
  return (
    <Section title={place.isMember ? <a href={groupUrls.group(place.id)}>{place.name}</a> : place.name}>
      {meeting && (
        <Quiet>
          You meet <When at={toInstant(meeting.starts_at)} zone={viewer.timeZone} now={frame.now} />.
        </Quiet>
      )}
      {place.open.length > 0 ? (
        <OpenLines frame={frame} rows={place.open} viewer={viewer} meeting={meeting} />
      ) : (
        <p>Nothing waits for a report here.</p>
      )}
      {place.isMember && (
        <p>
          <LinkButton href={withThen(groupUrls.newGroupCommitment(place.id), groupUrls.commitments)} quiet>
            Write down a commitment
            <span class="unseen"> in {place.name}</span>
          </LinkButton>
        </p>
      )}
    </Section>
  );
}

function AloneSection({
  frame,
  data,
  viewer,
}: {
  frame: Frame;
  data: MyCommitments;
  viewer: Viewer;
}): JSX.Element {
  const alone = data.open.filter((row) => row.group_id === null);
  return (
    <Section title="On my own">
      {alone.length > 0 ? (
        <OpenLines frame={frame} rows={alone} viewer={viewer} meeting={null} />
      ) : (
        <p>What you commit to alone has a day of its own, and only you see it.</p>
      )}
      <p>
        <LinkButton href={groupUrls.newCommitment} quiet={data.groups.length > 0}>
          Write down a commitment
          {data.groups.length > 0 && <span class="unseen"> on my own</span>}
        </LinkButton>
      </p>
    </Section>
  );
}

function OpenLines(props: {
  frame: Frame;
  rows: readonly Open[];
  viewer: Viewer;
  meeting: CurrentMeeting | null;
}): JSX.Element {
  const { frame, rows, viewer, meeting } = props;
  return (
    <Lines>
      {rows.map((row) => (
        <CommitmentCard
          row={row}
          viewer={viewer.id}
          zone={viewer.timeZone}
          now={frame.now}
          then={groupUrls.commitments}
          canWrite
          isOpen={meeting === null || row.said_meeting_id !== meeting.id}
        />
      ))}
    </Lines>
  );
}

function PastSection({
  frame,
  data,
  viewer,
}: {
  frame: Frame;
  data: MyCommitments;
  viewer: Viewer;
}): JSX.Element | null {
  const { past, page } = data;
  if (past.rows.length === 0 && page === 1) return null;
  const here = page === 1 ? groupUrls.commitments : `${groupUrls.commitments}?page=${page}`;
  return (
    <Section title="What became of earlier ones" id="earlier">
      {past.rows.length === 0 && <p>There is nothing further back.</p>}
      <Lines>
        {past.rows.map((row) => (
          <CommitmentCard
            row={row}
            viewer={viewer.id}
            zone={viewer.timeZone}
            cheers={data.cheers}
            then={here}
            canWrite
            isOpen={canStillChange(row, frame.now)}
          />
        ))}
      </Lines>
      <Turning
        label="Further back"
        path={groupUrls.commitments}
        page={page}
        more={past.more}
        back="Newer"
        on="Older"
      />
    </Section>
  );
}

const canStillChange = (row: Past, now: Temporal.Instant): boolean =>
  row.reported_at !== null &&
  isOpenForReport(
    {
      meeting_id: row.report_meeting_id,
      meeting_closed_at: row.report_meeting_closed_at,
      reported_at: row.reported_at,
    },
    now,
  );

function AttendanceSection({ attendances }: { attendances: readonly OwnAttendance[] }): JSX.Element | null {
  if (attendances.length === 0) return null;
  return (
    <Section title="Coming and staying away" aside="Only you see this">
      {attendances.map((attendance) => (
        <p>
          {attendance.group_name}: {attendanceWords(attendance)}
        </p>
      ))}
    </Section>
  );
}

/** "You came to 6 of the last 8 meetings." A fact to look at, not a mark. */
export function attendanceWords({ came, of }: Pick<OwnAttendance, "came" | "of">): string {
  if (of === 1)
    return came === 1 ? "you came to the one meeting so far." : "there was one meeting so far, without you.";
  if (came === of) return `you came to all of the last ${of} meetings.`;
  if (came === 0) return `the last ${of} meetings were without you. You are welcome at the next.`;
  return `you came to ${came} of the last ${of} meetings.`;
}
