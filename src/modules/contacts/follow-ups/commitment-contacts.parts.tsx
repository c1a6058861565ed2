import { toAddress, type Id } from "../../../basics/ids.ts";
import {
  Actions,
  Fold,
  Keep,
  LinkButton,
  PostForm,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, emptyForm } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { groupUrls, withThen } from "../../groups/index.ts";
import { letters, shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { carriedContact } from "./commitment-links.ts";
import type { ContactOfCommitment } from "./commitment-contacts.reads.ts";

type PartProps = {
  commitment: Id;
  linked: readonly ContactOfCommitment[];
  /** Whom its words name, and who is not noted yet. */
  named: readonly { id: Id; name: string }[];
  here: string;
};

/** With whom a commitment is. It stands on the page of its member, and no other. */
export function WithWhom({ commitment, linked, named, here }: PartProps): JSX.Element {
  return (
    <Section title="With whom" id="with">
      {linked.map((contact) => (
        <OneContact commitment={commitment} contact={contact} here={here} />
      ))}
      {linked.map((contact) => contact.outcome === "done" && <DoneToo contact={contact} here={here} />)}
      {named.map(({ id, name }) => (
        <PostForm action={contactUrls.commitmentContacts(commitment)}>
          <p>You name {name}.</p>
          <Keep name="contact" value={toAddress(id)} />
          <Keep name="then" value={here} />
          <Submit quiet>Note it on their page</Submit>
        </PostForm>
      ))}
      <Fold summary={linked.length > 0 ? "With somebody else too" : "Say with whom it is"}>
        <WithForm commitment={commitment} form={emptyForm} then={here} />
      </Fold>
      <Quiet>Only you see with whom it is. It stands in their story too.</Quiet>
    </Section>
  );
}

function OneContact({
  commitment,
  contact,
  here,
}: {
  commitment: Id;
  contact: ContactOfCommitment;
  here: string;
}): JSX.Element {
  const name = shownContactName(contact.name);
  return (
    <div class="with-contact">
      <a href={contactUrls.contact(contact.id)}>{name}</a>
      <PostForm action={contactUrls.commitmentContactRemoval(commitment, contact.id)}>
        <Keep name="then" value={here} />
        <button class="plain" type="submit">
          Take off<span class="unseen">: {name}</span>
        </button>
      </PostForm>
    </div>
  );
}

/** What it was made of is still open: whether that is done too is the member's to say. */
function DoneToo({ contact, here }: { contact: ContactOfCommitment; here: string }): JSX.Element | null {
  if (contact.follow_up_id === null) return null;
  return (
    <PostForm action={contactUrls.followUpDone(contact.follow_up_id)}>
      <p>
        You owed {shownContactName(contact.name)}: “{contact.follow_up}”. Is that done too?
      </p>
      <Keep name="then" value={here} />
      <Submit quiet>Done</Submit>
    </PostForm>
  );
}

/** Naming somebody by hand. */
export function WithForm(props: { commitment: Id; form: Form; then: string }): JSX.Element {
  return (
    <PostForm action={contactUrls.commitmentContacts(props.commitment)}>
      <Keep name="then" value={props.then} />
      <TextField
        form={props.form}
        name="name"
        label="Their name"
        hint="Somebody among your people."
        maxLength={letters.name}
        autocomplete="off"
        required
      />
      <Actions>
        <Submit quiet>Note it</Submit>
      </Actions>
    </PostForm>
  );
}

/** From a contact's page to a commitment that is with them: a way for each group; alone where there is none. */
export function CommitWith(props: {
  contact: Id;
  groups: readonly { id: Id; name: string }[];
  then: string;
}): JSX.Element {
  const { contact, groups, then } = props;
  const path = (form: string): string => withThen(`${form}?${carriedContact}=${toAddress(contact)}`, then);
  const [only, ...others] = groups;
  if (others.length === 0)
    return (
      <div class="row-acts">
        <LinkButton href={path(only ? groupUrls.newGroupCommitment(only.id) : groupUrls.newCommitment)} light>
          Commit to something
        </LinkButton>
      </div>
    );
  return (
    <Fold summary="Commit to something">
      <div class="row-acts">
        {groups.map(({ id, name }) => (
          <LinkButton href={path(groupUrls.newGroupCommitment(id))} light>
            In {name}
          </LinkButton>
        ))}
      </div>
    </Fold>
  );
}
