import { columnLabel, type ColumnShown } from "../../../delivery/index.ts";
import {
  ChoiceField,
  Page,
  PostForm,
  Problems,
  SelectField,
  Submit,
  TickField,
  ThrowFileAway,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { searchUrls } from "../urls.ts";
import { columnKinds } from "./any-list.ts";
import type { FoundKind } from "./application.ts";
import { dayOrders } from "./imports.forms.ts";
import type { ImportRead } from "./imports.reads.ts";

export type ColumnsData = {
  stands: ImportRead;
  form: Form;
  columns: ColumnShown[];
  /** Whether days stand in the list of which nobody can tell whether the day or the month is first. */
  isInDoubt: boolean;
};

/** Which column of a list is what. Each shows what stands first in it. */
export function ColumnsPage(frame: Frame, { stands, form, columns, isInDoubt }: ColumnsData): Drawn {
  const options = [
    { value: "", label: "None" },
    ...columns.map((column, at) => ({ value: String(at), label: columnLabel(column, at) })),
  ];
  return (
    <Page
      frame={frame}
      title="Which column is what?"
      back={{ href: searchUrls.imports, label: "Bring applications in" }}
    >
      <p>This is what the list seems to say. Please set right what is not.</p>
      <Problems form={form} />
      <PostForm action={searchUrls.importColumns(stands.id)}>
        {columnKinds.map((kind) => (
          <SelectField form={form} name={kind} {...words[kind]} options={options} />
        ))}
        {isInDoubt && (
          <ChoiceField
            form={form}
            name="order"
            label="How are the days of this list written?"
            options={dayOrders}
          />
        )}
        <TickField
          form={form}
          name="heading"
          label="The first line is a heading"
          hint="It names the columns, and nothing comes of it."
        />
        <Submit>Show me what is in it</Submit>
      </PostForm>
      <ThrowFileAway action={searchUrls.importRemoval(stands.id)} />
    </Page>
  );
}

const words: Record<FoundKind, { label: string; hint?: string }> = {
  title: { label: "The job" },
  company: { label: "The company" },
  stage: { label: "Where it stands", hint: "Such as Applied, Interview, Offer or Rejected." },
  appliedOn: { label: "Applied on" },
  link: { label: "The address of the posting" },
  place: { label: "The place" },
  pay: { label: "The pay" },
  foundWhere: { label: "Where I found it" },
  savedOn: { label: "Written down on" },
  changedOn: { label: "Last changed on" },
  jobKind: { label: "The kind of job" },
  nextStep: { label: "What comes next" },
  nextOn: { label: "By which day" },
  contact: { label: "Somebody there", hint: "The name comes into the notes." },
  notes: { label: "Notes" },
  posting: { label: "The text of the posting" },
};
