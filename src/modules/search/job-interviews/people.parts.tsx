import { toAddress } from "../../../basics/ids.ts";
import { ChoiceField, Suggestions, TextField } from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters } from "../search.ts";
import { type Alike, personNumbers } from "./people-fields.ts";

type PeopleProps = {
  form: Form;
  label: string;
  /** Names that are suggested as somebody types. */
  known: readonly string[];
  alike?: Alike | undefined;
  /** So many fields stand open at least. */
  least?: number;
  /** Set where one is meant, and no more. */
  single?: boolean;
  /** Set where whoever is new is of the company of the opportunity. */
  atCompany?: boolean;
};

/** Naming people, a field each; one more stands open than is filled. */
export function PeopleFields({
  form,
  label,
  known,
  alike,
  least = 1,
  single,
  atCompany,
}: PeopleProps): JSX.Element {
  const last = personNumbers.findLast((number) => typedText(form, `person${number}`) !== "") ?? 0;
  return (
    <fieldset class="field people-fields">
      <legend>{label}</legend>
      <p class="hint">
        Whoever is not among your people yet is written down there{atCompany && ", with the company"}.
      </p>
      {personNumbers.slice(0, single ? 1 : Math.max(least, last + 1)).map((number) => (
        <div class="person-field">
          <TextField
            form={form}
            name={`person${number}`}
            label={number === 1 ? "A name" : "Another name"}
            maxLength={letters.person}
            autocomplete="off"
            list="known-people"
            required={single}
          />
          {alike?.has(number) && <WhichOne form={form} number={number} alike={alike} />}
        </div>
      ))}
      <Suggestions id="known-people" words={known} />
    </fieldset>
  );
}

function WhichOne({ form, number, alike }: { form: Form; number: number; alike: Alike }): JSX.Element {
  return (
    <ChoiceField
      form={form}
      name={`same${number}`}
      label={`Who is “${typedText(form, `person${number}`)}”?`}
      required
      options={[
        ...(alike.get(number) ?? []).map(({ id, name, title, company }) => ({
          value: toAddress(id),
          label: name,
          hint: [title, company].filter(Boolean).join(", "),
        })),
        { value: "new", label: "Somebody new" },
      ]}
    />
  );
}
