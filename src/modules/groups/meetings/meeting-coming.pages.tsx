import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Empty,
  Facts,
  Highlight,
  Keep,
  Lines,
  LinkButton,
  Mark,
  Page,
  PersonLine,
  PostForm,
  Quiet,
  Rounds,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { CommitmentCard } from "../commitments/commitment.parts.tsx";
import { LivePage } from "./live-page.parts.tsx";
import { GroupTabs, MeetingTime, nameFor, Place, presenceWords } from "./meeting.parts.tsx";
import { opensBefore } from "./meeting-room.ts";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "../urls.ts";
import { roundWords } from "../words.ts";

/** A meeting that lies ahead: when and where, what I can write beforehand, who comes. */
export function MeetingComingPage(frame: Frame, viewer: Viewer, sheet: MeetingSheet): Drawn {
  const { group, meeting } = sheet;
  if (meeting.called_off_at) return CalledOffPage(frame, viewer, sheet);
  const me = sheet.people.find((person) => person.id === viewer.id);
  const here = groupUrls.meeting(group.id, meeting.id);
  const canOpen =
    Temporal.Instant.compare(frame.now, toInstant(meeting.starts_at).subtract(opensBefore)) >= 0;
  return (
    <Page
      frame={frame}
      title={`Meeting ${meeting.number}`}
      back={{ href: groupUrls.group(group.id), label: group.name }}
    >
      {canOpen && <LivePage changes={groupUrls.changes(group.id, meeting.id)} page={here} lines={[]} />}
      <GroupTabs group={group} viewer={viewer.id} at="meetings" />
      <Highlight label="We meet" title={<MeetingTime frame={frame} meeting={meeting} />} drawing="chairs">
        <p>
          <Place kind={group.place_kind} place={group.place} />
        </p>
        {meeting.moved_at && <Quiet>Moved: {meeting.moved_reason}</Quiet>}
        {me?.absence !== null && me?.absence !== undefined ? (
          <PostForm action={groupUrls.absence(group.id, meeting.id)}>
            <p>You sent word that you cannot come.</p>
            <Keep name="coming" value="yes" />
            <Submit quiet>I can come after all</Submit>
          </PostForm>
        ) : (
          <Actions>
            {canOpen && (
              <PostForm action={groupUrls.opening(group.id, meeting.id)}>
                <Submit>Open the meeting</Submit>
              </PostForm>
            )}
            <LinkButton href={groupUrls.absence(group.id, meeting.id)} quiet>
              I cannot come
            </LinkButton>
          </Actions>
        )}
        {!canOpen && <Quiet>It can be opened from an hour before.</Quiet>}
      </Highlight>
      <Section title="You said you would">
        {me?.reporting.length ? (
          <Lines>
            {me.reporting.map((row) => (
              <CommitmentCard
                row={row}
                viewer={viewer.id}
                zone={viewer.timeZone}
                then={here}
                canWrite
                isOpen
              />
            ))}
          </Lines>
        ) : (
          <p>Nothing is waiting for a report from you.</p>
        )}
      </Section>
      <Section title="You will say next">
        {me && me.next.length > 0 && (
          <Lines>
            {me.next.map((row) => (
              <CommitmentCard
                row={row}
                viewer={viewer.id}
                zone={viewer.timeZone}
                then={here}
                canWrite
                isOpen={false}
              />
            ))}
          </Lines>
        )}
        <p>
          <LinkButton
            href={`${groupUrls.newGroupCommitment(group.id)}?said=1&then=${encodeURIComponent(here)}`}
            quiet
          >
            Write one ahead
          </LinkButton>
        </p>
      </Section>
      <Section title="Who comes">
        <Lines>
          {sheet.people.map((person) => (
            <PersonLine
              name={nameFor(viewer.id, person)}
              realName={person.name || undefined}
              id={person.id}
              line={person.absence || undefined}
              note={presenceWords(person, false) && <Mark kind="waits">{presenceWords(person, false)}</Mark>}
            />
          ))}
        </Lines>
      </Section>
      <Section
        title="How it goes"
        aside={<a href={groupUrls.sheet(group.id, meeting.id)}>A sheet to print</a>}
      >
        <Rounds
          rounds={sheet.rounds.map((round) => ({
            label:
              round.kind === "hot-seat" && sheet.turns[0]
                ? `Hot seat: ${nameFor(viewer.id, sheet.turns[0])}`
                : roundWords[round.kind].name,
            minutes: round.minutes,
            state: "next",
          }))}
        />
      </Section>
      {group.organiser_id === viewer.id && (
        <Section title="For the organiser">
          <Facts
            items={[
              ["Another day", <a href={groupUrls.move(group.id, meeting.id)}>Move this meeting</a>],
              ["Not at all", <a href={groupUrls.callOff(group.id, meeting.id)}>Call it off</a>],
              ["Every meeting", <a href={groupUrls.schedule(group.id)}>Change when you meet</a>],
              ["The rounds", <a href={groupUrls.agenda(group.id)}>Change rounds and minutes</a>],
            ]}
          />
        </Section>
      )}
    </Page>
  );
}

/** A meeting that does not take place: why, and what becomes of what was to be said there. It has no number. */
function CalledOffPage(frame: Frame, viewer: Viewer, { group, meeting }: MeetingSheet): Drawn {
  return (
    <Page frame={frame} title="Called off" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <GroupTabs group={group} viewer={viewer.id} at="meetings" />
      <Empty drawing="chairs" title={<MeetingTime frame={frame} meeting={meeting} />}>
        <p>
          {meeting.called_off_reason
            ? `This meeting was called off: ${meeting.called_off_reason}`
            : "This meeting was called off."}
        </p>
        <Quiet>What everybody said they would do stays, and is heard at the meeting after.</Quiet>
        <LinkButton href={groupUrls.group(group.id)}>See when the next one is</LinkButton>
      </Empty>
    </Page>
  );
}
