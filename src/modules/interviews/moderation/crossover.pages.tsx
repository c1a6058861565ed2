import { Facts, Mark, Page, PostForm, Problems, Section, Submit } from "../../../web/components/index.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { Day } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { Reason } from "./deciding.parts.tsx";
import { backToOffice } from "./desk.tsx";
import type { CrossoverOfHost } from "./interview.reads.ts";

/** A crossover in a few words. */
export const mayHelp = ({ seeker, guide }: { seeker: number; guide: number }): string =>
  `${writtenNumber(guide)} may help ${writtenNumber(seeker)}`;

/** One crossover: why it is there, and whether it is right. */
export function CrossoverForHostPage(
  frame: Frame,
  { crossover, form }: { crossover: CrossoverOfHost; form: Form },
): Drawn {
  const { seeker, guide, state } = crossover;
  const action = interviewUrls.officeCrossover(seeker, guide);
  return (
    <Page frame={frame} title={mayHelp(crossover)} back={backToOffice}>
      <CrossoverMark state={state} />
      <p>
        What <Numbered number={seeker} /> struggles with, <Numbered number={guide} /> may have been through.
      </p>
      <Facts items={factsOf(crossover)} />
      <Problems form={form} />
      {state !== "confirmed" && (
        <Section title="It is right">
          <p>Both pages show it first, as confirmed. Either of the two authors can say so as well.</p>
          <PostForm action={action}>
            <Submit name="wish" value="through">
              Confirm it
            </Submit>
          </PostForm>
        </Section>
      )}
      {state !== "declined" && (
        <Section title="It is not right">
          <p>No page shows it, and the software will not suggest it again.</p>
          <PostForm action={action} keepWords>
            <Reason form={form} />
            <Submit name="wish" value="decline" quiet>
              Decline it
            </Submit>
          </PostForm>
        </Section>
      )}
    </Page>
  );
}

const Numbered = ({ number }: { number: number }): JSX.Element => (
  <a href={interviewUrls.officeInterview(number)}>{writtenNumber(number)}</a>
);

const factsOf = ({ phrase, quote, reason, found_by, found_on }: CrossoverOfHost): [string, Children][] => [
  ...(phrase ? [["Topic", phrase] as [string, Children]] : []),
  [
    "Found",
    <>
      {found_by === "reader" ? "by a reader" : "by the software"}, <Day on={found_on} />
    </>,
  ],
  ...(reason ? [["Why", <span class="words">{reason}</span>] as [string, Children]] : []),
  ...(quote ? [["The words", <span class="words">“{quote}”</span>] as [string, Children]] : []),
];

/** What became of a crossover. */
export function CrossoverMark({ state }: { state: string }): JSX.Element {
  if (state === "confirmed") return <Mark kind="done">confirmed</Mark>;
  if (state === "declined") return <Mark kind="said">declined</Mark>;
  return <Mark kind="waits">{state === "proposed" ? "proposed by a reader" : "suggested"}</Mark>;
}
