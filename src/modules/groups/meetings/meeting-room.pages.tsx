import type { JSX } from "../../../web/jsx/index.ts";
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
} from "../../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { askers, Floor, floorWords, VentTime } from "./floor.parts.tsx";
import type { FloorShown } from "./floor.reads.ts";
import { LivePage } from "./live-page.parts.tsx";
import { Chair, chairWords } from "./meeting-chair.parts.tsx";
import { Place } from "./meeting.parts.tsx";
import { type RoomForm, type RoomProps, roundPath } from "./meeting-round.ts";
import { RoundPart } from "./meeting-rounds.parts.tsx";
import { QuietTime, RoundTime } from "./meeting-times.parts.tsx";
import { SayIAmHere, WhoIsHere } from "./who-is-here.parts.tsx";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "../urls.ts";
import { roundWords } from "../words.ts";

/** What the room shows: at which round, and a form that needs another look. */
export type RoomData = { sheet: MeetingSheet; floor: FloorShown; shown: number; amiss: RoomForm | null };

/** The meeting while it goes on: the round at hand, who speaks, who is here, and, for the chair, the way on. */
export function MeetingRoomPage(
  frame: Frame,
  viewer: Viewer,
  { sheet, floor, shown, amiss }: RoomData,
): Drawn {
  const { group, meeting, rounds } = sheet;
  const at = meeting.round_position ?? 0;
  const round = rounds[shown] ?? rounds[at] ?? rounds[0];
  const isChair = meeting.chair_id === viewer.id;
  const props: RoomProps = { frame, viewer, sheet, floor, isChair, amiss };
  return (
    <Page
      frame={frame}
      title={`Meeting ${meeting.number}`}
      back={{ href: groupUrls.group(group.id), label: group.name }}
    >
      <LivePage
        changes={groupUrls.changes(group.id, meeting.id)}
        page={round ? roundPath({ sheet, round }) : groupUrls.meeting(group.id, meeting.id)}
        lines={linesOf(props)}
      />
      <Highlight
        label={`Round ${shown + 1} of ${rounds.length}`}
        title={round ? roundWords[round.kind].name : "The meeting"}
      >
        {round && <p>{roundWords[round.kind].line}</p>}
        {shown === at ? <Now {...props} /> : <Elsewhere sheet={sheet} at={at} />}
        <Actions>
          {isChair && shown === at && <Onward sheet={sheet} at={at} />}
          <LinkButton href={groupUrls.meeting(group.id, meeting.id)} quiet>
            Refresh
          </LinkButton>
        </Actions>
      </Highlight>
      <SayIAmHere viewer={viewer} sheet={sheet} />
      {shown === at && <Floor {...props} />}
      {round && <RoundPart {...props} round={round} />}
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
        <Chair {...props} />
        <p>
          <a href={groupUrls.sheet(group.id, meeting.id)}>A sheet to print</a>
        </p>
      </Section>
    </Page>
  );
}

/** How far the round is, and what goes on in it. */
function Now(props: RoomProps): JSX.Element {
  const floor = floorWords(props);
  return (
    <>
      <RoundTime {...props} />
      <QuietTime {...props} />
      {floor && (
        <p>
          <strong>{floor}</strong>
        </p>
      )}
      <VentTime {...props} />
    </>
  );
}

/** Where the meeting is, in sentences to be read out when they become true. */
function linesOf(props: RoomProps): string[] {
  const { viewer, sheet, floor, isChair } = props;
  const at = sheet.meeting.round_position ?? 0;
  const round = sheet.rounds[at];
  const hands = isChair ? askers(props).filter((person) => person.id !== viewer.id) : [];
  return [
    round ? `Round ${at + 1} of ${sheet.rounds.length}: ${roundWords[round.kind].name}.` : "",
    chairWords(props),
    floorWords(props) ?? "Nobody has the floor.",
    floor.timer?.kind === "quiet" ? "Everybody writes quietly." : "",
    ...hands.map((person) => `${person.name} asks to speak.`),
  ].filter(Boolean);
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

function Elsewhere({ sheet, at }: { sheet: MeetingSheet; at: number }): JSX.Element {
  const now = sheet.rounds[at];
  return (
    <p>
      The group is at another round: {now ? roundWords[now.kind].name : "the end"}.{" "}
      <a href={groupUrls.meeting(sheet.group.id, sheet.meeting.id)}>Go there</a>
    </p>
  );
}
