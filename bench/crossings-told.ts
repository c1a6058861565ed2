import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Database,
  interviewMigrations,
  type InterviewTables,
  migrate,
  openSqlite,
} from "../src/database/index.ts";
import { chosenIn } from "../src/modules/interviews/crossing/texts.ts";
import type { Said } from "../src/modules/interviews/index.ts";

/** A database of interviews that nobody reads but a measure. */
export type Shelf = { database: Database<InterviewTables>; remove(): Promise<void> };

/** An empty one, in a folder of its own. */
export async function emptyShelf(): Promise<Shelf> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-crossings-"));
  const database = openSqlite<InterviewTables>(folder, "interviews");
  await migrate(database, interviewMigrations, Temporal.Now.instant());
  return {
    database,
    async remove() {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes what was said as the interview of a number. Its words are not in the index yet, and it crosses with nothing. */
export async function shelve(
  { write }: Database<InterviewTables>,
  number: number,
  said: Said,
): Promise<void> {
  await write.insertInto("interviews").values(rowOf(number)).execute();
  const answers = Object.entries(said.answers).map(([slug, words]) => ({ number, slug, words }));
  if (answers.length > 0) await write.insertInto("interview_answers").values(answers).execute();
  const chosen = chosenIn(said.facets).map(([relation, slug]) => ({ number, relation, slug }));
  if (chosen.length > 0) await write.insertInto("interview_facets").values(chosen).execute();
  await write.updateTable("interview_settings").set({ last_number: number }).execute();
}

/** The row of a published interview under its number. */
export const rowOf = (number: number): InterviewTables["interviews"] => ({
  number,
  key_mark: `key ${number}`,
  feed_mark: `feed ${number}`,
  name_kind: "number",
  name: "",
  member_id: null,
  question_set: 1,
  published_on: "2026-11-24",
  corrected_on: null,
  withdrawn_on: null,
  hidden_on: null,
  thanks: 0,
  comments: 0,
  last_place: 0,
  version: 0,
});
