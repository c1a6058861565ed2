import type { JSX } from "../../../web/jsx/index.ts";
import {
  Highlight,
  Lines,
  LinkButton,
  Page,
  PersonLine,
  PostForm,
  Quiet,
  Section,
  SelectField,
  Submit,
} from "../../../web/components/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import { typed } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { peopleUrls } from "../../people/index.ts";
import type { CurrentMeeting } from "../current-meeting.ts";
import { firstName } from "../group.words.ts";
import { FirstVisit } from "../group.parts.tsx";
import { MemberLine } from "./group-members.parts.tsx";
import type { GroupMember, GroupShown } from "../groups.reads.ts";
import { MeetingTime, Place } from "../meetings/meeting.parts.tsx";
import { groupUrls } from "../urls.ts";
import { whatNobodyAsks, whatToBring } from "./welcome.words.ts";

export type WelcomeData = {
  group: GroupShown;
  members: readonly GroupMember[];
  welcomer: { id: number; name: string };
  meeting: CurrentMeeting | null;
};

/** A newcomer's first week in a group: who is there, whom to write to, what to bring, and what nobody will ask. */
export function WelcomePage(frame: Frame, viewer: Viewer, data: WelcomeData): Drawn {
  const { group, members, welcomer, meeting } = data;
  return (
    <Page frame={frame} title="Your first week" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <p>Good that you are here. You need not read, prepare or explain anything before you come.</p>
      {meeting && (
        <Highlight
          label="You meet next"
          title={<MeetingTime frame={frame} meeting={meeting} />}
          drawing="chairs"
        >
          <p>
            <Place kind={group.place_kind} place={group.place} />
          </p>
        </Highlight>
      )}
      <Section title="One person to write to">
        {welcomer.id === viewer.id ? (
          <p>That is you: whoever is new may write to you before they come.</p>
        ) : (
          <>
            <PersonLine
              name={welcomer.name}
              id={welcomer.id}
              href={peopleUrls.member(welcomer.id)}
              line="Glad to be asked anything: how to find the door, or whether you may just listen."
            />
            <p>
              <LinkButton href={peopleUrls.messagesWith(welcomer.id)}>
                Write to {firstName(welcomer.name)}
              </LinkButton>
            </p>
          </>
        )}
      </Section>
      <Section title="What to bring">
        <ListOf lines={whatToBring[group.kind]} />
      </Section>
      <Section title="What nobody will ask">
        <ListOf lines={whatNobodyAsks[group.kind]} />
        <Quiet>And should somebody ask all the same: “I would rather not say” is a whole answer here.</Quiet>
      </Section>
      <Section title="What happens the first time">
        <FirstVisit kind={group.kind} />
      </Section>
      <Section title="Who is there">
        <Lines>
          {members
            .filter((member) => member.id !== viewer.id)
            .map((member) => (
              <MemberLine member={member} group={group} viewer={viewer.id} now={frame.now} />
            ))}
        </Lines>
      </Section>
    </Page>
  );
}

function ListOf({ lines }: { lines: readonly string[] }): JSX.Element {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

type WelcomerProps = { group: GroupShown; members: readonly GroupMember[]; welcomer: { id: number } };

/** On the members' page, for the organiser: whom newcomers may write to. */
export function ChooseWelcomer({ group, members, welcomer }: WelcomerProps): JSX.Element {
  const options = members.map((member) => ({
    value: toAddress(member.id),
    label: member.id === group.organiser_id ? `${member.name}, who keeps the group together` : member.name,
  }));
  return (
    <Section title="For newcomers" aside="Only you see this">
      <PostForm action={groupUrls.welcomer(group.id)}>
        <p>
          Whoever joins sees a page for the first week: who is there, what to bring, and one person to write
          to.
        </p>
        <SelectField
          form={typed({ welcomer: toAddress(welcomer.id) })}
          name="welcomer"
          label="Whom may they write to?"
          options={options}
          required
        />
        <Submit quiet>Keep</Submit>
      </PostForm>
    </Section>
  );
}
