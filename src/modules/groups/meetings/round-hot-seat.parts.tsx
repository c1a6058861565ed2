import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import {
  Keep,
  Notice,
  PostForm,
  Problems,
  Section,
  SelectField,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, scoped, typed } from "../../../web/forms.ts";
import { nameFor, peopleOptions } from "./meeting.parts.tsx";
import type { RoomForm, RoundProps } from "./meeting-round.ts";
import { groupUrls, placeOf } from "../urls.ts";

/** Whose turn it is, and what came of it. */
export function HotSeat(props: RoundProps): JSX.Element {
  const { viewer, sheet, amiss } = props;
  const { group, meeting } = sheet;
  const here = new Set(
    sheet.people.filter((person) => person.attendance !== null).map((person) => person.id),
  );
  const taken = sheet.hotSeats;
  const next =
    sheet.turns.find(
      (person) => here.has(person.id) && !taken.some((seat) => seat.member_id === person.id),
    ) ?? sheet.turns[0];
  const options = peopleOptions(sheet).map(({ value, label }) => ({ value: toAddress(value), label }));
  return (
    <>
      {taken.map((seat) => (
        <Section
          title={nameFor(viewer.id, { id: seat.member_id, name: seat.name })}
          aside="in the hot seat"
          id={placeOf.hotSeat(seat.member_id)}
        >
          <HotSeatForm
            props={props}
            member={seat.member_id}
            notes={seat.notes}
            version={seat.version}
            amiss={amiss}
          />
        </Section>
      ))}
      <Section title={taken.length === 0 ? "Whose turn it is" : "Somebody else"}>
        {next ? (
          <p>
            {nameFor(viewer.id, next) === "You" ? "It is your turn." : `It is ${next.name}'s turn.`} Turns go
            round: who never sat there first, then whoever's turn is longest ago.
          </p>
        ) : (
          <p>Nobody is waiting for a turn.</p>
        )}
        <PostForm action={groupUrls.hotSeat(group.id, meeting.id)} label="The hot seat">
          <Keep name="version" value={0} />
          <Keep name="notes" value="" />
          <SelectField
            form={emptyForm}
            name="member"
            label="Who takes it"
            options={options}
            usual={next ? toAddress(next.id) : undefined}
            required
          />
          <Submit quiet={taken.length > 0}>Begin the hot seat</Submit>
        </PostForm>
      </Section>
    </>
  );
}

function HotSeatForm(props: {
  props: RoundProps;
  member: number;
  notes: string;
  version: number;
  amiss: RoomForm | null;
}): JSX.Element {
  const { group, meeting } = props.props.sheet;
  const { amiss } = props;
  const isMine = amiss?.about === "hot-seat" && amiss.form.typed["member"] === toAddress(props.member);
  const form = scoped(isMine ? amiss.form : typed({ notes: props.notes }), toAddress(props.member));
  return (
    <PostForm action={groupUrls.hotSeat(group.id, meeting.id)} keepWords>
      <Problems form={form} />
      {isMine && amiss.theirs !== undefined && (
        <Notice kind="waits">
          <p>
            This was changed meanwhile, perhaps in another window. This is what stands there now; take over
            what you want to keep.
          </p>
          <blockquote>{amiss.theirs}</blockquote>
        </Notice>
      )}
      <Keep name="member" value={toAddress(props.member)} />
      <Keep name="version" value={props.version} />
      <WordsField
        form={form}
        name="notes"
        label="The question, and what came of it"
        hint="These notes go into the minutes."
        rows={6}
        maxLength={3000}
      />
      <Submit>Keep these notes</Submit>
    </PostForm>
  );
}
