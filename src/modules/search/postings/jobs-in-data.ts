import type { Thing } from "./microdata.ts";

const deepest = 12;
const mostLooked = 20_000;

/** Every job of which a page's linked data speaks, in its order, however it is wrapped. */
export function jobsIn(data: readonly unknown[]): { jobs: Thing[]; named: ReadonlyMap<string, Thing> } {
  const jobs: Thing[] = [];
  const named = new Map<string, Thing>();
  let looked = 0;
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > deepest || ++looked > mostLooked) return;
    if (Array.isArray(value)) {
      for (const each of value) look(each, depth + 1);
      return;
    }
    const thing = value as Thing;
    const id = thing["@id"];
    if (typeof id === "string" && Object.keys(thing).length > 1) named.set(id, thing);
    if (isJob(thing)) jobs.push(thing);
    for (const each of Object.values(thing)) look(each, depth + 1);
  };
  for (const each of data) look(each, 0);
  return { jobs, named };
}

const isJob = (thing: Thing): boolean =>
  listOf(thing["@type"]).some(
    (type) => typeof type === "string" && /(?:^|[/:])JobPosting$/i.test(type.trim()),
  );

/** One or several, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
