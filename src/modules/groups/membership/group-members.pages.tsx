import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Keep,
  Lines,
  LinkButton,
  Page,
  PersonLine,
  PostForm,
  Problems,
  Quiet,
  Section,
  SelectField,
  Submit,
  TickField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { countOfMembers, placesLeft } from "../group.words.ts";
import { MemberLine } from "./group-members.parts.tsx";
import type { GroupMember, GroupShown } from "../groups.reads.ts";
import type { waitingRequests } from "./requests.reads.ts";
import { GroupTabs } from "../meetings/meeting.parts.tsx";
import { groupUrls } from "../urls.ts";
import { ChooseWelcomer } from "./welcome.pages.tsx";

export type RequestWaiting = Awaited<ReturnType<typeof waitingRequests>>[number];
export type MembersPageData = {
  group: GroupShown;
  members: readonly GroupMember[];
  requests: readonly RequestWaiting[];
  /** Whom newcomers may write to. */
  welcomer: { id: number };
};

/** Who is in the group; for its organiser who asks to be, and to whom it can be handed; for everybody the way to step back. */
export function GroupMembersPage(
  frame: Frame,
  viewer: Viewer,
  data: MembersPageData,
  form: Form = emptyForm,
): Drawn {
  const { group, members, requests } = data;
  const isOrganiser = group.organiser_id === viewer.id;
  const others = members.filter((member) => member.id !== viewer.id);
  return (
    <Page frame={frame} title="Members" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <GroupTabs group={group} viewer={viewer.id} at="members" />
      <Problems form={form} />
      {requests.length > 0 && <Requests group={group} requests={requests} />}
      <Section
        title="Who is here"
        aside={`${countOfMembers(members.length)}, ${placesLeft(group.places, members.length)}`}
      >
        <Lines>
          {members.map((member) => (
            <MemberLine member={member} group={group} viewer={viewer.id} now={frame.now} withMessage />
          ))}
        </Lines>
        {isOrganiser && (
          <p>
            <LinkButton href={groupUrls.invitations(group.id)} quiet>
              Invite people
            </LinkButton>
          </p>
        )}
      </Section>
      <You group={group} />
      {isOrganiser && others.length > 0 && (
        <ChooseWelcomer group={group} members={members} welcomer={data.welcomer} />
      )}
      {isOrganiser && others.length > 0 && <HandOver group={group} others={others} form={form} />}
    </Page>
  );
}

function Requests({
  group,
  requests,
}: {
  group: GroupShown;
  requests: readonly RequestWaiting[];
}): JSX.Element {
  return (
    <Section title="Asking to join" aside="Only you see this">
      <Lines>
        {requests.map((request) => (
          <div>
            <PersonLine name={request.name} id={request.member_id} line={request.work_line || undefined} />
            <blockquote class="words">{request.words}</blockquote>
            <Actions>
              <PostForm action={groupUrls.answer(group.id, request.id)}>
                <Keep name="answer" value="accepted" />
                <Submit>Welcome {request.name}</Submit>
              </PostForm>
              <LinkButton href={groupUrls.answer(group.id, request.id)} quiet>
                Answer {request.name} in words
              </LinkButton>
            </Actions>
          </div>
        ))}
      </Lines>
    </Section>
  );
}

function You({ group }: { group: GroupShown }): JSX.Element {
  return (
    <Section title="You">
      <PostForm action={groupUrls.pause(group.id)}>
        {group.paused_at ? (
          <>
            <p>You are on a pause. The others see that, and nobody waits for a report from you.</p>
            <Submit name="pause" value="no">
              I am back
            </Submit>
          </>
        ) : (
          <>
            <p>
              A pause keeps your place. The others see that you are away for a while, and nobody waits for a
              report from you.
            </p>
            <Submit quiet name="pause" value="yes">
              Take a pause here
            </Submit>
          </>
        )}
      </PostForm>
      <Quiet>
        <a href={groupUrls.leave(group.id)}>Leave this group</a>
      </Quiet>
    </Section>
  );
}

type HandOverProps = { group: GroupShown; others: readonly GroupMember[]; form: Form };

function HandOver({ group, others, form }: HandOverProps): JSX.Element {
  const options = [
    { value: "", label: "Choose a member" },
    ...others.map((member) => ({ value: toAddress(member.id), label: member.name })),
  ];
  return (
    <Section title="Hand the group over" aside="Only you see this">
      <PostForm action={groupUrls.organiser(group.id)}>
        <p>Whoever takes it answers requests, invites, and sets times and rounds. You stay a member.</p>
        <SelectField form={form} name="to" label="To whom?" options={options} required />
        <TickField form={form} name="sure" label="We spoke about it, and they take it on" required />
        <Submit quiet>Hand the group over</Submit>
      </PostForm>
    </Section>
  );
}
