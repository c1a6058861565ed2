import { toAddress } from "../../../basics/ids.ts";
import {
  ChoiceField,
  DateField,
  Fold,
  SelectField,
  Suggestions,
  TapField,
  TextField,
  TickField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { shownContactName } from "../../contacts/index.ts";
import { letters } from "../search.ts";
import { channelWords, jobKindWords, stageWords } from "../search.words.ts";
import { beginnings } from "./opportunity-fields.ts";
import type { KnownNames } from "./known-names.reads.ts";
import type { ContactNamed } from "./named-contacts.ts";

/** What a form is drawn with besides its own words: names to suggest, and those of one name where it is asked who is meant. */
export type FormAround = { names: KnownNames; alike?: readonly ContactNamed[] | undefined };

type FieldsProps = { form: Form; around: FormAround };

/** What has to be said of a job, and hardly more: its title and where it is. */
export const TitleFields = ({ form, around }: FieldsProps): JSX.Element => (
  <>
    <TextField
      form={form}
      name="title"
      label="What is the job called?"
      maxLength={letters.title}
      autocomplete="off"
      required
    />
    <TextField
      form={form}
      name="company"
      label="At which company?"
      maxLength={120}
      autocomplete="off"
      list="my-companies"
    />
    <Suggestions id="my-companies" words={around.names.companies} />
  </>
);

/** Where it stands, and since when. */
export const StageFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <TapField
      form={form}
      name="stage"
      label="Where does it stand?"
      required
      options={beginnings.map((value) => ({ value, label: stageWords[value] }))}
    />
    <DateField form={form} name="stageOn" label="Since which day?" required />
  </>
);

/** By which channel it is pursued. */
export const ChannelFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <SelectField
      form={form}
      name="channel"
      label="By which channel?"
      options={[
        { value: "", label: "Nothing said" },
        ...Object.entries(channelWords).map(([value, label]) => ({ value, label })),
      ]}
    />
    <TickField
      form={form}
      name="alsoNetworked"
      label="Besides the posting, I found a way to the hiring manager"
      hint="It counts where the channel is a posting."
    />
  </>
);

/** Where and for how much, and the page that says so. */
export const PlaceFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <TextField form={form} name="place" label="Where is it?" maxLength={letters.place} autocomplete="off" />
    <TextField form={form} name="pay" label="What does it pay?" maxLength={letters.pay} autocomplete="off" />
    <TextField
      form={form}
      name="link"
      label="The address of the posting"
      type="url"
      inputmode="url"
      autocomplete="off"
    />
  </>
);

/** Where it was found, and from whom. */
export const FoundFields = ({ form, around }: FieldsProps): JSX.Element => (
  <>
    <TextField
      form={form}
      name="foundWhere"
      label="Where did you find it?"
      hint="A board, a newsletter, a fair."
      maxLength={letters.foundWhere}
      autocomplete="off"
    />
    <TextField
      form={form}
      name="foundContact"
      label="From whom?"
      hint="Somebody among your people is linked by their name."
      maxLength={120}
      autocomplete="off"
      list="my-people"
    />
    <Suggestions id="my-people" words={around.names.contacts} />
    {around.alike && around.alike.length > 0 && (
      <ChoiceField
        form={form}
        name="foundWho"
        label="Whom do you mean?"
        required
        options={around.alike.map(contactOption)}
      />
    )}
    <TickField
      form={form}
      name="foundNew"
      label="If they are new, write them down among my people"
      hint="Else the name is kept with this job alone."
    />
  </>
);

/** One of several of a name, with what tells them apart. */
export const contactOption = ({ id, name, title, company }: ContactNamed) => ({
  value: toAddress(id),
  label: shownContactName(name),
  hint: [title, company].filter(Boolean).join(", "),
});

/** What kind of job it is. */
export const JobKindField = ({ form }: { form: Form }): JSX.Element => (
  <SelectField
    form={form}
    name="jobKind"
    label="What kind of job?"
    options={[
      { value: "", label: "Nothing said" },
      ...Object.entries(jobKindWords).map(([value, label]) => ({ value, label })),
    ]}
  />
);

/** What comes next. */
export const NextFields = ({ form }: { form: Form }): JSX.Element => (
  <>
    <TextField
      form={form}
      name="nextStep"
      label="What comes next?"
      hint="“Ask Rosa who hires there”, or “Send the portfolio”."
      maxLength={letters.nextStep}
      autocomplete="off"
    />
    <DateField form={form} name="nextOn" label="By which day?" />
  </>
);

export const NotesField = ({ form }: { form: Form }): JSX.Element => (
  <WordsField form={form} name="notes" label="Notes" rows={4} maxLength={letters.notes} />
);

/** The posting itself. Postings vanish. */
export const PostingField = ({ form }: { form: Form }): JSX.Element => (
  <WordsField
    form={form}
    name="posting"
    label="The text of the posting"
    hint="Postings vanish. Paste it here and it stays with you."
    rows={8}
    maxLength={letters.posting}
  />
);

/** A part of the form that is folded until it is wanted; with something in it, or something to mend, it stands open. */
export const MaybeFold = (props: {
  form: Form;
  summary: string;
  names: readonly string[];
  children: JSX.Element | JSX.Element[];
}): JSX.Element => (
  <Fold summary={props.summary} open={props.names.some((name) => isTouched(props.form, name))}>
    {props.children}
  </Fold>
);

const isTouched = (form: Form, name: string): boolean =>
  form.errors[name] !== undefined || typedText(form, name) !== "";
