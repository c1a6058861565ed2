import type { Children, JSX } from "../../../web/jsx/index.ts";
import { Facts, Fold, Keep, Notice, Page, Problems, Section } from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Identifying } from "../publishing/identifying.ts";
import type { Question } from "../questions/questions.reads.ts";
import { signField, UnaskedField } from "../../../web/signed-forms.tsx";
import { interviewUrls } from "../urls.ts";
import { answerName, facetFields, namesIn, offeredIn, stepsOf } from "./questionnaire.ts";
import { type Combination, enoughOthers } from "./rarity.reads.ts";
import { enter, type Taking } from "./taking.forms.ts";
import { Go, TakingForm } from "./taking.parts.tsx";
import { WaysToSend } from "./ways-to-send.tsx";
import { piecesOf, reasons, strikeButton, warnedOneByOne, warningsIn } from "./warnings.ts";

/** What stands around an interview that is read once more: who else is like it, and how it would be sent. */
export type Around = { combination: Combination | null; members: number; key: string; drawn: string };

/** In a community of fewer, people may guess. */
const smallCommunity = 20;

/** The whole as it will stand, with what could tell who wrote it, and the ways to send it. */
export function OnceMorePage(frame: Frame, taking: Taking, around: Around, form: Form): Drawn {
  const { asked, said } = taking;
  const last = stepsOf(asked).length;
  const there = asked.questions.flatMap((question) => {
    const words = said.answers[question.slug];
    return words === undefined ? [] : [{ question, words, places: warningsIn(words) }];
  });
  return (
    <Page frame={frame} title="Read it once more" back={{ href: interviewUrls.start, label: "What this is" }}>
      <p>Nothing is sent yet. This is how it will stand.</p>
      <Problems form={form} />
      <TakingForm taking={{ ...taking, at: last + 1, wasRead: true }} visible={["later"]}>
        {/* Whoever presses Enter in a field is brought back to it, and nothing is sent. */}
        <button
          class="unseen"
          type="submit"
          name="go"
          value={enter}
          formaction={`${interviewUrls.take}#field-nickname`}
          tabindex={-1}
          aria-hidden="true"
        >
          Stay on this page
        </button>
        <Warnings
          taking={taking}
          around={around}
          marked={there.reduce((sum, { places }) => sum + places.length, 0)}
        />
        {there.map((each) => (
          <AnswerShown taking={taking} {...each} />
        ))}
        <Chosen taking={taking} />
        <LeftOut taking={taking} />
        <Keep name="key" value={around.key} />
        <Keep name={signField} value={around.drawn} />
        <UnaskedField />
        <WaysToSend settings={asked.settings} form={form} isEntered={taking.go === enter} />
      </TakingForm>
    </Page>
  );
}

function Warnings(props: { taking: Taking; around: Around; marked: number }): JSX.Element {
  const { taking, marked } = props;
  const { combination, members } = props.around;
  return (
    <>
      {marked > 0 && (
        <Notice kind="waits">
          {marked === 1
            ? "One place is marked below. It could tell who you are, or name somebody who was not asked."
            : `${marked} places are marked below. They could tell who you are, or name somebody who was not asked.`}
        </Notice>
      )}
      {combination && combination.others < enoughOthers && (
        <Notice kind="waits">
          <p>
            {combination.others === 0 ? "Nobody else here has" : "Fewer than five others here have"} chosen
            these together: {labelsOf(taking, combination.slugs)}. Who knows you may know you by them.
          </p>
          <Change taking={taking} name="situation">
            Leave one of them out
          </Change>
        </Notice>
      )}
      {members < smallCommunity && (
        <Notice kind="waits">
          {members === 1
            ? "This community has one member so far: people here may guess who wrote this."
            : `This community has ${members} members: people here may guess who wrote this.`}
        </Notice>
      )}
    </>
  );
}

type Answered = { question: Question; words: string; places: readonly Identifying[] };

function AnswerShown({ taking, question, words, places }: Answered & { taking: Taking }): JSX.Element {
  const unsaid = places.length - warnedOneByOne;
  return (
    <Section title={question.wording} id={answerName(question.slug)}>
      <p class="words">
        {piecesOf(words, places).map(({ plain, warned, text }) => (
          <>
            {plain}
            {warned && <mark>{text}</mark>}
          </>
        ))}
      </p>
      {places.slice(0, warnedOneByOne).map((place) => (
        <p class="warning">
          <span>
            “{words.slice(place.start, place.end)}” {reasons[place.why]}.
          </span>
          <Go
            to={strikeButton(question.slug, place)}
            action={`${interviewUrls.take}#${answerName(question.slug)}`}
            quiet
          >
            Strike it out
          </Go>
        </p>
      ))}
      {unsaid > 0 && (
        <p class="warning">
          {unsaid === 1 ? "One more place is" : `${unsaid} more places are`} marked in this answer. You may
          want to write it anew.
        </p>
      )}
      <Change taking={taking} name={answerName(question.slug)}>
        Change this answer <span class="unseen">: {question.wording}</span>
      </Change>
    </Section>
  );
}

function Chosen({ taking }: { taking: Taking }): JSX.Element | null {
  const { asked, said } = taking;
  const items = facetFields
    .filter((field) => offeredIn(asked, field).length > 0)
    .map((field) => {
      const slugs = [said.facets[field.name] ?? []].flat();
      return [
        field.label,
        <>
          {slugs.length > 0 ? labelsOf(taking, slugs) : "Left out"}{" "}
          <Change taking={taking} name={field.name}>
            Change <span class="unseen">: {field.label}</span>
          </Change>
        </>,
      ] as const;
    });
  return items.length > 0 ? (
    <Section title="What you chose">
      <Unjoined taking={taking} />
      <Facts items={items} />
    </Section>
  ) : null;
}

/** Who leaves the topics out is joined with nobody, and hears it while it can be changed. */
function Unjoined({ taking }: { taking: Taking }): JSX.Element | null {
  const { asked, said } = taking;
  const open = topics.filter(
    ({ field }) => said.facets[field.name].length === 0 && offeredIn(asked, field).length > 0,
  );
  if (open.length === 0) return null;
  return (
    <Notice kind="waits">
      <p>
        Interviews are joined by what people struggle with and what they have been through: so you meet those
        who have been where you are.{" "}
        {open.length > 1 ? "You left both out so far." : "You left one of the two out so far."}
      </p>
      {open.map(({ field, words }) => (
        <p>
          <Change taking={taking} name={field.name}>
            {words}
          </Change>
        </p>
      ))}
    </Notice>
  );
}

const topics = [
  { field: facetFields[4], words: "Choose what you struggle with" },
  { field: facetFields[5], words: "Choose what you have been through" },
] as const;

function LeftOut({ taking }: { taking: Taking }): JSX.Element | null {
  const open = taking.asked.questions.filter(({ slug }) => taking.said.answers[slug] === undefined);
  if (open.length === 0) return null;
  return (
    <Fold summary={open.length === 1 ? "One question is left out" : `${open.length} questions are left out`}>
      <ul>
        {open.map(({ slug, wording }) => (
          <li>
            {wording}{" "}
            <Change taking={taking} name={answerName(slug)}>
              Answer it <span class="unseen">: {wording}</span>
            </Change>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The button back to the page on which something was filled in, and to its place there. */
function Change(props: { taking: Taking; name: string; children: Children }): JSX.Element {
  const { taking, name, children } = props;
  const step = stepsOf(taking.asked).findIndex((each) => namesIn(each).includes(name)) + 1;
  return (
    <Go to={`to ${step}`} action={`${interviewUrls.take}#field-${name}`} light>
      {children}
    </Go>
  );
}

const labelsOf = ({ asked }: Taking, slugs: readonly string[]): string =>
  slugs.map((slug) => asked.facets.find((facet) => facet.slug === slug)?.label ?? slug).join(", ");
