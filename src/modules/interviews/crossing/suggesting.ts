import type { Interviews } from "../../../database/index.ts";
import { type Crossing, guidesWorthSaying, worthSaying } from "./finding.ts";
import type { Ground, Told } from "./ground.ts";
import { quoteOf } from "./quotes.ts";

/** So many are suggested for an interview on either side. */
const atOnce = 5;
/** Of those by a topic that is only guessed, or only spoken of. */
const mostGuessed = 1;
/** So many suggestions an interview keeps on either side, the strongest ones, when others come later. */
const mostKept = 10;

/** Two interviews that cross, the words of the seeker, and what the guide said. */
export type Pair = {
  seeker: number;
  guide: number;
  found: Crossing;
  struggle: ReadonlySet<string>;
  told: Told | undefined;
};

/** Those of a ranking that are suggested. */
export const suggestedGuides = (ranking: readonly Crossing[]): Crossing[] =>
  guidesWorthSaying(ranking, mostGuessed).slice(0, atOnce);
export const suggestedSeekers = (ranking: readonly Crossing[]): Crossing[] =>
  worthSaying(ranking, mostGuessed).slice(0, atOnce);

/** Writes suggestions down, each with its quote. What somebody proposed or answered before is left as it is. */
export async function suggest(
  tx: Interviews,
  ground: Ground,
  pairs: readonly Pair[],
  day: string,
): Promise<void> {
  const rows = pairs.flatMap(({ seeker, guide, found, struggle, told }) => {
    const slug = ground.slugOf(found.topic);
    const quote = told && quoteOf(ground, told, "experience", struggle, slug);
    if (!quote) return [];
    return {
      seeker,
      guide,
      slug,
      quote: quote.words,
      quote_slug: quote.slug,
      reason: "",
      found_by: "software",
      state: "suggested",
      score: Math.round(found.score * 1000),
      found_on: day,
    };
  });
  if (rows.length === 0) return;
  await tx
    .insertInto("crossovers")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["seeker", "guide"]).doNothing())
    .execute();
}

/** Keeps the strongest suggestions of each interview, so that no list grows with the community. */
export async function keepStrongest(
  tx: Interviews,
  side: "seeker" | "guide",
  numbers: readonly number[],
): Promise<void> {
  const rows = await tx
    .selectFrom("crossovers")
    .select(["seeker", "guide"])
    .where(side, "in", numbers)
    .where("state", "=", "suggested")
    .orderBy("score", "desc")
    .orderBy(side === "seeker" ? "guide" : "seeker", "desc")
    .orderBy(side)
    .execute();
  const kept = new Map<number, number>();
  const beyond = rows.filter((row) => {
    const before = kept.get(row[side]) ?? 0;
    kept.set(row[side], before + 1);
    return before >= mostKept;
  });
  if (beyond.length === 0) return;
  await tx
    .deleteFrom("crossovers")
    .where((row) =>
      row.or(
        beyond.map(({ seeker, guide }) => row.and([row("seeker", "=", seeker), row("guide", "=", guide)])),
      ),
    )
    .execute();
}
