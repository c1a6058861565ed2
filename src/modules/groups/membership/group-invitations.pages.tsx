import type { JSX } from "../../../web/jsx/index.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Copyable,
  Empty,
  Entry,
  Fold,
  Keep,
  Lines,
  Mark,
  Notice,
  NumberField,
  Page,
  PostForm,
  Problems,
  Section,
  Submit,
  TextField,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { invitationText } from "../../people/index.ts";
import { mostDays, mostGuests } from "./group-invitations.forms.ts";
import { KeepId } from "../group.parts.tsx";
import { firstName, invitedWords } from "../group.words.ts";
import type { GroupShown } from "../groups.reads.ts";
import type { invitationsOf } from "./invitations.reads.ts";
import { letters } from "../typed.ts";
import { GroupTabs } from "../meetings/meeting.parts.tsx";
import { groupUrls } from "../urls.ts";

type Invitation = Awaited<ReturnType<typeof invitationsOf>>[number];
export type Way = "link" | "person";

/** The invitations of a group, each with the whole address under which it is opened. */
export type InvitationsData = {
  group: GroupShown;
  invitations: readonly (Invitation & { link: string })[];
  way: Way;
  /** Places that nobody has, and people whom open invitations could still bring in. */
  free: number;
  invited: number;
};

/** A form with what is usual: as many as there are places free, two weeks. */
export const invitationTyped = (free: number): Form =>
  typed({ places: String(Math.min(Math.max(free, 1), mostGuests)), days: "14" });

/** The organiser invites: by a link that several can use, or one person by name. */
export function InvitationsPage(frame: Frame, viewer: Viewer, data: InvitationsData, form: Form): Drawn {
  const { group, invitations, way, free, invited } = data;
  const tooMany = invitedWords(invited, free);
  return (
    <Page
      frame={frame}
      title="Invite people"
      back={{ href: groupUrls.members(group.id), label: `Members of ${group.name}` }}
    >
      <GroupTabs group={group} viewer={viewer.id} at="members" />
      <p>
        Whoever opens an invitation sees what the group is, its promise and when it meets, and joins with one
        press.
      </p>
      {tooMany && <Notice kind="waits">{tooMany}</Notice>}
      {!group.confirmed_at ? (
        <Notice kind="waits">
          The host still has to say yes to this group. Then you can invite people here.
        </Notice>
      ) : way === "link" ? (
        <LinkForm data={data} form={form} />
      ) : (
        <PersonForm group={group} form={form} />
      )}
      <Section title="Invitations so far" aside="The newest first">
        {invitations.length === 0 ? (
          <Empty drawing="letter" title="Nobody is invited yet">
            <p>A link can travel by any means: in a message, on paper, by word of mouth.</p>
          </Empty>
        ) : (
          <Lines>
            {invitations.map((invitation) => (
              <InvitationEntry frame={frame} viewer={viewer} group={group} invitation={invitation} />
            ))}
          </Lines>
        )}
      </Section>
    </Page>
  );
}

function LinkForm({ data, form }: { data: InvitationsData; form: Form }): JSX.Element {
  const { group, free } = data;
  return (
    <Section
      title="A link for several"
      aside={<a href={`${groupUrls.invitations(group.id)}?way=person`}>Invite one person by name</a>}
    >
      <PostForm action={groupUrls.invitations(group.id)}>
        <Keep name="way" value="link" />
        <KeepId form={form} />
        <Problems form={form} />
        <NumberField
          form={form}
          name="places"
          label="For how many people?"
          hint={`The group has ${freeWords(free)}. Whoever has the link can join until it is used up, so give it only to people you mean.`}
          min={1}
          max={mostGuests}
          required
        />
        <DaysField form={form} />
        <Submit>Make the link</Submit>
      </PostForm>
    </Section>
  );
}

const freeWords = (free: number): string =>
  free <= 0 ? "no place left just now" : free === 1 ? "1 place left" : `${free} places left`;

function PersonForm({ group, form }: { group: GroupShown; form: Form }): JSX.Element {
  return (
    <Section
      title="For one person"
      aside={<a href={groupUrls.invitations(group.id)}>Make a link for several</a>}
    >
      <PostForm action={groupUrls.invitations(group.id)} keepWords>
        <Keep name="way" value="person" />
        <KeepId form={form} />
        <Problems form={form} />
        <TextField
          form={form}
          name="forName"
          label="Who is it for?"
          hint="A first name is enough."
          maxLength={letters.name}
          required
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label="Their e-mail address"
          hint="With a mail server the invitation goes there. The link is yours to hand over in any case."
          inputmode="email"
        />
        <WordsField form={form} name="words" label="A few words to them" rows={3} maxLength={letters.words} />
        <DaysField form={form} />
        <Submit>Invite them</Submit>
      </PostForm>
    </Section>
  );
}

function DaysField({ form }: { form: Form }): JSX.Element {
  return (
    <NumberField form={form} name="days" label="Good for how many days?" min={1} max={mostDays} required />
  );
}

type EntryProps = {
  frame: Frame;
  viewer: Viewer;
  group: GroupShown;
  invitation: InvitationsData["invitations"][number];
};

function InvitationEntry({ frame, viewer, group, invitation }: EntryProps): JSX.Element {
  const used = invitation.used ?? 0;
  const state = stateOf(invitation, frame.now);
  const title = invitation.for_name ? `For ${invitation.for_name}` : `A link for ${invitation.places}`;
  return (
    <Entry
      title={title}
      mark={<Mark kind={state === "open" ? "waits" : "said"}>{stateWords[state]}</Mark>}
      line={
        <>
          {invitation.places === 1
            ? used === 1
              ? "Taken up. "
              : "Not taken up yet. "
            : `${used} of ${invitation.places} came in by it. `}
          {state === "open" && (
            <>
              Good until{" "}
              <When at={toInstant(invitation.expires_at)} zone={viewer.timeZone} form="day" now={frame.now} />
              .
            </>
          )}
        </>
      }
    >
      {state === "open" && (
        <>
          <Copyable
            label={invitation.for_name ? `The link for ${invitation.for_name}` : "The link to pass on"}
            value={invitation.link}
          />
          <Fold summary="A text to paste into any messenger">
            <Copyable
              label={invitation.for_name ? `Words for ${invitation.for_name}` : "Words that go with the link"}
              value={invitationText({
                community: frame.community ?? "",
                from: firstName(viewer.name),
                forName: invitation.for_name,
                link: invitation.link,
                groupName: group.name,
              })}
              lines
            />
          </Fold>
          <Actions>
            <PostForm action={groupUrls.revocation(group.id, invitation.id)}>
              <Submit quiet>
                Take it back<span class="unseen">: {title}</span>
              </Submit>
            </PostForm>
          </Actions>
        </>
      )}
    </Entry>
  );
}

const stateWords = {
  open: "open",
  used: "used up",
  over: "its time is over",
  revoked: "taken back",
} as const;

function stateOf(invitation: Invitation, now: Temporal.Instant): keyof typeof stateWords {
  if (invitation.revoked_at) return "revoked";
  if ((invitation.used ?? 0) >= invitation.places) return "used";
  return invitation.expires_at > instantText(now) ? "open" : "over";
}
