import { Empty, Entry, Lines, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Crossover } from "../crossing/crossovers.reads.ts";
import { AuthorMark, Day } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { waitingComments } from "../comments/comments.host.reads.ts";
import type { openInterviewConcerns } from "./concerns.reads.ts";
import { mayHelp } from "./crossover.pages.tsx";
import { InterviewDesk } from "./desk.tsx";
import { byOf } from "./waiting.pages.tsx";
import type { WaitingCounts, WaitingInterview } from "./waiting.reads.ts";
import { beginning, heldInWords } from "./waiting.words.ts";

type ListOf<Read extends (...asked: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Read>>;

export type OfficeData = {
  lastNumber: number;
  counts: WaitingCounts;
  interviews: readonly WaitingInterview[];
  comments: ListOf<typeof waitingComments>;
  concerns: ListOf<typeof openInterviewConcerns>;
  crossovers: readonly Crossover[];
};

/** What waits for a host in the room of interviews. */
export function InterviewOfficePage(frame: Frame, data: OfficeData): Drawn {
  const { lastNumber, counts, interviews, comments, concerns, crossovers } = data;
  const nothing = interviews.length + comments.length + concerns.length + crossovers.length === 0;
  return (
    <InterviewDesk frame={frame} title="Interviews">
      <p>
        {lastNumber === 0
          ? "No interview has been published yet."
          : `The last number is ${writtenNumber(lastNumber)}.`}{" "}
        <a href={interviewUrls.interviews}>Read the interviews</a>
      </p>
      {nothing && (
        <Empty drawing="lamp" title="Nothing waits for you.">
          <p>What is held, what readers tell you, and crossovers that they propose will stand here.</p>
        </Empty>
      )}
      {concerns.length > 0 && (
        <Section title="What readers told you" aside={counts.concerns}>
          <Lines>
            {concerns.map((concern) => (
              <Entry
                title={aboutWhat(concern)}
                href={interviewUrls.officeConcern(concern.id)}
                line={<Day on={concern.told_on} />}
              >
                <p class="words">{beginning(concern.words)}</p>
              </Entry>
            ))}
          </Lines>
        </Section>
      )}
      {interviews.length > 0 && <WaitingInterviews count={counts.interviews} interviews={interviews} />}
      {comments.length > 0 && (
        <Section title="Comments that are held" aside={counts.comments}>
          <Lines>
            {comments.map((comment) => (
              <Entry
                title={`A comment on ${writtenNumber(comment.number)}`}
                href={interviewUrls.officeWaitingComment(comment.id)}
                line={heldInWords(comment.held_for)}
              >
                <p class="words">{beginning(comment.words)}</p>
              </Entry>
            ))}
          </Lines>
        </Section>
      )}
      {crossovers.length > 0 && (
        <Section title="Proposed crossovers" aside={counts.crossovers}>
          <Lines>
            {crossovers.map(({ seeker, guide, reason }) => (
              <Entry title={mayHelp({ seeker, guide })} href={interviewUrls.officeCrossover(seeker, guide)}>
                <p class="words">{beginning(reason)}</p>
              </Entry>
            ))}
          </Lines>
        </Section>
      )}
    </InterviewDesk>
  );
}

/** What a concern is about. */
export const aboutWhat = ({ number, place }: { number: number; place: number | null }): string =>
  place === null ? `Interview ${writtenNumber(number)}` : `Comment ${place} on ${writtenNumber(number)}`;

function WaitingInterviews(props: { count: number; interviews: readonly WaitingInterview[] }): JSX.Element {
  return (
    <Section title="Interviews that wait" aside={props.count}>
      <Lines>
        {props.interviews.map(({ id, heldFor, content }) => (
          <Entry
            title={
              content.corrects === undefined
                ? "An interview"
                : `A correction of ${writtenNumber(content.corrects)}`
            }
            href={interviewUrls.officeWaiting(id)}
            line={
              <>
                {content.by.kind !== "number" && (
                  <>
                    <AuthorMark by={byOf(content)} bare />.{" "}
                  </>
                )}
                {heldInWords(heldFor)}
              </>
            }
          >
            <p class="words">{beginning(Object.values(content.answers)[0] ?? "")}</p>
          </Entry>
        ))}
      </Lines>
    </Section>
  );
}
