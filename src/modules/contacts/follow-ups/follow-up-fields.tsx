import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  DateField,
  Keep,
  PostForm,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { dueDay } from "./follow-ups.ts";

/** A form for something new that is owed: by the member, and two days from today, unless they say otherwise. */
export const freshFollowUp = (today: Temporal.PlainDate): Form =>
  typed({ id: toAddress(newId()), owedBy: "me", due: dueDay(today).toString() });

/** Writing down what is owed between the member and a contact. */
export function NewFollowUp(props: { contact: Id; form: Form; then: string }): JSX.Element {
  const { contact, form, then } = props;
  return (
    <PostForm action={contactUrls.contactFollowUps(contact)} keepWords>
      <Keep name="id" value={typedText(form, "id")} />
      <Keep name="then" value={then} />
      <FollowUpFields form={form} />
      <Actions>
        <Submit>Write it down</Submit>
      </Actions>
    </PostForm>
  );
}

/** What is owed, by whom, and by which day. */
export function FollowUpFields({ form }: { form: Form }): JSX.Element {
  return (
    <>
      <ChoiceField
        form={form}
        name="owedBy"
        label="Who promised it?"
        required
        options={[
          { value: "me", label: "I did" },
          { value: "them", label: "They did" },
        ]}
      />
      <TextField
        form={form}
        name="what"
        label="What is it?"
        hint="“Send my résumé”, or “Ask her colleague about the port”."
        maxLength={letters.what}
        autocomplete="off"
        required
      />
      <DateField
        form={form}
        name="due"
        label="By which day?"
        hint="Two days after you met is a good day: they still remember you."
        required
      />
    </>
  );
}
