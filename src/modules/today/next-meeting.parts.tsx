import type { JSX } from "../../web/jsx/index.ts";
import { dateIn, toInstant } from "../../basics/instant.ts";
import { Actions, Highlight, LinkButton, Quiet, When } from "../../web/components/index.ts";
import type { Frame, Viewer } from "../../web/frame.ts";
import { groupUrls, MeetingTime, opensBefore, Place } from "../groups/index.ts";
import type { MeetingAhead, Today } from "./today.reads.ts";

/** The first thing that the eye meets: where to be next, and how to get there; without a group, how to find one. */
export function NextMeeting({
  frame,
  today,
  viewer,
}: {
  frame: Frame;
  today: Today;
  viewer: Viewer;
}): JSX.Element | null {
  const [next, ...others] = today.meetings;
  if (next) {
    return (
      <>
        <MeetingHighlight frame={frame} ahead={next} viewer={viewer} />
        {others.map((ahead) => (
          <AlsoMeeting frame={frame} ahead={ahead} viewer={viewer} />
        ))}
      </>
    );
  }
  return today.groups.length === 0 ? <FirstSteps today={today} viewer={viewer} /> : null;
}

function MeetingHighlight({
  frame,
  ahead,
  viewer,
}: {
  frame: Frame;
  ahead: MeetingAhead;
  viewer: Viewer;
}): JSX.Element {
  const { group, meeting, isAbsent } = ahead;
  const path = groupUrls.meeting(group.id, meeting.id);
  return (
    <Highlight
      label={`${labelOf(ahead, viewer, frame.now)}: ${group.name}`}
      title={meeting.opened_at ? "Your group is meeting" : <MeetingTime frame={frame} meeting={meeting} />}
      drawing="chairs"
    >
      <p>
        <Place kind={group.place_kind} place={group.place} />
      </p>
      {meeting.moved_at && !meeting.opened_at && <Quiet>Moved: {meeting.moved_reason}</Quiet>}
      {isAbsent && <Quiet>You sent word that you cannot come.</Quiet>}
      <Actions>
        <LinkButton href={path}>
          {canBeJoined(ahead, frame.now) ? "Join the meeting" : "See the meeting"}
        </LinkButton>
      </Actions>
    </Highlight>
  );
}

function labelOf({ meeting }: MeetingAhead, viewer: Viewer, now: Temporal.Instant): string {
  if (meeting.opened_at) return "Going on now";
  const days = dateIn(now, viewer.timeZone).until(dateIn(toInstant(meeting.starts_at), viewer.timeZone), {
    largestUnit: "days",
  }).days;
  return days <= 0 ? "Today" : days === 1 ? "Tomorrow" : "Your next meeting";
}

const canBeJoined = ({ meeting }: MeetingAhead, now: Temporal.Instant): boolean =>
  meeting.opened_at !== null ||
  Temporal.Instant.compare(toInstant(meeting.starts_at).subtract(opensBefore), now) <= 0;

function AlsoMeeting({
  frame,
  ahead,
  viewer,
}: {
  frame: Frame;
  ahead: MeetingAhead;
  viewer: Viewer;
}): JSX.Element {
  const { group, meeting } = ahead;
  return (
    <p>
      <a href={groupUrls.meeting(group.id, meeting.id)}>{group.name}</a>{" "}
      {meeting.opened_at ? (
        "meets just now."
      ) : (
        <>
          meets <When at={toInstant(meeting.starts_at)} zone={viewer.timeZone} now={frame.now} />.
        </>
      )}
    </p>
  );
}

function FirstSteps({ today, viewer }: { today: Today; viewer: Viewer }): JSX.Element {
  const [asked] = today.asked;
  const isUnderWay = asked !== undefined || today.waitsForGroup;
  return (
    <Highlight
      title={viewer.isNewcomer ? `Welcome ashore, ${viewer.name}` : "You are in no group just now"}
      drawing="harbour"
    >
      {asked ? (
        <p>
          You asked to join <a href={groupUrls.group(asked.id)}>{asked.name}</a>, and its organiser will
          answer you. Meanwhile, one small thing that you write down for yourself is a good start.
        </p>
      ) : today.waitsForGroup ? (
        <p>
          You are in the <a href={groupUrls.wish}>waiting room</a>, and what is offered to you stands on this
          page. Meanwhile, one small thing that you write down for yourself is a good start.
        </p>
      ) : (
        <p>
          A search goes better with a few people who expect you. Find a group that fits, or begin one of your
          own. If you would rather start alone, write down one thing that you will do this week.
        </p>
      )}
      <Actions>
        {isUnderWay ? (
          <LinkButton href={groupUrls.newCommitment}>Write down one thing</LinkButton>
        ) : (
          <>
            <LinkButton href={groupUrls.groups}>Find a group</LinkButton>
            <LinkButton href={groupUrls.newCommitment} quiet>
              Write down one thing
            </LinkButton>
          </>
        )}
      </Actions>
    </Highlight>
  );
}
