import {
  Actions,
  ChoiceField,
  DateField,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  SelectField,
  Submit,
  Suggestions,
  TapField,
  TextField,
  TickField,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { stages } from "../search.ts";
import { closedWhyWords, contactPartWords, stageWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { OpportunityRead } from "./held-opportunity.ts";
import type { ContactNamed } from "./named-contacts.ts";
import { contactOption, NextFields, PostingField } from "./opportunity-form.parts.tsx";
import { titleAt } from "./opportunity.ts";

type OneProps = { row: OpportunityRead; today: Temporal.PlainDate; then: string };

/** Where it stands from now on; where it is closed, why. */
export function StagePage(frame: Frame, { row, today, then }: OneProps, form: Form): Drawn {
  const isClosing = typedText(form, "to") === "closed";
  return (
    <Page
      frame={frame}
      title={isClosing ? "What became of it?" : "Where does it stand?"}
      back={{ href: then, label: "Back" }}
    >
      <p>
        {titleAt(row)}. {stageWords[row.stage]} since{" "}
        {sayPlainDate(Temporal.PlainDate.from(row.stage_on), today)}.
      </p>
      <Problems form={form} />
      <PostForm action={searchUrls.opportunityStage(row.id)}>
        <Keep name="then" value={then} />
        {isClosing ? (
          <>
            <Keep name="to" value="closed" />
            <ChoiceField
              form={form}
              name="why"
              label="Why is it closed?"
              required
              options={Object.entries(closedWhyWords).map(([value, label]) => ({ value, label }))}
            />
          </>
        ) : (
          <StageField form={form} />
        )}
        <DateField form={form} name="on" label="On which day?" max={today.toString()} required />
        <Actions>
          <Submit>{isClosing ? "Close it" : "Keep it"}</Submit>
          <LinkButton href={then} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** The stages as places to tap. */
export const StageField = ({ form }: { form: Form }): JSX.Element => (
  <TapField
    form={form}
    name="to"
    label="Stage"
    required
    options={stages.map((value) => ({ value, label: stageWords[value] }))}
  />
);

/** What comes next for it. */
export function NextStepPage(frame: Frame, { row, then }: OneProps, form: Form): Drawn {
  return (
    <Page frame={frame} title="What comes next?" back={{ href: then, label: "Back" }}>
      <p>{titleAt(row)}</p>
      <Problems form={form} />
      <NextStepForm row={row} then={then} form={form} />
    </Page>
  );
}

/** Saying what comes next, and by when. */
export const NextStepForm = (props: { row: OpportunityRead; then: string; form: Form }): JSX.Element => (
  <PostForm action={searchUrls.opportunityNext(props.row.id)} keepWords>
    <Keep name="then" value={props.then} />
    <NextFields form={props.form} />
    <Actions>
      <Submit>Keep the step</Submit>
    </Actions>
  </PostForm>
);

type WhoProps = {
  row: OpportunityRead;
  /** Whom the name may mean; nobody where nobody is called so. */
  alike: readonly ContactNamed[];
};

/** A name that several have, or nobody: who is meant, or whether they are written down. */
export function WhoPlaysPage(frame: Frame, { row, alike }: WhoProps, form: Form): Drawn {
  const home = `${searchUrls.opportunity(row.id)}#contacts`;
  return (
    <Page frame={frame} title="Who is it?" back={{ href: home, label: "Back" }}>
      <Problems form={form} />
      <PartForm row={row} alike={alike} form={form} />
    </Page>
  );
}

/** Naming somebody who plays a part; `alike` are those of one name, where several have it, and `names` are suggested. */
export function PartForm(props: WhoProps & { form: Form; names?: readonly string[] }): JSX.Element {
  const { row, alike, form, names = [] } = props;
  const name = typedText(form, "name");
  const isUnknown = form.errors["isNew"] !== undefined;
  return (
    <PostForm action={searchUrls.opportunityContacts(row.id)}>
      <PartNameField form={form} names={names} />
      {alike.length > 0 && (
        <ChoiceField
          form={form}
          name="contact"
          label="Whom do you mean?"
          required
          options={alike.map(contactOption)}
        />
      )}
      {isUnknown && (
        <TickField form={form} name="isNew" label={`Write down “${name}” among my people`} required />
      )}
      <SelectField
        form={form}
        name="part"
        label="Which part do they play?"
        required
        options={Object.entries(contactPartWords).map(([value, label]) => ({ value, label }))}
      />
      <Actions>
        <Submit>{isUnknown ? "Note them" : "Note it"}</Submit>
      </Actions>
    </PostForm>
  );
}

const PartNameField = ({ form, names }: { form: Form; names: readonly string[] }): JSX.Element => (
  <>
    <TextField
      form={form}
      name="name"
      label="Their name"
      hint="Somebody among your people, or somebody new."
      maxLength={120}
      autocomplete="off"
      list={names.length > 0 ? "my-people" : undefined}
      required
    />
    {names.length > 0 && <Suggestions id="my-people" words={names} />}
  </>
);

/** The text of the posting, to be pasted or mended. */
export function PostingPage(frame: Frame, { row }: { row: OpportunityRead }, form: Form): Drawn {
  const home = `${searchUrls.opportunity(row.id)}#posting`;
  return (
    <Page frame={frame} title="The text of the posting" back={{ href: home, label: "Back" }}>
      <p>{titleAt(row)}</p>
      <Problems form={form} />
      <PostForm action={searchUrls.opportunityPosting(row.id)} keepWords>
        <PostingField form={form} />
        <Quiet>An empty field takes it off.</Quiet>
        <Actions>
          <Submit>Keep it</Submit>
          <LinkButton href={home} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
