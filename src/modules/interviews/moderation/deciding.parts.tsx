import type { JSX } from "../../../web/jsx/index.ts";
import { Keep, PostForm, Section, Submit, TickField, WordsField } from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import { actLetters } from "./deciding.forms.ts";

/** What becomes of something that waits: let through by a button, or declined with a reason. */
export function Decision(props: {
  action: string;
  form: Form;
  /** Of what the host reads here. */
  version: number;
  /** What follows from either. */
  through: string;
  declined: string;
  /** Whether it is remembered where it may have come from. */
  hasSource?: boolean;
}): JSX.Element {
  const { action, form, version, through, declined, hasSource } = props;
  return (
    <>
      <Section title="Let it through">
        <p>{through}</p>
        <PostForm action={action}>
          <Keep name="version" value={version} />
          <Submit name="wish" value="through">
            Let it through
          </Submit>
        </PostForm>
      </Section>
      <Section title="Or decline it">
        <p>{declined}</p>
        <PostForm action={action} keepWords>
          <Keep name="version" value={version} />
          <Reason form={form} />
          {hasSource && (
            <TickField
              form={form}
              name="source"
              label="Also close comments for today to where it came from"
              hint={aboutSources}
            />
          )}
          <Submit name="wish" value="decline" quiet>
            Decline it
          </Submit>
        </PostForm>
      </Section>
    </>
  );
}

/** What a host should know before closing comments to where one came from. */
export const aboutSources =
  "It is kept in memory alone, and forgotten at midnight (UTC) and whenever the server starts again. It may be one person, or a whole library in which many read.";

/** Hiding something with a reason, or showing it again by a button. */
export function HidingForm(props: {
  action: string;
  form: Form;
  isHidden: boolean;
  what: string;
}): JSX.Element {
  const { action, form, isHidden, what } = props;
  if (isHidden)
    return (
      <PostForm action={action}>
        <Submit quiet>Show the {what} again</Submit>
      </PostForm>
    );
  return (
    <PostForm action={action} keepWords>
      <Keep name="hidden" value="yes" />
      <Reason form={form} />
      <Submit quiet>Hide the {what}</Submit>
    </PostForm>
  );
}

/** Why a host does something. */
export const Reason = ({ form }: { form: Form }): JSX.Element => (
  <WordsField form={form} name="reason" label="The reason" rows={2} maxLength={actLetters} required />
);
