import { Entry, Lines, Page, PrintButton, Quiet, RuledSpace, Section } from "../../web/components/index.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { IfThen } from "./commitment.parts.tsx";
import { MeetingTime, Place } from "./meeting.parts.tsx";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "./urls.ts";
import { roundWords } from "./words.ts";

/** The agenda on paper: the rounds with their minutes, everyone's commitments, and room to write. */
export function MeetingSheetPage(frame: Frame, viewer: Viewer, sheet: MeetingSheet): Drawn {
  const { group, meeting } = sheet;
  const total = sheet.rounds.reduce((sum, round) => sum + round.minutes, 0);
  return (
    <Page
      frame={frame}
      title={`${group.name}, meeting ${meeting.number}`}
      back={{ href: groupUrls.meeting(group.id, meeting.id), label: "The meeting" }}
    >
      <p>
        <MeetingTime frame={{ ...frame, viewer: null }} meeting={meeting} />, {total} minutes
      </p>
      <p>
        <Place kind={group.place_kind} place={group.place} />
      </p>
      <PrintButton />
      {sheet.rounds.map((round) => (
        <Section title={roundWords[round.kind].name} aside={`${round.minutes} minutes`}>
          <Quiet>{roundWords[round.kind].line}</Quiet>
          {round.kind === "report-back" && <EveryoneReports viewer={viewer} sheet={sheet} />}
          {round.kind === "hot-seat" && (
            <>
              <p>{sheet.turns[0] ? `Whose turn it is: ${sheet.turns[0].name}` : "Whoever wants to."}</p>
              <RuledSpace lines={4} />
            </>
          )}
          {round.kind === "next-commitments" && <EveryoneNext sheet={sheet} />}
          {(round.kind === "wins" || round.kind === "leads-and-asks") && <RuledSpace lines={4} />}
        </Section>
      ))}
      <Quiet>What is on this sheet was said in confidence. Please do not leave it lying about.</Quiet>
    </Page>
  );
}

function EveryoneReports({ sheet }: { viewer: Viewer; sheet: MeetingSheet }) {
  return (
    <Lines>
      {sheet.people
        .filter((person) => !person.hasLeft)
        .map((person) => (
          <Entry title={person.name}>
            {person.reporting.length === 0 ? <p>Nothing was open.</p> : null}
            <ul>
              {person.reporting.map((row) => (
                <li>
                  {row.kept_private ? "One kept private" : row.what}
                  {!row.kept_private && <IfThen row={row} />}
                </li>
              ))}
            </ul>
            <RuledSpace lines={person.reporting.length + 1} />
          </Entry>
        ))}
    </Lines>
  );
}

function EveryoneNext({ sheet }: { sheet: MeetingSheet }) {
  return (
    <Lines>
      {sheet.people
        .filter((person) => !person.hasLeft)
        .map((person) => (
          <Entry title={person.name}>
            <ul>
              {person.next.map((row) => (
                <li>{row.kept_private ? "One kept private" : row.what}</li>
              ))}
            </ul>
            <RuledSpace lines={3} />
          </Entry>
        ))}
    </Lines>
  );
}
