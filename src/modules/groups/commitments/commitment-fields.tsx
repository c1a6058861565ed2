import type { JSX } from "../../../web/jsx/index.ts";
import { DateField, Notice, TextField, TickField } from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import { IfThen, linesOf } from "./commitment.parts.tsx";
import type { CommitmentShown } from "./commitments.reads.ts";

/** What, when, where, and what if: the fields of a commitment. */
export function CommitmentFields({
  form,
  needsDay,
  canHide,
}: {
  form: Form;
  needsDay: boolean;
  canHide: boolean;
}): JSX.Element {
  return (
    <>
      <TextField
        form={form}
        name="what"
        label="What will you do?"
        maxLength={200}
        autocomplete="off"
        required
      />
      <TextField
        form={form}
        name="when"
        label="When?"
        hint="A day and an hour: Tuesday after breakfast"
        maxLength={120}
        autocomplete="off"
      />
      <TextField
        form={form}
        name="where"
        label="Where?"
        hint="At the library, on the telephone, at the kitchen table"
        maxLength={120}
        autocomplete="off"
      />
      <TextField
        form={form}
        name="if"
        label="If …"
        hint="What could get in the way: “nobody answers by Thursday”"
        maxLength={160}
        autocomplete="off"
      />
      <TextField
        form={form}
        name="then_do"
        label="then …"
        hint="What you will do in that case: “I phone”"
        maxLength={160}
        autocomplete="off"
      />
      {needsDay && (
        <DateField
          form={form}
          name="due"
          label="By which day?"
          hint="On that day you are asked how it went."
          required
        />
      )}
      {canHide && (
        <TickField
          form={form}
          name="hidden"
          label="Keep this one private"
          hint="Only you will see what it says; the group sees that there is one."
        />
      )}
    </>
  );
}

/** The words of a commitment, as its form shows them. */
export const writtenIn = (row: CommitmentShown): Record<string, string> => ({
  what: row.what,
  when: row.when_words,
  where: row.where_words,
  if: row.if_words,
  then_do: row.then_words,
  hidden: row.hidden === 1 ? "yes" : "",
  due: row.due_on ?? "",
});

/** What stands, or stood before, in a few lines. */
export function Before({ row, label }: { row: CommitmentShown; label: string }): JSX.Element {
  return (
    <blockquote>
      <p class="label">{label}</p>
      <p>{row.what}</p>
      {linesOf(row).length > 0 && <p class="line">{linesOf(row).join(" · ")}</p>}
      <IfThen row={row} />
    </blockquote>
  );
}

/** Said at the top of a form in which the chair writes for somebody. */
export const WritingFor = ({ name }: { name: string }): JSX.Element => (
  <Notice kind="waits">
    You are writing for {name}. It will stand under their name, and they can change it.
  </Notice>
);
