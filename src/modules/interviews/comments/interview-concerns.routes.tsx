import { Hono } from "hono";
import { fromAddress, newId, toAddress } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { readForm, seeOther, show } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typedText, withError } from "../../../web/forms.ts";
import { holdSource } from "../../../web/rate-limit.ts";
import { numberIn, placeIn } from "../addressed.ts";
import { formAge, onceMore, signForm } from "../../../web/signed-forms.tsx";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { interviewConcernForm } from "./comments.forms.ts";
import { type ConcernAbout, InterviewConcernPage } from "./comments.pages.tsx";
import { standingAt } from "./comments.reads.ts";
import { mustBeOpen } from "./drafts.ts";
import { tellHostOf } from "./interview-concerns.ts";
import { interviewAbove } from "./interviews.reads.ts";

const concernLimit = { name: "interview concerns", most: 20, minutes: 60 };

/** Telling the host about an interview or a comment, without saying who one is. */
export function interviewConcernRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const aboutInterview = "/interviews/:number/concern";
  const aboutComment = "/interviews/:number/comments/:place/concern";

  routes.get(aboutInterview, async (c) => page(c, null, emptyForm));
  routes.post(aboutInterview, (c) => tell(c, null));
  routes.get(aboutComment, async (c) => page(c, placeIn(c), emptyForm));
  routes.post(aboutComment, (c) => tell(c, placeIn(c)));

  return routes;
}

async function page(c: Ask, place: number | null, form: Form): Promise<Response> {
  const number = numberIn(c);
  const id = fromAddress(typedText(form, "id")) ?? newId();
  const about: ConcernAbout = {
    number,
    place,
    copy: await wordsOf(c, number, place),
    action: place === null ? interviewUrls.concern(number) : interviewUrls.commentConcern(number, place),
    id: toAddress(id),
    drawn: signForm(c.var.house.key, signedAs(number, place, id), c.var.now),
  };
  return show(c, InterviewConcernPage(c.var.frame, about, form), form === emptyForm ? 200 : 422);
}

const signedAs = (number: number, place: number | null, id: number): string =>
  `concern ${number} ${place} ${id}`;

/** What was said at a place; what does not stand is not found. */
async function wordsOf(c: Ask, number: number, place: number | null): Promise<string> {
  const { read } = c.var.house.interviews;
  const { withdrawn_on } = await interviewAbove(read, number);
  if (place === null) return found(withdrawn_on === null ? "" : null);
  return found(await standingAt(read, number, place)).words;
}

async function tell(c: Ask, place: number | null): Promise<Response> {
  const number = numberIn(c);
  mustBeOpen(c);
  const read = await readForm(c, interviewConcernForm);
  if (!read.ok) return page(c, place, read.form);
  const { id, words, ...signed } = read.value;
  const { house, now } = c.var;
  const age = formAge(house.key, signedAs(number, place, id), signed, now);
  if (age !== "good") return page(c, place, withError(read.form, "form", onceMore[age]));
  holdSource(c, concernLimit);
  await tellHostOf(house.interviews.write, { id, number, place, words }, now);
  const where = place === null ? "" : `#${placeOfComment(place)}`;
  return seeOther(c, `${interviewUrls.interview(number)}${where}`, "interview-told");
}
