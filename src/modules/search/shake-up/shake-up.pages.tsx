import {
  Actions,
  Fold,
  Keep,
  LinkButton,
  Lines,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { groupUrls } from "../../groups/index.ts";
import { searchUrls } from "../urls.ts";
import { isEnough, type LookedAt } from "./figures.ts";
import { goingWell } from "./going-well.ts";
import { firing, ruleOf, rules } from "./rules.ts";
import type { RuleAnswered } from "./shake-up.reads.ts";
import { type ActForm, Evidence, type ShakeUpData, Suggestion } from "./suggestions.parts.tsx";

/** An honest look at one's own log, and a handful of things to change. */
export function ShakeUpPage(frame: Frame, data: ShakeUpData, back: ActForm | null = null): Drawn {
  const { figures, answers, today, from } = data;
  const fired = firing(figures);
  const declined = new Set(answers.filter(({ answer }) => answer === "not-for-me").map(({ rule }) => rule));
  const open = fired.filter(({ key }) => !declined.has(key));
  return (
    <Page frame={frame} title="Shake-up" back={{ href: searchUrls.search, label: "My search" }}>
      <p>
        A look at what you noted since {sayPlainDate(from, today)}, and what others have found to help. Only
        you see it. Take one thing, or none.
      </p>
      {back && <Problems form={back.form} />}
      <Committed answers={answers.filter(({ rule }) => !open.some(({ key }) => key === rule))} />
      {!isEnough(figures) && <TooLittle />}
      {open.map((rule) => (
        <Suggestion rule={rule} data={data} back={back?.rule === rule.key ? back : null} />
      ))}
      {open.length === 0 && isEnough(figures) && <AllWell declined={declined.size > 0} />}
      {isEnough(figures) && <GoingWell figures={figures} />}
      {open.length === 0 && isEnough(figures) && <HotSeat groups={data.groups} />}
      <NotForMe keys={declined} />
    </Page>
  );
}

const TooLittle = (): JSX.Element => (
  <Section title="There is little to look at yet">
    <p>
      Note for a week what you do, one tap for each thing, and come back. A handful of lines in two weeks is
      enough for an honest look.
    </p>
    <Actions>
      <LinkButton href={searchUrls.activities}>Note what I did</LinkButton>
    </Actions>
  </Section>
);

/** What was committed to and waits for a report, where the suggestion itself is made no more. */
function Committed({ answers }: { answers: readonly RuleAnswered[] }): JSX.Element | null {
  const waiting = answers.filter(({ isOpen }) => isOpen);
  if (waiting.length === 0) return null;
  return (
    <Section title="You committed to it">
      <Lines>
        {waiting.map(({ rule, commitment }) => (
          <a href={commitment === null ? groupUrls.commitments : groupUrls.commitment(commitment)}>
            {ruleOf(rule)?.title ?? "What I said"}
          </a>
        ))}
      </Lines>
    </Section>
  );
}

const AllWell = ({ declined }: { declined: boolean }): JSX.Element => (
  <Section title={declined ? "Nothing else comes to mind" : "Nothing needs shaking up"}>
    <p>
      What you noted in these weeks is a search in good order. That it takes long says nothing against you, or
      against how you go about it.
    </p>
    <Evidence of="howLong" />
  </Section>
);

function GoingWell({ figures }: { figures: LookedAt }): JSX.Element | null {
  const lines = goingWell(figures);
  if (lines.length === 0) return null;
  return (
    <Section title="What you do already">
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Others see what oneself does not: the hot seat is for that. */
const HotSeat = ({ groups }: { groups: ShakeUpData["groups"] }): JSX.Element => (
  <Section title="Let others look too">
    <p>
      In the hot seat you bring one question, and all think along.{" "}
      {groups.length > 0
        ? "The turn goes round; say at the beginning of the next meeting that you would like it."
        : "It is a part of every meeting of a group."}
    </p>
    <div class="row-acts">
      {groups.map(({ id, name }) => (
        <LinkButton href={groupUrls.group(id)} light>
          {name}
        </LinkButton>
      ))}
      {groups.length === 0 && (
        <LinkButton href={groupUrls.groups} light>
          Find a group
        </LinkButton>
      )}
    </div>
  </Section>
);

function NotForMe({ keys }: { keys: ReadonlySet<string> }): JSX.Element | null {
  const shown = rules.filter(({ key }) => keys.has(key));
  if (shown.length === 0) return null;
  return (
    <Fold summary={`Not for me (${shown.length})`}>
      <ul class="plain-list">
        {shown.map(({ key, title }) => (
          <li>
            <PostForm action={searchUrls.shakeUpAnswer}>
              <Keep name="rule" value={key} />
              <Keep name="answer" value="again" />
              <span>{title}</span>{" "}
              <button class="plain" type="submit">
                Show it again<span class="unseen">: {title}</span>
              </button>
            </PostForm>
          </li>
        ))}
      </ul>
      <Quiet>They stay away until you say otherwise.</Quiet>
    </Fold>
  );
}
