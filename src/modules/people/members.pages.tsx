import { Facts, Initials, Mark, Page, Quiet } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import { zoneWithPart } from "../../web/zone-names.ts";
import { toInstant } from "../../basics/instant.ts";
import type { MemberShown } from "./members.reads.ts";
import { peopleUrls } from "./urls.ts";

/** A member as the others see them; `parts` are what other rooms show here. */
export function MemberPage(frame: Frame, data: { member: MemberShown; zone: string; parts: Drawn[] }): Drawn {
  const { member, zone, parts } = data;
  const isMe = frame.viewer?.id === member.id;
  return (
    <Page
      frame={frame}
      title={member.name}
      heading={false}
      {...(isMe ? { back: { href: peopleUrls.me, label: "Me" } } : {})}
    >
      <div class="person">
        <Initials name={member.name} id={member.id} />
        <div>
          <h1>{member.name}</h1>
          {member.pronouns && <span class="line">{member.pronouns}</span>}
        </div>
      </div>
      {member.paused_at && <Mark kind="waits">is taking a pause</Mark>}
      <Facts items={factsOf(frame, member, zone)} />
      {parts}
      {isMe && <Quiet>This is your page as the others see it.</Quiet>}
    </Page>
  );
}

/** Somebody who is not here any more. */
export function FormerMemberPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="A former member">
      <p>They were part of this community and have moved on. What was theirs is erased.</p>
    </Page>
  );
}

function factsOf(frame: Frame, member: MemberShown, zone: string): [string, string][] {
  const facts: [string, string][] = [];
  if (member.is_host) facts.push(["Role", "Host: runs this community"]);
  if (member.is_coach) facts.push([member.is_host ? "Also" : "Role", "Coach"]);
  if (member.work_line) facts.push(["Work", member.work_line]);
  if (member.time_zone !== zone) facts.push(["Time zone", zoneWithPart(member.time_zone)]);
  facts.push(["Here since", sayDay(toInstant(member.joined_at), zone, frame.now)]);
  return facts;
}
