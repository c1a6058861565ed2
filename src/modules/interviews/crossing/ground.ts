import { type Interviews, prepared } from "../../../database/index.ts";
import type { Facets, Said } from "../interview.ts";
import { allFacets, type Facet } from "../questions/facets.reads.ts";
import { questionsOf } from "../questions/questions.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { type Meanings, meaningsOf } from "./meanings.ts";
import { Rarity } from "./rarity.ts";
import { type SideOf, sidesOf, topicInIndex } from "./texts.ts";

/** What every comparison stands on: the host's lists, and how many interviews there are. */
export type Ground = {
  lists: ReadonlyMap<string, Facet>;
  meanings: Meanings;
  rarity: Rarity;
  /** The slug of a topic by what the index calls it. */
  slugOf(topic: string): string;
};

export async function groundOf(read: Interviews): Promise<Ground> {
  const facets = await allFacets(read);
  const { last_number } = await settingsOf(read);
  const slugs = new Map(facets.map(({ slug }) => [topicInIndex(slug), slug]));
  return {
    lists: new Map(facets.map((facet) => [facet.slug, facet])),
    meanings: keptMeanings(facets),
    rarity: new Rarity(read, Math.max(1, last_number)),
    slugOf: (topic) => slugs.get(topic) ?? "",
  };
}

let kept: { lists: string; meanings: Meanings } | null = null;

/** Made anew when a host has changed the lists, which is seldom; it takes longer than to see that nobody has. */
function keptMeanings(facets: readonly Facet[]): Meanings {
  const lists = JSON.stringify(facets);
  if (kept?.lists !== lists) kept = { lists, meanings: meaningsOf(facets, true) };
  return kept.meanings;
}

/** What was said, by whom, and for which side each answer speaks. */
export type Told = Said & { sideOf: SideOf; name_kind: string; name: string };

/** On which side each answer of a version of the questions speaks. */
export const sidesOfSet = async (read: Interviews, set: number): Promise<SideOf> =>
  sidesOf(await questionsOf(read, set));

/** What was said in interviews that can be read, by number. */
export async function saidIn(read: Interviews, numbers: readonly number[]): Promise<Map<number, Told>> {
  const said = new Map<number, Told>();
  if (numbers.length === 0) return said;
  const sets = new Map<number, SideOf>();
  for (const { number, question_set, name_kind, name } of await setsOf.all(read, { numbers })) {
    const sideOf = sets.get(question_set) ?? (await sidesOfSet(read, question_set));
    sets.set(question_set, sideOf);
    said.set(number, { answers: {}, facets: noFacets(), sideOf, name_kind, name });
  }
  for (const { number, slug, words } of await answersOf.all(read, { numbers })) {
    const one = said.get(number);
    if (one) said.set(number, { ...one, answers: { ...one.answers, [slug]: words } });
  }
  for (const { number, relation, slug } of await facetsOf.all(read, { numbers })) {
    const one = said.get(number);
    if (one) said.set(number, { ...one, facets: withChosen(one.facets, relation, slug) });
  }
  return said;
}

const setsOf = prepared((db: Interviews, { numbers }: { numbers: readonly number[] }) =>
  db
    .selectFrom("interviews")
    .select(["number", "question_set", "name_kind", "name"])
    .where("number", "in", numbers)
    .where("withdrawn_on", "is", null)
    .where("hidden_on", "is", null)
    .orderBy("number"),
);

const answersOf = prepared((db: Interviews, { numbers }: { numbers: readonly number[] }) =>
  db
    .selectFrom("interview_answers")
    .select(["number", "slug", "words"])
    .where("number", "in", numbers)
    .orderBy("number")
    .orderBy("slug"),
);

const facetsOf = prepared((db: Interviews, { numbers }: { numbers: readonly number[] }) =>
  db
    .selectFrom("interview_facets")
    .select(["number", "relation", "slug"])
    .where("number", "in", numbers)
    .orderBy("number")
    .orderBy("relation")
    .orderBy("slug"),
);

/** Nothing chosen. */
export const noFacets = (): Facets => ({
  situation: null,
  field: null,
  duration: null,
  route: null,
  struggles: [],
  experience: [],
});

function withChosen(facets: Facets, relation: string, slug: string): Facets {
  if (relation === "struggles" || relation === "experience")
    return { ...facets, [relation]: [...facets[relation], slug] };
  return { ...facets, [relation]: slug };
}

/** Whether an interview stands to be read: published, and neither withdrawn nor hidden. */
export const isReadable = async (read: Interviews, number: number): Promise<boolean> =>
  (await readable.first(read, { number })) !== undefined;

const readable = prepared((db: Interviews, { number }: { number: number }) =>
  db
    .selectFrom("interviews")
    .select("number")
    .where("number", "=", number)
    .where("withdrawn_on", "is", null)
    .where("hidden_on", "is", null),
);
