import {
  Entry,
  Facts,
  Fold,
  Lines,
  Mark,
  Page,
  Problems,
  Quiet,
  Section,
} from "../../../web/components/index.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { everyCommentOf } from "../comments/comments.host.reads.ts";
import type { Crossover } from "../crossing/crossovers.reads.ts";
import { AuthorMark, Day } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { CrossoverMark, mayHelp } from "./crossover.pages.tsx";
import { HidingForm } from "./deciding.parts.tsx";
import { backToOffice } from "./desk.tsx";
import type { answersForHost, InterviewOfHost } from "./interview.reads.ts";
import { MarkedWords } from "./marked.parts.tsx";
import { beginning } from "./waiting.words.ts";

type CommentListed = Awaited<ReturnType<typeof everyCommentOf>>[number];

export type InterviewForHostData = {
  interview: InterviewOfHost;
  answers: Awaited<ReturnType<typeof answersForHost>>;
  comments: readonly CommentListed[];
  crossovers: readonly Crossover[];
  form: Form;
};

/** One interview with everything that a host can do about it and what stands under it. */
export function InterviewForHostPage(frame: Frame, data: InterviewForHostData): Drawn {
  const { interview, answers, comments, crossovers, form } = data;
  const { number, hidden_on, withdrawn_on } = interview;
  return (
    <Page frame={frame} title={`Interview ${writtenNumber(number)}`} back={backToOffice}>
      <p>
        <a href={interviewUrls.interview(number)}>See it as everybody does</a>
      </p>
      <Facts items={factsOf(interview)} />
      <Problems form={form} />
      {withdrawn_on === null && (
        <>
          <Fold summary="What it says">
            <Lines>
              {answers.map(({ wording, words }) => (
                <Entry title={wording}>
                  <MarkedWords words={words} />
                </Entry>
              ))}
            </Lines>
          </Fold>
          <Section title={hidden_on === null ? "Hide it" : "It is hidden"}>
            <p>
              {hidden_on === null
                ? "Its words go from every page, from the search and from its crossovers until a host shows it again. Only its author still reads them, with the key, and sees that a host has hidden it."
                : "Shown again, it can be found and crosses with others as before."}
            </p>
            <HidingForm
              action={interviewUrls.officeHiding(number)}
              form={form}
              isHidden={hidden_on !== null}
              what="interview"
            />
          </Section>
        </>
      )}
      <Comments number={number} comments={comments} />
      {crossovers.length > 0 && (
        <Section title="Crossovers" aside={crossovers.length}>
          <Lines>
            {crossovers.map((crossover) => (
              <Entry
                title={mayHelp(crossover)}
                href={interviewUrls.officeCrossover(crossover.seeker, crossover.guide)}
                mark={<CrossoverMark state={crossover.state} />}
              >
                {crossover.quote && <p class="words">“{beginning(crossover.quote)}”</p>}
              </Entry>
            ))}
          </Lines>
        </Section>
      )}
      <Quiet>Who wrote an interview under a number or a nickname is known to nobody, and not to you.</Quiet>
    </Page>
  );
}

function factsOf(interview: InterviewOfHost): [string, Children][] {
  const { published_on, corrected_on, hidden_on, withdrawn_on } = interview;
  const days: [string, string | null][] = [
    ["Published", published_on],
    ["Corrected", corrected_on],
    ["Hidden", hidden_on],
    ["Withdrawn", withdrawn_on],
  ];
  return [
    ["By", withdrawn_on === null ? byWhom(interview) : "its author, who has withdrawn it"],
    ...days.flatMap(([label, day]): [string, Children][] =>
      day === null ? [] : [[label, <Day on={day} />]],
    ),
  ];
}

const byWhom = (interview: InterviewOfHost): Children =>
  interview.name_kind === "number" ? "its number alone" : <AuthorMark by={interview} bare />;

function Comments({ number, comments }: { number: number; comments: readonly CommentListed[] }): JSX.Element {
  return (
    <Section title="Comments" aside={comments.length} id="comments">
      {comments.length === 0 && <p>Nobody has written under it yet.</p>}
      <Lines>
        {comments.map((comment) => (
          <Entry
            title={
              <>
                {comment.place}. <AuthorMark by={{ ...comment, number: comment.as_number }} bare />
              </>
            }
            href={interviewUrls.officeComment(number, comment.place)}
            mark={
              comment.hidden_on === null ? undefined : <Mark kind="waits">hidden by {hiddenBy(comment)}</Mark>
            }
            line={<Day on={comment.commented_on} />}
          >
            <p class="words">{beginning(comment.words)}</p>
          </Entry>
        ))}
      </Lines>
    </Section>
  );
}

/** Who has hidden a comment. */
export const hiddenBy = ({ hidden_by }: { hidden_by: string }): string =>
  hidden_by === "author" ? "the author of the interview" : "a host";
