import type { Children, JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import { Entry, Quiet, When } from "../../../web/components/index.ts";
import type { Frame, Viewer } from "../../../web/frame.ts";
import type { Waiting } from "./waiting-room.reads.ts";
import { clockWords, wishInWords } from "./wishes.words.ts";

type EntryProps = { frame: Frame; viewer: Viewer; waiting: Waiting; children?: Children };

/** Somebody who waits, by first name and wish. */
export function WaitingEntry({ frame, viewer, waiting, children }: EntryProps): JSX.Element {
  return (
    <Entry title={waiting.first_name} line={wishInWords(waiting)}>
      {(waiting.when_words || waiting.field) && (
        <p>{[waiting.when_words, waiting.field].filter(Boolean).join(" · ")}</p>
      )}
      {waiting.words && <blockquote class="words">{waiting.words}</blockquote>}
      <Quiet>
        {clockWords(waiting.time_zone, viewer.timeZone, frame.now)}. Waits since{" "}
        <When at={toInstant(waiting.wished_at)} zone={viewer.timeZone} form="day" now={frame.now} />.
      </Quiet>
      {children}
    </Entry>
  );
}
