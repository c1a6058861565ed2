import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Fold,
  Lines,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import { scoped } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayDay } from "../../../web/when.ts";
import { ExchangeForm, KeepingForm } from "../book/book.parts.tsx";
import { CardFace } from "../cards/card.parts.tsx";
import { shownContactName } from "../contact.ts";
import { freshFollowUp, NewFollowUp } from "../follow-ups/follow-up-fields.tsx";
import { CommitWith } from "../follow-ups/commitment-contacts.parts.tsx";
import { FollowUpLine } from "../follow-ups/follow-ups.parts.tsx";
import type { FollowUpAround, FollowUpShown } from "../follow-ups/follow-ups.reads.ts";
import type { MergeShown } from "../merging/merges.reads.ts";
import { contactUrls, placeOnContact } from "../urls.ts";
import { Back, Front } from "./contact.parts.tsx";
import type { ContactRead } from "./contact.reads.ts";
import { StoryLines } from "./story.parts.tsx";
import type { Story } from "./story.reads.ts";

/** All that the page of one contact shows. */
export type ContactData = {
  contact: ContactRead;
  followUps: FollowUpShown[];
  around: FollowUpAround;
  story: Story;
  /** The last time that another was put together with this one, while it can be undone. */
  merge: MergeShown | null;
  /** What higher rooms know of them. */
  besides: readonly Drawn[];
  /** Whether they came to note what happened. */
  isNoting: boolean;
};

/** Somebody whom a member knows: the front and the back of their card, what is owed, and the story so far. */
export function ContactPage(frame: Frame, data: ContactData): Drawn {
  const { contact, around, story, merge, isNoting } = data;
  const name = shownContactName(contact.name);
  return (
    <Page
      frame={frame}
      title={name}
      documentTitle="A contact · My people"
      back={{ href: contactUrls.contacts, label: "My people" }}
    >
      <Front contact={contact} />
      <Actions>
        <LinkButton href={contactUrls.noting(contact.id)}>Note what happened</LinkButton>
        <LinkButton href={contactUrls.editContact(contact.id)} light>
          Change
        </LinkButton>
      </Actions>
      {merge && <Undoing merge={merge} around={around} />}
      <Section title="The back of the card">
        <Back contact={contact} />
      </Section>
      <Promises data={data} />
      {data.besides}
      <Section title="Keep in touch" id={placeOnContact.keeping}>
        <KeepingForm contact={contact} today={around.today} />
      </Section>
      <Section title="The story" id={placeOnContact.story}>
        <Fold summary="Note what happened" open={isNoting || (story.isFirst && story.entries.length === 0)}>
          <ExchangeForm contact={contact.id} today={around.today} />
        </Fold>
        <StoryLines story={story} around={{ ...around, contact: contact.id }} />
      </Section>
      {contact.card && <KeptCard card={contact.card} around={around} />}
      <ul class="further">
        <li>
          <a href={contactUrls.merging(contact.id)}>Here twice? Put two together</a>
        </li>
        <li>
          <a href={contactUrls.contactRemoval(contact.id)}>Remove</a>
        </li>
      </ul>
    </Page>
  );
}

/** What is owed either way: what the member owes first. */
function Promises({ data: { contact, followUps, around } }: { data: ContactData }): JSX.Element {
  const [mine, theirs] = [
    followUps.filter((row) => row.owed_by === "me"),
    followUps.filter((row) => row.owed_by === "them"),
  ];
  return (
    <Section title="What was promised" id={placeOnContact.followUps}>
      {followUps.length === 0 && <Quiet>Nothing is open between you.</Quiet>}
      <Owed title="What you owe" rows={mine} around={around} />
      <Owed title="What you are owed" rows={theirs} around={around} />
      <Fold summary="Write down a promise">
        <NewFollowUp
          contact={contact.id}
          form={scoped(freshFollowUp(around.today), "follow-up")}
          then={around.then}
        />
      </Fold>
      <CommitWith contact={contact.id} groups={around.groups} then={around.then} />
    </Section>
  );
}

function Owed(props: { title: string; rows: FollowUpShown[]; around: FollowUpAround }): JSX.Element | null {
  if (props.rows.length === 0) return null;
  return (
    <>
      <h3 class="owed-head">{props.title}</h3>
      <Lines>
        {props.rows.map((row) => (
          <FollowUpLine row={row} around={props.around} />
        ))}
      </Lines>
    </>
  );
}

function KeptCard(props: { card: NonNullable<ContactRead["card"]>; around: FollowUpAround }): JSX.Element {
  const { card, around } = props;
  return (
    <Section title="Their card">
      <CardFace card={card} />
      <Quiet>
        As it was on {sayDay(toInstant(card.kept_at), around.zone, around.now)}, when you kept it.
      </Quiet>
    </Section>
  );
}

function Undoing({ merge, around }: { merge: MergeShown; around: FollowUpAround }): JSX.Element {
  return (
    <Notice kind="waits">
      <p>
        You put {shownContactName(merge.name)} and this contact together on{" "}
        {sayDay(toInstant(merge.merged_at), around.zone, around.now)}.
      </p>
      <PostForm action={contactUrls.mergeUndoing(merge.id)} label="Undo it">
        <Submit quiet>Undo it</Submit>
      </PostForm>
    </Notice>
  );
}
