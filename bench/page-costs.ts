import { median } from "./figures.ts";
import { type Inside, openInside } from "./inside.ts";
import type { Opening } from "./opening.ts";
import type { Place } from "./place.ts";

/**
 * Where the time of one answer goes: how many queries, the milliseconds they took, and those of drawing: from the last
 * answer of the database on, for a page asks nothing more once it is being drawn.
 */
export type Costs = { queries: number; database: number; drawing: number };

const asked = { queries: 0, database: 0, until: 0 };

/** The house in this process, with an ear to its queries. */
export const openHeard = (place: Place): Promise<Inside> =>
  openInside(place, (_sql, _parameters, milliseconds) => {
    asked.queries += 1;
    asked.database += milliseconds;
    asked.until = performance.now();
  });

/** What a page costs once the house is warm: the medians of many. */
export async function costsOf(inside: Inside, { path, secret }: Opening): Promise<Costs> {
  for (let warm = 0; warm < 100; warm++) await read(inside, path, secret);
  const all: Costs[] = [];
  for (let counted = 0; counted < 60; counted++) {
    asked.queries = asked.database = 0;
    asked.until = performance.now();
    await read(inside, path, secret);
    const { queries, database, until } = asked;
    all.push({ queries, database, drawing: performance.now() - until });
  }
  const of = (name: keyof Costs): number => median(all.map((costs) => costs[name]));
  return { queries: of("queries"), database: of("database"), drawing: of("drawing") };
}

/** Opens a page and reads it to its end. */
export async function read(inside: Inside, path: string, secret: string | null): Promise<void> {
  const response = await inside.ask(path, secret);
  await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
}
