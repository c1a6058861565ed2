import { Fold, Submit } from "../../../web/components/index.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import type { Facet } from "../questions/facets.reads.ts";
import { interviewUrls } from "../urls.ts";
import { listOf, type Looking, type Pick, relations } from "./picked.ts";

/** How something from the lists stands to an author, as it is asked for and as it is shown. */
const labels: Readonly<Record<string, { field: string; shown: string }>> = {
  struggles: { field: "Struggles with", shown: "struggles with" },
  experience: { field: "Has been through", shown: "has been through" },
  situation: { field: "Situation", shown: "situation" },
  field: { field: "Field", shown: "field" },
  duration: { field: "How long", shown: "how long" },
  route: { field: "What brought them furthest", shown: "brought furthest" },
};

type Props = { looking: Looking; lists: readonly Facet[] };

/** The form by which interviews are found: by words, and by what their authors chose. */
export function Finder({ looking, lists }: Props): JSX.Element {
  return (
    <form class="finder" method="get" action={interviewUrls.interviews} aria-label="Find interviews">
      <div class="field">
        <label for="field-words">Words that stand in it, or its number</label>
        <input type="search" id="field-words" name="words" value={looking.words} />
      </div>
      <Fold summary="By what people chose" open={looking.picks.length > 0}>
        <div class="finder-lists">
          {Object.entries(relations).map(([relation, kind]) => (
            <List
              relation={relation}
              facets={lists.filter((facet) => facet.kind === kind)}
              chosen={slugsOf(looking.picks, relation)}
            />
          ))}
        </div>
      </Fold>
      <Submit quiet>Find</Submit>
    </form>
  );
}

type ListProps = { relation: string; facets: readonly Facet[]; chosen: readonly string[] };

function List({ relation, facets, chosen }: ListProps): JSX.Element {
  // What is not offered any more is still found by whoever follows a link to it.
  const offered = facets.filter(({ slug, isRetired }) => !isRetired || chosen.includes(slug));
  return (
    <div class="field">
      <label for={`field-${relation}`}>{labels[relation]?.field ?? ""}</label>
      <select id={`field-${relation}`} name={relation}>
        <option value="" selected={chosen.length === 0}>
          Any
        </option>
        {offered.map(({ slug, label }) => (
          <option value={slug} selected={slug === chosen[0]}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

const slugsOf = (picks: readonly Pick[], relation: string): string[] =>
  picks.filter((pick) => pick.relation === relation).map(({ slug }) => slug);

/** What is looked for, each with a way to leave it out. */
export function Picked({ looking, lists }: Props): JSX.Element | null {
  const { picks, words } = looking;
  if (picks.length === 0 && words === "") return null;
  const labelOf = (slug: string): string => lists.find((facet) => facet.slug === slug)?.label ?? slug;
  return (
    <ul class="picked" aria-label="Looked for">
      {words !== "" && <Leave href={listOf(picks)} words={`words: ${words}`} />}
      {picks.map((pick) => (
        <Leave
          href={listOf(
            picks.filter((other) => other !== pick),
            words,
          )}
          words={`${labels[pick.relation]?.shown ?? ""}: ${labelOf(pick.slug)}`}
        />
      ))}
    </ul>
  );
}

function Leave({ href, words }: { href: string; words: string }): JSX.Element {
  return (
    <li>
      <a href={href}>
        <span class="unseen">Leave out </span>
        {words} <span aria-hidden="true">×</span>
      </a>
    </li>
  );
}
