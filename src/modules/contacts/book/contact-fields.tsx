import { DateField, Fold, SelectField, TextField, WordsField } from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { type ContactWords, letters } from "../contact.ts";
import { inWorkWords, paces, partWords, sayEvery, tieWords } from "./contact.words.ts";
import { labelLetters, wayNumbers } from "./contacts.forms.ts";

/** Who it is: the first lines of the form, of which only the name is needed. */
export const NameFields = ({ form, nameless = false }: { form: Form; nameless?: boolean }): JSX.Element => (
  <>
    <TextField
      form={form}
      name="name"
      label="Name"
      maxLength={letters.name}
      autocomplete="off"
      required={!nameless}
      hint={nameless ? "The name came with a card and went with its member’s account." : undefined}
    />
    <TextField form={form} name="company" label="Company" maxLength={letters.company} autocomplete="off" />
    <TextField
      form={form}
      name="title"
      label="What they do there"
      maxLength={letters.title}
      autocomplete="off"
    />
  </>
);

/** What was spoken of. */
export const AboutField = ({ form }: { form: Form }): JSX.Element => (
  <WordsField
    form={form}
    name="about"
    label="What you spoke of"
    hint="The back of the card. Only you read it."
    rows={4}
    maxLength={letters.about}
  />
);

/** All else, folded away until it is wanted; what has something in it is open. */
export const MoreFields = ({ form, withClock }: { form: Form; withClock: boolean }): JSX.Element => (
  <div class="contact-more">
    <Fold summary="How to reach them" open={isTouched(form, wayNames)}>
      <WayFields form={form} />
    </Fold>
    <Fold summary="Where you met" open={isTouched(form, ["metWhere", "metOn"])}>
      <TextField
        form={form}
        name="metWhere"
        label="Where"
        hint="At the harbour mixer, through Rosa"
        maxLength={letters.place}
        autocomplete="off"
      />
      <DateField form={form} name="metOn" label="When" />
    </Fold>
    <Fold
      summary={withClock ? "Their part, tags, keeping in touch" : "Their part, tags"}
      open={isTouched(form, partNames)}
    >
      <PartFields form={form} />
      {withClock && <ClockField form={form} name="keepDays" label="Keep in touch" />}
    </Fold>
  </div>
);

const wayNames = wayNumbers.flatMap((number) => [`way${number}`, `label${number}`]);
const partNames = ["inWork", "part", "tie", "tags", "keepDays"];

const isTouched = (form: Form, names: readonly string[]): boolean =>
  names.some((name) => form.errors[name] || !["", "0"].includes(typedText(form, name)));

function WayFields({ form }: { form: Form }): JSX.Element {
  const last = wayNumbers.findLast(
    (number) => typedText(form, `way${number}`) || form.errors[`way${number}`],
  );
  return (
    <fieldset class="field contact-ways">
      <legend>Ways to reach them</legend>
      <p class="hint">
        An e-mail address, a telephone number or a page on the web; and what it is: work, mobile, LinkedIn.
        There is room for more once these are kept.
      </p>
      {wayNumbers.slice(0, Math.max(3, (last ?? 0) + 2)).map((number) => (
        <div class="way">
          <TextField
            form={form}
            name={`way${number}`}
            label={number === 1 ? "One way" : "Another way"}
            maxLength={letters.way}
            autocomplete="off"
          />
          <TextField
            form={form}
            name={`label${number}`}
            label="What it is"
            maxLength={labelLetters}
            autocomplete="off"
          />
        </div>
      ))}
    </fieldset>
  );
}

const PartFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <SelectField form={form} name="inWork" label="Are they in work?" options={optionsOf(inWorkWords)} />
    <SelectField
      form={form}
      name="part"
      label="What part do they play?"
      hint="An insider works where you would like to; a decision maker says who is hired."
      options={optionsOf(partWords)}
    />
    <SelectField
      form={form}
      name="tie"
      label="How well do you know each other?"
      options={optionsOf(tieWords)}
    />
    <TextField
      form={form}
      name="tags"
      label="Tags"
      hint="Words to find them by, with commas between: harbour, shipping"
      autocomplete="off"
    />
  </>
);

const optionsOf = (words: Record<string, string>) => [
  { value: "", label: "Nothing said" },
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
];

type ClockProps = { form: Form; name: string; label: string; isOnly?: boolean };

/** How often to be in touch. What stands there already can be chosen again, whatever it is; `isOnly` where nothing else is asked. */
export function ClockField({ form, name, label, isOnly = false }: ClockProps): JSX.Element {
  const stands = Number(typedText(form, name)) || 0;
  const days = [...new Set([...paces, ...(stands > 0 ? [stands] : [])])].toSorted((a, b) => a - b);
  const options = days.map((each) => ({ value: String(each), label: upper(sayEvery(each)) }));
  return (
    <SelectField
      form={form}
      name={name}
      label={label}
      required={isOnly}
      hint="Today reminds you. It counts from the last time you met, called or wrote."
      options={isOnly ? options : [{ value: "0", label: "No reminder" }, ...options]}
    />
  );
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words of a contact, as their form shows them. */
export const writtenInContact = (what: ContactWords): Record<string, string> => ({
  name: what.name,
  title: what.title,
  company: what.company,
  inWork: what.inWork,
  part: what.part,
  tie: what.tie,
  metWhere: what.metWhere,
  metOn: what.metOn?.toString() ?? "",
  about: what.about,
  tags: what.tags.join(", "),
  ...Object.fromEntries(
    what.ways.flatMap(({ value, label }, at) => [
      [`way${at + 1}`, value],
      [`label${at + 1}`, label],
    ]),
  ),
});
