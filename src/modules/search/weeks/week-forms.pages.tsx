import {
  Actions,
  Facts,
  Keep,
  LinkedWords,
  Notice,
  NumberField,
  Page,
  PostForm,
  Problems,
  Quiet,
  ScaleField,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { channels, letters } from "../search.ts";
import { channelWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { Week } from "./week.reads.ts";
import { mostMinutes } from "./weeks.forms.ts";

type OfWeek = { monday: Temporal.PlainDate; form: Form };

/** The minutes of a week, as they are planned; as they were last week where nothing is planned yet. */
export function typedMinutes({ planned, plannedBefore }: Week): Form {
  const shown = channels.some((channel) => planned[channel] > 0) ? planned : plannedBefore;
  return typed(
    Object.fromEntries(
      channels.map((channel) => [channel, shown[channel] > 0 ? String(shown[channel]) : ""]),
    ),
  );
}

/** How many minutes for each channel. */
export const PlanForm = ({ monday, form }: OfWeek): JSX.Element => (
  <PostForm action={searchUrls.weekPlan(monday)}>
    <Quiet>
      Minutes for the whole week: 120 are two hours. Where nothing is planned yet, last week's plan stands
      here.
    </Quiet>
    <div class="minute-fields">
      {channels.map((channel) => (
        <NumberField
          form={form}
          name={channel}
          label={channelWords[channel]}
          min={0}
          max={mostMinutes}
          required
        />
      ))}
    </div>
    <Actions>
      <Submit>Keep this plan</Submit>
    </Actions>
  </PostForm>
);

/** The same where it needs another look. */
export const PlanPage = (frame: Frame, { monday, form }: OfWeek): Drawn => (
  <Page
    frame={frame}
    title="Plan the hours"
    documentTitle="A plan · My search"
    back={{ href: searchUrls.week(monday), label: "The week" }}
  >
    <Problems form={form} />
    <PlanForm monday={monday} form={form} />
  </Page>
);

/** What was said of how a week was. */
export const typedReview = ({ energy, words, version }: Week): Form =>
  typed({ energy: energy === null ? "" : String(energy), words, version: String(version) });

/** Energy and a line; nobody else sees either. */
export const ReviewForm = ({ monday, form }: OfWeek): JSX.Element => (
  <PostForm action={searchUrls.weekReview(monday)} keepWords>
    <Keep name="version" value={typedText(form, "version")} />
    <ScaleField
      form={form}
      name="energy"
      label="How much energy did you have?"
      hint="Nobody else sees this, whatever you share."
      low="running low"
      high="plenty"
    />
    <WordsField form={form} name="words" label="A line on the week" rows={2} maxLength={letters.week} />
    <Actions>
      <Submit quiet>Keep it</Submit>
    </Actions>
  </PostForm>
);

type ReviewData = OfWeek & {
  /** What stands now, where it was changed while the form was open. */
  stands: Week | null;
};

/** The same where it needs another look. */
export const ReviewPage = (frame: Frame, { monday, form, stands }: ReviewData): Drawn => (
  <Page
    frame={frame}
    title="How was the week?"
    documentTitle="A week · My search"
    back={{ href: searchUrls.week(monday), label: "The week" }}
  >
    {stands && (
      <Notice kind="trouble">
        <p>
          This was changed meanwhile, perhaps in another window. Your words stand below; keeping them replaces
          what is there. Now it says:
        </p>
        <Facts
          items={[
            ["Energy", stands.energy === null ? "Not said" : String(stands.energy)],
            ["A line on the week", <LinkedWords words={stands.words} />],
          ]}
        />
      </Notice>
    )}
    <Problems form={form} />
    <ReviewForm monday={monday} form={form} />
  </Page>
);
