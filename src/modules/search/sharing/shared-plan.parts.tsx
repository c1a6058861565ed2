import { toAddress } from "../../../basics/ids.ts";
import { dateIn, toInstant } from "../../../basics/instant.ts";
import {
  Entry,
  Facts,
  Keep,
  LinkButton,
  Lines,
  PostForm,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { channelWords, contactPartWords, jobKindWords, stageWords, standingWords } from "../search.words.ts";
import { day, type PartProps, YesOrNo } from "./shared-part.tsx";
import type { SharedOpportunity } from "./shared-opportunities.reads.ts";
import { counted } from "./shared.words.ts";

export function TargetPart({ part, today, zone, ways }: PartProps<"target">): JSX.Element {
  const { something, totals, details } = part;
  const wants = details?.wants ?? [];
  return (
    <Section title="The target">
      {!totals && <YesOrNo yes={something} words={["There is one.", "There is none yet."]} />}
      {details && (
        <blockquote>
          <p>{details.sentence}</p>
        </blockquote>
      )}
      {totals && (
        <p class="quiet-words">
          It stands since {day(dateIn(toInstant(totals.madeAt), zone).toString(), today)}.{" "}
          {totals.agreed === 0
            ? "Nobody has said yet that it is clear to them."
            : `It is clear to ${totals.agreed}.`}
          {!details &&
            ` Beside it stand ${counted(totals.wants, "wish", "wishes")} and ${counted(totals.donts, "thing not wanted", "things not wanted")}.`}
        </p>
      )}
      {wants.length > 0 && (
        <Facts
          items={[
            ...factOf(
              "Wants",
              wants.filter(({ kind }) => kind === "want").map(({ words }) => words),
            ),
            ...factOf(
              "Does not want",
              wants.filter(({ kind }) => kind === "dont").map(({ words }) => words),
            ),
          ]}
        />
      )}
      {details && ways && (
        <Agreement target={details.id} agrees={details.viewerAgrees} action={ways.agreement} />
      )}
    </Section>
  );
}

const factOf = (label: string, words: readonly string[]): [string, JSX.Element][] =>
  words.length === 0
    ? []
    : [
        [
          label,
          <ul class="plain-list">
            {words.map((each) => (
              <li>{each}</li>
            ))}
          </ul>,
        ],
      ];

function Agreement(props: { target: number; agrees: boolean; action: string }): JSX.Element {
  return (
    <PostForm action={props.action}>
      <Keep name="targetId" value={toAddress(props.target)} />
      <Keep name="clear" value={props.agrees ? "no" : "yes"} />
      {props.agrees && <p>You said that it is clear to you.</p>}
      <Submit quiet>{props.agrees ? "It is not clear after all" : "It is clear to me"}</Submit>
    </PostForm>
  );
}

export function CompaniesPart({ part }: PartProps<"companies">): JSX.Element {
  const { something, totals, details } = part;
  return (
    <Section title="Target companies">
      {!totals && <YesOrNo yes={something} words={["There is a list.", "There is no list yet."]} />}
      {totals && (
        <p>
          {totals.all === 0
            ? "None are listed yet."
            : `${counted(totals.all, "company", "companies")}; somebody is known at ${totals.known} of them.`}
        </p>
      )}
      {totals && !details && (
        <Facts
          items={totals.byStanding.map(({ standing, count }) => [standingWords[standing], String(count)])}
        />
      )}
      {details && details.length > 0 && (
        <Lines>
          {details.map(({ name, standing }) => (
            <Entry title={name} line={standingWords[standing]} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

export function OpportunitiesPart({ part, today, ways }: PartProps<"opportunities">): JSX.Element {
  const { something, totals, details } = part;
  return (
    <Section title="Opportunities">
      {!totals && (
        <YesOrNo yes={something} words={["Something moved this week.", "Nothing moved this week so far."]} />
      )}
      {totals &&
        (totals.byStage.length === 0 ? (
          <p>None yet.</p>
        ) : (
          <Facts items={totals.byStage.map(({ stage, count }) => [stageWords[stage], String(count)])} />
        ))}
      {details && <OpportunityLines rows={details} today={today} />}
      {details && details.length > 0 && ways && (
        <LinkButton href={ways.opportunities} light>
          All of them
        </LinkButton>
      )}
    </Section>
  );
}

/** Opportunities as others see them. */
export function OpportunityLines(props: {
  rows: readonly SharedOpportunity[];
  today: Temporal.PlainDate;
}): JSX.Element {
  return (
    <Lines>
      {props.rows.map((row) => (
        <Entry
          title={row.title}
          line={[
            row.company,
            row.place,
            row.job_kind && jobKindWords[row.job_kind],
            `${stageWords[row.stage]}, ${day(row.stage_on, props.today)}`,
            channelLine(row),
            ...row.parts.map((part) => contactPartWords[part]),
          ]
            .filter(Boolean)
            .join(" · ")}
        />
      ))}
    </Lines>
  );
}

const channelLine = ({ channel, also_networked }: SharedOpportunity): string =>
  channel === "" ? "" : `${channelWords[channel]}${also_networked ? ", and networked too" : ""}`;
