import { Section } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import type { Suggestion } from "./evidence.ts";
import { guideSays, MetList, seekerSays } from "./met.parts.tsx";
import type { ReflectionShown } from "./reflection.reads.ts";

/** What somebody gets back for their answers: who has been there, whom they can help, what to try, and where to go next. */
export function Reflection({ reflection }: { reflection: ReflectionShown }): JSX.Element {
  const { suggestions, ways, isFirst } = reflection;
  return (
    <div class="reflection">
      {isFirst && (
        <p>
          You are the first to answer here. Somebody has to be, and the next one will find you. This is drawn
          anew each time that you open it, and it grows as others answer.
        </p>
      )}
      <Guides reflection={reflection} />
      <Seekers reflection={reflection} />
      <Section title="Two things to try">
        <ul class="suggestions">
          {suggestions.map((each) => (
            <SuggestionLine suggestion={each} />
          ))}
        </ul>
      </Section>
      <Section title="Where to go next">
        <ul>
          {ways.map(({ href, label, line }) => (
            <li>
              <a href={href}>{label}</a>. {line}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Guides({ reflection }: { reflection: ReflectionShown }): JSX.Element {
  const { struggles, soundsLike, guides, above, isFirst } = reflection;
  return (
    <Section title="Who has been there">
      {struggles.length > 0 && <p>You struggle with {listed(struggles)}.</p>}
      {soundsLike.length > 0 && (
        <p>It sounds like {listed(soundsLike)}. You chose no topic, so this is a guess that only you see.</p>
      )}
      {guides.length > 0 ? (
        <MetList all={guides} say={guideSays} />
      ) : (
        <p>
          {isFirst
            ? "Nobody has answered before you."
            : above.guides
              ? "Those who have stand above, where it crosses with others."
              : "Nobody yet, as far as we can see. Look again when more people have answered."}
        </p>
      )}
    </Section>
  );
}

function Seekers({ reflection }: { reflection: ReflectionShown }): JSX.Element {
  const { offers, offered, seekers, above, isFirst } = reflection;
  return (
    <Section title="Whom you could help">
      {offers.length > 0 && <p>You have been through {listed(offers)}.</p>}
      {offered !== "" && (
        <p>
          You offer: <bdi>“{oneBreath(offered)}”</bdi>
        </p>
      )}
      {seekers.length > 0 ? (
        <MetList all={seekers} say={seekerSays} />
      ) : (
        <p>
          {isFirst
            ? "Whoever comes next may need what you know."
            : above.seekers
              ? "Those who ask for it stand above, where it crosses with others."
              : "Nobody asks for it just now. That changes with each interview."}
        </p>
      )}
    </Section>
  );
}

function SuggestionLine({ suggestion }: { suggestion: Suggestion }): JSX.Element {
  const { advice, finding } = suggestion;
  return (
    <li>
      <p>
        <strong>{advice}</strong>
      </p>
      <p class="quiet-words">
        {finding.found} {finding.limits} (Source: {finding.source}.)
      </p>
    </li>
  );
}

const oneBreath = (words: string): string =>
  words.length > 200 ? `${words.slice(0, 200).toWellFormed()} …` : words;

/** "a gap in the résumé, low spirits and talking about pay" */
const listed = (phrases: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(phrases);
