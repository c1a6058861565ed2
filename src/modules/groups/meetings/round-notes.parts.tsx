import type { JSX } from "../../../web/jsx/index.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import {
  Entry,
  Keep,
  Lines,
  PostForm,
  Problems,
  Section,
  SelectField,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { scoped, typed } from "../../../web/forms.ts";
import { nameFor, peopleOptions } from "./meeting.parts.tsx";
import type { RoundProps } from "./meeting-round.ts";
import type { NoteShown } from "./meeting-sheet.reads.ts";
import { groupUrls, placeOf } from "../urls.ts";

const noteWords: Record<NoteShown["kind"], { title: string; label: string; button: string; none: string }> = {
  win: { title: "Wins", label: "What went well", button: "Add this win", none: "None is written down yet." },
  lead: {
    title: "Leads",
    label: "Word of a job, a person or an event",
    button: "Add this lead",
    none: "None yet.",
  },
  ask: { title: "Asks", label: "What is needed", button: "Add this ask", none: "None yet." },
};

/** Wins, leads and asks, written down for the minutes. */
export function Notes(props: RoundProps & { kinds: readonly NoteShown["kind"][] }): JSX.Element {
  const { viewer, sheet, isChair, amiss, kinds } = props;
  const { group, meeting } = sheet;
  const options = peopleOptions(sheet).map(({ value, label }) => ({ value: toAddress(value), label }));
  return (
    <>
      {kinds.map((kind) => {
        const words = noteWords[kind];
        const notes = sheet.notes.filter((note) => note.kind === kind);
        const fresh = typed({ id: toAddress(newId()), member: toAddress(viewer.id) });
        const isMine = amiss?.about === "note" && amiss.form.typed["kind"] === kind;
        const form = scoped(isMine ? amiss.form : fresh, kind);
        return (
          <Section title={words.title} id={placeOf.notes(kind)}>
            {notes.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <Lines>
                {notes.map((note) => (
                  <Entry
                    title={note.words}
                    line={nameFor(viewer.id, { id: note.member_id, name: note.name })}
                  >
                    {(isChair || note.noted_by === viewer.id || note.member_id === viewer.id) && (
                      <PostForm action={groupUrls.noteRemoval(group.id, meeting.id, note.id)}>
                        <Keep name="kind" value={kind} />
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
