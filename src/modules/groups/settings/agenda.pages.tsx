import type { JSX } from "../../../web/jsx/index.ts";
import {
  Keep,
  NumberField,
  Page,
  PostForm,
  Problems,
  SelectField,
  Submit,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { minutesOf, mostMinutes, positionOf, ventChoices } from "./agenda.forms.ts";
import { ChangedMeanwhile, SettingsTabs } from "./group-settings.pages.tsx";
import type { GroupShown } from "../groups.reads.ts";
import { type AgendaRound, roundKinds } from "../kinds.ts";
import { groupUrls } from "../urls.ts";
import { roundWords } from "../words.ts";

/**
 * `version` is the one that the form was drawn from, where that is not the group's now; `standing` are the rounds that
 * stand where others were set meanwhile.
 */
type AgendaData = {
  group: GroupShown;
  version?: string;
  standing?: { rounds: readonly AgendaRound[]; ventSeconds: number };
};

/** The rounds of the group's meetings with their minutes and order, for its organiser to change. */
export function AgendaPage(
  frame: Frame,
  viewer: Viewer,
  { group, version, standing }: AgendaData,
  form: Form,
): Drawn {
  return (
    <Page
      frame={frame}
      title="Rounds of a meeting"
      back={{ href: groupUrls.group(group.id), label: group.name }}
    >
      <SettingsTabs group={group} viewer={viewer} at="rounds" />
      {standing && (
        <ChangedMeanwhile button="Keep these rounds">
          <ol>
            {standing.rounds.map(({ kind, minutes }) => (
              <li>
                {roundWords[kind].name}, {minutes} minutes
              </li>
            ))}
          </ol>
          <p>Time to vent: {ventWords(standing.ventSeconds)}.</p>
        </ChangedMeanwhile>
      )}
      <p>
        Together they take {typedTotal(form)} minutes. An hour is a good length: long enough for everybody,
        short enough to come again. A round with 0 minutes is left out.
      </p>
      <PostForm action={groupUrls.agenda(group.id)}>
        <Keep name="version" value={version ?? group.version} />
        <Problems form={form} />
        {inTypedOrder(form).map((kind) => (
          <RoundFields form={form} kind={kind} />
        ))}
        <section class="round-fields">
          <h2>Time to vent</h2>
          <p>
            Who is angry or sad may say so, for a short while; then comes the next step. With a clock nobody
            has to interrupt.
          </p>
          <SelectField
            form={form}
            name="vent"
            label="How long somebody may vent"
            options={ventChoices.map((value) => ({ value, label: ventWords(Number(value)) }))}
            required
          />
        </section>
        <Submit>Keep these rounds</Submit>
      </PostForm>
    </Page>
  );
}

function RoundFields({ form, kind }: { form: Form; kind: AgendaRound["kind"] }): JSX.Element {
  const name = (words: string): JSX.Element => (
    <>
      {words}
      <span class="unseen"> of {roundWords[kind].name}</span>
    </>
  );
  return (
    <section class="round-fields">
      <h2>{roundWords[kind].name}</h2>
      <p>{roundWords[kind].line}</p>
      <div class="side-by-side">
        <NumberField
          form={form}
          name={minutesOf(kind)}
          label={name("Minutes")}
          min={0}
          max={mostMinutes.round}
          required
        />
        <NumberField
          form={form}
          name={positionOf(kind)}
          label={name("Place in the order")}
          min={1}
          max={roundKinds.length}
          required
        />
      </div>
    </section>
  );
}

const ventWords = (seconds: number): string => (seconds === 0 ? "no limit" : `${seconds} seconds`);

const inTypedOrder = (form: Form): AgendaRound["kind"][] =>
  [...roundKinds].sort(
    (a, b) => (Number(typedText(form, positionOf(a))) || 9) - (Number(typedText(form, positionOf(b))) || 9),
  );

const typedTotal = (form: Form): number =>
  roundKinds.reduce((sum, kind) => sum + (Number(typedText(form, minutesOf(kind))) || 0), 0);
