import type { JSX } from "../../web/jsx/index.ts";
import { Empty, LinkButton, Lines, Notice, Page, Quiet, Section } from "../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import { CommitmentCard, groupUrls, withThen } from "../groups/index.ts";
import { interviewUrls } from "../interviews/index.ts";
import { GroupNews } from "./news.parts.tsx";
import { NextMeeting } from "./next-meeting.parts.tsx";
import { todayPath } from "./today.path.ts";
import type { Today } from "./today.reads.ts";
import { returnPath, WhatWaits } from "./waiting.parts.tsx";

/** What do I do now: where to be next, what I said, what waits, and what the others did. */
export function TodayPage(frame: Frame, today: Today): Drawn {
  const viewer = frame.viewer as Viewer;
  return (
    <Page frame={frame} title="Today">
      <p>
        {greeting(frame.now, viewer.timeZone)}, {viewer.name}. It is {sayDay(frame.now, viewer.timeZone)}.
      </p>
      {viewer.isPaused && (
        <Notice kind="waits">
          You are on a pause, and nobody waits for a report. <a href={returnPath}>Come back</a> whenever you
          like.
        </Notice>
      )}
      <NextMeeting frame={frame} today={today} viewer={viewer} />
      <YouSaid frame={frame} today={today} viewer={viewer} />
      <WhatWaits today={today} />
      {today.groups.length > 0 && <GroupNews frame={frame} news={today.news} viewer={viewer} />}
      <Quiet>
        An hour to spare? <a href={interviewUrls.interviews}>Read what others say</a> who look for work, or{" "}
        <a href={interviewUrls.start}>take the Job-Seeker's Interview</a>.
      </Quiet>
    </Page>
  );
}

function greeting(now: Temporal.Instant, zone: string): string {
  const { hour } = now.toZonedDateTimeISO(zone);
  if (hour < 5 || hour >= 18) return "Good evening";
  return hour < 12 ? "Good morning" : "Good afternoon";
}

function YouSaid({
  frame,
  today,
  viewer,
}: {
  frame: Frame;
  today: Today;
  viewer: Viewer;
}): JSX.Element | null {
  const { open, groups, meetings } = today;
  // Somebody without a group is told above what to do first.
  if (open.length === 0 && groups.length === 0) return null;
  const write = (
    <LinkButton href={writingPath(today)} quiet={meetings.length > 0 || groups.length === 0}>
      Write down a commitment
    </LinkButton>
  );
  return (
    <Section
      title="You said"
      id="you-said"
      aside={open.length > 0 && <a href={groupUrls.commitments}>All of mine</a>}
    >
      {open.length === 0 ? (
        <Empty drawing="rope" title="Nothing is tied to this week yet.">
          <p>One small thing is a good start: say what you will do, when and where.</p>
          {write}
        </Empty>
      ) : (
        <>
          <Lines>
            {open.map((row) => (
              <CommitmentCard
                row={row}
                viewer={viewer.id}
                zone={viewer.timeZone}
                now={frame.now}
                then={todayPath}
                canWrite
                isOpen={row.isOpen}
              />
            ))}
          </Lines>
          <p>{write}</p>
        </>
      )}
    </Section>
  );
}

/** To the one place where it belongs; where there are several, to the page on which one is chosen. */
function writingPath({ groups }: Today): string {
  const [only, ...others] = groups;
  if (!only) return withThen(groupUrls.newCommitment, todayPath);
  return others.length > 0
    ? groupUrls.commitments
    : withThen(groupUrls.newGroupCommitment(only.id), todayPath);
}
