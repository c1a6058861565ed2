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
            {seekers.map((each) => (
              <CrossoverLine crossover={each} from={number} />
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
  const isGuide = crossover.guide !== from;
  const other = isGuide ? crossover.guide : crossover.seeker;
  const said = isGuide ? guideWords(crossover) : seekerWords(crossover);
  return (
    <li>
      <p>
        <Numbered words={said} number={other} />
        {crossover.state === "confirmed" && <small> (confirmed)</small>}
      </p>
      {crossover.quote !== "" && (
        <blockquote class="words">
          <a href={interviewUrls.answer(crossover.guide, crossover.quote_slug)}>
            <bdi>“{crossover.quote}”</bdi>
          </a>
        </blockquote>
      )}
      {crossover.reason !== "" && (
        <p>
          <small>
            A reader: <bdi>{crossover.reason}</bdi>
          </small>
        </p>
      )}
    </li>
  );
}

/** A sentence in which the other's number leads to their interview. */
function Numbered({ words, number }: { words: string; number: number }): JSX.Element {
  const written = writtenNumber(number);
  const [before = "", ...after] = words.split(written);
  return (
    <>
      {before}
      <a href={interviewUrls.interview(number)}>{written}</a>
      {after.join(written)}
    </>
  );
}
