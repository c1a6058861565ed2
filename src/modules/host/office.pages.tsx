import {
  Actions,
  Empty,
  Entry,
  Lines,
  Notice,
  PostForm,
  Section,
  Submit,
} from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { type groupsToConfirm, kindWords } from "../groups/index.ts";
import { Desk } from "./desk.tsx";
import { membersInWords } from "./members.words.ts";
import { hostUrls } from "./urls.ts";

/** Something that waits for a host's word: what it is, and where it is decided. */
export type Waiting = { title: string; line?: string; href: string };

export type GroupToConfirm = Awaited<ReturnType<typeof groupsToConfirm>>[number];

export type OfficeData = {
  groups: GroupToConfirm[];
  waiting: readonly Waiting[];
  members: number;
  work: { tryingAgain: number; stuck: number };
};

/** What waits for a host, and how the house is doing. */
export function OfficePage(frame: Frame, { waiting, groups, members, work }: OfficeData): Drawn {
  return (
    <Desk frame={frame} title="Host's office">
      {work.stuck > 0 && <StuckWork count={work.stuck} />}
      {waiting.length + groups.length === 0 ? (
        <Empty drawing="lamp" title="Nothing waits for you.">
          <p>Requests, groups to confirm and mail to pass on will stand here.</p>
        </Empty>
      ) : (
        <Section title="Waits for your word">
          <Lines>
            {waiting.map((one) => (
              <Entry title={one.title} href={one.href} line={one.line} />
            ))}
            {groups.map((group) => (
              <NewGroup group={group} />
            ))}
          </Lines>
        </Section>
      )}
      <Section title="The house">
        <p>
          {members === 1 ? "You are the only member so far." : `${membersInWords(members)}.`}{" "}
          <a href={hostUrls.invitations}>Invite somebody</a>
        </p>
        {!frame.hasMailServer && (
          <p>
            No mail server is set, so mail is kept under <a href={hostUrls.mail}>Mail</a> for you to pass on.
          </p>
        )}
        {work.tryingAgain > 0 && (
          <p>
            {work.tryingAgain === 1 ? "One mail or task" : `${work.tryingAgain} mails or tasks`} did not get
            through yet and will be tried again by and by. Nothing is lost.
          </p>
        )}
      </Section>
    </Desk>
  );
}

function NewGroup({ group }: { group: GroupToConfirm }): Drawn {
  return (
    <Entry
      title={`${group.organiser_name} would like to start "${group.name}"`}
      line={kindWords[group.kind].name}
    >
      {group.about && <p class="words">{group.about}</p>}
      <Actions>
        <PostForm action={hostUrls.confirmGroup(group.id)} label={`Let ${group.name} begin`}>
          <Submit>Say yes</Submit>
        </PostForm>
        <PostForm action={hostUrls.refuseGroup(group.id)} label={`Do not let ${group.name} begin`}>
          <Submit quiet>Say no</Submit>
        </PostForm>
      </Actions>
    </Entry>
  );
}

function StuckWork({ count }: { count: number }): Drawn {
  return (
    <Notice kind="trouble">
      <p>
        {count === 1 ? "One mail or task was" : `${count} mails or tasks were`} tried twelve times and got
        stuck. Is the mail server in order?
      </p>
      <PostForm action={hostUrls.jobs}>
        <Submit quiet>Try again now</Submit>
      </PostForm>
    </Notice>
  );
}
