import { Empty, Entry, Lines, LinkButton, Mark, Page, Quiet, Section } from "../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { countOfMembers, placesLeft, ruleIn, ruleWordsIn } from "./group.words.ts";
import type { groupsOf, openGroups } from "./groups.reads.ts";
import { MeetingTime, Place } from "./meeting.parts.tsx";
import { groupUrls } from "./urls.ts";
import { kindWords, placeWords } from "./words.ts";

type MyGroup = Awaited<ReturnType<typeof groupsOf>>[number];
type OpenGroup = Awaited<ReturnType<typeof openGroups>>[number];

export type GroupsPageData = { mine: readonly MyGroup[]; open: readonly OpenGroup[] };

/** The groups I am in, then those that one can ask to join. */
export function GroupsPage(frame: Frame, viewer: Viewer, { mine, open }: GroupsPageData): Drawn {
  return (
    <Page frame={frame} title="Groups">
      {mine.length === 0 ? (
        <Empty drawing="chairs" title="You are in no group yet">
          <p>
            A few people who expect you, and hear what became of your week. Ask to join one below, or start
            one with a friend.
          </p>
          <LinkButton href={groupUrls.newGroup}>Start a group</LinkButton>
        </Empty>
      ) : (
        <Section title="Yours">
          <Lines>
            {mine.map((group) => (
              <MyGroupEntry frame={frame} group={group} />
            ))}
          </Lines>
          <p>
            <LinkButton href={groupUrls.newGroup} quiet>
              Start a group
            </LinkButton>
          </p>
        </Section>
      )}
      <Section title="Open to requests" aside="Ask, and the organiser answers">
        {open.length === 0 ? (
          <p>
            No other group takes requests just now. You can start one, or be invited by somebody you know.
          </p>
        ) : (
          <Lines>
            {open.map((group) => (
              <OpenGroupEntry viewer={viewer} group={group} />
            ))}
          </Lines>
        )}
      </Section>
    </Page>
  );
}

function MyGroupEntry({ frame, group }: { frame: Frame; group: MyGroup }): Drawn {
  return (
    <Entry
      title={group.name}
      href={groupUrls.group(group.id)}
      mark={markOf(group)}
      line={`${kindWords[group.kind].name}, ${countOfMembers(group.people ?? 0)}`}
    >
      {group.meeting && (
        <p>
          <a href={groupUrls.meeting(group.id, group.meeting.id)}>
            <MeetingTime frame={frame} meeting={group.meeting} />
          </a>
        </p>
      )}
      {group.place && (
        <p class="line">
          <Place kind={group.place_kind} place={group.place} />
        </p>
      )}
    </Entry>
  );
}

function markOf(group: MyGroup): Drawn | undefined {
  if (!group.confirmed_at) return <Mark kind="waits">waits for the host’s yes</Mark>;
  if (group.paused_at) return <Mark kind="waits">you are on a pause</Mark>;
  return group.meeting?.opened_at ? <Mark kind="said">going on now</Mark> : undefined;
}

function OpenGroupEntry({ viewer, group }: { viewer: Viewer; group: OpenGroup }): Drawn {
  const rule = ruleIn({ ...group, rule_zone: group.time_zone });
  return (
    <Entry
      title={group.name}
      href={groupUrls.group(group.id)}
      mark={group.request_id ? <Mark kind="waits">you asked to join</Mark> : undefined}
      line={[
        kindWords[group.kind].name,
        placeWords[group.place_kind].name.toLowerCase(),
        placesLeft(group.places, group.people ?? 0),
      ].join(", ")}
    >
      {group.about && <p>{group.about}</p>}
      {rule && <Quiet>{ruleWordsIn(rule, viewer.timeZone)}</Quiet>}
    </Entry>
  );
}
