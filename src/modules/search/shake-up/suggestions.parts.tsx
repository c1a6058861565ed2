import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { Fold, Keep, Mark, PostForm, Section, TextField } from "../../../web/components/index.ts";
import { type Form, scoped, typed, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { groupUrls } from "../../groups/index.ts";
import { searchUrls } from "../urls.ts";
import type { LookedAt } from "./figures.ts";
import { findings, type FindingKey } from "./findings.ts";
import { type Act, place } from "./acts.ts";
import type { Rule } from "./rules.ts";
import type { RuleAnswered } from "./shake-up.reads.ts";

/** What the page is drawn from. */
export type ShakeUpData = {
  figures: LookedAt;
  answers: readonly RuleAnswered[];
  groups: readonly { id: Id; name: string }[];
  from: Temporal.PlainDate;
  today: Temporal.PlainDate;
};

/** The form of one act that came back, with which act of which rule it is. */
export type ActForm = { rule: string; act: number; form: Form };

type SuggestionProps = { rule: Rule; data: ShakeUpData; back: ActForm | null };

/** A suggestion with what fired it, what could be done, and what it rests on. */
export function Suggestion({ rule, data, back }: SuggestionProps): JSX.Element {
  const { figures, answers, groups } = data;
  const answered = answers.find((answer) => answer.rule === rule.key && answer.isOpen);
  return (
    <Section title={rule.title} id={rule.key}>
      <p>{rule.because(figures)}</p>
      {rule.exercise && (
        <ol class="exercise">
          {rule.exercise.map((line) => (
            <li>{line}</li>
          ))}
        </ol>
      )}
      {answered?.commitment ? (
        <p>
          <Mark kind="said">You committed to one of these.</Mark>{" "}
          <a href={groupUrls.commitment(answered.commitment)}>What I said</a>
        </p>
      ) : (
        <ul class="acts">
          {rule.acts(figures).map((act, index) => (
            <li>
              <OneAct
                rule={rule}
                act={act}
                index={index}
                groups={groups}
                form={back?.act === index ? back.form : null}
              />
            </li>
          ))}
        </ul>
      )}
      <Evidence of={rule.evidence} />
      <PostForm action={searchUrls.shakeUpAnswer}>
        <Keep name="rule" value={rule.key} />
        <Keep name="answer" value="not-for-me" />
        <button class="plain" type="submit">
          Not for me<span class="unseen">: {rule.title}</span>
        </button>
      </PostForm>
    </Section>
  );
}

type ActProps = {
  rule: Rule;
  act: Act;
  index: number;
  groups: readonly { id: Id; name: string }[];
  form: Form | null;
};

/** One thing to do, and the tap that commits to it. Where its words wait for a name, they are typed first. */
function OneAct({ rule, act, index, groups, form }: ActProps): JSX.Element {
  const drawn = scoped(form ?? typed({ what: act.what }), `${rule.key}-${index}`);
  const isOpen = act.what.includes(place) || form !== null;
  return (
    <PostForm action={searchUrls.shakeUpCommitment} label={act.what}>
      <Keep name="id" value={form ? typedText(form, "id") : toAddress(newId())} />
      <Keep name="rule" value={rule.key} />
      <Keep name="act" value={index} />
      {isOpen ? (
        <TextField
          form={drawn}
          name="what"
          label="What I will do"
          hint={`Put a name or a word in the place of “${place}”.`}
          maxLength={200}
          required
        />
      ) : (
        <>
          <p class="act">{act.what}</p>
          <Keep name="what" value={act.what} />
        </>
      )}
      <div class="row-acts">
        {groups.map(({ id, name }) => (
          <button class="button light" type="submit" name="group" value={toAddress(id)}>
            Commit to it in {name}
            <span class="unseen">: {act.what}</span>
          </button>
        ))}
        <button class="button light" type="submit" name="group" value="">
          {groups.length > 0 ? "For myself" : "Commit to it"}
          <span class="unseen">: {act.what}</span>
        </button>
      </div>
    </PostForm>
  );
}

/** What was found, by whom, and what it does not say. */
export function Evidence({ of }: { of: FindingKey }): JSX.Element {
  const { found, limits, source } = findings[of];
  return (
    <Fold summary="What this rests on">
      <p>{found}</p>
      <p class="quiet-words">
        {limits} (Source: {source}.)
      </p>
    </Fold>
  );
}
