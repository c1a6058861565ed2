import { show } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { type Form, withError } from "../../../web/forms.ts";
import { withoutSecret } from "../../../web/guard.ts";
import { countMembers } from "../../people/index.ts";
import { newKey, readKey } from "../keys.ts";
import { formAge, signForm } from "../../../web/signed-forms.tsx";
import { type Around, OnceMorePage } from "./once-more.pages.tsx";
import { namesIn, stepsOf } from "./questionnaire.ts";
import { rarityOf } from "./rarity.reads.ts";
import { StepPage, WholePage } from "./steps.pages.tsx";
import { amissOnlyIn, enter, readTaking, type Taking, withAnswer } from "./taking.forms.ts";
import { struckOut } from "./warnings.ts";

/** What came with a request: the interview as far as it goes. */
export const takingOf = async (c: Ask): Promise<Taking> =>
  readTaking(c.var.house.interviews.read, new URLSearchParams(await c.req.text()));

/** The next page of the way, by the button that was pressed. */
export async function goOn(c: Ask, taking: Taking): Promise<Response> {
  const { go, at } = taking;
  const to = /^to (\d{1,3})$/.exec(go)?.[1];
  const struck = struckOut(taking.said.answers, go);
  if (struck) return onceMore(c, withAnswer(taking, struck.slug, struck.words));
  if (go === "read" || go === enter || go.startsWith("strike ")) return onceMore(c, taking);
  // A draft of somebody who had read it already.
  if (go === "here" && at > stepsOf(taking.asked).length) return onceMore(c, taking);
  if (go === "next") return next(c, taking);
  if (go === "back") return pageAt(c, taking, at - 1);
  return pageAt(c, taking, to ? Number(to) : go === "here" ? at : 1);
}

function next(c: Ask, taking: Taking): Response | Promise<Response> {
  const steps = stepsOf(taking.asked);
  const step = steps[taking.at - 1];
  const here = amissOnlyIn(taking.form, step ? namesIn(step) : []);
  if (Object.keys(here.errors).length > 0) return pageAt(c, { ...taking, form: here }, taking.at, 422);
  return taking.at >= steps.length ? onceMore(c, taking) : pageAt(c, taking, taking.at + 1);
}

/** The page of a step, or all of them; nothing is amiss on it unless that is why it is shown. */
function pageAt(c: Ask, taking: Taking, step: number, status: 200 | 422 = 200): Response {
  const at = Math.min(Math.max(step, 1), stepsOf(taking.asked).length);
  const form = status === 422 ? taking.form : { ...taking.form, errors: {} };
  const Draw = taking.view === "whole" ? WholePage : StepPage;
  // The key is not on it, so that Back leads to it; a shared computer keeps no words.
  if (taking.device === "own") withoutSecret(c);
  return show(c, Draw(c.var.frame, { ...taking, at, form }), status);
}

/** Where something is missing or too long: the page on which it can be mended. Null where all is well. */
export function amissPage(c: Ask, taking: Taking): Response | null {
  const names = Object.keys(taking.form.errors);
  if (names.length === 0) return null;
  const step = stepsOf(taking.asked).findIndex((each) => namesIn(each).some((name) => names.includes(name)));
  return pageAt(c, taking, step + 1, 422);
}

/** The whole to be read once more. With a sentence, something about the sending needs another look: `errors` by field. */
export async function onceMore(
  c: Ask,
  taking: Taking,
  errors: Record<string, string> = {},
): Promise<Response> {
  const amiss = amissPage(c, taking);
  if (amiss) return amiss;
  const form = Object.entries(errors).reduce<Form>((all, each) => withError(all, ...each), taking.form);
  const page = OnceMorePage(c.var.frame, taking, await aroundOf(c, taking), form);
  return show(c, page, Object.keys(errors).length > 0 ? 422 : 200);
}

async function aroundOf(c: Ask, taking: Taking): Promise<Around> {
  const combination = await rarityOf(c.var.house.interviews.read, taking.said.facets);
  return { combination, members: await countMembers(c.var.read), ...keyFor(c, taking) };
}

/** What the key and the moment of a form are signed as. */
export const signedAs = (key: string): string => `interview ${key}`;

/** The key that came with the form, where it is one of ours and not from yesterday, or a fresh one. */
function keyFor(c: Ask, taking: Taking): { key: string; drawn: string } {
  const { house, now } = c.var;
  const key = readKey(taking.key);
  const age = formAge(house.key, signedAs(taking.key), { drawn: taking.drawn, homepage: "" }, now);
  if (key !== null && (age === "good" || age === "quick")) return { key, drawn: taking.drawn };
  const fresh = newKey();
  return { key: fresh, drawn: signForm(house.key, signedAs(fresh), now) };
}
