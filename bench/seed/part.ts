import type { Fact, Facts, Writers } from "./facts.ts";
import type { Landmarks } from "./landmarks.ts";
import type { Row, TableName } from "./ledger.ts";
import type { World } from "./world/world.ts";

/** A piece of the story whose rows no other piece changes. */
export type Chapter = { name: string; facts: Fact[] };

/** What is noted for the landmarks while the chapters are told. */
export type Notes = Pick<Landmarks, "sessions" | "open" | "interviews"> &
  Partial<Pick<Landmarks, "host" | "waiting" | "searcher">>;

/** What a room adds to the community. */
export type Part = {
  name: string;
  /** Its pieces of the story, one after the other, so that no more than one is in memory. */
  chapters(world: World, notes: Notes): Iterable<Chapter>;
  /** Rows that tell no fact: what the house itself wrote down on the way. */
  besides?(world: World): Iterable<[table: TableName, row: Row]>;
  /** What rows its facts leave. */
  writers: Partial<Writers<Facts>>;
};
