import type { JSX } from "../../../web/jsx/index.ts";
import {
  Actions,
  Entry,
  Lines,
  PostForm,
  Problems,
  Quiet,
  ScaleField,
  Section,
  Submit,
  TextField,
  TickField,
} from "../../../web/components/index.ts";
import { typed } from "../../../web/forms.ts";
import { nameFor } from "./meeting.parts.tsx";
import type { RoundProps } from "./meeting-round.ts";
import { groupUrls, placeOf } from "../urls.ts";

/** How each leaves: my own energy and line, and what others shared. */
export function CheckOut(props: RoundProps): JSX.Element {
  const { viewer, sheet, amiss } = props;
  const { group, meeting } = sheet;
  const mine = sheet.checkOuts.find((row) => row.member_id === viewer.id);
  const form =
    amiss?.about === "check-out"
      ? amiss.form
      : typed({
          energy: mine?.energy ? String(mine.energy) : "",
          line: mine?.line ?? "",
          share: mine?.shared_at ? "yes" : "",
        });
  const others = sheet.checkOuts.filter((row) => row.member_id !== viewer.id);
  return (
    <>
      <Section title="How do you leave?" id={placeOf.checkOut}>
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
              <Entry
                title={nameFor(viewer.id, { id: row.member_id, name: row.name })}
                line={sharedWords(row)}
              />
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
