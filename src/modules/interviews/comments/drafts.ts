import { createHash } from "node:crypto";
import { newId } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { show } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { emptyForm, type Form, withError } from "../../../web/forms.ts";
import { holdSource, sourceOf } from "../../../web/rate-limit.ts";
import { readKey } from "../keys.ts";
import { nicknameAmiss } from "../nicknames.forms.ts";
import { numberOf } from "../publishing/standing.ts";
import { signForm } from "../../../web/signed-forms.tsx";
import { isStanding, threadAt } from "./comments.reads.ts";
import type { Mask } from "./masks.ts";
import { type Draft, NamingPage } from "./naming.pages.tsx";
import { passMinutes } from "./passes.ts";

// Much, since a library, or a room with a coach in it, has one address.
export const commentLimit = { name: "comments", most: 60, minutes: 60 };
// Little, since each answer says something about a key.
const keyLimit = { name: "keys", most: 20, minutes: 10 };

/** What a draft is signed for: it makes one comment on one page. */
export const signedAs = ({ number, id }: Pick<Draft, "number" | "id">): string => `comment ${number} ${id}`;

/** Keeps out, until tomorrow, from where a host wants to hear no more. Who comments by name is never asked. */
export function mustBeOpen(c: Ask): void {
  if (c.var.house.sources.isBanned(sourceOf(c))) throw new Problem("not-allowed", "source-closed");
}

/** What was typed in the first step, with all that the second one carries. */
export async function draftOf(
  c: Ask,
  number: number,
  sent: { words: string; answers: number | null; worn: string },
  id = newId(),
): Promise<Draft> {
  const { house, now } = c.var;
  const answered = sent.answers === null ? null : await answeredAt(c, number, sent.answers);
  const drawn = signForm(house.key, signedAs({ number, id }), now);
  return { number, words: sent.words, answered, worn: sent.worn, id, drawn };
}

async function answeredAt(c: Ask, number: number, place: number): Promise<NonNullable<Draft["answered"]>> {
  const thread = await threadAt(c.var.house.interviews.read, number, place);
  if (!thread || !isStanding(thread)) throw new Problem("conflict", "comment-gone");
  return thread.answers.find((answer) => answer.place === place && isStanding(answer)) ?? thread;
}

/** The second step once more, with one sentence. */
export const onceAgain = (c: Ask, draft: Draft, sentence: string, form: Form = emptyForm, field = "form") =>
  show(c, NamingPage(c.var.frame, draft, withError(form, field, sentence)), 422);

/** Who somebody without an account wants to be; a sentence at its field where that cannot be. */
export async function maskOf(
  c: Ask,
  sent: { as: string; nickname: string; key: string },
): Promise<Mask | { field: string; sentence: string }> {
  if (sent.as === "number") return numberMask(c, sent.key);
  if (sent.nickname === "")
    return { field: "nickname", sentence: "Please type a nickname, or choose another name below." };
  const sentence = nicknameAmiss(sent.nickname, c.var.frame.community ?? "");
  return sentence ? { field: "nickname", sentence } : { kind: "nickname", name: sent.nickname };
}

async function numberMask(c: Ask, typed: string): Promise<Mask | { field: string; sentence: string }> {
  // What can be no key is the same work as a wrong one.
  const key = readKey(typed);
  const number = await numberOf(c.var.house, key ?? noKey);
  if (key !== null && number !== null) return { kind: "number", number };
  // Wrong ones alone are counted: a right one is taken, whoever has guessed from the same address.
  holdSource(c, keyLimit);
  return { field: "key", sentence: wrongKey };
}

const wrongKey =
  "We do not know this key, or its interview was withdrawn: its number is nobody's name then. Please look at the words again.";

const noKey = "abandon ".repeat(10).trim() as NonNullable<ReturnType<typeof readKey>>;

/** Whether the same words, and not only a few, came in several forms today. Only this process remembers, and only a mark of them. */
export function isRepeated(c: Ask, { number, id }: Pick<Draft, "number" | "id">, words: string): boolean {
  const { house, now } = c.var;
  if (words.length < repeatable || !house.sources.isWithin(onceEach, `${number} ${id}`, now)) return false;
  const mark = createHash("sha256").update(words.toLowerCase().replace(/\s+/g, " ")).digest("base64url");
  return !house.sources.isWithin(sameWords, mark, now);
}

const repeatable = 40;
const onceEach = { name: "comment forms", most: 1, minutes: 24 * 60 };
const sameWords = { name: "same words", most: 2, minutes: 24 * 60 };

/** When a form that is ours was drawn. */
export const drawnAt = (drawn: string): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(drawn, 36) * 1000);

/** Whether a form was drawn in the half hour in which a comment may be changed. */
export const isFresh = (drawn: string, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, drawnAt(drawn).add({ minutes: passMinutes })) < 0;
