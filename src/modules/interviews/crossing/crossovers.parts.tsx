import { LinkButton, Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { Crossover, Crossovers as Shown } from "./crossovers.reads.ts";
import { guideWords, seekerWords } from "./crossovers.words.ts";

/** The part of an interview's page that joins it with others: who has been there, and whom its author could help. */
export function Crossovers({ number, crossovers }: { number: number; crossovers: Shown }): JSX.Element {
  const { guides, seekers } = crossovers;
  const name = writtenNumber(number);
  return (
    <Section title="Where it crosses with others">
      {guides.length > 0 && (
        <>
          <h3>Who has been where {name} is</h3>
          <ul class="crossovers">
            {guides.map((each) => (
              <CrossoverLine crossover={each} from={number} />
            ))}
          </ul>
        </>
      )}
      {seekers.length > 0 && (
        <>
          <h3>Whom {name} could help</h3>
          <ul class="crossovers">
            {together(seekers).map((same) => (
              <Line said={seekerWords(same)} crossover={same[0]} />
            ))}
          </ul>
        </>
      )}
      {guides.length === 0 && seekers.length === 0 && (
        <p>It crosses with no other interview yet. As more people answer, it will.</p>
      )}
      <p>
        <LinkButton href={interviewUrls.newCrossover(number)} light>
          Propose a crossover
        </LinkButton>
      </p>
    </Section>
  );
}

/** One crossover in words, with the guide's own sentence; `from` is the number on whose page it stands. */
export function CrossoverLine({ crossover, from }: { crossover: Crossover; from: number }): JSX.Element {
  const said = crossover.guide === from ? seekerWords([crossover]) : guideWords(crossover);
  return <Line said={said} crossover={crossover} />;
}

/** Those of whom the same is said, with the same quote, stand in one line. */
function together(seekers: readonly Crossover[]): [Crossover, ...Crossover[]][] {
  const lines = new Map<string, [Crossover, ...Crossover[]]>();
  for (const each of seekers) {
    const { phrase, struggles, quote, reason, state } = each;
    const same = JSON.stringify([phrase, struggles, quote, reason, state]);
    const line = lines.get(same);
    if (line) line.push(each);
    else lines.set(same, [each]);
  }
  return [...lines.values()];
}

function Line({ said, crossover }: { said: string; crossover: Crossover }): JSX.Element {
  return (
    <li>
      <p>
        <Numbered words={said} />
      </p>
      {crossover.quote !== "" && (
        <blockquote class="words">
          <a href={interviewUrls.answer(crossover.guide, crossover.quote_slug)}>
            <bdi>“{crossover.quote}”</bdi>
          </a>
        </blockquote>
      )}
      {crossover.reason !== "" && (
        <p class="quiet-words">
          A reader: <bdi>{crossover.reason}</bdi>
        </p>
      )}
      {crossover.state === "confirmed" && (
        <p class="quiet-words">One of the two, or the host, has said yes.</p>
      )}
    </li>
  );
}

/** A sentence in which each number leads to its interview. */
function Numbered({ words }: { words: string }): JSX.Element {
  return (
    <>
      {words
        .split(/(\d{5,})/)
        .map((part) =>
          /^\d{5,}$/.test(part) ? <a href={interviewUrls.interview(Number(part))}>{part}</a> : part,
        )}
    </>
  );
}
