import type { JSX } from "preact";
import { newId, toAddress } from "../../basics/ids.ts";
import {
  Actions,
  Entry,
  Keep,
  Lines,
  LinkButton,
  Notice,
  PostForm,
  Problems,
  Quiet,
  ScaleField,
  Section,
  SelectField,
  Submit,
  TextField,
  TickField,
  WordsField,
} from "../../web/components/index.ts";
import { emptyForm, type Form, typed } from "../../web/forms.ts";
import type { Frame, Viewer } from "../../web/frame.ts";
import { CommitmentCard } from "./commitment.parts.tsx";
import { nameFor, peopleOptions, presenceWords } from "./meeting.parts.tsx";
import type { MeetingSheet, NoteShown, PersonAtMeeting } from "./meetings.reads.ts";
import { groupUrls } from "./urls.ts";

/** What somebody typed into a round's form that needs another look, and what stands there meanwhile. */
export type RoomForm = { form: Form; about: "note" | "hot-seat" | "check-out"; theirs?: string };

type Props = {
  frame: Frame;
  viewer: Viewer;
  sheet: MeetingSheet;
  round: MeetingSheet["rounds"][number];
  isChair: boolean;
  amiss: RoomForm | null;
};

/** What is done in one round of the meeting. */
export function RoundPart(props: Props): JSX.Element {
  switch (props.round.kind) {
    case "report-back":
      return <ReportBack {...props} />;
    case "wins":
      return <Notes {...props} kinds={["win"]} />;
    case "leads-and-asks":
      return <Notes {...props} kinds={["lead", "ask"]} />;
    case "hot-seat":
      return <HotSeat {...props} />;
    case "next-commitments":
      return <NextCommitments {...props} />;
    case "check-out":
      return <CheckOut {...props} />;
  }
}

const path = (props: Props): string => {
  const { group, meeting } = props.sheet;
  const at = props.sheet.rounds.indexOf(props.round);
  return `${groupUrls.meeting(group.id, meeting.id)}${at === meeting.round_position ? "" : `?round=${at}`}`;
};

/** Those who are here first, myself before the others. */
const inOrder = (props: Props): PersonAtMeeting[] =>
  [...props.sheet.people].sort(
    (a, b) =>
      Number(b.id === props.viewer.id) - Number(a.id === props.viewer.id) ||
      Number(b.attendance !== null) - Number(a.attendance !== null),
  );

function PersonPart(props: { props: Props; person: PersonAtMeeting; children: JSX.Element | (JSX.Element | null)[] }): JSX.Element {
  const { person, children } = props;
  return (
    <Section title={nameFor(props.props.viewer.id, person)} aside={presenceWords(person, false) || undefined} id={`of-${toAddress(person.id)}`}>
      {children}
    </Section>
  );
}

function ReportBack(props: Props): JSX.Element {
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
                  then={path(props)}
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

function NextCommitments(props: Props): JSX.Element {
  const { viewer, sheet, isChair } = props;
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
                  then={path(props)}
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

function newCommitmentFor(props: Props, person: PersonAtMeeting): string {
  const query = new URLSearchParams({ said: "1", then: path(props) });
  if (person.id !== props.viewer.id) query.set("for", toAddress(person.id));
  return `${groupUrls.newGroupCommitment(props.sheet.group.id)}?${query.toString()}`;
}

const noteWords: Record<NoteShown["kind"], { title: string; label: string; button: string; none: string }> = {
  win: { title: "Wins", label: "What went well", button: "Add this win", none: "None is written down yet." },
  lead: { title: "Leads", label: "Word of a job, a person or an event", button: "Add this lead", none: "None yet." },
  ask: { title: "Asks", label: "What is needed", button: "Add this ask", none: "None yet." },
};

function Notes(props: Props & { kinds: readonly NoteShown["kind"][] }): JSX.Element {
  const { viewer, sheet, isChair, amiss, kinds } = props;
  const { group, meeting } = sheet;
  const options = peopleOptions(sheet).map(({ value, label }) => ({ value: toAddress(value), label }));
  return (
    <>
      {kinds.map((kind) => {
        const words = noteWords[kind];
        const notes = sheet.notes.filter((note) => note.kind === kind);
        const fresh = typed({ id: toAddress(newId()), member: toAddress(viewer.id) });
        const form = amiss?.about === "note" && amiss.form.typed["kind"] === kind ? amiss.form : fresh;
        return (
          <Section title={words.title}>
            {notes.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <Lines>
                {notes.map((note) => (
                  <Entry title={note.words} line={nameFor(viewer.id, { id: note.member_id, name: note.name })}>
                    {(isChair || note.noted_by === viewer.id || note.member_id === viewer.id) && (
                      <PostForm action={groupUrls.noteRemoval(group.id, meeting.id, note.id)}>
                        <Submit quiet>Take it back</Submit>
                      </PostForm>
                    )}
                  </Entry>
                ))}
              </Lines>
            )}
            <PostForm action={groupUrls.notes(group.id, meeting.id)} label={words.title}>
              <Problems form={form} />
              <Keep name="id" value={String(form.typed["id"] ?? toAddress(newId()))} />
              <Keep name="kind" value={kind} />
              <SelectField form={form} name="member" label="Whose" options={options} required />
              <TextField form={form} name="words" label={words.label} maxLength={400} required />
              <Submit quiet>{words.button}</Submit>
            </PostForm>
          </Section>
        );
      })}
    </>
  );
}

function HotSeat(props: Props): JSX.Element {
  const { viewer, sheet, amiss } = props;
  const { group, meeting } = sheet;
  const here = new Set(sheet.people.filter((person) => person.attendance !== null).map((person) => person.id));
  const taken = sheet.hotSeats;
  const next = sheet.turns.find((person) => here.has(person.id) && !taken.some((seat) => seat.member_id === person.id)) ?? sheet.turns[0];
  const options = peopleOptions(sheet).map(({ value, label }) => ({ value: toAddress(value), label }));
  return (
    <>
      {taken.map((seat) => (
        <Section title={nameFor(viewer.id, { id: seat.member_id, name: seat.name })} aside="in the hot seat">
          <HotSeatForm props={props} member={seat.member_id} notes={seat.notes} version={seat.version} amiss={amiss} />
        </Section>
      ))}
      <Section title={taken.length === 0 ? "Whose turn it is" : "Somebody else"}>
        {next ? (
          <p>
            {nameFor(viewer.id, next) === "You" ? "It is your turn." : `It is ${next.name}'s turn.`} Turns go round: who never sat there
            first, then whoever's turn is longest ago.
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
          <Submit quiet={taken.length > 0}>Take the hot seat</Submit>
        </PostForm>
      </Section>
    </>
  );
}

function HotSeatForm(props: { props: Props; member: number; notes: string; version: number; amiss: RoomForm | null }): JSX.Element {
  const { group, meeting } = props.props.sheet;
  const { amiss } = props;
  const isMine = amiss?.about === "hot-seat" && amiss.form.typed["member"] === toAddress(props.member);
  const form = isMine ? amiss.form : typed({ notes: props.notes });
  return (
    <PostForm action={groupUrls.hotSeat(group.id, meeting.id)} label="Notes of the hot seat" keepWords>
      <Problems form={form} />
      {isMine && amiss.theirs !== undefined && (
        <Notice kind="waits">
          <p>Somebody else wrote here while you were writing. This is what stands there now; take over what you want to keep.</p>
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

function CheckOut(props: Props): JSX.Element {
  const { viewer, sheet, amiss } = props;
  const { group, meeting } = sheet;
  const mine = sheet.checkOuts.find((row) => row.member_id === viewer.id);
  const form =
    amiss?.about === "check-out"
      ? amiss.form
      : typed({ energy: mine?.energy ? String(mine.energy) : "", line: mine?.line ?? "", share: mine?.shared_at ? "yes" : "" });
  const others = sheet.checkOuts.filter((row) => row.member_id !== viewer.id);
  return (
    <>
      <Section title="How do you leave?">
        <Quiet>Only you see this, unless you share it. Nobody adds it up.</Quiet>
        <PostForm action={groupUrls.checkOut(group.id, meeting.id)} label="My check-out">
          <Problems form={form} />
          <ScaleField form={form} name="energy" label="My energy" low="running on empty" high="full of go" />
          <TextField form={form} name="line" label="A line to myself" maxLength={300} />
          <TickField form={form} name="share" label="Share this with the group" />
          <Actions>
            <Submit quiet={mine !== undefined}>{mine ? "Keep the change" : "Keep it"}</Submit>
          </Actions>
        </PostForm>
      </Section>
      {others.length > 0 && (
        <Section title="What others shared">
          <Lines>
            {others.map((row) => (
              <Entry title={row.name} line={sharedWords(row)} />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

/** A shared check-out in words. */
export const sharedWords = (row: { energy: number | null; line: string }): string =>
  [row.energy === null ? "" : `Energy ${row.energy} of 10.`, row.line].filter(Boolean).join(" ");
