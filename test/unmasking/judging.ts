/** What an attacker holds against somebody: the more, the likelier that they wrote it. */
export type Clue = (member: number) => number;

/** Somebody's words under a number, who could have written them as far as everybody knows, and who did. */
export type Riddle = { candidates: readonly number[]; author: number };

/**
 * How an attacker did where they had anything to go by, and how likely somebody who knows only the candidates does as
 * well. `rank` is where the author stands on average among the candidates: 0 is the first, 1 the last, and 0.5 chance.
 */
export type Verdict = { asked: number; hits: number; expected: number; byChance: number; rank: number };

/**
 * Lets an attacker name the author of each, by what speaks most for whom; where it speaks for several alike, a lot is drawn
 * among them, which is counted as its share of a hit. `byChance` is the smaller of two probabilities, taken twice: that as
 * many are hit, and that the authors rank as high, by somebody who names any candidate.
 */
export function judge(riddles: readonly Riddle[], clueOf: (riddle: number) => Clue): Verdict {
  let hits = 0;
  let expected = 0;
  let ranks = 0;
  let [above, spread] = [0, 0];
  // The probabilities of 0, 1, 2 … whole hits.
  let chances = [1];
  let asked = 0;
  for (const [index, { candidates, author }] of riddles.entries()) {
    const clue = clueOf(index);
    const scores = candidates.map(clue);
    if (scores.every((score) => score === scores[0])) continue;
    asked += 1;
    const own = clue(author);
    const best = Math.max(...scores);
    const higher = scores.filter((score) => score > own).length;
    const alike = scores.filter((score) => score === own).length;
    hits += own === best ? 1 / alike : 0;
    expected += 1 / candidates.length;
    chances = withOneMore(chances, 1 / candidates.length);
    const rank = (higher + (alike - 1) / 2) / (candidates.length - 1);
    ranks += rank;
    above += 0.5 - rank;
    spread += (candidates.length + 1) / (12 * (candidates.length - 1));
  }
  const byHits = chances.slice(Math.ceil(hits - 1e-9)).reduce((sum, each) => sum + each, 0);
  const byRanks = spread === 0 ? 1 : upperTail(above / Math.sqrt(spread));
  const byChance = Math.min(1, 2 * Math.min(byHits, byRanks));
  return { asked, hits, expected, byChance, rank: asked === 0 ? 0.5 : ranks / asked };
}

const withOneMore = (chances: readonly number[], chance: number): number[] =>
  Array.from(
    { length: chances.length + 1 },
    (_none, hits) => (chances[hits] ?? 0) * (1 - chance) + (chances[hits - 1] ?? 0) * chance,
  );

/** How likely a normal variable lies above z: Abramowitz and Stegun 26.2.17, right to seven places, and further out by its tail. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 4) return density / z;
  const t = 1 / (1 + 0.2316419 * z);
  const [a, b, c, d, e] = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  return density * t * (a + t * (b + t * (c + t * (d + t * e))));
}
