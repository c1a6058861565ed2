import type { JSX } from "../../web/jsx/index.ts";
import { fromAddress, newId, toAddress } from "../../basics/ids.ts";
import type { GroupKind } from "../../database/index.ts";
import { Keep, Quiet, When } from "../../web/components/index.ts";
import { type Form, typedText } from "../../web/forms.ts";
import { firstVisit, nextByRule, ruleWordsIn } from "./group.words.ts";
import type { Rule } from "./schedule.ts";

/** The promise, one line of it below the other. */
export function PromiseWords({ promise }: { promise: string }): JSX.Element {
  const lines = promise.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

/** What happens on the first visit, step by step. */
export function FirstVisit({ kind }: { kind: GroupKind }): JSX.Element {
  return (
    <ul>
      {firstVisit[kind].map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

type RuleProps = { rule: Rule; zone: string; now: Temporal.Instant };

/** When a group meets by its own clock; where the viewer lives by another one, when that is for them next. */
export function RuleLines({ rule, zone, now }: RuleProps): JSX.Element {
  const next = zone === rule.timeZone ? undefined : nextByRule(rule, now);
  return (
    <>
      <p>{ruleWordsIn(rule, zone)}</p>
      {next && (
        <Quiet>
          The next such day by your own clock: <When at={next} zone={zone} now={now} />
        </Quiet>
      )}
    </>
  );
}

/** The id of what a form will make: the one it came with, else a fresh one, so that a form that lost it can be sent again. */
export function KeepId({ form }: { form: Form }): JSX.Element {
  const brought = typedText(form, "id");
  return <Keep name="id" value={fromAddress(brought) === null ? toAddress(newId()) : brought} />;
}
