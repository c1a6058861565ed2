import { type Id, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import { Field, ties } from "../../web/components/field.tsx";
import {
  Entry,
  Keep,
  Lines,
  Mark,
  PostForm,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
  TickField,
  WordsField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import { keptFor } from "../people/index.ts";
import { Desk } from "./desk.tsx";
import type { ColumnShown } from "./imports.matching.ts";
import { mostRows } from "./imports.reading.ts";
import type { ListBrought } from "./imports.reads.ts";
import { ThrowAway } from "./import.parts.tsx";
import { hostUrls } from "./urls.ts";

export type ListsData = { id: Id; form: Form; lists: ListBrought[]; zone: string };

/** The first step: a list is brought. Below stand those that were brought before. */
export function ListsPage(frame: Frame, { id, form, lists, zone }: ListsData): Drawn {
  return (
    <Desk frame={frame} title="Bring a list">
      <p>
        Does your club meet already? Bring its names and addresses, as a mailing list or a spreadsheet exports
        them, and everybody on it gets an invitation of their own. You see first who would be invited, and
        nothing leaves before you say so.
      </p>
      <Problems form={form} />
      <form method="post" action={hostUrls.imports} enctype="multipart/form-data" novalidate>
        <Keep name="id" value={toAddress(id)} />
        <FileField form={form} />
        <WordsField
          form={form}
          name="list"
          label="Or paste the list here"
          hint="A person a line, such as: Ana Ruiz, ana@example.org. A row of addresses copied from a mail will do as well."
          rows={6}
        />
        <Submit>Read the list</Submit>
      </form>
      <Quiet>
        Up to {mostRows.toLocaleString("en")} people at a time. A list that is not sent is forgotten after{" "}
        {keptFor.importText} days.
      </Quiet>
      {lists.length > 0 && (
        <Section title="Lists so far">
          <Lines>
            {lists.map((list) => (
              <ListEntry frame={frame} list={list} zone={zone} />
            ))}
          </Lines>
        </Section>
      )}
    </Desk>
  );
}

function FileField({ form }: { form: Form }): Drawn {
  const field = {
    form,
    name: "file",
    label: "A file",
    hint: "Its name ends in .csv or .txt. A spreadsheet can save one: choose CSV under Save as, or Export.",
  };
  return (
    <Field {...field}>
      <input {...ties(field)} type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" />
    </Field>
  );
}

function ListEntry({ frame, list, zone }: { frame: Frame; list: ListBrought; zone: string }): Drawn {
  const day = sayDay(toInstant(list.made_at), zone, frame.now);
  return (
    <Entry
      title={`The list of ${day}`}
      href={hostUrls.import(list.id)}
      mark={
        <Mark kind={list.sent_at ? "done" : "waits"}>
          {list.sent_at ? "sent" : list.ready_at ? "ready" : "begun"}
        </Mark>
      }
      line={
        list.sent_at
          ? `${list.made === 1 ? "One invitation" : `${list.made} invitations`}, ${list.joined} came in.`
          : list.email_column === null
            ? "Its columns are not matched yet."
            : `${list.good === 1 ? "One person" : `${list.good} people`} to invite.`
      }
    />
  );
}

export type ColumnsData = { list: Id; form: Form; columns: ColumnShown[] };

/** The second step: which column is what. Each shows what stands first in it. */
export function ColumnsPage(frame: Frame, { list, form, columns }: ColumnsData): Drawn {
  const options = columns.map((column, at) => ({ value: String(at), label: labelOf(column, at) }));
  const orNone = [{ value: "", label: "None" }, ...options];
  return (
    <Desk frame={frame} title="Which column is what?">
      <p>This is what the list seems to say. Please set right what is not.</p>
      <Problems form={form} />
      <PostForm action={hostUrls.importColumns(list)}>
        <SelectField
          form={form}
          name="email"
          label="The e-mail address"
          hint="A name may stand beside it, as in: Ana Ruiz <ana@example.org>."
          options={options}
          required
        />
        <SelectField
          form={form}
          name="name"
          label="The name"
          hint="The first name, or all of it."
          options={orNone}
        />
        <SelectField
          form={form}
          name="surname"
          label="The last name"
          hint="Where it stands in a column of its own."
          options={orNone}
        />
        <TickField
          form={form}
          name="heading"
          label="The first line is a heading"
          hint="It names the columns, and nobody is invited by it."
        />
        <Submit>Show me who would be invited</Submit>
      </PostForm>
      <ThrowAway list={list} />
    </Desk>
  );
}

function labelOf({ heading, samples }: ColumnShown, at: number): string {
  const named = heading || `Column ${at + 1}`;
  return samples.length > 0 ? `${named}: ${samples.join(", ")}` : `${named}: nothing in it`;
}
