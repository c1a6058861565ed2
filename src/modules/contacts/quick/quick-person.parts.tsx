import { toAddress } from "../../../basics/ids.ts";
import {
  ChoiceField,
  DateField,
  Fold,
  Keep,
  TextField,
  TickField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { unclearDayIn } from "./day-words.ts";
import { askWhichDay, promiseNames } from "./quick.forms.ts";
import type { Offer } from "./quick-people.ts";

type PersonProps = {
  form: Form;
  number: number;
  typed: string;
  offers: readonly Offer[];
  /** Set where the line promises nothing, so that what stands as a promise was only suggested. */
  isSilent?: boolean;
};

/** What one line says, as fields: below it stands what was typed. What was not found waits folded away. */
export function PersonFields({ form, number, typed, offers, isSilent }: PersonProps): JSX.Element {
  const name = typedText(form, `name-${number}`);
  return (
    <fieldset class="quick-person">
      <legend>{name || "Who is this?"}</legend>
      {typed && <p class="typed">{typed}</p>}
      <Keep name={`id-${number}`} value={typedText(form, `id-${number}`)} />
      <WhoField form={form} number={number} offers={offers} />
      <Line form={form} name={`name-${number}`} label="Name" required />
      <div class="pair">
        <Line form={form} name={`title-${number}`} label="What they do there" />
        <Line form={form} name={`company-${number}`} label="Company" />
      </div>
      <WordsField
        form={form}
        name={`note-${number}`}
        label="What you spoke of"
        rows={rowsFor(form, number)}
      />
      {promiseNames
        .filter((promise) => isFilled(form, [`${promise}-${number}`]))
        .map((promise) => (
          <PromiseFields
            form={form}
            number={number}
            promise={promise}
            isSuggested={isSilent && promise === "mine1"}
          />
        ))}
      {isFilled(form, [`ways-${number}`]) && <WaysField form={form} number={number} />}
      <More form={form} number={number} />
      <TickField form={form} name={`skip-${number}`} label="Leave this line out" />
    </fieldset>
  );
}

type Props = { form: Form; number: number };

/** Whether it is somebody whose name is there already. */
function WhoField({ form, number, offers }: Props & { offers: readonly Offer[] }): JSX.Element | null {
  const name = `same-${number}`;
  if (offers.length === 0 && !form.errors[name]) return null;
  const [only, ...others] = offers;
  const label =
    only && others.length === 0 ? `You have ${only.name} already` : "You know somebody of this name";
  return (
    <ChoiceField
      form={form}
      name={name}
      label={offers.length === 0 ? "Who is it?" : only?.isAbove ? `${only.name} stands above already` : label}
      options={[
        ...offers.map((offer) => ({
          value: toAddress(offer.id),
          label: `The same ${offer.name}`,
          hint: hintOf(offer),
        })),
        { value: "new", label: "Somebody new" },
      ]}
      required
    />
  );
}

function hintOf({ title, company, isAbove }: Offer): string {
  if (isAbove) return "One person, of whom both lines speak.";
  const known = [title, company].filter(Boolean).join(", ");
  return [known && `${known}.`, "This is added to what you have."].filter(Boolean).join(" ");
}

/** Two of each side where two were found; of what was not found there is one, folded away. */
function More({ form, number }: Props): JSX.Element | null {
  const missing = (["mine1", "theirs1"] as const).filter(
    (promise) => !isFilled(form, [`${promise}-${number}`]),
  );
  const hasWays = isFilled(form, [`ways-${number}`]);
  if (missing.length === 0 && hasWays) return null;
  const names = missing.map((promise) => `${promise}Due-${number}`);
  return (
    <Fold
      summary={
        <>
          Add{" "}
          {missing.length === 0
            ? "a way to reach them"
            : hasWays
              ? "a promise"
              : "a promise, or how to reach them"}
        </>
      }
      open={isFilled(form, names)}
    >
      {missing.map((promise) => (
        <PromiseFields form={form} number={number} promise={promise} />
      ))}
      {!hasWays && <WaysField form={form} number={number} />}
    </Fold>
  );
}

/** Something in them, or something amiss with them. */
const isFilled = (form: Form, names: readonly string[]): boolean =>
  names.some((name) => typedText(form, name) !== "" || form.errors[name]);

type PromiseProps = Props & { promise: (typeof promiseNames)[number]; isSuggested?: boolean | undefined };

function PromiseFields({ form, number, promise, isSuggested }: PromiseProps): JSX.Element {
  const due = `${promise}Due-${number}`;
  const unclear = typedText(form, due) === "" ? unclearDayIn(typedText(form, `${promise}-${number}`)) : "";
  return (
    <div class="promise">
      <Line
        form={form}
        name={`${promise}-${number}`}
        label={isSuggested ? "A follow-up" : promise.startsWith("mine") ? "You promised" : "They promised"}
        hint={
          isSuggested ? "Suggested, since no promise was read here. Empty it, and there is none." : undefined
        }
      />
      <DateField
        form={form}
        name={due}
        label="By"
        hint={unclear && !form.errors[due] ? askWhichDay(unclear) : undefined}
      />
    </div>
  );
}

const WaysField = ({ form, number }: Props): JSX.Element => (
  <WordsField form={form} name={`ways-${number}`} label="How to reach them" hint="One a line." rows={2} />
);

/** A line without a count of letters: there are many of them, and few are ever full. */
const Line = (props: {
  form: Form;
  name: string;
  label: string;
  hint?: string | undefined;
  required?: boolean;
}): JSX.Element => (
  <TextField
    form={props.form}
    name={props.name}
    label={props.label}
    hint={props.hint}
    required={props.required}
    autocomplete="off"
  />
);

const rowsFor = (form: Form, number: number): number => {
  const words = typedText(form, `note-${number}`);
  return Math.min(6, Math.max(2, words.split("\n").length, Math.ceil(words.length / 36)));
};
