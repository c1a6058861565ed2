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
  const { struggles, guides, isFirst } = reflection;
  return (
    <Section title="Who has been there">
      {struggles.length > 0 && <p>You struggle with {listed(struggles)}.</p>}
      {guides.length > 0 ? (
        <MetList all={guides} say={guideSays} />
      ) : (
        <p>
          {isFirst
            ? "Nobody has answered before you."
            : "Nobody yet, as far as we can see. Look again when more people have answered."}
        </p>
      )}
    </Section>
  );
}

function Seekers({ reflection }: { reflection: ReflectionShown }): JSX.Element {
  const { offers, seekers, isFirst } = reflection;
  return (
    <Section title="Whom you could help">
      {offers.length > 0 && <p>You have been through {listed(offers)}.</p>}
      {seekers.length > 0 ? (
        <MetList all={seekers} say={seekerSays} />
      ) : (
        <p>
          {isFirst
            ? "Whoever comes next may need what you know."
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
        Finding {finding.id}: {finding.found} {finding.limits} (Source: {finding.source}.)
      </p>
    </li>
  );
}

/** "a gap in the résumé, low spirits and talking about pay" */
const listed = (phrases: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(phrases);
