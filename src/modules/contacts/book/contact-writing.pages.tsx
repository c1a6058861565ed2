import {
  Actions,
  Facts,
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
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { type ContactWords, shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { AboutField, MoreFields, NameFields } from "./contact-fields.tsx";
import { inWorkWords, partWords, tieWords } from "./contact.words.ts";

export type EditContactData = {
  contact: { id: number; name: string; version: number };
  /** What stands now, where it was changed while the form was open. */
  stands: ContactWords | null;
  today: Temporal.PlainDate;
};

/** Changing what is said of a contact; with `stands`, what it says now is beside it. */
export function EditContactPage(
  frame: Frame,
  { contact, stands, today }: EditContactData,
  form: Form,
): Drawn {
  const back = contactUrls.contact(contact.id);
  const name = shownContactName(contact.name);
  return (
    <Page
      frame={frame}
      title={`Change ${name}`}
      documentTitle="Change a contact · My people"
      back={{ href: back, label: name }}
    >
      {stands && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; keeping them
            replaces what is there. Now it says:
          </p>
          <WhatStands what={stands} today={today} />
        </Notice>
      )}
      <Problems form={form} />
      {contact.name && <p>Only the name is needed.</p>}
      <PostForm action={contactUrls.editContact(contact.id)} keepWords>
        <Keep name="version" value={contact.version} />
        <NameFields form={form} nameless={contact.name === ""} />
        <AboutField form={form} />
        <MoreFields form={form} withClock={false} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={back} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** All that is said of a contact, to be compared. */
const WhatStands = ({ what, today }: { what: ContactWords; today: Temporal.PlainDate }): JSX.Element => (
  <Facts
    items={(
      [
        ["Name", shownContactName(what.name)],
        ["Company", what.company],
        ["What they do there", what.title],
        ["What you spoke of", what.about],
        ...what.ways.map(({ label, value }) => [label || "To reach them", value] as const),
        ["Where", what.metWhere],
        ["When", what.metOn ? sayPlainDate(what.metOn, today) : ""],
        ["In work", what.inWork && inWorkWords[what.inWork]],
        ["Their part", what.part && partWords[what.part]],
        ["Between you", what.tie && tieWords[what.tie]],
        ["Tags", what.tags.join(", ")],
      ] satisfies (readonly [string, Children])[]
    ).filter(([, said]) => said !== "")}
  />
);

/** Asks before a contact goes with everything about them; `besides` is what other rooms say of it. */
export function ContactRemovalPage(
  frame: Frame,
  contact: { id: number; name: string },
  besides: readonly Drawn[],
): Drawn {
  const back = contactUrls.contact(contact.id);
  const name = shownContactName(contact.name);
  return (
    <Page
      frame={frame}
      title={`Remove ${name}?`}
      documentTitle="Remove a contact · My people"
      back={{ href: back, label: name }}
    >
      <p>
        With {name} goes all that you wrote about them: the back of the card, your exchanges, and what you owe
        each other. Whoever you merged into {name} goes too. It cannot be brought back.
      </p>
      <p>A commitment that you made because of them stays, without their name beside it.</p>
      {besides}
      <PostForm action={contactUrls.contactRemoval(contact.id)}>
        <Actions>
          <Submit danger>Remove {name}</Submit>
          <LinkButton href={back} quiet>
            Keep {name}
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
