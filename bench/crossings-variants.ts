import type { Database, InterviewTables } from "../src/database/index.ts";
import type { Said } from "../src/modules/interviews/index.ts";
import { noFacets } from "../src/modules/interviews/crossing/ground.ts";
import { chosenIn, type SideOf, tokensOf } from "../src/modules/interviews/crossing/texts.ts";
import type { Meanings } from "../src/modules/interviews/crossing/meanings.ts";
import { rowOf } from "./crossings-told.ts";
import { Dice } from "./seed/dice.ts";

/** What an interview is made of: its answers side by side, and the words that the index knows of them. */
type Half = {
  answers: [slug: string, words: string][];
  tokens: string[];
  chosen: [relation: string, slug: string][];
};

const inOneGo = 500;
const rareWords = 60_000;

/**
 * Fills a shelf with so many interviews. In each somebody struggles as one of those does that are known, and has been through
 * what another has; seven words of ten are left, what was chosen is partly chosen by chance, and some words hardly anybody
 * else uses.
 */
export async function shelveVariants(
  { write }: Database<InterviewTables>,
  known: readonly Said[],
  { sideOf, meanings }: { sideOf: SideOf; meanings: Meanings },
  count: number,
): Promise<void> {
  const dice = new Dice(7, "crossings");
  const halves = known.map((said) => ({
    struggle: halfOf(said, "s", sideOf, meanings),
    experience: halfOf(said, "e", sideOf, meanings),
  }));
  const topics = [
    ...new Set(known.flatMap(({ facets }) => [...facets.struggles, ...facets.experience])),
  ].toSorted();
  for (let first = 1; first <= count; first += inOneGo) {
    const numbers = Array.from({ length: Math.min(inOneGo, count - first + 1) }, (_, nth) => first + nth);
    const made = numbers.map((number) => ({
      number,
      ...variant(dice, dice.pick(halves).struggle, dice.pick(halves).experience, topics),
    }));
    await write.transaction().execute(async (tx) => {
      await tx.insertInto("interviews").values(numbers.map(rowOf)).execute();
      await tx
        .insertInto("interview_texts")
        .values(made.map(({ number, tokens }) => ({ number, tokens })))
        .execute();
      const answers = made.flatMap(({ number, answers: all }) =>
        all.map(([slug, words]) => ({ number, slug, words })),
      );
      for (const some of portions(answers)) await tx.insertInto("interview_answers").values(some).execute();
      const chosen = made.flatMap(({ number, chosen: all }) =>
        all.map(([relation, slug]) => ({ number, relation, slug })),
      );
      for (const some of portions(chosen)) await tx.insertInto("interview_facets").values(some).execute();
    });
  }
  await write.updateTable("interview_settings").set({ last_number: count }).execute();
}

function halfOf(said: Said, side: "s" | "e", sideOf: SideOf, meanings: Meanings): Half {
  const answers = Object.entries(said.answers).filter(
    ([slug]) => (sideOf.get(slug) === "s") === (side === "s"),
  );
  const { struggles, experience, ...circumstances } = said.facets;
  const facets =
    side === "s" ? { ...noFacets(), ...circumstances, struggles } : { ...noFacets(), experience };
  return {
    answers,
    tokens: tokensOf(Object.fromEntries(answers), facets, sideOf, meanings).split(" ").filter(Boolean),
    chosen: chosenIn(facets),
  };
}

function variant(dice: Dice, struggle: Half, experience: Half, topics: readonly string[]) {
  const chosen = new Map([...struggle.chosen, ...experience.chosen].map((each) => [each.join(" "), each]));
  for (const relation of ["struggles", "experience"]) {
    const slug = dice.pick(topics);
    chosen.set(`${relation} ${slug}`, [relation, slug]);
  }
  const words = [...struggle.tokens, ...experience.tokens].filter(
    (token) => !token.startsWith("f") && dice.chance(0.7),
  );
  const rare = Array.from(
    { length: 12 },
    (_, nth) => `${nth % 2 ? "s" : "e"}zz${dice.between(1, rareWords)}`,
  );
  const tokens = new Set([...words, ...rare]);
  for (const [relation, slug] of chosen.values()) tokens.add(`f${relation}0${slug.replaceAll("-", "0")}`);
  return {
    tokens: [...tokens].toSorted().join(" "),
    answers: [...new Map([...struggle.answers, ...experience.answers])],
    chosen: [...chosen.values()],
  };
}

// SQLite takes some 32,000 values in one statement.
function portions<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 5000) }, (_, nth) =>
    rows.slice(nth * 5000, (nth + 1) * 5000),
  );
}
