import type { JSX } from "preact";
import { toAddress } from "../../basics/ids.ts";
import { Lines, LinkButton, Section } from "../../web/components/index.ts";
import { CommitmentCard } from "./commitment.parts.tsx";
import { nameFor, presenceWords } from "./meeting.parts.tsx";
import { type RoundProps, roundPath } from "./meeting-round.ts";
import type { PersonAtMeeting } from "./meeting-sheet.reads.ts";
import { groupUrls } from "./urls.ts";

/** Each says what became of what they said. */
export function ReportBack(props: RoundProps): JSX.Element {
  const { viewer, sheet, isChair } = props;
  return (
    <>
      {inOrder(props).map((person) => (
        <PersonPart props={props} person={person}>
          {person.reporting.length === 0 ? (
            <p>{person.id === viewer.id ? "You had nothing open." : "Nothing was open."}</p>
          ) : (
            <Lines>
              {person.reporting.map((row) => (
                <CommitmentCard
                  row={row}
                  viewer={viewer.id}
                  zone={viewer.timeZone}
                  cheers={sheet.cheers.filter((cheer) => cheer.commitment_id === row.id)}
                  then={roundPath(props)}
                  canWrite={person.id === viewer.id || isChair}
                  isOpen
                />
              ))}
            </Lines>
          )}
        </PersonPart>
      ))}
    </>
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
                  then={roundPath(props)}
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
  const query = new URLSearchParams({ said: "1", then: roundPath(props) });
  if (person.id !== props.viewer.id) query.set("for", toAddress(person.id));
  return `${groupUrls.newGroupCommitment(props.sheet.group.id)}?${query.toString()}`;
}

/** Those who are here first, myself before the others. */
const inOrder = (props: RoundProps): PersonAtMeeting[] =>
  [...props.sheet.people].sort(
    (a, b) =>
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
      id={`of-${toAddress(person.id)}`}
    >
      {children}
    </Section>
  );
}
