import { Entry, Facts, Lines, Page, Problems, Section } from "../../../web/components/index.ts";
import type { Children } from "../../../web/jsx/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { waitingComment } from "../comments/comments.host.reads.ts";
import { singleFacets } from "../interview.ts";
import { AuthorMark, type Named } from "../names.parts.tsx";
import type { Content } from "../publishing/content.ts";
import type { Facet } from "../questions/facets.reads.ts";
import { kindNames } from "../questions/facets.words.ts";
import type { Question } from "../questions/questions.reads.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { Decision } from "./deciding.parts.tsx";
import { backToOffice } from "./desk.tsx";
import { MarkedWords } from "./marked.parts.tsx";
import type { WaitingInterview } from "./waiting.reads.ts";
import { heldInWords } from "./waiting.words.ts";

export type WaitingInterviewData = {
  waiting: WaitingInterview;
  questions: readonly Question[];
  facets: readonly Facet[];
  form: Form;
};

/** An interview that waits, whole, and what can be done with it. */
export function WaitingInterviewPage(
  frame: Frame,
  { waiting, questions, facets, form }: WaitingInterviewData,
): Drawn {
  const { id, version, heldFor, content } = waiting;
  const { corrects } = content;
  const title =
    corrects === undefined ? "An interview that waits" : `A correction of ${writtenNumber(corrects)}`;
  return (
    <Page frame={frame} title={title} back={backToOffice}>
      <p>{heldInWords(heldFor)}</p>
      <Problems form={form} />
      <Section title="What it says">
        <Lines>
          {questions
            .filter(({ slug }) => content.answers[slug])
            .map(({ slug, wording }) => (
              <Entry title={wording}>
                <MarkedWords words={content.answers[slug] ?? ""} />
              </Entry>
            ))}
        </Lines>
      </Section>
      <Section title="What was chosen">
        <Facts items={[["By", byWhom(content)], ...chosenIn(content, facets)]} />
      </Section>
      <Decision
        action={interviewUrls.officeWaiting(id)}
        form={form}
        version={version}
        through={
          corrects === undefined
            ? "It gets its number today and stands for everybody. Its author sees that with the key."
            : `These words stand in the place of what ${writtenNumber(corrects)} says now.`
        }
        declined="Its words are erased at once. Whoever has its key reads your reason, and can send another one."
      />
    </Page>
  );
}

/** By what the author of a waiting interview wants to be called. */
export const byOf = ({ by }: Content): Named => ({
  name_kind: by.kind,
  name: by.kind === "number" ? "" : by.name,
  number: null,
});

const byWhom = (content: Content): Children =>
  content.by.kind === "number" ? "its number alone" : <AuthorMark by={byOf(content)} bare />;

/** What was chosen from the lists, by its label, as far as anything was. */
function chosenIn({ facets: chosen }: Content, facets: readonly Facet[]): [string, string][] {
  const labels = new Map(facets.map(({ slug, label }) => [slug, label]));
  const named = (slugs: readonly (string | null)[]): string =>
    slugs.flatMap((slug) => (slug === null ? [] : (labels.get(slug) ?? slug))).join(", ");
  const rows: [string, string][] = [
    ...singleFacets.map((kind): [string, string] => [kindNames[kind], named([chosen[kind]])]),
    ["Struggles with", named(chosen.struggles)],
    ["Has experience with", named(chosen.experience)],
  ];
  return rows.filter(([, words]) => words !== "");
}

type WaitingComment = NonNullable<Awaited<ReturnType<typeof waitingComment>>>;

/** A comment that is held, and what can be done with it. */
export function WaitingCommentPage(
  frame: Frame,
  { comment, form }: { comment: WaitingComment; form: Form },
): Drawn {
  const { id, version, number, answers_place, name_kind, name, as_number } = comment;
  return (
    <Page frame={frame} title="A comment that is held" back={backToOffice}>
      <p>{heldInWords(comment.held_for)}</p>
      <Problems form={form} />
      <Section title="What it says">
        <MarkedWords words={comment.words} />
        <Facts
          items={[
            ["By", <AuthorMark by={{ name_kind, name, number: as_number }} />],
            ["Under", <a href={interviewUrls.officeInterview(number)}>Interview {writtenNumber(number)}</a>],
            ...(answers_place === null
              ? []
              : [
                  [
                    "Answers",
                    <a href={interviewUrls.officeComment(number, answers_place)}>Comment {answers_place}</a>,
                  ] as const,
                ]),
          ]}
        />
      </Section>
      <Decision
        action={interviewUrls.officeWaitingComment(id)}
        form={form}
        version={version}
        through="It gets its place under the interview today."
        declined="Its words are erased at once. Whoever wrote it finds it gone; the reason stands in the log alone."
        hasSource={name_kind !== "member"}
      />
    </Page>
  );
}
