import {
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
import { columnLabel, type ColumnShown } from "../../../delivery/index.ts";
import { contactUrls } from "../urls.ts";
import { type ColumnKind, columnKinds } from "./any-list.ts";
import type { ImportRead } from "./imports.reads.ts";

export type ColumnsData = { stands: ImportRead; form: Form; columns: ColumnShown[] };

/** Which column of a list is what. Each shows what stands first in it. */
export function ColumnsPage(frame: Frame, { stands, form, columns }: ColumnsData): Drawn {
  const options = [
    { value: "", label: "None" },
    ...columns.map((column, at) => ({ value: String(at), label: columnLabel(column, at) })),
  ];
  return (
    <Page
      frame={frame}
      title="Which column is what?"
      back={{ href: contactUrls.imports, label: "Bring people in" }}
    >
      <p>This is what the list seems to say. Please set right what is not.</p>
      <Problems form={form} />
      <PostForm action={contactUrls.importColumns(stands.id)}>
        {columnKinds.map((kind) => (
          <SelectField form={form} name={kind} {...words[kind]} options={options} />
        ))}
        <TickField
          form={form}
          name="heading"
          label="The first line is a heading"
          hint="It names the columns, and nobody comes of it."
        />
        <Submit>Show me who is in it</Submit>
      </PostForm>
      <ThrowFileAway action={contactUrls.importRemoval(stands.id)} />
    </Page>
  );
}

const words: Record<ColumnKind, { label: string; hint?: string }> = {
  name: { label: "The name", hint: "The first name, or all of it." },
  surname: { label: "The last name", hint: "Where it stands in a column of its own." },
  company: { label: "The company" },
  title: { label: "What they do there" },
  email: { label: "The e-mail address" },
  phone: { label: "The telephone number" },
  web: { label: "An address on the web" },
  metWhere: { label: "Where you met" },
  metOn: { label: "When you met", hint: "Such as 2026-11-23, or 23 Nov 2026." },
  tags: { label: "Tags" },
  about: { label: "Notes", hint: "They come onto the back of the card." },
};
