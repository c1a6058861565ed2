import type { JSX } from "../../web/jsx/index.ts";
import {
  Actions,
  Empty,
  Entry,
  Fold,
  Lines,
  LinkButton,
  Mark,
  Page,
  Section,
  SelectField,
  Submit,
} from "../../web/components/index.ts";
import { type Form, typedText } from "../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { countOfMembers, placesLeft, ruleIn } from "./group.words.ts";
import { RuleLines } from "./group.parts.tsx";
import { paces } from "./typed.ts";
import type { groupsOf } from "./groups.reads.ts";
import { kindNames } from "./kinds.ts";
import { MeetingTime, Place } from "./meetings/meeting.parts.tsx";
import type { OpenGroup } from "./finding/open-groups.reads.ts";
import { Turning } from "./turning.parts.tsx";
import { groupUrls } from "./urls.ts";
import { kindWords, paceWords, placeWords } from "./words.ts";

type MyGroup = Awaited<ReturnType<typeof groupsOf>>[number];

export type GroupsPageData = {
  mine: readonly MyGroup[];
  open: { groups: readonly OpenGroup[]; more: boolean };
  page: number;
  /** What the open groups are narrowed to. */
  asked: Form;
  /** Whether the viewer waits for a group, and how many places they are offered. */
  waits: boolean;
  offers: number;
  /** Whether the waiting room is open to the viewer. */
  seesWaiting: boolean;
};

/** The groups I am in, then those that one can ask to join, and the way to say what one would like. */
export function GroupsPage(frame: Frame, viewer: Viewer, data: GroupsPageData): Drawn {
  const { mine } = data;
  return (
    <Page frame={frame} title="Groups">
      {mine.length === 0 ? (
        <Empty drawing="chairs" title="You are in no group yet">
          <p>
            A few people who expect you, and hear what became of your week. Ask to join one below, say what
            you would like, or start one with a friend.
          </p>
          <Actions>
            {!data.waits && <LinkButton href={groupUrls.wish}>I want a group</LinkButton>}
            <LinkButton href={groupUrls.newGroup} quiet>
              Start a group
            </LinkButton>
          </Actions>
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
      {data.waits && <YouWait offers={data.offers} />}
      <OpenGroups frame={frame} viewer={viewer} data={data} />
      {mine.length > 0 && !data.waits && (
        <p>
          None that fits? <a href={groupUrls.wish}>Say what kind of group you would like</a>
        </p>
      )}
      {data.seesWaiting && (
        <p>
          <a href={groupUrls.waitingRoom}>The waiting room: who would like a group</a>
        </p>
      )}
    </Page>
  );
}

function YouWait({ offers }: { offers: number }): JSX.Element {
  return (
    <Section title="You are in the waiting room">
      <p>
        {offers > 0
          ? `${offers === 1 ? "A group offers" : `${offers} groups offer`} you a place. `
          : "Organisers see what you would like, and may offer you a place. "}
        <a href={groupUrls.wish}>{offers > 0 ? "Have a look" : "See your wish"}</a>
      </p>
    </Section>
  );
}

type OpenProps = { frame: Frame; viewer: Viewer; data: GroupsPageData };

function OpenGroups({ frame, viewer, data: { mine, open, page, asked } }: OpenProps): JSX.Element {
  const isNarrowed = typedText(asked, "kind") !== "" || typedText(asked, "pace") !== "";
  return (
    <Section title="Open to requests" aside="Ask, and the organiser answers">
      {(open.groups.length > 1 || isNarrowed) && (
        <Fold summary="Only some of them" open={isNarrowed}>
          <Narrowing form={asked} />
        </Fold>
      )}
      {open.groups.length === 0 ? (
        <p>
          {isNarrowed
            ? "No such group takes requests just now. "
            : `No ${mine.length > 0 ? "other group" : "group"} takes requests just now. You can start one, or be invited by somebody you know. `}
          {isNarrowed && <a href={groupUrls.groups}>See all of them</a>}
        </p>
      ) : (
        <Lines>
          {open.groups.map((group) => (
            <OpenGroupEntry frame={frame} viewer={viewer} group={group} />
          ))}
        </Lines>
      )}
      <Turning
        label="Groups open to requests"
        path={groupUrls.groupsLike(typedText(asked, "kind"), typedText(asked, "pace"))}
        page={page}
        more={open.more}
        back="Newer groups"
        on="More groups"
      />
    </Section>
  );
}

function Narrowing({ form }: { form: Form }): JSX.Element {
  const kinds = kindNames.map((kind) => ({ value: kind, label: kindWords[kind].name }));
  const often = paces.map((pace) => ({ value: pace, label: paceWords[pace] }));
  return (
    <form method="get" action={groupUrls.groups}>
      <SelectField
        form={form}
        name="kind"
        label="Which kind?"
        options={[{ value: "", label: "Any kind" }, ...kinds]}
        required
      />
      <SelectField
        form={form}
        name="pace"
        label="How often?"
        options={[{ value: "", label: "Either" }, ...often]}
        required
      />
      <Submit quiet>Show these</Submit>
    </form>
  );
}

function MyGroupEntry({ frame, group }: { frame: Frame; group: MyGroup }): Drawn {
  return (
    <Entry
      title={group.name}
      href={groupUrls.group(group.id)}
      mark={markOf(group)}
      line={`${kindWords[group.kind].name}, ${countOfMembers(group.people)}`}
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

type OpenEntryProps = { frame: Frame; viewer: Viewer; group: OpenGroup };

function OpenGroupEntry({ frame, viewer, group }: OpenEntryProps): Drawn {
  const rule = ruleIn(group);
  return (
    <Entry
      title={group.name}
      href={groupUrls.group(group.id)}
      mark={group.request_id ? <Mark kind="waits">you asked to join</Mark> : undefined}
      line={[
        kindWords[group.kind].name,
        placeWords[group.place_kind].name.toLowerCase(),
        placesLeft(group.places, group.people),
      ].join(", ")}
    >
      {group.about && <p>{group.about}</p>}
      {rule && <RuleLines rule={rule} zone={viewer.timeZone} now={frame.now} />}
    </Entry>
  );
}
