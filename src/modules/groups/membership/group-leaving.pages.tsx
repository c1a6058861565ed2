import {
  Actions,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Submit,
  TickField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import type { GroupShown } from "../groups.reads.ts";
import { groupUrls } from "../urls.ts";

type LeavingData = { group: GroupShown; people: number };

/** What leaving a group means: what goes, what stays; for its organiser what has to come first. */
export function LeavingPage(frame: Frame, viewer: Viewer, { group, people }: LeavingData): Drawn {
  const back = { href: groupUrls.members(group.id), label: `Members of ${group.name}` };
  if (group.organiser_id === viewer.id && people > 1) {
    return (
      <Page frame={frame} title="Hand over first" back={back}>
        <p>
          You keep this group together. Before you leave, hand it to somebody who is in it, so that it goes on
          without you.
        </p>
        <LinkButton href={groupUrls.members(group.id)}>Hand the group over</LinkButton>
      </Page>
    );
  }
  const alone = people === 1;
  return (
    <Page frame={frame} title={alone ? "Leave and close the group" : `Leave ${group.name}`} back={back}>
      {alone && (
        <Notice kind="waits">Nobody else is in this group. When you leave, it closes for good.</Notice>
      )}
      <ul>
        <li>Your commitments here stay with you, under “My commitments”. The group no longer sees them.</li>
        <li>
          Minutes keep your name and what you reported, for those who were there, as long as you are a member
          of the community.
        </li>
        <li>
          What you wrote on the <a href={groupUrls.wall(group.id)}>wall</a> stays there under your name, and
          you no longer read it. Take back first what should not stay.
        </li>
        <li>You no longer read the group’s minutes. If you may need them, print them first.</li>
        <li>If you only need a rest, a pause keeps your place.</li>
      </ul>
      <PostForm action={groupUrls.leave(group.id)}>
        <Actions>
          <Submit danger>{alone ? "Leave and close the group" : "Leave the group"}</Submit>
          <LinkButton href={groupUrls.members(group.id)} quiet>
            Stay
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** The organiser closes a group for everybody. */
export function ClosingPage(frame: Frame, { group, people }: LeavingData, form: Form): Drawn {
  return (
    <Page
      frame={frame}
      title={`Close ${group.name}`}
      back={{ href: groupUrls.edit(group.id), label: "Settings" }}
    >
      <p>
        {people > 1
          ? "The group ends for everybody who is in it: no more meetings, and its pages can no longer be opened."
          : "The group ends: no more meetings, and its pages can no longer be opened."}
      </p>
      <ul>
        <li>Each keeps what they committed to and reported, and can take it along with their data.</li>
        <li>Minutes are no longer to be read. Print first what you want to keep.</li>
        {people > 1 && <li>If the others want to go on, hand the group over instead.</li>}
      </ul>
      <PostForm action={groupUrls.close(group.id)}>
        <Problems form={form} />
        <TickField
          form={form}
          name="sure"
          label={people > 1 ? "The others know of it" : "I am sure"}
          required
        />
        <Actions>
          <Submit danger>Close the group for good</Submit>
          <LinkButton href={groupUrls.edit(group.id)} quiet>
            Keep it
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
