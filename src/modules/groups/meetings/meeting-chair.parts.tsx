import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import { Fold, Keep, PostForm, SelectField, Submit } from "../../../web/components/index.ts";
import { emptyForm, scoped } from "../../../web/forms.ts";
import { nameOrFormer } from "../commitments/commitment.parts.tsx";
import { isAtWork } from "./meeting-chair.ts";
import type { RoomProps } from "./meeting-round.ts";
import { groupUrls } from "../urls.ts";
import { roundWords } from "../words.ts";

/** Who has the chair, in a sentence. */
export const chairWords = ({ sheet, isChair }: RoomProps): string =>
  isChair ? "You have the chair." : `${nameOrFormer(sheet.meeting.chair_name ?? "")} has the chair.`;

/** Who has the chair, and how it goes to somebody else. */
export function Chair(props: RoomProps): JSX.Element {
  return (
    <>
      <p>{chairWords(props)}</p>
      {props.isChair ? (
        <>
          <HandOn {...props} />
          <OtherWays {...props} />
        </>
      ) : (
        <Take {...props} />
      )}
    </>
  );
}

/** The chair goes to somebody who is here. */
function HandOn({ viewer, sheet }: RoomProps): JSX.Element | null {
  const { group, meeting, people } = sheet;
  const here = people.filter(
    (person) => person.attendance !== null && !person.hasLeft && person.id !== viewer.id,
  );
  if (here.length === 0) return null;
  return (
    <Fold summary="Hand the chair on">
      <PostForm action={groupUrls.chairHanding(group.id, meeting.id)}>
        <SelectField
          form={scoped(emptyForm, "chair")}
          name="member"
          label="Who chairs from now on"
          options={here.map(({ id, name }) => ({ value: toAddress(id), label: name }))}
          required
        />
        <Submit quiet>Hand the chair on</Submit>
      </PostForm>
    </Fold>
  );
}

/** Where the chair can go besides onwards. */
function OtherWays({ sheet: { group, meeting, rounds } }: RoomProps): JSX.Element {
  const at = meeting.round_position ?? 0;
  return (
    <Fold summary="Go to another round, or close">
      {rounds.map((one, position) =>
        position === at ? null : (
          <PostForm action={groupUrls.round(group.id, meeting.id)}>
            <Keep name="from" value={at} />
            <Keep name="to" value={position} />
            <Submit quiet>Go to: {roundWords[one.kind].name}</Submit>
          </PostForm>
        ),
      )}
      {at < rounds.length - 1 && (
        <PostForm action={groupUrls.closing(group.id, meeting.id)}>
          <Submit danger>Close the meeting early</Submit>
        </PostForm>
      )}
    </Fold>
  );
}

/** Anybody takes the chair that somebody left; who takes it from somebody at work is asked first. */
function Take({ frame, sheet: { group, meeting } }: RoomProps): JSX.Element {
  const form = (sure: boolean, words: string): JSX.Element => (
    <PostForm action={groupUrls.chair(group.id, meeting.id)}>
      {sure && <Keep name="sure" value="yes" />}
      <Submit quiet>{words}</Submit>
    </PostForm>
  );
  if (!isAtWork(meeting.chair_acted_at, frame.now)) return form(false, "Take the chair");
  return (
    <Fold summary="Take the chair">
      <p>
        {nameOrFormer(meeting.chair_name ?? "")} did something in the chair a moment ago. Take it if you have
        agreed on that, or if they are gone.
      </p>
      {form(true, "Take the chair now")}
    </Fold>
  );
}
