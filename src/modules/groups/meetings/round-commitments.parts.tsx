import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import { Fold, Lines, LinkButton, Section } from "../../../web/components/index.ts";
import { CommitmentCard } from "../commitments/commitment.parts.tsx";
import { nameFor, presenceWords } from "./meeting.parts.tsx";
import { type RoundProps, roundPath } from "./meeting-round.ts";
import type { PersonAtMeeting } from "./meeting-sheet.reads.ts";
import { groupUrls, placeOf } from "../urls.ts";

/** Each says what became of what they said. Once somebody has the floor, theirs is open, and mine; the others are folded. */
export function ReportBack(props: RoundProps): JSX.Element {
  const { viewer, sheet, isChair } = props;
  const isFirst = Number(sheet.meeting.number) === 1;
  if (isFirst && sheet.people.every((person) => person.reporting.length === 0)) return <GettingToKnow />;
  return (
    <>
      {inOrder(props).map((person) => (
        <PersonPart props={props} person={person}>
          {person.reporting.length === 0 ? (
            <p>{person.id === viewer.id ? "You had nothing open." : "Nothing was open."}</p>
          ) : (
            <FoldedUnless isOpen={isHeard(props, person)} summary={reportingWords(person)}>
              <Lines>
                {person.reporting.map((row) => (
                  <CommitmentCard
                    row={row}
                    viewer={viewer.id}
                    zone={viewer.timeZone}
                    cheers={sheet.cheers.filter((cheer) => cheer.commitment_id === row.id)}
                    then={placeFor(props, person)}
                    canWrite={person.id === viewer.id || isChair}
                    isOpen
                  />
                ))}
              </Lines>
            </FoldedUnless>
          )}
        </PersonPart>
      ))}
    </>
  );
}

/** Whose report is open: everybody's until somebody has the floor. */
const isHeard = ({ floor, viewer }: RoundProps, person: PersonAtMeeting): boolean =>
  floor.holder === null || floor.holder === person.id || person.id === viewer.id;

function reportingWords({ reporting }: PersonAtMeeting): string {
  const waiting = reporting.filter((row) => row.outcome === null).length;
  const all = reporting.length === 1 ? "One commitment" : `${reporting.length} commitments`;
  return waiting === 0 ? `${all}, with a report` : all;
}

function FoldedUnless(props: { isOpen: boolean; summary: string; children: JSX.Element }): JSX.Element {
  return props.isOpen ? props.children : <Fold summary={props.summary}>{props.children}</Fold>;
}

/** What there is to say when nobody could have said anything before. */
function GettingToKnow(): JSX.Element {
  return (
    <Section title="Getting to know each other">
      <p>
        This is your first meeting, so nobody has anything to report. Say your name, what you are looking for,
        and what you would like from this group.
      </p>
    </Section>
  );
}

/** Each says what they will do next. */
export function NextCommitments(props: RoundProps): JSX.Element {
  const { viewer, isChair } = props;
  return (
    <>
      {inOrder(props).map((person) => (
        <PersonPart props={props} person={person}>
          {person.next.length > 0 ? (
            <Lines>
              {person.next.map((row) => (
                <CommitmentCard
                  row={row}
                  viewer={viewer.id}
                  zone={viewer.timeZone}
                  then={placeFor(props, person)}
                  canWrite={person.id === viewer.id || isChair}
                  isOpen={false}
                />
              ))}
            </Lines>
          ) : (
            <p>Nothing yet.</p>
          )}
          {(person.id === viewer.id || isChair) && !person.hasLeft ? (
            <p>
              <LinkButton href={newCommitmentFor(props, person)} quiet={person.id !== viewer.id}>
                {person.id === viewer.id ? "Write one down" : `Write one down for ${person.name}`}
              </LinkButton>
            </p>
          ) : null}
        </PersonPart>
      ))}
    </>
  );
}

function newCommitmentFor(props: RoundProps, person: PersonAtMeeting): string {
  const query = new URLSearchParams({ said: "1", then: placeFor(props, person) });
  if (person.id !== props.viewer.id) query.set("for", toAddress(person.id));
  return `${groupUrls.newGroupCommitment(props.sheet.group.id)}?${query.toString()}`;
}

/** Where an answer about somebody's commitments comes back to. */
const placeFor = (props: RoundProps, person: PersonAtMeeting): string =>
  `${roundPath(props)}#${placeOf.commitments(person.id)}`;

/** Whoever has the floor first, then myself, then those who are here. */
const inOrder = (props: RoundProps): PersonAtMeeting[] =>
  [...props.sheet.people].sort(
    (a, b) =>
      Number(b.id === props.floor.holder) - Number(a.id === props.floor.holder) ||
      Number(b.id === props.viewer.id) - Number(a.id === props.viewer.id) ||
      Number(b.attendance !== null) - Number(a.attendance !== null),
  );

function PersonPart(props: {
  props: RoundProps;
  person: PersonAtMeeting;
  children: JSX.Element | (JSX.Element | null)[];
}): JSX.Element {
  const { person, children } = props;
  return (
    <Section
      title={nameFor(props.props.viewer.id, person)}
      aside={presenceWords(person, false) || undefined}
      id={placeOf.commitments(person.id)}
    >
      {children}
    </Section>
  );
}
