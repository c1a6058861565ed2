import type { Engine } from "../src/database/index.ts";
import { openPostgresPlaces } from "./communities.postgres.ts";
import { inFiles } from "./communities.sqlite.ts";
import type { Place } from "./place.ts";
import type { Landmarks } from "./seed/landmarks.ts";

/** Seeded communities of any size. */
export type Communities = {
  /** The seeded one itself, for those who only read. It may be from another day: ask it with its own `now`. */
  original(size: number): Promise<Place>;
  /** A small one with so many interviews, for those who only read. */
  withInterviews(count: number): Promise<Place>;
  /** A copy to write in, of a community whose meetings are going on now. */
  copy(size: number): Promise<Place>;
  close(): Promise<void>;
};

const membersBeside = 1_000;

/** Communities on the engine, seeded when they are first wanted. */
export async function openCommunities(
  engine: Engine,
  number: number,
  say: (line: string) => void,
): Promise<Communities> {
  const source = engine === "sqlite" ? inFiles(number, say) : await openPostgresPlaces(number, say);
  const made = new Map<number, Promise<Place>>();
  const original = (size: number): Promise<Place> => {
    const known = made.get(size) ?? source.make(size);
    made.set(size, known);
    return known;
  };
  return {
    original,
    withInterviews: (count) => source.make(membersBeside, count),
    async copy(size) {
      if (!isFresh((await original(size)).landmarks)) {
        await (await original(size)).remove();
        made.delete(size);
      }
      return source.copy(await original(size));
    },
    close: () => source.close(),
  };
}

// Whoever opened a meeting closes it before this; what stays open longer is closed by the clock.
const freshHours = 4;

const isFresh = ({ now }: Landmarks): boolean =>
  Temporal.Instant.compare(
    Temporal.Instant.from(now),
    Temporal.Now.instant().subtract({ hours: freshHours }),
  ) > 0;
