import { found, Problem } from "../../../basics/problem.ts";
import { show } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { readFields, typed, withError } from "../../../web/forms.ts";
import type { Key } from "../keys.ts";
import { correctInterview, mayBeCorrected } from "../publishing/correcting.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { questionsOf } from "../questions/questions.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { answerName, type Questionnaire } from "../taking/questionnaire.ts";
import { readAnswers } from "../taking/taking.forms.ts";
import { correctionForm } from "./author.forms.ts";
import { type Own, ownOf } from "./author.reads.ts";
import type { Done } from "./author.said.ts";
import { CorrectionPage } from "./correction.pages.tsx";

/** The form to correct an interview in, filled in with what stands. */
export async function correctionPage(c: Ask, own: Own, key: Key): Promise<Response> {
  const { interview, said } = correctable(c, own);
  const asked = await askedOf(c, own);
  const answers = Object.entries(said.answers).map(([slug, words]) => [answerName(slug), words] as const);
  const chosen = Object.entries(said.facets).map(([name, value]) => [name, [value ?? []].flat()] as const);
  const form = typed({
    ...Object.fromEntries([...answers, ...chosen] as [string, string | string[]][]),
    version: String(interview.version),
  });
  return show(c, CorrectionPage(c.var.frame, { asked, key, number: interview.number, form }));
}

/** Saves a correction; what needs another look is the form again. */
export async function correct(
  c: Ask,
  own: Own,
  key: Key,
  andThen: (done: Done) => Promise<Response>,
): Promise<Response> {
  const { interview } = correctable(c, own);
  const { house, frame, now } = c.var;
  const { number } = interview;
  const body = new URLSearchParams(await c.req.text());
  const asked = await askedOf(c, own);
  const { form, said } = readAnswers(asked, body);
  const sent = readFields(body, correctionForm);
  const drawn = { asked, key, number, form: { ...form, typed: { ...form.typed, ...sent.form.typed } } };
  if (!sent.ok || Object.keys(form.errors).length > 0) return show(c, CorrectionPage(frame, drawn), 422);
  const done = await correctInterview(house, key, { said, version: sent.value.version }, now);
  if (done === "corrected") return andThen("corrected");
  if (done === "waiting") return andThen("correction-waits");
  // What was typed is kept, and goes over the newer words when it is sent once more.
  const newer = (await ownOf(house, key))?.interview?.version ?? 0;
  const again = withError(drawn.form, "form", behind);
  const page = { ...drawn, form: { ...again, typed: { ...again.typed, version: String(newer) } } };
  return show(c, CorrectionPage(frame, page), 409);
}

const behind =
  "It was corrected in another window since you opened this. Below is what you typed here; sent once more, it takes the other's place.";

/** What can be corrected: it is published, and not longer than 30 days. */
function correctable(c: Ask, { standing, interview, said }: Own) {
  if (standing.at !== "published") throw new Problem("not-found", "nothing-here");
  const row = found(interview);
  if (!mayBeCorrected(row.published_on, c.var.now)) throw new Problem("conflict", "correction-over");
  return { interview: row, said: found(said) };
}

/** What was asked when the interview was taken; of the lists what is offered now, and what its author chose from them. */
async function askedOf(c: Ask, { interview, said }: Own): Promise<Questionnaire> {
  const { read } = c.var.house.interviews;
  const set = interview?.question_set ?? 0;
  const chosen = Object.values(said?.facets ?? {}).flatMap((value) => value ?? []);
  const facets = (await allFacets(read)).filter(({ isRetired, slug }) => !isRetired || chosen.includes(slug));
  return { set, questions: await questionsOf(read, set), facets, settings: await settingsOf(read) };
}
