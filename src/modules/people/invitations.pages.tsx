import {
  Drawing,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  TextField,
  TickField,
  ZoneField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { zoneGroups } from "../../web/zone-groups.ts";
import type { Community } from "./community.ts";
import type { InvitationListed } from "./invitations.reads.ts";
import { shownName } from "./members.reads.ts";
import type { InvitedTo } from "./places.ts";
import { lineLetters, nameLetters } from "./set-up.forms.ts";
import { peopleUrls } from "./urls.ts";

export type InvitationData = {
  token: string;
  invitation: InvitationListed;
  to: InvitedTo | null;
  community: Community;
};

const makerOf = ({ maker_name, maker_left_at }: InvitationListed): string =>
  shownName({ name: maker_name, left_at: maker_left_at });

/** A visitor's view: what this is, who invites, and a short form to come in. */
export function InvitationPage(frame: Frame, data: InvitationData & { once: string; form: Form }): Drawn {
  const { token, community, once, form } = data;
  return (
    <Page frame={frame} title={`${makerOf(data.invitation)} invites you`}>
      <InvitedToWhat {...data} />
      <Problems form={form} />
      <PostForm action={peopleUrls.invitation(token)} keepWords>
        <Keep name="once" value={once} />
        <TextField
          form={form}
          name="name"
          label="How do others call you?"
          hint="A first name is enough. The others see it."
          autocomplete="given-name"
          maxLength={nameLetters}
          required
        />
        <TextField
          form={form}
          name="email"
          type="email"
          label="Your e-mail address"
          hint={`You sign in with it, for there is no password. Other members do not see it. ${
            frame.hasMailServer
              ? "Without one, your host can print you a link whenever you need it."
              : "This community has no mail server: your host has the code when you sign in, and can print you a link."
          }`}
          autocomplete="email"
        />
        <TextField
          form={form}
          name="workLine"
          label="What kind of work?"
          hint="Such as: bookkeeping, twelve years in small firms. The others see it."
          maxLength={lineLetters}
        />
        <ZoneField
          form={form}
          name="zone"
          label="Time zone"
          hint="Meetings are shown in your own time."
          groups={zoneGroups}
          usual={community.time_zone}
          guess
          required
        />
        <TickField
          form={form}
          name="shared"
          label="This is a shared computer"
          hint="You are signed out after two hours, and nothing is kept in this browser."
        />
        <Submit>{data.to ? `Join ${data.to.groupName}` : `Join ${community.name}`}</Submit>
      </PostForm>
      <Quiet>
        You are a member already? <a href={peopleUrls.signIn(peopleUrls.invitation(token))}>Sign in</a>, and
        you come back to this page.
      </Quiet>
    </Page>
  );
}

/** A member's view: one button, and no second account. */
export function InvitationForMemberPage(
  frame: Frame,
  data: InvitationData & { there: string | null },
): Drawn {
  const { token, to, there } = data;
  return (
    <Page frame={frame} title={`${makerOf(data.invitation)} invites you`}>
      <InvitedToWhat {...data} />
      {to && !there ? (
        <PostForm action={peopleUrls.invitation(token)}>
          <Submit>Join {to.groupName}</Submit>
        </PostForm>
      ) : (
        <>
          <p>You belong here already.</p>
          <p>
            <LinkButton href={there ?? peopleUrls.today}>
              {there && to ? `Go to ${to.groupName}` : "Go to Today"}
            </LinkButton>
          </p>
        </>
      )}
    </Page>
  );
}

/** An invitation that cannot be taken up any more, and which way to go instead. */
export function InvitationOverPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="This invitation is over">
      <p>
        Its places are taken, its time has passed, or it was taken back. That says nothing about you: ask
        whoever gave it to you for a new one, or ask to join.
      </p>
      <p>
        <LinkButton href={frame.viewer ? peopleUrls.today : peopleUrls.joining}>
          {frame.viewer ? "Go to Today" : "Ask to join"}
        </LinkButton>
      </p>
    </Page>
  );
}

function InvitedToWhat({ invitation, to, community }: InvitationData): Drawn {
  return (
    <>
      <Drawing name="gull" />
      {to ? (
        <p>
          You are invited to the group <strong>{to.groupName}</strong> in {community.name}.
        </p>
      ) : (
        <p>
          You are invited to <strong>{community.name}</strong>.
        </p>
      )}
      {community.line && <p>{community.line}</p>}
      {to?.lines.map((words) => (
        <p>{words}</p>
      ))}
      {invitation.words && <blockquote class="words">{invitation.words}</blockquote>}
    </>
  );
}
