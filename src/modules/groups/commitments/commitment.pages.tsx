import type { JSX } from "../../../web/jsx/index.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import { type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import {
  canBeCheered,
  IfThen,
  linesOf,
  nameOrFormer,
  NextStepLine,
  StateMark,
  withThen,
} from "./commitment.parts.tsx";
import type { CommitmentPageData } from "./commitments.reads.ts";
import type { CheerShown } from "./cheers.reads.ts";
import { groupUrls } from "../urls.ts";

export type CommitmentData = {
  row: CommitmentPageData;
  cheers: readonly CheerShown[];
  canWrite: boolean;
  /** Whether a report can be written or changed now. */
  isOpen: boolean;
  then: string | null;
  /** What another room puts beside one's own. */
  besides: readonly Drawn[];
};

/** A cheer begins by addressing somebody. */
export const freshCheer = (): Form => typed({ id: toAddress(newId()), words: "You " });

/** One commitment: its words, what became of it, who cheered, and what can be done about it now. */
export function CommitmentPage(frame: Frame, data: CommitmentData, form: Form = freshCheer()): Drawn {
  const { row, cheers, then } = data;
  const viewer = frame.viewer?.id ?? 0;
  const mine = row.member_id === viewer;
  const home = row.group_id === null || mine ? groupUrls.commitments : groupUrls.group(row.group_id);
  return (
    <Page
      frame={frame}
      title={mine ? "You said" : `${nameOrFormer(row.member_name)} said`}
      back={{ href: then ?? home, label: "Back" }}
    >
      <Words frame={frame} row={row} viewer={viewer} />
      {data.canWrite && data.isOpen && <Writing data={data} mine={mine} />}
      {(cheers.length > 0 || (!mine && canBeCheered(row))) && (
        <Section title="Cheers" id="cheers">
          {cheers.map((cheer) => (
            <GivenCheer cheer={cheer} mine={cheer.from_member_id === viewer} then={then} />
          ))}
          {!mine && canBeCheered(row) && !cheers.some((cheer) => cheer.from_member_id === viewer) && (
            <CheerForm row={row} form={form} then={then} />
          )}
        </Section>
      )}
      {data.besides}
      {mine && row.group_id !== null && <Hiding row={row} then={then} />}
    </Page>
  );
}

function Words({ frame, row, viewer }: { frame: Frame; row: CommitmentPageData; viewer: Id }): JSX.Element {
  const lines = [row.group_name ?? "On your own", ...linesOf(row)];
  return (
    <div class="entry">
      <blockquote>
        <p>{row.what}</p>
      </blockquote>
      <p class="line">{lines.join(" · ")}</p>
      <IfThen row={row} />
      <p>
        <StateMark row={row} zone={frame.viewer?.timeZone ?? "UTC"} now={frame.now} />
      </p>
      {row.note && <p>{row.note}</p>}
      <NextStepLine row={row} viewer={viewer} />
    </div>
  );
}

function Writing({ data, mine }: { data: CommitmentData; mine: boolean }): JSX.Element {
  const { row, then } = data;
  if (!row.outcome) {
    return (
      <Actions>
        <LinkButton href={withThen(groupUrls.report(row.id), then)}>
          {mine ? "Report" : `Report for ${row.member_name}`}
        </LinkButton>
        <LinkButton href={withThen(groupUrls.editCommitment(row.id), then)} quiet>
          Change it
        </LinkButton>
      </Actions>
    );
  }
  const asks = row.outcome !== "done" && row.next_step === null;
  return (
    <Actions>
      {asks && <LinkButton href={withThen(groupUrls.nextStep(row.id), then)}>What now?</LinkButton>}
      <LinkButton href={withThen(groupUrls.report(row.id), then)} quiet>
        Change the report
      </LinkButton>
    </Actions>
  );
}

function GivenCheer({
  cheer,
  mine,
  then,
}: {
  cheer: CheerShown;
  mine: boolean;
  then: string | null;
}): JSX.Element {
  return (
    <div class="entry">
      <p>
        {mine ? "You" : nameOrFormer(cheer.name)}: “{cheer.words}”
      </p>
      {mine && (
        <PostForm action={groupUrls.cheerRemoval(cheer.commitment_id, cheer.id)}>
          {then && <Keep name="then" value={then} />}
          <button class="plain" type="submit">
            Take it back
          </button>
        </PostForm>
      )}
    </div>
  );
}

function CheerForm({
  row,
  form,
  then,
}: {
  row: CommitmentPageData;
  form: Form;
  then: string | null;
}): JSX.Element {
  return (
    <PostForm action={groupUrls.cheers(row.id)}>
      <Problems form={form} />
      <Keep name="id" value={String(form.typed["id"] ?? "")} />
      {then && <Keep name="then" value={then} />}
      <TextField
        form={form}
        name="words"
        label="Name what was done"
        hint={`${row.member_name} reads it, and so does your group: “You called two people you had not met.”`}
        maxLength={160}
        autocomplete="off"
        required
      />
      <Submit>Cheer</Submit>
    </PostForm>
  );
}

function Hiding({ row, then }: { row: CommitmentPageData; then: string | null }): JSX.Element {
  const hidden = row.hidden === 1;
  return (
    <Section title="Who sees it">
      <Quiet>
        {hidden
          ? `Only you see what it says and what became of it. ${row.group_name} sees that there is one.`
          : `${row.group_name} can read it, and your report too.`}
      </Quiet>
      <PostForm action={groupUrls.hiding(row.id)}>
        {!hidden && <Keep name="hidden" value="yes" />}
        {then && <Keep name="then" value={then} />}
        <Submit quiet>{hidden ? "Show it to the group" : "Keep it private"}</Submit>
      </PostForm>
    </Section>
  );
}
