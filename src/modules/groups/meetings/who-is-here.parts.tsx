import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Keep,
  Mark,
  PersonLine,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { nameFor, presenceWords } from "./meeting.parts.tsx";
import type { MeetingSheet, PersonAtMeeting } from "./meeting-sheet.reads.ts";
import { groupUrls, placeOf } from "../urls.ts";

type PresenceProps = { viewer: Viewer; sheet: MeetingSheet };

/** The first thing to say at a meeting; nothing once it is said. */
export function SayIAmHere({ viewer, sheet }: PresenceProps): JSX.Element | null {
  const { group, meeting, people } = sheet;
  const me = people.find((person) => person.id === viewer.id);
  if (!me || me.attendance !== null) return null;
  return (
    <PostForm action={groupUrls.attendance(group.id, meeting.id)} label="Whether I am here">
      <Keep name="member" value={toAddress(me.id)} />
      <Actions>
        <Submit name="how" value="here">
          I am here
        </Submit>
        <Submit name="how" value="telephone" quiet>
          I am on the telephone
        </Submit>
      </Actions>
    </PostForm>
  );
}

/** Who is at the meeting, on the telephone, or sent word; everybody can put it right for themselves, the chair for anybody. */
export function WhoIsHere({ viewer, sheet, isChair }: PresenceProps & { isChair: boolean }): JSX.Element {
  const come = sheet.people.filter((person) => person.attendance !== null).length;
  return (
    <Section title="Who is here" aside={come === 1 ? "one so far" : `${come} so far`} id="who-is-here">
      <ul class="lines attendees">
        {sheet.people.map((person) => (
          <li class="attendee" id={placeOf.presence(person.id)}>
            <PersonLine
              name={nameFor(viewer.id, person)}
              realName={person.name || undefined}
              id={person.id}
              line={person.absence || undefined}
              note={
                presenceWords(person, false) && (
                  <Mark kind={person.attendance ? "said" : "waits"}>{presenceWords(person, false)}</Mark>
                )
              }
            />
            {canBeNoted(person, viewer, isChair) && <AttendanceForm sheet={sheet} person={person} />}
          </li>
        ))}
      </ul>
      {isChair && (
        <Quiet>
          You can write for anybody: for somebody on the telephone, or for all when the room has one phone.
        </Quiet>
      )}
    </Section>
  );
}

/** Whoever has not said yet that they are here is asked at the top of the page, and need not be asked twice. */
const canBeNoted = (person: PersonAtMeeting, viewer: Viewer, isChair: boolean): boolean =>
  !person.hasLeft && (person.id === viewer.id ? person.attendance !== null : isChair);

function AttendanceForm({ sheet, person }: { sheet: MeetingSheet; person: PersonAtMeeting }): JSX.Element {
  const { group, meeting } = sheet;
  const answers = [
    { how: "here", words: "Here", fits: person.attendance !== "here" },
    { how: "telephone", words: "Telephone", fits: person.attendance !== "telephone" },
    { how: "away", words: "Not here", fits: person.attendance !== null },
  ];
  return (
    <PostForm action={groupUrls.attendance(group.id, meeting.id)} label={`Whether ${person.name} is here`}>
      <Keep name="member" value={toAddress(person.id)} />
      <Keep name="back" value="list" />
      <div class="answers">
        {answers
          .filter(({ fits }) => fits)
          .map(({ how, words }) => (
            <Submit name="how" value={how} quiet>
              {words}
              <span class="unseen">: {person.name}</span>
            </Submit>
          ))}
      </div>
    </PostForm>
  );
}
