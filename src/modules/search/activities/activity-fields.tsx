import { toAddress } from "../../../basics/ids.ts";
import {
  ChoiceField,
  Fold,
  SelectField,
  Suggestions,
  TapField,
  TextField,
  TickField,
  TicksField,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { shownContactName } from "../../contacts/index.ts";
import type { KnownNames } from "../opportunities/known-names.reads.ts";
import type { OpportunityChoice } from "../opportunities/opportunity.ts";
import { type ActivityKind, activityKinds, channels, letters } from "../search.ts";
import { activityWords, channelWords } from "../search.words.ts";
import { checkWords, withWhomWords } from "./activity.words.ts";
import { checks, isWithSomebody } from "./activity.ts";
import { ForTheLog } from "./log-fields.tsx";
import { DayField, MinutesField } from "./time-fields.tsx";
import type { ContactNamed } from "../opportunities/named-contacts.ts";

/** What the fields of an activity are drawn from. */
export type FieldsAround = {
  kind: ActivityKind;
  today: Temporal.PlainDate;
  names: KnownNames;
  opportunities: readonly OpportunityChoice[];
  /** Those who have the name that was typed, where there are several. */
  alike: readonly ContactNamed[];
};

type Props = { form: Form; around: FieldsAround };

const contactList = "own-contacts";
const companyList = "own-companies";

/**
 * All that can be said of an act: the little that matters first, and the rest folded away. Every kind has the same fields, so
 * that nothing is lost when it turns out to be another.
 */
export function ActivityFields({ form, around }: Props): JSX.Element {
  const { kind, names } = around;
  const isFirst = isWithSomebody(kind);
  return (
    <div class="as-you-like">
      <Suggestions id={contactList} words={names.contacts} />
      <Suggestions id={companyList} words={names.companies} />
      <DayField form={form} today={around.today} />
      <MinutesField form={form} />
      {isFirst && <WhomField form={form} around={around} />}
      <OpportunityField form={form} around={around} />
      {(kind === "applied" || kind === "approach") && <CompanyField form={form} />}
      <WordsField
        form={form}
        name="words"
        label={kind === "learned" ? "What did you learn?" : "What is good to remember?"}
        rows={3}
        maxLength={letters.activity}
      />
      {kind === "applied" && <ChecksField form={form} />}
      <Fold
        summary="More, if you like"
        open={hasTrouble(form, isFirst ? ["company", "kind"] : ["person", "whom", "company", "kind"])}
      >
        {!isFirst && <WhomField form={form} around={around} />}
        {kind !== "applied" && kind !== "approach" && <CompanyField form={form} />}
        <ChannelField form={form} />
        <KindField form={form} label="Was it something else?" />
      </Fold>
      <ForTheLog form={form} />
    </div>
  );
}

/** Whether something that is folded away needs another look. */
const hasTrouble = (form: Form, folded: readonly string[]): boolean =>
  folded.some((name) => Object.hasOwn(form.errors, name));

/** Which of the six it was. */
export const KindField = (props: {
  form: Form;
  label: string;
  /** How the kinds are called here: what was done, or what is meant to be. */
  words?: Record<ActivityKind, string>;
}): JSX.Element => (
  <TapField
    form={props.form}
    name="kind"
    label={props.label}
    required
    options={activityKinds.map((kind) => ({ value: kind, label: (props.words ?? activityWords)[kind] }))}
  />
);

function WhomField({ form, around }: Props): JSX.Element {
  return (
    <>
      <TextField
        form={form}
        name="person"
        label={withWhomWords[around.kind]}
        hint={
          isWithSomebody(around.kind)
            ? "A name. With somebody who is among your people, it stands in their story too."
            : "A name, where there is one."
        }
        maxLength={letters.person}
        autocomplete="off"
        list={contactList}
      />
      {around.alike.length > 0 && <WhichOne form={form} around={around} />}
      <TickField form={form} name="keepContact" label="Keep them among my people, if they are new" />
    </>
  );
}

/** Several have the name: which one is asked, and nobody is guessed. */
const WhichOne = ({ form, around }: Props): JSX.Element => (
  <ChoiceField
    form={form}
    name="whom"
    label="Several of your people have this name. Which one?"
    required
    options={[
      ...around.alike.map(({ id, name, title, company }) => ({
        value: toAddress(id),
        label: shownContactName(name),
        hint: [title, company].filter(Boolean).join(", "),
      })),
      { value: "new", label: "Somebody new, to keep among my people" },
      { value: "name", label: "None of them: keep the name only" },
    ]}
  />
);

function OpportunityField({ form, around: { opportunities, kind } }: Props): JSX.Element | null {
  if (opportunities.length === 0) return null;
  return (
    <>
      <SelectField
        form={form}
        name="opportunity"
        label="For which opportunity?"
        options={[
          { value: "", label: "None" },
          ...opportunities.map(({ id, title, company }) => ({
            value: toAddress(id),
            label: [title, company].filter(Boolean).join(", "),
          })),
        ]}
      />
      {kind === "applied" && (
        <TickField form={form} name="move" label="If it is only spotted so far, move it to Applied" />
      )}
    </>
  );
}

const CompanyField = ({ form }: { form: Form }): JSX.Element => (
  <TextField
    form={form}
    name="company"
    label="At which company?"
    hint="Left empty, it is that of the opportunity, or of the person."
    maxLength={120}
    autocomplete="off"
    list={companyList}
  />
);

const ChecksField = ({ form }: { form: Form }): JSX.Element => (
  <TicksField
    form={form}
    name="checks"
    label="What makes a good application"
    hint="A checklist, not a verdict. Tick what holds."
    options={checks.map((check) => ({ value: check, label: checkWords[check] }))}
  />
);

const ChannelField = ({ form }: { form: Form }): JSX.Element => (
  <TapField
    form={form}
    name="channel"
    label="To which channel does the time belong?"
    options={[
      ...channels.map((channel) => ({ value: channel, label: channelWords[channel] })),
      { value: "none", label: "None" },
    ]}
  />
);
