import { Dice } from "./dice.ts";
import type { Fact, Facts, Writers } from "./facts.ts";
import { Ledger, type Row, type TableName } from "./ledger.ts";
import type { Chapter, Notes } from "./part.ts";
import { parts } from "./parts.ts";
import type { World } from "./world/world.ts";

/** The story of a community, piece after piece; what it notes on the way is complete with the last of them. */
export function* chaptersOf(world: World, notes: Notes): Iterable<Chapter> {
  for (const part of parts) yield* part.chapters(world, notes);
}

/** The rows that a chapter leaves. */
export function rowsOf(
  { seed, houseKey }: Pick<World, "seed" | "houseKey">,
  { name, facts }: Chapter,
): Ledger {
  const ledger = new Ledger(new Dice(seed, `rows of ${name}`), houseKey);
  for (const fact of inTime(facts)) writerOf(fact.kind)(ledger, fact);
  return ledger;
}

/** Facts in the order in which they happened. */
export const inTime = (facts: readonly Fact[]): Fact[] => [...facts].sort((a, b) => a.at - b.at);

const writers: Partial<Writers<Facts>> = Object.assign({}, ...parts.map((part) => part.writers));

function writerOf(kind: keyof Facts): (ledger: Ledger, fact: Fact) => void {
  const writer = writers[kind];
  if (!writer) throw new Error(`Nobody writes what is meant by "${kind}"`);
  return writer as (ledger: Ledger, fact: Fact) => void;
}

/** The rows that tell no fact. */
export function* rowsBesides(world: World): Iterable<[table: TableName, row: Row]> {
  for (const part of parts) yield* part.besides?.(world) ?? [];
}
