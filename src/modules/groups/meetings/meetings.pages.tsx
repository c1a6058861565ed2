import type { Id } from "../../../basics/ids.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  DateField,
  Empty,
  Entry,
  Lines,
  LinkButton,
  Mark,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
  TimeField,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { GroupShown } from "../groups.reads.ts";
import { GroupTabs } from "./meeting.parts.tsx";
import type { MeetingShown, meetingsOf } from "./meetings.reads.ts";
import { groupUrls } from "../urls.ts";

type MeetingRow = Awaited<ReturnType<typeof meetingsOf>>[number];

/** The group's calendar and its past meetings. */
export function MeetingsPage(
  frame: Frame,
  viewer: Id,
  group: GroupShown,
  meetings: readonly MeetingRow[],
): Drawn {
  const zone = frame.viewer?.timeZone ?? group.time_zone;
  const now = instantText(frame.now);
  const over = meetings.filter((meeting) => meeting.closed_at !== null);
  const ahead = meetings
    .filter((meeting) => !meeting.closed_at && (meeting.opened_at !== null || meeting.starts_at > now))
    .reverse();
  return (
    <Page frame={frame} title="Meetings" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <GroupTabs group={group} viewer={viewer} at="meetings" />
      {group.kind === "buddies" && (
        <p>Buddies have no fixed meeting. You check in with each other when it suits you.</p>
      )}
      {group.kind !== "buddies" && (
        <Section title="Ahead">
          {ahead.length === 0 ? (
            <Empty drawing="chairs" title="No meeting is planned yet">
              {group.organiser_id === viewer ? (
                <p>
                  <LinkButton href={groupUrls.schedule(group.id)}>Say when you meet</LinkButton>
                </p>
              ) : (
                <p>Your organiser will say when you meet.</p>
              )}
            </Empty>
          ) : (
            <Lines>
              {ahead.map((meeting) => (
                <Entry
                  title={<When at={toInstant(meeting.starts_at)} zone={zone} now={frame.now} />}
                  href={groupUrls.meeting(group.id, meeting.id)}
                  mark={stateOf(meeting)}
                  line={
                    meeting.called_off_reason ??
                    (meeting.moved_at ? `Moved: ${meeting.moved_reason}` : undefined)
                  }
                />
              ))}
            </Lines>
          )}
        </Section>
      )}
      <Section title="Minutes">
        {over.length === 0 ? (
          <p>
            Nothing yet. After each meeting its minutes stand here, for those who were in the group when it
            was held.
          </p>
        ) : (
          <Lines>
            {over.map((meeting) => (
              <Entry
                title={<When at={toInstant(meeting.starts_at)} zone={zone} form="day" now={frame.now} />}
                href={groupUrls.meeting(group.id, meeting.id)}
                line={meeting.came === 1 ? "One came" : `${meeting.came} came`}
              />
            ))}
          </Lines>
        )}
      </Section>
    </Page>
  );
}

function stateOf(meeting: MeetingRow) {
  if (meeting.called_off_at) return <Mark kind="waits">called off</Mark>;
  if (meeting.opened_at) return <Mark kind="said">going on now</Mark>;
  return meeting.moved_at ? <Mark kind="waits">moved</Mark> : undefined;
}

/** The organiser moves one meeting. */
export function MovePage(frame: Frame, group: GroupShown, meeting: MeetingShown, form: Form): Drawn {
  const here = groupUrls.meeting(group.id, meeting.id);
  return (
    <Page frame={frame} title="Move this meeting" back={{ href: here, label: "The meeting" }}>
      <p>
        Only this one moves; the others stay as they are. Times are the group's own ({meeting.time_zone}).
      </p>
      <PostForm action={groupUrls.move(group.id, meeting.id)}>
        <Problems form={form} />
        <DateField form={form} name="on" label="The new day" required />
        <TimeField form={form} name="time" label="The new time" required />
        <TextField form={form} name="reason" label="Why" maxLength={200} required />
        <Actions>
          <Submit>Move it</Submit>
          <LinkButton href={here} quiet>
            Leave it
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** The organiser calls one meeting off. */
export function CallOffPage(frame: Frame, group: GroupShown, meeting: MeetingShown, form: Form): Drawn {
  const here = groupUrls.meeting(group.id, meeting.id);
  return (
    <Page frame={frame} title="Call this meeting off" back={{ href: here, label: "The meeting" }}>
      <p>What everybody said they would do stays, and is heard at the meeting after.</p>
      <PostForm action={groupUrls.callOff(group.id, meeting.id)}>
        <Problems form={form} />
        <TextField form={form} name="reason" label="Why" maxLength={200} required />
        <Actions>
          <Submit danger>Call it off</Submit>
          <LinkButton href={here} quiet>
            Let it be
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** A member says that they cannot come. */
export function AbsencePage(frame: Frame, group: GroupShown, meeting: MeetingShown, form: Form): Drawn {
  const here = groupUrls.meeting(group.id, meeting.id);
  return (
    <Page frame={frame} title="I cannot come" back={{ href: here, label: "The meeting" }}>
      <p>
        <When
          at={toInstant(meeting.starts_at)}
          zone={frame.viewer?.timeZone ?? group.time_zone}
          now={frame.now}
        />
        . A word to the others is kind, and enough.
      </p>
      <PostForm action={groupUrls.absence(group.id, meeting.id)}>
        <Problems form={form} />
        <WordsField form={form} name="words" label="A word to the group" rows={3} maxLength={300} />
        <Quiet>You can still write your report beforehand. Somebody will read it out.</Quiet>
        <Actions>
          <Submit>Send word</Submit>
          <LinkButton href={here} quiet>
            I can come after all
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
