import { Hono } from "hono";
import { found, Problem } from "../../basics/problem.ts";
import { readForm, seeOther, show } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm, withError } from "../../web/forms.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { holdToLimit, type Limit, withinLimit } from "../../web/rate-limit.ts";
import { communityOf } from "./community.ts";
import { letterForm } from "./concerns.forms.ts";
import { writeToHost } from "./concerns.ts";
import { WriteToHostPage, WrittenToHostPage } from "./letters.pages.tsx";
import { peopleUrls } from "./urls.ts";

export const concernSayings: Record<string, string> = {};

export const concernProblems: Record<string, ProblemWords> = {};

// The second one is for all together, no more than hosts can read; strangers never use up what members may send.
const ofOne: Limit = { name: "letter", most: 3, minutes: 60 };
const ofAll: Limit = { name: "letters", most: 60, minutes: 60 };

const tooMany =
  "Several letters came from here in the last hour. Your words are kept on this page: please send them a little later.";

/** Writing to the host: open to everybody, those among them whom a host keeps out. */
export function concernRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(peopleUrls.writeToHost, async (c) => {
    found(await communityOf(c.var.read));
    return show(c, WriteToHostPage(c.var.frame, { form: emptyForm }));
  });

  routes.post(peopleUrls.writeToHost, async (c) => {
    found(await communityOf(c.var.read));
    const form = await readForm(c, letterForm);
    if (!form.ok) return show(c, WriteToHostPage(c.var.frame, { form: form.form }), 422);
    if (!(await mayWriteNow(c)))
      return show(c, WriteToHostPage(c.var.frame, { form: withError(form.form, "form", tooMany) }), 429);
    const { id, words, name, email } = form.value;
    const viewer = c.var.viewer;
    const who = viewer ? { name: "", address: "" } : { name, address: email ?? "" };
    await writeToHost(c.var.db, { id, words, from: viewer?.id ?? null, ...who }, c.var.now);
    return seeOther(c, peopleUrls.writtenToHost);
  });

  routes.get(peopleUrls.writtenToHost, (c) => show(c, WrittenToHostPage(c.var.frame)));

  return routes;
}

async function mayWriteNow(c: Ask): Promise<boolean> {
  try {
    await holdToLimit(c, ofOne);
  } catch (error) {
    if (error instanceof Problem && error.why === "too-often") return false;
    throw error;
  }
  return withinLimit(c.var.db, ofAll, c.var.viewer ? "members" : "visitors", c.var.now);
}
