import {
  Actions,
  DateField,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Submit,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { FollowUpFields, NewFollowUp } from "./follow-up-fields.tsx";
import type { FollowUpShown } from "./follow-ups.reads.ts";
import { dueWords } from "./follow-ups.words.ts";

/** The form of a contact's page that needs another look. */
export function NewFollowUpPage(
  frame: Frame,
  { contact, then }: { contact: { id: number; name: string }; then: string },
  form: Form,
): Drawn {
  return (
    <Page frame={frame} title="Write down a follow-up" back={{ href: then, label: "Back" }}>
      <p>It is with {shownContactName(contact.name)}.</p>
      <Problems form={form} />
      <NewFollowUp contact={contact.id} form={form} then={then} />
    </Page>
  );
}

type OneData = {
  row: FollowUpShown;
  /** Where to go on to. */
  then: string;
  today: Temporal.PlainDate;
};

/** Changing what is owed; with `changed`, what another window wrote stands beside. */
export function EditFollowUpPage(
  frame: Frame,
  { row, then, today }: OneData,
  form: Form,
  changed = false,
): Drawn {
  return (
    <Page frame={frame} title="Change a follow-up" back={{ href: then, label: "Back" }}>
      <p>It is with {shownContactName(row.contact_name)}.</p>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          <p>
            Now it says: “{row.what}”, promised by {row.owed_by === "me" ? "you" : "them"}.{" "}
            {dueWords(row.due_on, today)}.
          </p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={contactUrls.editFollowUp(row.id)} keepWords>
        <Keep name="version" value={row.version} />
        <Keep name="then" value={then} />
        <FollowUpFields form={form} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={then} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** Choosing the day to which something is put off. */
export function LaterPage(frame: Frame, { row, then, today }: OneData, form: Form): Drawn {
  return (
    <Page frame={frame} title="Another day" back={{ href: then, label: "Back" }}>
      <blockquote>
        <p>{row.what}</p>
      </blockquote>
      <p>
        {shownContactName(row.contact_name)} · {dueWords(row.due_on, today)}
      </p>
      <Problems form={form} />
      <PostForm action={contactUrls.followUpLater(row.id)}>
        <Keep name="then" value={then} />
        <DateField
          form={form}
          name="due"
          label="Which day suits it better?"
          min={today.toString()}
          required
        />
        <Actions>
          <Submit>Put it off</Submit>
          <LinkButton href={then} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
