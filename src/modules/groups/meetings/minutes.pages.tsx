import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Entry,
  Lines,
  Mark,
  Page,
  PrintButton,
  Quiet,
  Section,
  When,
} from "../../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { CommitmentCard, nameOrFormer } from "../commitments/commitment.parts.tsx";
import { presenceWords } from "./meeting.parts.tsx";
import { sharedWords } from "./round-check-out.parts.tsx";
import type { MeetingSheet, NoteShown, PersonAtMeeting } from "./meeting-sheet.reads.ts";
import { groupUrls } from "../urls.ts";

/** The minutes of a meeting that is over: who came, what was reported, what was said, what comes next. They are read by others on paper, so names stand in them and nobody is "You". */
export function MinutesPage(frame: Frame, viewer: Viewer, sheet: MeetingSheet): Drawn {
  const { group, meeting } = sheet;
  const zone = viewer.timeZone;
  return (
    <Page
      frame={frame}
      title={`Minutes of meeting ${meeting.number}`}
      back={{ href: groupUrls.meetings(group.id), label: "Meetings" }}
    >
      <p>
        {group.name},{" "}
        <When at={toInstant(meeting.opened_at ?? meeting.starts_at)} zone={zone} now={frame.now} />.{" "}
        {meeting.chair_id !== null && `${nameOrFormer(meeting.chair_name ?? "")} had the chair.`}
      </p>
      <PrintButton />
      <Section title="Who came">
        <p>{namesOf(sheet.people.filter((person) => person.attendance === "here")) || "Nobody was noted."}</p>
        <Sentence
          label="On the telephone"
          people={sheet.people.filter((person) => person.attendance === "telephone")}
        />
        <Sentence
          label="Sent word"
          people={sheet.people.filter((person) => person.attendance === null && person.absence !== null)}
        />
        <Sentence
          label="Was not there"
          people={sheet.people.filter(
            (person) =>
              person.attendance === null && person.absence === null && !person.isPaused && !person.hasLeft,
          )}
        />
      </Section>
      <Section title="What was reported">
        <People sheet={sheet} viewer={viewer} pick="reporting" nothing="Nobody had anything open." />
      </Section>
      <Written sheet={sheet} kind="win" title="Wins" />
      {sheet.hotSeats.map((seat) => (
        <Section title="Hot seat" aside={nameOrFormer(seat.name)}>
          {seat.notes ? <p class="words">{seat.notes}</p> : <p>No notes were taken.</p>}
        </Section>
      ))}
      <Written sheet={sheet} kind="lead" title="Leads" />
      <Written sheet={sheet} kind="ask" title="Asks" />
      <Section title="Until next time">
        <People sheet={sheet} viewer={viewer} pick="next" nothing="Nothing was written down." />
      </Section>
      {sheet.checkOuts.length > 0 && (
        <MineAlone when={sheet.checkOuts.every((row) => row.shared_at === null)}>
          <Section title="Check-out">
            <Lines>
              {sheet.checkOuts.map((row) => (
                <MineAlone when={row.shared_at === null}>
                  <Entry
                    title={nameOrFormer(row.name)}
                    line={sharedWords(row)}
                    mark={row.shared_at ? undefined : <Mark kind="said">only you see this</Mark>}
                  />
                </MineAlone>
              ))}
            </Lines>
          </Section>
        </MineAlone>
      )}
      <Quiet>What was said here stays among those who were in the group that day.</Quiet>
    </Page>
  );
}

/** What only the viewer sees stays on the screen: minutes are printed for others too. */
function MineAlone({ when, children }: { when: boolean; children: JSX.Element }): JSX.Element {
  return when ? <div class="mine-alone">{children}</div> : children;
}

const namesOf = (people: readonly PersonAtMeeting[]): string =>
  people.map((person) => nameOrFormer(person.name)).join(", ");

function Sentence(props: { label: string; people: readonly PersonAtMeeting[] }): JSX.Element | null {
  if (props.people.length === 0) return null;
  return (
    <p>
      {props.label}: {namesOf(props.people)}
    </p>
  );
}

function People(props: {
  sheet: MeetingSheet;
  viewer: Viewer;
  pick: "reporting" | "next";
  nothing: string;
}): JSX.Element {
  const { sheet, viewer, pick } = props;
  const people = sheet.people.filter((person) => person[pick].length > 0);
  if (people.length === 0) return <p>{props.nothing}</p>;
  return (
    <>
      {people.map((person) => (
        <>
          <h3>
            {nameOrFormer(person.name)}
            {pick === "reporting" && person.attendance === null && presenceWords(person, true) === "sent word"
              ? " (sent word)"
              : ""}
          </h3>
          <Lines>
            {person[pick].map((row) => (
              <MineAlone when={row.hidden === 1}>
                <CommitmentCard
                  row={row}
                  viewer={viewer.id}
                  zone={viewer.timeZone}
                  // Cheers for what was heard at a later meeting belong to that one's minutes.
                  cheers={row.outcome ? sheet.cheers.filter((cheer) => cheer.commitment_id === row.id) : []}
                  canWrite={false}
                  isOpen={false}
                />
              </MineAlone>
            ))}
          </Lines>
        </>
      ))}
    </>
  );
}

function Written(props: { sheet: MeetingSheet; kind: NoteShown["kind"]; title: string }): JSX.Element | null {
  const notes = props.sheet.notes.filter((note) => note.kind === props.kind);
  if (notes.length === 0) return null;
  return (
    <Section title={props.title}>
      <Lines>
        {notes.map((note) => (
          <Entry title={note.words} line={nameOrFormer(note.name)} />
        ))}
      </Lines>
    </Section>
  );
}
