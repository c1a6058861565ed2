import { Entry, Lines, Quiet, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { shownContactName } from "../../contacts/index.ts";
import { type CommitmentShown, groupUrls, withThen } from "../../groups/index.ts";
import { soonWords, whenWords } from "../job-interviews/job-interviews.words.ts";
import { nextDayWords } from "../opportunities/opportunity.words.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { searchUrls } from "../urls.ts";
import type { JobInterviewAhead, NextStepDue, ThanksOwed } from "./next.reads.ts";

type NextData = {
  steps: readonly NextStepDue[];
  jobInterviews: readonly JobInterviewAhead[];
  thanks: readonly ThanksOwed[];
  zone: string;
  today: Temporal.PlainDate;
};

/** What lies ahead, each with its day: job interviews, thank-you notes that are owed, next steps. */
export function WhatIsNext({ data }: { data: NextData }): JSX.Element {
  const { steps, jobInterviews, thanks, zone, today } = data;
  const isEmpty = steps.length + jobInterviews.length + thanks.length === 0;
  return (
    <Section title="What comes next" id="next">
      {isEmpty ? (
        <Quiet>Nothing has a day yet. Give an opportunity a next step, and it stands here in time.</Quiet>
      ) : (
        <Lines>
          {jobInterviews.map((row) => (
            <Entry
              title={`Job interview: ${titleAt(row) || "without a title"}`}
              href={searchUrls.jobInterview(row.id)}
              line={beginning(soonWords(row, zone, today) ?? whenWords(row, zone, today))}
            />
          ))}
          {thanks.map((row) => (
            <Entry
              title={`Thank ${shownContactName(row.name)}`}
              href={searchUrls.thankYou(row.id)}
              line={[row.for_what, nextDayWords(row.due_on, today)].filter(Boolean).join(" · ")}
            />
          ))}
          {steps.map((row) => (
            <Entry
              title={row.next_step || titleAt(row)}
              href={searchUrls.opportunity(row.id)}
              line={[row.next_step ? titleAt(row) : "", nextDayWords(row.next_on, today)]
                .filter(Boolean)
                .join(" · ")}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}

const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** So many stand here; the page of commitments has all. */
const mostSaid = 5;

type SaidProps = { commitments: readonly CommitmentShown[]; zone: string; today: Temporal.PlainDate };

/** What I said I would do, as it stands in my groups: the same things, and no second list. */
export function WhatISaid({ commitments, today }: SaidProps): JSX.Element {
  return (
    <Section title="What I said" aside={<a href={groupUrls.commitments}>All of it</a>}>
      {commitments.length === 0 ? (
        <Quiet>
          Nothing is open. <a href={groupUrls.newCommitment}>Commit to something</a>: what, when and where.
        </Quiet>
      ) : (
        <Lines>
          {commitments.slice(0, mostSaid).map((row) => (
            <Entry
              title={row.what}
              href={withThen(groupUrls.commitment(row.id), searchUrls.search)}
              line={[
                row.when_words,
                row.due_on ? `by ${sayPlainDate(Temporal.PlainDate.from(row.due_on), today)}` : "",
              ]
                .filter(Boolean)
                .join(" · ")}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}
