import type { Drawn, Frame } from "../../../web/frame.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import {
  Fold,
  Keep,
  Notice,
  NumberField,
  PostForm,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
  TextField,
  TickField,
  WordsField,
} from "../../../web/components/index.ts";
import { bothSides } from "../questions/questions.ts";
import type { Question } from "../questions/questions.reads.ts";
import { interviewUrls } from "../urls.ts";
import { InterviewDesk } from "./desk.tsx";
import { fieldOf, newRows, questionLetters } from "./questions.forms.ts";

export type QuestionsData = {
  /** What is asked now, and what was asked before. */
  asked: readonly Question[];
  leftOut: readonly Question[];
  version: number;
  form: Form;
  /** Set where another host has changed the questions meanwhile. */
  meanwhile?: true;
};

/** The questions of the interview, for a host to write anew. */
export function QuestionsPage(
  frame: Frame,
  { asked, leftOut, version, form, meanwhile }: QuestionsData,
): Drawn {
  return (
    <InterviewDesk frame={frame} title="The questions">
      {meanwhile && (
        <Notice kind="trouble">
          <p>
            The questions were changed meanwhile, by another host or in another window. What you typed is
            below and not kept yet; press “Ask these” once more to use it. What is asked now:
          </p>
          <ol>
            {asked.map(({ wording }) => (
              <li>{wording}</li>
            ))}
          </ol>
        </Notice>
      )}
      <p>
        Open a question to change it. Whoever takes the interview from then on is asked in the new words;
        interviews that were answered before keep the words that they were asked in.
      </p>
      <Problems form={form} />
      <PostForm action={interviewUrls.officeQuestions} keepWords>
        <Keep name="version" value={version} />
        {asked.map(({ slug, wording }, at) => (
          <QuestionFields form={form} row={slug} heading={`${at + 1}. ${wording}`} />
        ))}
        {leftOut.length > 0 && (
          <Section title="Asked before">
            {leftOut.map(({ slug, wording }) => (
              <QuestionFields form={form} row={slug} heading={wording} />
            ))}
          </Section>
        )}
        <Section title="New questions">
          {newRows.map((row, at) => (
            <QuestionFields
              form={form}
              row={row}
              heading={
                typedText(form, fieldOf("wording", row)) || (at === 0 ? "Add a question" : "Add another one")
              }
            />
          ))}
        </Section>
        <Submit>Ask these</Submit>
      </PostForm>
      <Quiet>
        A few questions, well asked, are kinder than many. The topics to choose from stand under{" "}
        <a href={interviewUrls.officeFacets}>Lists</a>.
      </Quiet>
    </InterviewDesk>
  );
}

function QuestionFields({ form, row, heading }: { form: Form; row: string; heading: string }): Drawn {
  const isNew = (newRows as readonly string[]).includes(row);
  const crosses = Object.hasOwn(bothSides, row);
  const isAmiss = (["wording", "hint", "place"] as const).some((field) => form.errors[fieldOf(field, row)]);
  return (
    <Fold summary={heading} open={isAmiss || (isNew && typedText(form, fieldOf("wording", row)) !== "")}>
      {crosses && (
        <p>
          This is one of the two sides of a crossover: what one struggles with meets what worked for another.
          So it is always asked, and always needed. Its words are yours.
        </p>
      )}
      <TextField
        form={form}
        name={fieldOf("wording", row)}
        label="The question"
        maxLength={questionLetters.wording}
        required={!isNew}
      />
      <WordsField
        form={form}
        name={fieldOf("hint", row)}
        label="A word below it"
        hint="How it is meant, or how little is enough."
        rows={2}
        maxLength={questionLetters.hint}
      />
      <NumberField
        form={form}
        name={fieldOf("place", row)}
        label="Its place in the order"
        min={1}
        max={99}
        required
      />
      {!crosses && (
        <SelectField
          form={form}
          name={fieldOf("side", row)}
          label="What do answers tell of?"
          hint="Where a struggle meets somebody’s experience, the two interviews cross."
          options={sides}
          required
        />
      )}
      {!crosses && (
        <TickField
          form={form}
          name={fieldOf("needed", row)}
          label="It must be answered"
          hint="Most questions are better left open, to be passed over."
        />
      )}
      {!crosses && !isNew && (
        <TickField
          form={form}
          name={fieldOf("asked", row)}
          label="Ask this question"
          hint="Left out, it can be asked again later; what was answered stays."
        />
      )}
    </Fold>
  );
}

const sides = [
  { value: "", label: "Neither: it is told for its own sake" },
  { value: "struggle", label: "A struggle" },
  { value: "experience", label: "Experience that may help somebody" },
];
