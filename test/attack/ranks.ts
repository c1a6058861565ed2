/** What a comparison of two sets of times says. */
export type Ranks = {
  /** How often a time of the first is longer than one of the second, ties counting half: 0.5 where nothing tells them apart. */
  area: number;
  /** How likely ranks at least so uneven are by chance alone, from both sides. */
  chance: number;
};

/**
 * Compares two sets by the ranks of their members: the test of Mann and Whitney, with the correction for ties and the
 * normal curve, which is good from about twenty each. It asks nothing of how times are spread, and a few very long ones
 * weigh no more than any other.
 */
export function compareRanks(first: readonly number[], second: readonly number[]): Ranks {
  const [n, m] = [first.length, second.length];
  if (n === 0 || m === 0) throw new Error("There is nothing to compare");
  const all = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ].sort((a, b) => a.value - b.value);
  let ranksOfFirst = 0;
  let ties = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to++;
    // Equals share the middle of their ranks, which are counted from 1.
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (all[at]?.isFirst) ranksOfFirst += rank;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const wins = ranksOfFirst - (n * (n + 1)) / 2;
  const total = n + m;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  const distance = Math.max(0, Math.abs(wins - (n * m) / 2) - 0.5);
  return { area: wins / (n * m), chance: spread === 0 ? 1 : chanceBeyond(distance / spread) };
}

/** How likely the normal curve is to lie at least so far from its middle, on either side. Source: Numerical Recipes, 6.2 (erfc, error below 1.2e-7). */
function chanceBeyond(distance: number): number {
  const z = distance / Math.SQRT2;
  const t = 1 / (1 + z / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  const sum = terms.reduceRight((rest, term) => term + t * rest, 0);
  return Math.min(1, t * Math.exp(-z * z + sum));
}

/** The value below which a share of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
