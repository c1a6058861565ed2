import type { Id } from "../../../basics/ids.ts";
import { Empty, Entry, Lines, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayDate } from "../../../web/when.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { ActListed } from "./acts.reads.ts";
import { wordsOfAct } from "./acts.words.ts";
import { InterviewDesk } from "./desk.tsx";

export type ActsData = {
  acts: ActListed[];
  /** From where the next page goes on. */
  more: Id | null;
};

/** What hosts did about interviews, day by day. Nothing in it can be changed or taken out. */
export function InterviewActsPage(frame: Frame, { acts, more }: ActsData): Drawn {
  return (
    <InterviewDesk frame={frame} title="Log of the interviews">
      <p>
        What hosts did about interviews, comments, questions and lists, for all hosts to read. It is told by
        the day alone, like everything here.
      </p>
      {acts.length === 0 && (
        <Empty drawing="lamp" title="Nothing stands here yet.">
          <p>Whatever a host does about interviews will.</p>
        </Empty>
      )}
      {byDay(acts).map(([day, ofDay]) => (
        <Section title={sayDate(day)}>
          <Lines>
            {ofDay.map((act) => (
              <Entry
                title={`${act.host_name || "A former member"} ${wordsOfAct(act.act)}`}
                line={<About act={act} />}
              >
                {act.reason && <blockquote class="words">{act.reason}</blockquote>}
              </Entry>
            ))}
          </Lines>
        </Section>
      ))}
      {more !== null && (
        <p>
          <a href={interviewUrls.officeActsBefore(more)}>Older</a>
        </p>
      )}
    </InterviewDesk>
  );
}

function byDay(acts: ActListed[]): [day: string, acts: ActListed[]][] {
  const days = new Map<string, ActListed[]>();
  for (const act of acts) days.set(act.on_day, [...(days.get(act.on_day) ?? []), act]);
  return [...days];
}

function About({ act: { number, place } }: { act: ActListed }): JSX.Element | null {
  if (number === null) return null;
  if (place === null)
    return <a href={interviewUrls.officeInterview(number)}>Interview {writtenNumber(number)}</a>;
  return (
    <a href={interviewUrls.officeComment(number, place)}>
      Comment {place} on {writtenNumber(number)}
    </a>
  );
}
