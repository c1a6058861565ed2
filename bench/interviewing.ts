import { toAddress } from "../src/basics/ids.ts";
import { interviewUrls } from "../src/modules/interviews/index.ts";
import { signForm } from "../src/web/signed-forms.tsx";
import type { Call } from "./asking.ts";
import { callOf } from "./mix.ts";
import { Dice } from "./seed/dice.ts";
import { keyOf } from "./seed/interviews/lives.ts";
import { commentWords, experienceWords, struggleWords, topics } from "./seed/words/interviews.ts";
import { addressOf } from "./taking-part.ts";

/** What one of many sends, twice: the same form from two tabs. `of` is the author's key, or the id of the comment's form. */
export type Twice<Of> = { of: Of; calls: [Call, Call] };

// As if somebody had read for a minute.
const minutesAgo = (now: Temporal.Instant): Temporal.Instant => now.subtract({ minutes: 1 });

/** An interview that the `nth` of many sends under a number. Each comes from another address of the network. */
export function interviewBy(houseKey: string, nth: number, now: Temporal.Instant): Twice<string> {
  const dice = new Dice(nth, "an interview at once");
  const key = keyOf(dice);
  const [one, other] = [dice.pick(topics), dice.pick(topics)];
  const fields = {
    set: "1",
    view: "whole",
    device: "own",
    go: "number",
    "answer-struggle": struggleWords(dice, [one]),
    "answer-works": experienceWords(dice, [other]),
    struggles: one,
    experience: other,
    key,
    drawn: signForm(houseKey, `interview ${key}`, minutesAgo(now)),
    homepage: "",
  };
  return { of: key, calls: twice(nth, { path: interviewUrls.take, fields }) };
}

/** A comment that the `nth` of many sends under a nickname. */
export function commentBy(
  houseKey: string,
  number: number,
  nth: number,
  now: Temporal.Instant,
): Twice<number> {
  const dice = new Dice(nth, "a comment at once");
  const id = dice.id();
  const drawn = signForm(houseKey, `comment ${number} ${id}`, minutesAgo(now));
  const words = `${commentWords(dice)} So say I, who am the one of number ${nth}.`;
  const name = { as: "nickname", nickname: `Heron ${nth}`, key: "" };
  const fields = { id: toAddress(id), drawn, homepage: "", words, answers: "", worn: "", ...name };
  return { of: id, calls: twice(nth, { path: interviewUrls.comments(number), fields }) };
}

function twice(nth: number, sketch: { path: string; fields: Record<string, string> }): [Call, Call] {
  const from = (address: number): Call => callOf(sketch, addressOf(address));
  return [from(nth), from(nth + 32_000)];
}
