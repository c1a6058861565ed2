import type { JSX } from "preact";
import { toInstant } from "../../basics/instant.ts";
import {
  Actions,
  Fold,
  Highlight,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Rounds,
  Section,
  Submit,
  When,
} from "../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { nameOrFormer } from "./commitment.parts.tsx";
import { Place } from "./meeting.parts.tsx";
import type { RoomForm } from "./meeting-round.ts";
import { RoundPart } from "./meeting-rounds.parts.tsx";
import { SayIAmHere, WhoIsHere } from "./who-is-here.parts.tsx";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "./urls.ts";
import { roundWords } from "./words.ts";

/** The meeting while it goes on: the round at hand, who is here, and, for the chair, the way on. */
export function MeetingRoomPage(
  frame: Frame,
  viewer: Viewer,
  sheet: MeetingSheet,
  shown: number,
  amiss: RoomForm | null,
): Drawn {
  const { group, meeting, rounds } = sheet;
  const at = meeting.round_position ?? 0;
  const round = rounds[shown] ?? rounds[at] ?? rounds[0];
  const isChair = meeting.chair_id === viewer.id;
  return (
    <Page
      frame={frame}
      title={`Meeting ${meeting.number}`}
      back={{ href: groupUrls.group(group.id), label: group.name }}
    >
      <Highlight
        label={`Round ${shown + 1} of ${rounds.length}`}
        title={round ? roundWords[round.kind].name : "The meeting"}
      >
        {round && <p>{roundWords[round.kind].line}</p>}
        {shown === at ? (
          <TimeLeft frame={frame} viewer={viewer} sheet={sheet} />
        ) : (
          <Elsewhere sheet={sheet} at={at} />
        )}
        <Actions>
          {isChair && shown === at && <Onward sheet={sheet} at={at} />}
          <LinkButton href={groupUrls.meeting(group.id, meeting.id)} quiet>
            Refresh
          </LinkButton>
        </Actions>
      </Highlight>
      <SayIAmHere viewer={viewer} sheet={sheet} />
      {round && (
        <RoundPart
          frame={frame}
          viewer={viewer}
          sheet={sheet}
          round={round}
          isChair={isChair}
          amiss={amiss}
        />
      )}
      {isChair && shown === at && (
        <Actions>
          <Onward sheet={sheet} at={at} />
        </Actions>
      )}
      <Section title="All rounds">
        <Rounds
          rounds={rounds.map((one, position) => ({
            label: roundWords[one.kind].name,
            minutes: one.minutes,
            state: position === at ? "now" : position < at ? "done" : "next",
          }))}
        />
        <Fold summary="Look at another round">
          <ul>
            {rounds.map((one, position) => (
              <li>
                <a href={`${groupUrls.meeting(group.id, meeting.id)}?round=${position}`}>
                  {roundWords[one.kind].name}
                </a>
              </li>
            ))}
          </ul>
        </Fold>
      </Section>
      <WhoIsHere viewer={viewer} sheet={sheet} isChair={isChair} />
      <Section title="The meeting">
        <p>
          <Place kind={group.place_kind} place={group.place} />
        </p>
        <p>{isChair ? "You have the chair." : `${nameOrFormer(meeting.chair_name ?? "")} has the chair.`}</p>
        {!isChair && (
          <PostForm action={groupUrls.chair(group.id, meeting.id)}>
            <Submit quiet>Take the chair</Submit>
          </PostForm>
        )}
        {isChair && (
          <Fold summary="Go to another round, or close">
            {rounds.map((one, position) =>
              position === at ? null : (
                <PostForm action={groupUrls.round(group.id, meeting.id)}>
                  <Keep name="from" value={at} />
                  <Keep name="to" value={position} />
                  <Submit quiet>Go to: {roundWords[one.kind].name}</Submit>
                </PostForm>
              ),
            )}
            {at < rounds.length - 1 && (
              <PostForm action={groupUrls.closing(group.id, meeting.id)}>
                <Submit danger>Close the meeting early</Submit>
              </PostForm>
            )}
          </Fold>
        )}
        <p>
          <a href={groupUrls.sheet(group.id, meeting.id)}>A sheet to print</a>
        </p>
      </Section>
    </Page>
  );
}

/** The chair's one button: the next round, or at the end the close. */
function Onward({ sheet, at }: { sheet: MeetingSheet; at: number }): JSX.Element {
  const { group, meeting, rounds } = sheet;
  const next = rounds[at + 1];
  if (!next) {
    return (
      <PostForm action={groupUrls.closing(group.id, meeting.id)}>
        <Submit>Close the meeting</Submit>
      </PostForm>
    );
  }
  return (
    <PostForm action={groupUrls.round(group.id, meeting.id)}>
      <Keep name="from" value={at} />
      <Keep name="to" value={at + 1} />
      <Submit>Next: {roundWords[next.kind].name}</Submit>
    </PostForm>
  );
}

function TimeLeft({
  frame,
  viewer,
  sheet,
}: {
  frame: Frame;
  viewer: Viewer;
  sheet: MeetingSheet;
}): JSX.Element | null {
  const round = sheet.rounds[sheet.meeting.round_position ?? 0];
  if (!round?.started_at) return null;
  const ends = toInstant(round.started_at).add({ minutes: round.minutes });
  return (
    <p>
      {round.minutes} minutes, until about{" "}
      <When at={ends} zone={viewer.timeZone} form="time" now={frame.now} />
    </p>
  );
}

function Elsewhere({ sheet, at }: { sheet: MeetingSheet; at: number }): JSX.Element {
  const now = sheet.rounds[at];
  return (
    <p>
      The group is at another round: {now ? roundWords[now.kind].name : "the end"}.{" "}
      <a href={groupUrls.meeting(sheet.group.id, sheet.meeting.id)}>Go there</a>
    </p>
  );
}
