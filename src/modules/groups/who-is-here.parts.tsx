import type { JSX } from "preact";
import { toAddress } from "../../basics/ids.ts";
import {
  Actions,
  Keep,
  Mark,
  PersonLine,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../web/components/index.ts";
import type { Viewer } from "../../web/frame.ts";
import { nameFor, presenceWords } from "./meeting.parts.tsx";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "./urls.ts";

/** Who is at the meeting, on the telephone, or sent word; everybody says so for themselves, the chair for anybody. */
export function WhoIsHere(props: { viewer: Viewer; sheet: MeetingSheet; isChair: boolean }): JSX.Element {
  const { viewer, sheet, isChair } = props;
  const { group, meeting, people } = sheet;
  const me = people.find((person) => person.id === viewer.id);
  const come = people.filter((person) => person.attendance !== null).length;
  return (
    <Section title="Who is here" aside={come === 1 ? "one so far" : `${come} so far`}>
      {me && me.attendance === null && (
        <PostForm action={groupUrls.attendance(group.id, meeting.id)}>
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
      )}
      {people.map((person) => (
        <div class="attendee">
          <PersonLine
            name={nameFor(viewer.id, person)}
            id={person.id}
            line={person.absence || undefined}
            note={
              presenceWords(person, false) && (
                <Mark kind={person.attendance ? "said" : "waits"}>{presenceWords(person, false)}</Mark>
              )
            }
          />
          {(isChair || person.id === viewer.id) && !person.hasLeft && (
            <AttendanceForm sheet={sheet} member={person} />
          )}
        </div>
      ))}
      {isChair && (
        <Quiet>
          You can write for anybody: for somebody on the telephone, or for all when the room has one phone.
        </Quiet>
      )}
    </Section>
  );
}

function AttendanceForm({
  sheet,
  member,
}: {
  sheet: MeetingSheet;
  member: MeetingSheet["people"][number];
}): JSX.Element {
  const { group, meeting } = sheet;
  return (
    <PostForm action={groupUrls.attendance(group.id, meeting.id)} label={`Whether ${member.name} is here`}>
      <Keep name="member" value={toAddress(member.id)} />
      <Actions>
        {member.attendance !== "here" && (
          <Submit name="how" value="here" quiet>
            Here
          </Submit>
        )}
        {member.attendance !== "telephone" && (
          <Submit name="how" value="telephone" quiet>
            Telephone
          </Submit>
        )}
        {member.attendance !== null && (
          <Submit name="how" value="away" quiet>
            Not here
          </Submit>
        )}
      </Actions>
    </PostForm>
  );
}
