import type { JSX } from "../../../web/jsx/index.ts";
import {
  Actions,
  ChoiceField,
  type Option,
  Page,
  Problems,
  TicksField,
  WordsField,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Form } from "../../../web/forms.ts";
import type { Facet } from "../questions/facets.reads.ts";
import type { Question } from "../questions/questions.reads.ts";
import { interviewUrls } from "../urls.ts";
import { howManyNeeded } from "./counter.ts";
import {
  answerName,
  type FacetField,
  namesIn,
  offeredIn,
  type Questionnaire,
  stepsOf,
  takesSeveral,
} from "./questionnaire.ts";
import { amissOnlyIn, answerLetters, type Taking } from "./taking.forms.ts";
import { Go, TakingForm } from "./taking.parts.tsx";

/** One question, with the way on and back; what is amiss elsewhere is said elsewhere. */
export function StepPage(frame: Frame, taking: Taking): Drawn {
  const { asked, at, wasRead } = taking;
  const steps = stepsOf(asked);
  const step = steps[at - 1] ?? steps[0];
  const names = step ? namesIn(step) : [];
  const form = amissOnlyIn(taking.form, names);
  const isLast = at === steps.length;
  const way = `${at} of ${steps.length}`;
  return (
    <Page
      frame={frame}
      title={`Question ${way}`}
      heading={false}
      back={{ href: interviewUrls.start, label: "What this is" }}
    >
      <h1 class="way-through">
        Question {at} <span class="quiet-words">of {steps.length}</span>
      </h1>
      <progress max={steps.length} value={at} aria-label={way} />
      <Problems form={form} />
      <TakingForm taking={taking} visible={names}>
        <div class="one-question">
          {step && "question" in step && <Answer form={form} question={step.question} />}
          {step &&
            "lists" in step &&
            step.lists.map((list) => <List form={form} asked={asked} list={list} />)}
        </div>
        <Actions>
          {wasRead || isLast ? <Go to="read">Read it once more</Go> : <Go to="next">Next</Go>}
          {at > 1 && (
            <Go to="back" quiet>
              Back
            </Go>
          )}
        </Actions>
        {!isLast && (
          <p>
            {wasRead ? (
              <Go to="next" light>
                Next question
              </Go>
            ) : (
              <Go to="read" light>
                That is enough: read it once more
              </Go>
            )}
          </p>
        )}
      </TakingForm>
    </Page>
  );
}

/** Everything that is asked, on one page. */
export function WholePage(frame: Frame, taking: Taking): Drawn {
  const { asked, form } = taking;
  const steps = stepsOf(asked);
  const lists = steps.flatMap((step) => ("lists" in step ? step.lists : []));
  return (
    <Page
      frame={frame}
      title="The Job-Seeker's Interview"
      back={{ href: interviewUrls.start, label: "What this is" }}
    >
      <p>{howManyNeeded(asked)}</p>
      <Problems form={form} />
      <TakingForm taking={taking} visible={steps.flatMap(namesIn)}>
        {asked.questions.map((question) => (
          <Answer form={form} question={question} rows={4} />
        ))}
        {lists.length > 0 && <h2>And a few things to choose from</h2>}
        {lists.map((list) => (
          <List form={form} asked={asked} list={list} />
        ))}
        <Actions>
          <Go to="read">Read it once more</Go>
        </Actions>
      </TakingForm>
    </Page>
  );
}

/** The field for the answer to a question. */
export function Answer({
  form,
  question,
  rows,
}: {
  form: Form;
  question: Question;
  rows?: number;
}): JSX.Element {
  return (
    <WordsField
      form={form}
      name={answerName(question.slug)}
      label={question.wording}
      hint={question.hint || undefined}
      rows={rows ?? 8}
      maxLength={answerLetters}
      required={question.is_needed === 1}
    />
  );
}

/** One of the lists to choose from. */
export function List(props: { form: Form; asked: Questionnaire; list: FacetField }): JSX.Element {
  const { form, asked, list } = props;
  const options = offeredIn(asked, list).map(tellsWork(list) ? withSynonyms : plainly);
  const about = { form, name: list.name, label: list.label };
  return takesSeveral(list) ? (
    <TicksField {...about} hint={hints[list.name]} options={options} />
  ) : (
    <ChoiceField {...about} hint={hints[list.name]} options={[...options, unsaid]} />
  );
}

const unsaid: Option = { value: "", label: "I leave this out" };

const hints: Partial<Record<FacetField["name"], string>> = {
  struggles: "As many as you like. By these you are joined with people who have been there.",
  experience: "What you could say a word about to somebody who is in it now.",
};

// What others call a kind of work helps to find it. What others call somebody's trouble is cold to whoever is in it, such as
// "worthless" or "sacked": those words are only searched by.
const tellsWork = ({ kind }: FacetField): boolean => kind === "field" || kind === "route";

const plainly = ({ slug, label }: Facet): Option => ({ value: slug, label });

const shortEnough = 44;

/** What can be chosen, and under it what others call it where that is short. */
function withSynonyms({ slug, label, synonyms }: Facet): Option {
  let hint = "";
  for (const word of synonyms) {
    const longer = hint === "" ? word : `${hint}, ${word}`;
    if (longer.length > shortEnough) break;
    hint = longer;
  }
  return { value: slug, label, ...(hint === "" ? {} : { hint }) };
}
