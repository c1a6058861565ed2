import {
  Entry,
  Lines,
  Page,
  PrintButton,
  Quiet,
  RuledSpace,
  Section,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { IfThen } from "../commitments/commitment.parts.tsx";
import type { CommitmentShown } from "../commitments/commitments.reads.ts";
import { MeetingTime, Place } from "./meeting.parts.tsx";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "../urls.ts";
import { roundWords } from "../words.ts";

/** The agenda on paper: the rounds with their minutes, everyone's commitments, and room to write. */
export function MeetingSheetPage(frame: Frame, sheet: MeetingSheet): Drawn {
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
          {round.kind === "report-back" && <EveryoneReports sheet={sheet} />}
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

/** A commitment with its when and where; a hidden one is hidden here from its own member too, for a sheet goes round. */
function SaidOnPaper({ row }: { row: CommitmentShown }): Drawn {
  if (row.hidden === 1) return <>One kept private</>;
  const details = [row.when_words, row.where_words].filter(Boolean).join(", ");
  return (
    <>
      {details ? `${row.what} (${details})` : row.what}
      <IfThen row={row} />
    </>
  );
}

function EveryoneReports({ sheet }: { sheet: MeetingSheet }) {
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
                  <SaidOnPaper row={row} />
                </li>
              ))}
            </ul>
            <RuledSpace lines={Math.max(1, person.reporting.length)} />
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
                <li>
                  <SaidOnPaper row={row} />
                </li>
              ))}
            </ul>
            <RuledSpace lines={2} />
          </Entry>
        ))}
    </Lines>
  );
}
