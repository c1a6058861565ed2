import {
  Actions,
  Entry,
  Keep,
  Lines,
  LinkButton,
  Notice,
  NumberField,
  PostForm,
  Problems,
  Quiet,
  SelectField,
  Submit,
  TextField,
  TickField,
  TicksField,
  WordsField,
} from "../../web/components/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { dayNames, fieldWords, logFields, sayAsked, searchUrls, type StandingRule } from "../search/index.ts";
import { Desk } from "./desk.tsx";
import { logRuleLetters, mostActs } from "./log-rules.forms.ts";

/** What benefit offices ask for, as members find it in their logs. */
export function LogRulesPage(frame: Frame, rules: readonly StandingRule[]): Drawn {
  return (
    <Desk frame={frame} title="Work-search logs">
      <p>
        Members who get benefits can keep the log that their office asks for. These are the rules by which it
        is made. They differ from place to place and change: please keep those right that your members need.
      </p>
      <Lines>
        {rules.map((rule) => (
          <Entry
            title={rule.name}
            href={searchUrls.hostLogRule(rule.key)}
            line={[sayAsked(rule) || "No number a week", rule.version > 0 && "changed by a host"]
              .filter(Boolean)
              .join(" · ")}
          />
        ))}
      </Lines>
      <Quiet>What members write in their logs is theirs alone; nobody in the office sees it.</Quiet>
    </Desk>
  );
}

export type LogRuleData = {
  rule: StandingRule;
  version: number;
  /** Another host changed it meanwhile. */
  changed?: boolean;
};

/** One of them, to be changed. */
export function LogRulePage(frame: Frame, { rule, version, changed }: LogRuleData, form: Form): Drawn {
  return (
    <Desk frame={frame} title={`Work-search log: ${rule.name}`}>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, by another host or in another window. Below is what you wrote, not
            kept yet. Now it says: {rule.name}, {sayAsked(rule) || "no number a week"}.
          </p>
          <p>Press Keep once more to use your words instead.</p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.hostLogRule(rule.key)}>
        <Keep name="version" value={version} />
        <TextField form={form} name="name" label="Office or state" maxLength={logRuleLetters.name} required />
        <SelectField
          form={form}
          name="firstDay"
          label="Its week begins on"
          options={dayNames.map((label, at) => ({ value: String(at + 1), label }))}
        />
        <NumberField
          form={form}
          name="aWeek"
          label="Acts a week"
          hint="0 where it names no number."
          min={0}
          max={mostActs}
          required
        />
        <NumberField
          form={form}
          name="employerContacts"
          label="Of them with an employer"
          min={0}
          max={mostActs}
          required
        />
        <TickField form={form} name="noDuplicates" label="The same employer counts once in a week" />
        <TicksField
          form={form}
          name="fields"
          label="What the log holds besides the day"
          options={logFields.map((field) => ({ value: field, label: fieldWords[field] }))}
        />
        <WordsField
          form={form}
          name="keptWords"
          label="What else is good to know"
          hint="Such as how long the log is to be kept. Members read it above their log."
          rows={3}
          maxLength={logRuleLetters.keptWords}
        />
        <TextField
          form={form}
          name="source"
          label="Where this was read, and when"
          maxLength={logRuleLetters.source}
        />
        <Actions>
          <Submit>Keep</Submit>
          <LinkButton href={searchUrls.logRules} quiet>
            Back
          </LinkButton>
        </Actions>
      </PostForm>
    </Desk>
  );
}
