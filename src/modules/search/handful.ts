import type { TodayItem } from "../people/index.ts";
import { searchUrls } from "./urls.ts";

/** So many of this room stand on Today; whatever else is due waits on its own page. */
const most = 6;

/**
 * What Today shows of a search on a day on which everything is due: of each kind its first, then of each its second, so that
 * none pushes another out, and a line that leads to the rest. The kinds stand in their order, the most pressing first.
 */
export function handfulOf(kinds: readonly (readonly TodayItem[])[]): TodayItem[] {
  const all = kinds.flat();
  if (all.length <= most) return all;
  const byTurns = kinds
    .flatMap((items) => items.map((item, turn) => ({ item, turn })))
    .sort((a, b) => a.turn - b.turn);
  const shown = new Set(byTurns.slice(0, most).map(({ item }) => item));
  const rest = { title: "And more in my search", href: searchUrls.search, line: "" };
  return [...all.filter((item) => shown.has(item)), rest];
}
