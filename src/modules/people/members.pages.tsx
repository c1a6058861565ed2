import type { JSX } from "../../web/jsx/index.ts";
import {
  Facts,
  Fold,
  Initials,
  LinkButton,
  Lines,
  Mark,
  Notice,
  Page,
  Quiet,
} from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { sayDay } from "../../web/when.ts";
import { zoneWithPart } from "../../web/zone-names.ts";
import { toInstant } from "../../basics/instant.ts";
import { webAddress } from "../../basics/web-address.ts";
import type { MemberShown } from "./members.reads.ts";
import { type Standing, takesMessages } from "./messages.access.ts";
import { takesNone } from "./messages.pages.tsx";
import { peopleUrls } from "./urls.ts";

export type MemberData = {
  member: MemberShown;
  /** How they stand to the reader; null on one's own page. */
  standing: Standing | null;
  zone: string;
  /** What other rooms show here. */
  parts: Drawn[];
};

/** A member as the others see them. */
export function MemberPage(frame: Frame, { member, standing, zone, parts }: MemberData): Drawn {
  return (
    <Page
      frame={frame}
      title={member.name}
      heading={false}
      {...(standing ? {} : { back: { href: peopleUrls.me, label: "Me" } })}
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
      {standing && <Writing standing={standing} />}
      {parts}
      {standing ? <WhenAmiss standing={standing} /> : <Quiet>This is your page as the others see it.</Quiet>}
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

function factsOf(frame: Frame, member: MemberShown, zone: string): [string, string | JSX.Element][] {
  const facts: [string, string | JSX.Element][] = [];
  if (member.is_host) facts.push(["Role", "Host: runs this community"]);
  if (member.is_coach) facts.push([member.is_host ? "Also" : "Role", "Coach"]);
  if (member.work_line) facts.push(["Work", member.work_line]);
  if (member.can_help) facts.push(["Can help with", member.can_help]);
  if (member.want_help) facts.push(["Wants help with", member.want_help]);
  // What is linked is looked at once more: an address may come from elsewhere than the form.
  const links = member.links.split("\n").flatMap((line) => webAddress(line) ?? []);
  if (links.length > 0) facts.push(["Links", <Links addresses={links} />]);
  if (member.time_zone !== zone) facts.push(["Time zone", zoneWithPart(member.time_zone)]);
  facts.push(["Here since", sayDay(toInstant(member.joined_at), zone, frame.now)]);
  return facts;
}

/** Each under the name of its host: where it leads shows before anybody follows it. */
function Links({ addresses }: { addresses: readonly string[] }): JSX.Element {
  return (
    <ul class="plain-list">
      {addresses.map((address) => (
        <li>
          <a class="typed-link" href={address} rel="nofollow ugc noopener noreferrer">
            {placeOf(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function placeOf(address: string): string {
  const url = new URL(address);
  const path = url.pathname === "/" ? "" : url.pathname;
  const whole = url.hostname.replace(/^www\./, "") + path;
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole;
}

function Writing({ standing }: { standing: Standing }): JSX.Element {
  if (standing.isBlocked) {
    return (
      <Notice kind="waits">
        You have blocked {standing.name}. <a href={peopleUrls.block(standing.id)}>Unblock</a>
      </Notice>
    );
  }
  return takesMessages(standing) ? (
    <p>
      <LinkButton href={peopleUrls.messagesWith(standing.id)} quiet>
        Write to {standing.name}
      </LinkButton>
    </p>
  ) : (
    <Quiet>{takesNone(standing.name)}</Quiet>
  );
}

function WhenAmiss({ standing: { id, name, isBlocked } }: { standing: Standing }): JSX.Element {
  return (
    <Fold summary="If something is not right">
      <Lines>
        {!isBlocked && <a href={peopleUrls.block(id)}>Block {name}</a>}
        <a href={peopleUrls.keepAwayMember(id)}>Keep {name} away from my search</a>
        <a href={peopleUrls.concernAboutMember(id)}>Tell the host about this page</a>
      </Lines>
    </Fold>
  );
}
