import { newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Facts,
  Fold,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
  Suggestions,
  TapField,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { shownContactName } from "../../contacts/index.ts";
import { KindField } from "../activities/activity-fields.tsx";
import { minutesTyped } from "../activities/activity-forms.ts";
import { plannedWords, sayMinutes } from "../activities/activity.words.ts";
import { MinutesField } from "../activities/time-fields.tsx";
import type { KnownNames } from "../opportunities/known-names.reads.ts";
import type { OpportunityChoice } from "../opportunities/opportunity.ts";
import { channels, letters } from "../search.ts";
import { channelWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { PlannedActShown } from "./week.reads.ts";

/** What the fields of a planned act are drawn from. */
export type PlannedAround = { names: KnownNames; opportunities: readonly OpportunityChoice[] };

const contactList = "own-contacts";

/** A form for something new in a plan. */
export const freshPlanned = (): Form => typed({ id: toAddress(newId()), kind: "conversation" });

/** A planned act as it stands in its form. */
export function writtenInPlanned(act: PlannedActShown): Form {
  return typed({
    kind: act.kind,
    what: act.what,
    ...minutesTyped(act.minutes),
    channel: act.channel || "usual",
    person: act.contact_id === null ? "" : shownContactName(act.contact_name ?? ""),
    opportunity: act.opportunity_id === null ? "" : toAddress(act.opportunity_id),
  });
}

/** Without `around`, only what matters first is asked. */
type FieldsProps = { form: Form; around?: PlannedAround };

/** What it is, of which kind, and how long; the rest folded away. */
function PlannedFields({ form, around }: FieldsProps): JSX.Element {
  return (
    <div class="as-you-like">
      <TextField
        form={form}
        name="what"
        label="What will you do?"
        hint="“Ask Rosa how planning works at the port”, or “Two hours on the letter”."
        maxLength={letters.what}
        autocomplete="off"
        required
      />
      <KindField form={form} label="Of which kind is it?" words={plannedWords} />
      <MinutesField form={form} />
      {around ? (
        <MoreFields form={form} around={around} />
      ) : (
        <Quiet>With whom, and for which opportunity, can be added when it stands in your plan.</Quiet>
      )}
    </div>
  );
}

const MoreFields = ({ form, around }: { form: Form; around: PlannedAround }): JSX.Element => (
  <Fold summary="More, if you like" open={Object.hasOwn(form.errors, "person")}>
    <Suggestions id={contactList} words={around.names.contacts} />
    <TextField
      form={form}
      name="person"
      label="With whom?"
      hint="Somebody who is among your people."
      maxLength={letters.person}
      autocomplete="off"
      list={contactList}
    />
    {around.opportunities.length > 0 && (
      <SelectField
        form={form}
        name="opportunity"
        label="For which opportunity?"
        options={[
          { value: "", label: "None" },
          ...around.opportunities.map(({ id, title, company }) => ({
            value: toAddress(id),
            label: [title, company].filter(Boolean).join(", "),
          })),
        ]}
      />
    )}
    <TapField
      form={form}
      name="channel"
      label="To which channel does the time belong?"
      options={[
        { value: "usual", label: "As usual for its kind" },
        ...channels.map((channel) => ({ value: channel, label: channelWords[channel] })),
      ]}
    />
  </Fold>
);

type NewProps = FieldsProps & { monday: Temporal.PlainDate };

/** Planning something for a week. */
export const NewPlanned = ({ monday, form, around }: NewProps): JSX.Element => (
  <PostForm action={searchUrls.plannedActs(monday)} keepWords>
    <Keep name="id" value={typedText(form, "id")} />
    <PlannedFields form={form} {...(around ? { around } : {})} />
    <Actions>
      <Submit>Plan it</Submit>
    </Actions>
  </PostForm>
);

/** The same where it needs another look. */
export const NewPlannedPage = (
  frame: Frame,
  { monday, around }: { monday: Temporal.PlainDate; around: PlannedAround },
  form: Form,
): Drawn => (
  <Page
    frame={frame}
    title="Plan something"
    documentTitle="A plan · My search"
    back={{ href: searchUrls.week(monday), label: "The week" }}
  >
    <Problems form={form} />
    <NewPlanned monday={monday} form={form} around={around} />
  </Page>
);

export type EditPlannedData = {
  act: PlannedActShown;
  version: number;
  around: PlannedAround;
  changed: boolean;
};

/** Changing what is planned, or taking it out of the plan. */
export function EditPlannedPage(frame: Frame, data: EditPlannedData, form: Form): Drawn {
  const { act, version, around, changed } = data;
  const back = searchUrls.week(Temporal.PlainDate.from(act.monday));
  return (
    <Page
      frame={frame}
      title="Change what is planned"
      documentTitle="A plan · My search"
      back={{ href: back, label: "The week" }}
    >
      {changed && <ChangedMeanwhile act={act} />}
      <Problems form={form} />
      <PostForm action={searchUrls.plannedAct(act.id)} keepWords>
        <Keep name="version" value={version} />
        <PlannedFields form={form} around={around} />
        {act.shown_commitment !== null && <p>Your commitment to it keeps the words in which you made it.</p>}
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={back} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
      <Section title="Take it out of the plan">
        <p>What was done stays among your activities, and a commitment to it stands on.</p>
        <PostForm action={searchUrls.plannedActRemoval(act.id)}>
          <Actions>
            <Submit danger>Take it out</Submit>
          </Actions>
        </PostForm>
      </Section>
    </Page>
  );
}

const ChangedMeanwhile = ({ act }: { act: PlannedActShown }): JSX.Element => (
  <Notice kind="trouble">
    <p>
      This was changed meanwhile, perhaps in another window. Your words stand below; keeping them replaces
      what is there. Now it says:
    </p>
    <Facts
      items={[
        ["What", act.what],
        ["Kind", act.kind === "" ? "" : plannedWords[act.kind]],
        ["Minutes", act.minutes > 0 ? sayMinutes(act.minutes) : ""],
      ]}
    />
  </Notice>
);
