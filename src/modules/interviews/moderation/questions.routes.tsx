import { Hono } from "hono";
import type { Interviews } from "../../../database/index.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { bothSides, everyQuestion } from "../questions/questions.ts";
import { questionsOf } from "../questions/questions.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls } from "../urls.ts";
import { fieldOf, formOf, newRows, questionsForm } from "./questions.forms.ts";
import { QuestionsPage } from "./questions.pages.tsx";
import { writeQuestions } from "./questions.ts";

/** The questions of the interview. */
export function questionRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.officeQuestions, membersOnly, hostsOnly, async (c) => {
    const stands = await allQuestions(c.var.house.interviews.read);
    return show(c, QuestionsPage(c.var.frame, { ...stands, form: formOf(stands.asked, stands.leftOut) }));
  });

  routes.post(interviewUrls.officeQuestions, membersOnly, hostsOnly, async (c) => {
    const { write } = c.var.house.interviews;
    const stands = await allQuestions(write);
    const slugs = slugsIn(await c.req.text(), stands);
    const read = await readForm(c, questionsForm(slugs));
    const form = completed(read.form, slugs, stands);
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || 0;
      return show(c, QuestionsPage(c.var.frame, { ...stands, version, form }), 422);
    }
    const { questions, version: from } = read.value;
    const done = await writeQuestions(write, viewerOf(c), { questions, from }, c.var.now);
    if (done === "behind")
      return show(c, QuestionsPage(c.var.frame, { ...stands, form, meanwhile: true }), 409);
    return seeOther(c, interviewUrls.officeQuestions, done === "same" ? "questions-same" : "questions-asked");
  });

  return routes;
}

const mostLeftOut = 10;

type Standing = Awaited<ReturnType<typeof allQuestions>>;

async function allQuestions(read: Interviews) {
  const { question_set: version } = await settingsOf(read);
  const asked = await questionsOf(read, version);
  const isAsked = new Set(asked.map(({ slug }) => slug));
  const leftOut = (await everyQuestion(read)).filter(({ slug }) => !isAsked.has(slug)).slice(0, mostLeftOut);
  return { version, asked, leftOut };
}

/** The questions that a form is about, in its order: another host may have added one since it was drawn. */
function slugsIn(sent: string, { asked, leftOut }: Standing): string[] {
  const known = new Map([...asked, ...leftOut].map(({ slug }) => [fieldOf("place", slug), slug]));
  const named = [...new URLSearchParams(sent).keys()].flatMap((name) => known.get(name) ?? []);
  return [...new Set([...named, ...Object.keys(bothSides)])];
}

/** The form with the questions that it did not know of yet, as they stand. */
function completed(form: Form, slugs: readonly string[], { asked, leftOut }: Standing): Form {
  const standing = Object.entries(formOf(asked, leftOut).typed);
  const missing = standing.filter(([name]) => {
    const row = name.slice(name.indexOf("-") + 1);
    return !slugs.includes(row) && !(newRows as readonly string[]).includes(row);
  });
  return { ...form, typed: { ...Object.fromEntries(missing), ...form.typed } };
}
