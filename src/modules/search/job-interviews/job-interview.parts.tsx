import type { Id } from "../../../basics/ids.ts";
import { Entry, LinkButton, Lines, Mark, Quiet, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";
import { isOver } from "./job-interview.ts";
import type { JobInterviewShown } from "./job-interviews.reads.ts";
import { wayWords, whenWords } from "./job-interviews.words.ts";

/** What a line about a job interview needs besides its row. */
export type TalkAround = { now: Temporal.Instant; zone: string; today: Temporal.PlainDate };

type PartProps = { opportunity: Id; rows: readonly JobInterviewShown[]; around: TalkAround };

/** The job interviews for one opportunity, on its page. `rows` come from `jobInterviewsOf`. */
export function JobInterviewsPart({ opportunity, rows, around }: PartProps): JSX.Element {
  return (
    <Section title="Job interviews" id="job-interviews">
      {rows.length > 0 ? (
        <Lines>
          {rows.map((row) => (
            <JobInterviewLine row={row} around={around} named={false} />
          ))}
        </Lines>
      ) : (
        <Quiet>None is set yet.</Quiet>
      )}
      <LinkButton href={searchUrls.newJobInterview(opportunity)} light>
        Set a job interview
      </LinkButton>
    </Section>
  );
}

type LineProps = { row: JobInterviewShown; around: TalkAround; named: boolean };

/** One in a list: when it is, how and where; `named` says for which job. */
export function JobInterviewLine({ row, around, named }: LineProps): JSX.Element {
  const when = whenWords(row, around.zone, around.today);
  const more = [row.how && wayWords[row.how], row.place].filter(Boolean).join(" · ");
  const asks = row.called_off_at === null && row.debriefed_at === null && isOver(row, around.now);
  return (
    <Entry
      title={named ? titleAt(row) : when}
      href={searchUrls.jobInterview(row.id)}
      line={[named && when, more].filter(Boolean).join(" · ")}
      mark={<StateMark row={row} />}
    >
      {asks && (
        <LinkButton href={searchUrls.debrief(row.id)} light>
          How did it go?<span class="unseen"> {named ? titleAt(row) : when}</span>
        </LinkButton>
      )}
    </Entry>
  );
}

/** What is to be said of its state: called off, or written down. */
export function StateMark({ row }: { row: JobInterviewShown }): JSX.Element | null {
  if (row.called_off_at !== null) return <Mark kind="waits">Called off</Mark>;
  if (row.debriefed_at !== null) return <Mark kind="done">Debriefed</Mark>;
  return null;
}
