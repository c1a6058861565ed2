import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import type { PreparationsTable } from "../../../database/index.ts";
import {
  Fold,
  Keep,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, scoped, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters } from "../search.ts";
import { searchUrls } from "../urls.ts";
import type { PreparationShown } from "./job-interviews.reads.ts";
import { suggestions } from "./preparation.words.ts";

const titles: Record<PreparationsTable["kind"], { title: string; none: string; label: string }> = {
  prepare: {
    title: "To prepare",
    none: "Nothing stands here yet. What many prepare can be added with one tap.",
    label: "Something else to prepare",
  },
  question: {
    title: "Questions to rehearse",
    none: "Nothing stands here yet. Answer one aloud, once: it helps more than reading it ten times.",
    label: "Another question",
  },
};

type ListProps = {
  jobInterview: Id;
  kind: PreparationsTable["kind"];
  lines: readonly PreparationShown[];
  /** What came back from adding a line. */
  form?: Form | undefined;
};

/** What is prepared, with ticks, and what could be. */
export function PreparationList({ jobInterview, kind, lines, form = emptyForm }: ListProps): JSX.Element {
  const own = lines.filter((line) => line.kind === kind);
  const { title, none, label } = titles[kind];
  const more = suggestions[kind].filter((words) => !own.some((line) => line.words === words));
  const failed = typedText(form, "kind") === kind ? form : emptyForm;
  return (
    <Section title={title} id={kind}>
      {own.length === 0 && <Quiet>{none}</Quiet>}
      {own.length > 0 && (
        <ul class="prepared-lines">
          {own.map((line) => (
            <OneLine jobInterview={jobInterview} line={line} />
          ))}
        </ul>
      )}
      <Adding jobInterview={jobInterview} kind={kind} label={label} form={scoped(failed, kind)} />
      {more.length > 0 && (
        <Fold summary="Add with one tap" open={own.length === 0}>
          <div class="one-tap-lines">
            {more.map((words) => (
              <PostForm action={searchUrls.preparations(jobInterview)}>
                <Keep name="id" value={toAddress(newId())} />
                <Keep name="kind" value={kind} />
                <button class="plain" type="submit" name="words" value={words}>
                  {words}
                </button>
              </PostForm>
            ))}
          </div>
        </Fold>
      )}
    </Section>
  );
}

function OneLine({ jobInterview, line }: { jobInterview: Id; line: PreparationShown }): JSX.Element {
  const isDone = line.done_on !== "";
  return (
    <li class={isDone ? "done" : undefined}>
      <PostForm action={searchUrls.preparation(jobInterview, line.id)}>
        <button class="tick" type="submit" name="does" value={isDone ? "open" : "done"}>
          <span class="unseen">{isDone ? "Not done after all: " : "Done: "}</span>
          {line.words}
        </button>
        <button class="plain" type="submit" name="does" value="remove">
          Take off<span class="unseen">: {line.words}</span>
        </button>
      </PostForm>
    </li>
  );
}

function Adding(props: {
  jobInterview: Id;
  kind: PreparationsTable["kind"];
  label: string;
  form: Form;
}): JSX.Element {
  return (
    <PostForm action={searchUrls.preparations(props.jobInterview)}>
      <Problems form={props.form} />
      <Keep name="id" value={toAddress(newId())} />
      <Keep name="kind" value={props.kind} />
      <TextField
        form={props.form}
        name="words"
        label={props.label}
        maxLength={letters.preparation}
        autocomplete="off"
        required
      />
      <Submit quiet>Add it</Submit>
    </PostForm>
  );
}
