import { toAddress, type Id } from "../../../basics/ids.ts";
import {
  Actions,
  ChoiceField,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Submit,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import type { ContactCalled } from "./commitment-contacts.reads.ts";
import { WithForm } from "./commitment-contacts.parts.tsx";

export type WhoData = {
  commitment: { id: Id; what: string };
  /** Whom the name may mean. */
  choices: readonly ContactCalled[];
  then: string;
};

/** A name that nobody has, or several: the form again, with whoever may be meant. */
export function WhoPage(frame: Frame, { commitment, choices, then }: WhoData, form: Form): Drawn {
  return (
    <Page frame={frame} title="With whom?" back={{ href: then, label: "Back" }}>
      <blockquote>
        <p>{commitment.what}</p>
      </blockquote>
      <Problems form={form} />
      {choices.length > 0 ? (
        <PostForm action={contactUrls.commitmentContacts(commitment.id)}>
          <Keep name="then" value={then} />
          <ChoiceField
            form={form}
            name="contact"
            label="Whom do you mean?"
            required
            options={choices.map(({ id, name, title, company }) => ({
              value: toAddress(id),
              label: shownContactName(name),
              hint: [title, company].filter(Boolean).join(", "),
            }))}
          />
          <Actions>
            <Submit>This one</Submit>
            <LinkButton href={then} quiet>
              None of them
            </LinkButton>
          </Actions>
        </PostForm>
      ) : (
        <>
          <WithForm commitment={commitment.id} form={form} then={then} />
          <p>
            Somebody new? <a href={contactUrls.newContact}>Write them down</a> among your people first.
          </p>
        </>
      )}
    </Page>
  );
}
