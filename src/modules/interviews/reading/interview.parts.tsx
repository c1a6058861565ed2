import type { JSX } from "../../../web/jsx/index.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { AnswerShown, FacetShown } from "./interview.reads.ts";
import { listOf } from "./picked.ts";

/** What was chosen, as quiet words that lead to whoever chose the same. */
export function Tags({
  label,
  facets,
}: {
  label: string;
  facets: readonly FacetShown[];
}): JSX.Element | null {
  if (facets.length === 0) return null;
  return (
    <div class="tags">
      <p class="tags-label">{label}</p>
      <ul>
        {facets.map(({ relation, slug, label: words }) => (
          <li>
            <a href={listOf([{ relation, slug }])}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An answer under its question, with an address of its own. */
export function Answer({ number, answer }: { number: number; answer: AnswerShown }): JSX.Element {
  const { slug, wording, words } = answer;
  return (
    <section class="answer" id={slug} itemprop="hasPart" itemscope itemtype="https://schema.org/Question">
      <h2>
        <span itemprop="name">{wording}</span>{" "}
        <a class="answer-link" href={interviewUrls.answer(number, slug)} title="The address of this answer">
          <span aria-hidden="true">#</span>
          <span class="unseen">The address of this answer</span>
        </a>
      </h2>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">
        <p class="words" itemprop="text">
          {words}
        </p>
      </div>
    </section>
  );
}

/** The way to the numbers beside this one. None is ever missing: what was withdrawn keeps its place. */
export function Neighbours({ number, last }: { number: number; last: number }): JSX.Element {
  return (
    <nav class="neighbours" aria-label="Other interviews">
      {number > 1 && (
        <a href={interviewUrls.interview(number - 1)}>
          <span aria-hidden="true">← </span>
          <span class="unseen">Before it: </span>
          {writtenNumber(number - 1)}
        </a>
      )}
      <a href={interviewUrls.interviews}>All interviews</a>
      {number < last && (
        <a href={interviewUrls.interview(number + 1)}>
          <span class="unseen">After it: </span>
          {writtenNumber(number + 1)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
