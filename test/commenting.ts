import assert from "node:assert/strict";
import { interviewUrls } from "../src/modules/interviews/index.ts";
import type { AuthorName } from "../src/modules/interviews/interview.ts";
import { type Key, newKey } from "../src/modules/interviews/keys.ts";
import { sendInterview } from "../src/modules/interviews/publishing/sending.ts";
import type { Answer, Town, Visitor } from "./support.ts";

// For stories about what is said under an interview.

const facets = {
  situation: null,
  field: null,
  duration: null,
  route: null,
  struggles: [],
  experience: [],
} as const;

/** Somebody gives an interview, and keeps its key. */
export async function interviewed(
  town: Town,
  by: AuthorName = { kind: "number" },
): Promise<{ key: Key; number: number }> {
  const key = newKey();
  const answers = { struggle: "Nobody writes back.", works: "I call on Mondays." };
  const standing = await sendInterview(
    town.house,
    key,
    { answers, facets, questionSet: 1, by },
    town.clock.now,
  );
  assert.equal(standing.at, "published");
  return { key, number: standing.at === "published" ? standing.number : 0 };
}

/** Writes words under an interview, up to the page that asks by what name, and reads that page. */
export async function says(visitor: Visitor, number: number, words: string): Promise<Answer> {
  await visitor.get(interviewUrls.newComment(number));
  const naming = await visitor.press("Go on", { words });
  visitor.town.clock.forward({ seconds: 10 });
  return naming;
}

/** The whole of it, under a nickname. */
export async function saysAs(
  visitor: Visitor,
  number: number,
  words: string,
  nickname: string,
): Promise<Answer> {
  await says(visitor, number, words);
  return visitor.press("Comment under this nickname", { nickname });
}

/** The whole of it, under the number of one's own interview. */
export async function saysWithKey(
  visitor: Visitor,
  number: number,
  words: string,
  key: string,
): Promise<Answer> {
  await says(visitor, number, words);
  return visitor.press("Comment under my number", { key });
}

/** The whole of it, under a member's own name. */
export async function saysNamed(visitor: Visitor, number: number, words: string): Promise<Answer> {
  await says(visitor, number, words);
  await visitor.press("Comment under my own name");
  return visitor.press("Go on as");
}
