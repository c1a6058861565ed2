import type { JSX } from "../../../web/jsx/index.ts";
import { Fold, Lines, Section } from "../../../web/components/index.ts";
import { CrossoverLine } from "../crossing/crossovers.parts.tsx";
import type { Crossover } from "../crossing/crossovers.reads.ts";
import type { Key } from "../keys.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { Own } from "./author.reads.ts";
import { WithKey } from "./key.parts.tsx";

/** Where the interview meets others, for its author to say whether that is so. */
export function OwnCrossovers({ own, words }: { own: Own; words: Key }): JSX.Element {
  const number = own.interview?.number ?? 0;
  const declined = own.crossovers.filter(({ state }) => state === "declined");
  return (
    <Section title="Where it crosses with others">
      <p>
        {own.crossovers.length === 0
          ? "With nobody's yet. As more people answer, it will."
          : "Suggestions are a program's, proposals are readers'. What you confirm stands first on both pages; what you decline is gone from both."}
      </p>
      <Lines>
        {own.crossovers.filter(isNotDeclined).map((crossover) => (
          <ToAnswer crossover={crossover} number={number} words={words} />
        ))}
      </Lines>
      {declined.length > 0 && (
        <Fold summary="What you or a host declined">
          <Lines>
            {declined.map((crossover) => (
              <ToAnswer crossover={crossover} number={number} words={words} />
            ))}
          </Lines>
        </Fold>
      )}
    </Section>
  );
}

const isNotDeclined = ({ state }: Crossover): boolean => state !== "declined";

function ToAnswer(props: { crossover: Crossover; number: number; words: Key }): JSX.Element {
  const { crossover, number, words } = props;
  const { seeker, guide, state } = crossover;
  const other = writtenNumber(seeker === number ? guide : seeker);
  return (
    <>
      <ul class="crossovers">
        <CrossoverLine crossover={crossover} from={number} />
      </ul>
      <div class="answering">
        <span class="quiet-words">{stateWords[state] ?? ""}</span>
        {state !== "confirmed" && (
          <WithKey
            to={interviewUrls.crossoverAnswer}
            words={words}
            light
            fields={{ seeker, guide, answer: "yes" }}
            label={`Confirm the crossover with ${other}`}
          >
            Yes, it does
          </WithKey>
        )}
        {state !== "declined" && (
          <WithKey
            to={interviewUrls.crossoverAnswer}
            words={words}
            light
            fields={{ seeker, guide, answer: "no" }}
            label={`Decline the crossover with ${other}`}
          >
            No, take it away
          </WithKey>
        )}
      </div>
    </>
  );
}

const stateWords: Record<string, string> = {
  suggested: "Suggested by the program.",
  proposed: "Proposed by a reader. Nobody else sees it yet.",
  confirmed: "Confirmed: it stands before what is only suggested.",
  declined: "Declined: nobody else sees it.",
};
