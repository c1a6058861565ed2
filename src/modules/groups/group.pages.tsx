import type { JSX } from "../../web/jsx/index.ts";
import type { Id } from "../../basics/ids.ts";
import { daysFrom } from "../../basics/instant.ts";
import {
  Actions,
  Empty,
  Facts,
  Fold,
  Highlight,
  Lines,
  LinkButton,
  Mark,
  Notice,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { countOfMembers, ruleIn, ruleWordsIn } from "./group.words.ts";
import type { GroupPageData } from "./group-page.reads.ts";
import { ForTheOrganiser } from "./group-organiser.parts.tsx";
import { FirstVisit, PromiseWords } from "./group.parts.tsx";
import { MemberLine } from "./membership/group-members.parts.tsx";
import { WhatNeedsCare } from "./finding/healing.parts.tsx";
import { GroupTabs, MeetingTime, Place } from "./meetings/meeting.parts.tsx";
import { Lately, ThisWeek } from "./group-week.parts.tsx";
import { groupUrls } from "./urls.ts";
import { LatestOnWall } from "./wall/wall.parts.tsx";
import { kindWords } from "./words.ts";

/** A group for those who are in it: when it meets next, what everybody said they would do, and who is there. */
export function GroupPage(frame: Frame, viewer: Viewer, data: GroupPageData): Drawn {
  const { group, members } = data;
  const isOrganiser = group.organiser_id === viewer.id;
  return (
    <Page frame={frame} title={group.name} back={{ href: groupUrls.groups, label: "Groups" }}>
      <p>
        {kindWords[group.kind].name}, {countOfMembers(members.length)}
        {members.length > 1 &&
          (isOrganiser ? ", kept together by you" : `, kept together by ${group.organiser_name}`)}
      </p>
      <GroupTabs group={group} viewer={viewer.id} at="group" />
      {!group.confirmed_at && (
        <Notice kind="waits">
          The host still has to say yes to this group. You hear of it as soon as that is done.
        </Notice>
      )}
      {group.paused_at && <OnPause group={group.id} />}
      {data.requests.length > 0 && (
        <Notice kind="waits">
          {data.requests.length === 1
            ? `${data.requests[0]?.name} asks to join. `
            : `${data.requests.length} people ask to join. `}
          <a href={groupUrls.members(group.id)}>Answer under Members</a>
        </Notice>
      )}
      {data.care && <WhatNeedsCare group={group} people={members.length} care={data.care} />}
      <NextMeeting frame={frame} viewer={viewer} data={data} />
      {isNew(data, viewer.id, frame.now) && <YourFirstWeek group={group} />}
      <ThisWeek frame={frame} viewer={viewer} data={data} />
      {group.kind === "buddies" && <Lately frame={frame} viewer={viewer} data={data} />}
      <LatestOnWall frame={frame} viewer={viewer} data={data} />
      <Section title="Who is here">
        <Lines>
          {members.map((member) => (
            <MemberLine member={member} group={group} viewer={viewer.id} now={frame.now} />
          ))}
        </Lines>
      </Section>
      <Section title="What we agreed on">
        {group.about && <p class="words">{group.about}</p>}
        {group.promise ? (
          <Fold summary="The promise" open={isNew(data, viewer.id, frame.now)}>
            <PromiseWords promise={group.promise} />
          </Fold>
        ) : (
          <p>No promise is written down yet.</p>
        )}
      </Section>
      {isOrganiser && <ForTheOrganiser data={data} />}
    </Page>
  );
}

function OnPause({ group }: { group: Id }): JSX.Element {
  return (
    <Notice kind="waits">
      <p>You are on a pause here. Your place is kept, and nobody waits for a report.</p>
      <PostForm action={groupUrls.pause(group)}>
        <Submit quiet name="pause" value="no">
          I am back
        </Submit>
      </PostForm>
    </Notice>
  );
}

type PartProps = { frame: Frame; viewer: Viewer; data: GroupPageData };

function NextMeeting({ frame, viewer, data }: PartProps): JSX.Element | null {
  const { group, meeting } = data;
  if (group.kind === "buddies") {
    return group.place ? (
      <Facts items={[["Where", <Place kind={group.place_kind} place={group.place} />]]} />
    ) : null;
  }
  if (!meeting) return <NoMeeting organises={group.organiser_id === viewer.id} group={group.id} />;
  const rule = ruleIn(group);
  return (
    <Highlight
      label={meeting.opened_at ? "Going on now" : "We meet next"}
      title={<MeetingTime frame={frame} meeting={meeting} />}
      drawing="chairs"
    >
      <p>
        <Place kind={group.place_kind} place={group.place} />
      </p>
      {meeting.moved_at && <p>Moved, because: {meeting.moved_reason}</p>}
      <Actions>
        <LinkButton href={groupUrls.meeting(group.id, meeting.id)}>
          {meeting.opened_at ? "Go to the meeting" : "Prepare for the meeting"}
        </LinkButton>
      </Actions>
      {rule && <Quiet>{ruleWordsIn(rule, viewer.timeZone)}.</Quiet>}
    </Highlight>
  );
}

function NoMeeting({ organises, group }: { organises: boolean; group: Id }): JSX.Element {
  return (
    <Empty drawing="chairs" title="No meeting is planned yet">
      {organises ? (
        <LinkButton href={groupUrls.schedule(group)}>Say when you meet</LinkButton>
      ) : (
        <p>Your organiser will say when you meet.</p>
      )}
    </Empty>
  );
}

function YourFirstWeek({ group }: { group: GroupPageData["group"] }): JSX.Element {
  return (
    <Section title="Your first time" aside={<Mark kind="said">welcome</Mark>}>
      <FirstVisit kind={group.kind} />
      <p>
        <LinkButton href={groupUrls.welcome(group.id)} quiet>
          Whom to write to, what to bring, what nobody will ask
        </LinkButton>
      </p>
    </Section>
  );
}

/** For the first two weeks, who joins is told what happens on a first visit. */
function isNew({ group, members }: GroupPageData, viewer: Id, now: Temporal.Instant): boolean {
  const joined = members.find((member) => member.id === viewer)?.joined_at;
  return joined !== undefined && viewer !== group.organiser_id && joined > daysFrom(now, -14);
}
