import assert from "node:assert/strict";
import { sql } from "kysely";
import { newId } from "../src/basics/ids.ts";
import { makeComment } from "../src/modules/interviews/comments/comments.ts";
import { interviewUrls } from "../src/modules/interviews/index.ts";
import type { SentInterview, Standing } from "../src/modules/interviews/interview.ts";
import { type Key, newKey } from "../src/modules/interviews/keys.ts";
import { sendInterview, type When } from "../src/modules/interviews/publishing/sending.ts";
import { type Town, Visitor } from "./support.ts";

// Interviews as they are sent, for stories in which taking them is not the point.

/** What somebody says under a number; `works` is what tells it from another. */
export const said = (
  works = "I ring people before I write.",
  more: Partial<SentInterview> = {},
): SentInterview => ({
  answers: { struggle: "Nobody answers.", works },
  facets: {
    situation: "laid-off",
    field: null,
    duration: null,
    route: null,
    struggles: ["silence"],
    experience: ["papers"],
  },
  questionSet: 1,
  by: { kind: "number" },
  ...more,
});

/** Somebody sends an interview: its key, and where it stands. */
export async function sends(
  town: Town,
  sent: SentInterview = said(),
  key: Key = newKey(),
  when: When = "now",
): Promise<{ key: Key; standing: Standing }> {
  return { key, standing: await sendInterview(town.house, key, sent, town.clock.now, when) };
}

/** Somebody publishes an interview: its key and its number. */
export async function publishes(
  town: Town,
  sent: SentInterview = said(),
): Promise<{ key: Key; number: number }> {
  const { key, standing } = await sends(town, sent);
  if (standing.at !== "published") throw new Error(`The interview is ${standing.at}`);
  return { key, number: standing.number };
}

/** What a host sets, without the host's pages. */
export async function sets(
  town: Town,
  settings: Partial<{ review: "before" | "after"; in_batches: 0 | 1; batch_least: number }>,
): Promise<void> {
  await town.house.interviews.write
    .updateTable("interview_settings")
    .set(settings)
    .where("id", "=", 1)
    .execute();
}

/** Somebody who has opened the page of a key, in a browser that knows nothing of them. */
export async function author(town: Town, key: Key): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get(interviewUrls.key);
  assert.equal((await visitor.press("Open it", { key })).status, 200);
  return visitor;
}

/** Somebody writes below an interview under a nickname. */
export const comments = (town: Town, number: number, words: string, name = "Birch") =>
  makeComment(
    town.house.interviews.write,
    {
      id: newId(),
      number,
      answers: null,
      by: { kind: "nickname", name },
      words,
      isRepeated: false,
      isFresh: true,
    },
    town.clock.now,
  );

/** Where words stand in the database of the interviews: in which tables. */
export async function tablesThatSay(town: Town, words: string): Promise<string[]> {
  const { read } = town.house.interviews;
  const tables = await read.introspection.getTables();
  const found: string[] = [];
  for (const { name } of tables) {
    if (/_fts/.test(name)) continue;
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(read);
    if (JSON.stringify(rows).includes(words)) found.push(name);
  }
  return found;
}
