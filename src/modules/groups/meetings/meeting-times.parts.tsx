import type { JSX } from "../../../web/jsx/index.ts";
import { PostForm, Submit } from "../../../web/components/index.ts";
import type { RoomProps } from "./meeting-round.ts";
import { quietTime, roundTime, TimeLeft } from "./time-left.parts.tsx";
import { groupUrls } from "../urls.ts";

/** How much of the round at hand is left. */
export function RoundTime({ frame, sheet }: RoomProps): JSX.Element | null {
  const round = sheet.rounds[sheet.meeting.round_position ?? 0];
  if (!round?.started_at) return null;
  return (
    <TimeLeft
      label="Time left in this round"
      startedAt={round.started_at}
      seconds={round.minutes * 60}
      now={frame.now}
      words={roundTime(round.minutes)}
    />
  );
}

/** While everybody writes quietly: for how long still. The chair can end it early. */
export function QuietTime({ frame, sheet, floor, isChair }: RoomProps): JSX.Element | null {
  const { group, meeting } = sheet;
  if (floor.timer?.kind !== "quiet") return null;
  return (
    <>
      <p>
        <strong>Everybody writes quietly.</strong>
      </p>
      <TimeLeft
        label="Time left to write"
        startedAt={floor.timer.started_at}
        seconds={floor.timer.seconds}
        now={frame.now}
        words={quietTime}
      />
      {isChair && (
        <PostForm action={groupUrls.timerRemoval(group.id, meeting.id)}>
          <Submit quiet>End the quiet time</Submit>
        </PostForm>
      )}
    </>
  );
}
