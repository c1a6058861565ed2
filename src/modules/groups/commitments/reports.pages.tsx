import {
  Actions,
  ChoiceField,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { Before, WritingFor } from "./commitment-fields.tsx";
import { nextSteps, noteLetters } from "./commitments.forms.ts";
import type { CommitmentPageData } from "./commitments.reads.ts";
import type { NotedForReport } from "./rooms-above.ts";
import { groupUrls } from "../urls.ts";
import { nextStepWords, outcomeWords } from "../words.ts";

/** `noted` is what its member wrote down of it elsewhere, while there is no report. */
export type ReportData = {
  row: CommitmentPageData;
  mine: boolean;
  then: string | null;
  noted?: NotedForReport | null;
};

/** What became of a commitment; with `changed`, what another hand reported meanwhile stands beside. */
export function ReportPage(
  frame: Frame,
  { row, mine, then, noted = null }: ReportData,
  form: Form,
  changed = false,
): Drawn {
  const back = then ?? groupUrls.commitment(row.id);
  return (
    <Page frame={frame} title="Report" back={{ href: back, label: "Back" }}>
      {!mine && <WritingFor name={row.member_name} />}
      <Before row={row} label={mine ? "You said" : `${row.member_name} said`} />
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          <p>
            Now it says: {row.outcome ? outcomeWords[row.outcome] : "nothing yet"}
            {row.note ? `. “${row.note}”` : "."}
          </p>
        </Notice>
      )}
      {noted && <Quiet>{noted.from}</Quiet>}
      <Problems form={form} />
      <PostForm action={groupUrls.report(row.id)} keepWords>
        <Keep name="version" value={row.report_version} />
        {then && <Keep name="then" value={then} />}
        <ChoiceField
          form={form}
          name="outcome"
          label="What became of it?"
          required
          options={[
            {
              value: "done",
              label: outcomeWords.done,
              hint: "It happened, as planned or in a way of its own.",
            },
            { value: "partly", label: outcomeWords.partly, hint: "Some of it happened. That counts." },
            {
              value: "not-yet",
              label: outcomeWords["not-yet"],
              hint: "It did not come to it. Saying so is part of the work.",
            },
          ]}
        />
        <WordsField
          form={form}
          name="note"
          label="A note"
          hint={noteHint(row, mine)}
          rows={3}
          maxLength={noteLetters}
        />
        <Actions>
          <Submit>Report</Submit>
          <LinkButton href={back} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

function noteHint(row: CommitmentPageData, mine: boolean): string {
  const about = "What came of it, or what was in the way.";
  if (!mine) return `${about} The group reads it.`;
  return row.group_id === null || row.hidden === 1
    ? `${about} Only you read it.`
    : `${about} Your group reads it.`;
}

/** The one question after "partly" and "not yet". No answer is better than another. */
export function NextStepPage(frame: Frame, { row, mine, then }: ReportData, form: Form): Drawn {
  const back = then ?? groupUrls.commitment(row.id);
  return (
    <Page frame={frame} title="What now?">
      {!mine && <WritingFor name={row.member_name} />}
      <p>
        {row.outcome === "partly" ? "Some of it is done. " : "Weeks are like that. "}
        {mine
          ? "What would you like to become of the rest?"
          : `What would ${row.member_name} like to become of the rest?`}
      </p>
      <Before row={row} label={mine ? "You said" : `${row.member_name} said`} />
      <Problems form={form} />
      <PostForm action={groupUrls.nextStep(row.id)}>
        {then && <Keep name="then" value={then} />}
        <ChoiceField
          form={form}
          name="step"
          label="Choose what fits"
          required
          options={nextSteps.map((step) => ({
            value: step,
            label: nextStepWords[step].name,
            hint: nextStepWords[step].line,
          }))}
        />
        <Actions>
          <Submit>Go on</Submit>
          <LinkButton href={back} quiet>
            Decide later
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
