import {
  Copyable,
  Facts,
  Keep,
  Lines,
  Mark,
  Page,
  PersonLine,
  PostForm,
  PrintButton,
  Quiet,
  Section,
  Submit,
} from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import { toInstant } from "../../basics/instant.ts";
import { type MemberListed, peopleUrls, printedLinkHours } from "../people/index.ts";
import { Desk } from "./desk.tsx";
import { membersInWords } from "./members.words.ts";
import { hostUrls } from "./urls.ts";

export type MembersData = { members: MemberListed[]; count: number; more: number | null };

/** All members by name, fifty at a time. */
export function MembersPage(frame: Frame, { members, count, more }: MembersData): Drawn {
  return (
    <Desk frame={frame} title="Members">
      <p>{membersInWords(count)}.</p>
      <Lines>
        {members.map((member) => (
          <PersonLine
            id={member.id}
            name={member.name}
            href={hostUrls.member(member.id)}
            line={member.work_line || undefined}
            note={
              member.is_host || member.is_coach || member.paused_at ? <Notes member={member} /> : undefined
            }
          />
        ))}
      </Lines>
      {more !== null && (
        <p>
          <a href={hostUrls.membersAfter(more)}>The next fifty</a>
        </p>
      )}
    </Desk>
  );
}

function Notes({ member }: { member: Pick<MemberListed, "is_host" | "is_coach" | "paused_at"> }): Drawn {
  const notes = [
    member.is_host ? "Host" : "",
    member.is_coach ? "Coach" : "",
    member.paused_at ? "pausing" : "",
  ];
  return <>{notes.filter(Boolean).join(", ")}</>;
}

/** What a host can do for, and about, one member. */
export function HostMemberPage(
  frame: Frame,
  data: { member: MemberForHost; zone: string; isClosed: boolean },
): Drawn {
  const { member, zone, isClosed } = data;
  return (
    <Page frame={frame} title={member.name} back={{ href: hostUrls.members, label: "Members" }}>
      {isClosed ? (
        <Mark kind="waits">
          <a href={hostUrls.standing(member.id)}>the house is closed to {member.name}</a>
        </Mark>
      ) : (
        member.paused_at && <Mark kind="waits">is taking a pause</Mark>
      )}
      <Facts
        items={[
          ["E-mail", member.email ?? "None: needs printed links"],
          ["Here since", sayDay(toInstant(member.joined_at), zone, frame.now)],
          ["Page", <a href={peopleUrls.member(member.id)}>As the others see it</a>],
        ]}
      />
      <Section title="Roles">
        <RoleForm
          member={member}
          role="coach"
          has={member.is_coach > 0}
          give="Name as coach"
          take="No longer a coach"
        />
        <Quiet>A coach is an adviser, a recruiter or another expert who helps here.</Quiet>
        <RoleForm
          member={member}
          role="host"
          has={member.is_host > 0}
          give="Make a host"
          take="No longer a host"
        />
        <Quiet>A host sees this office, all addresses and kept mail. Choose with care.</Quiet>
      </Section>
      <Section title="When something is not right">
        <p>
          <a href={hostUrls.standing(member.id)}>How {member.name} stands here</a>: what you were told, what
          hosts did, and how to warn or to close the house for a while.
        </p>
      </Section>
      <Section title="Cannot get mail?">
        <p>
          Make a sign-in link and give it to {member.name} in person. It works once, for {printedLinkHours}{" "}
          hours, and ends any earlier one. Whoever holds it gets in as {member.name}.
        </p>
        <PostForm action={hostUrls.signInLink(member.id)}>
          <Submit quiet>Make a sign-in link</Submit>
        </PostForm>
      </Section>
    </Page>
  );
}

export type MemberForHost = Pick<
  MemberListed,
  "id" | "name" | "email" | "joined_at" | "paused_at" | "is_host" | "is_coach"
>;

type RoleFormProps = {
  member: MemberForHost;
  role: "host" | "coach";
  has: boolean;
  give: string;
  take: string;
};

function RoleForm({ member, role, has, give, take }: RoleFormProps): Drawn {
  return (
    <PostForm action={hostUrls.roles(member.id)}>
      <Keep name="role" value={role} />
      <Keep name="wish" value={has ? "take" : "give"} />
      <Submit quiet>{has ? take : give}</Submit>
    </PostForm>
  );
}

/** The one time that a sign-in link is shown: a page to print or to copy from. */
export function SignInLinkPage(
  frame: Frame,
  data: { name: string; address: string; until: string; back: string },
): Drawn {
  return (
    <Page
      frame={frame}
      title={`A sign-in link for ${data.name}`}
      back={{ href: data.back, label: data.name }}
    >
      <p>
        Open this address to sign in as {data.name}. It works once, until {data.until}. It is shown only now.
      </p>
      <p class="words">
        <strong>{data.address}</strong>
      </p>
      <Copyable label="The link" value={data.address} />
      <PrintButton />
    </Page>
  );
}
