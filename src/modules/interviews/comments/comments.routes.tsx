import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { readForm, seeOther, show } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm } from "../../../web/forms.ts";
import { withSecret } from "../../../web/guard.ts";
import { sourceOf } from "../../../web/rate-limit.ts";
import { numberIn, placeIn } from "../addressed.ts";
import { interviewUrls, placeOfComment } from "../urls.ts";
import { CommentPage, CommentsPage, NewCommentPage } from "./comments.pages.tsx";
import type { AroundComments } from "./comments.parts.tsx";
import { commentsOf, standingAt, threadAt } from "./comments.reads.ts";
import { firstStepForm } from "./comments.forms.ts";
import { thankForComment } from "./comments-hiding.ts";
import { draftOf, mustBeOpen } from "./drafts.ts";
import { interviewAbove, openInterview } from "./interviews.reads.ts";
import { NamingPage } from "./naming.pages.tsx";

/** Reading what was said under an interview, the first step of saying something, and thanks. */
export function commentRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/interviews/:number/comments", async (c) => {
    const around = await aroundOf(c);
    const after = /^\d{1,9}$/.test(c.req.query("after") ?? "") ? Number(c.req.query("after")) : 0;
    const comments = await commentsOf(c.var.house.interviews.read, around.number, after);
    return show(c, CommentsPage(c.var.frame, around, comments));
  });

  routes.get("/interviews/:number/comments/new", async (c) => {
    const number = numberIn(c);
    await openInterview(c.var.house.interviews.read, number);
    return show(c, NewCommentPage(c.var.frame, { number, answers: null, worn: "" }));
  });

  // The page asks for a key: no browser keeps it.
  routes.post("/interviews/:number/comments/new", withSecret, async (c) => {
    const number = numberIn(c);
    mustBeOpen(c);
    await openInterview(c.var.house.interviews.read, number);
    const read = await readForm(c, firstStepForm);
    if (!read.ok) return show(c, NewCommentPage(c.var.frame, carriedBy(number, read.form), read.form), 422);
    return show(c, NamingPage(c.var.frame, await draftOf(c, number, read.value), emptyForm));
  });

  routes.get("/interviews/:number/comments/:place", async (c) => {
    const [around, place] = [await aroundOf(c), placeIn(c)];
    const thread = found(await threadAt(c.var.house.interviews.read, around.number, place));
    return show(c, CommentPage(c.var.frame, around, { thread, place }));
  });

  routes.post("/interviews/:number/comments/:place/thanks", async (c) => {
    const [number, place] = [numberIn(c), placeIn(c)];
    const { house, now } = c.var;
    await interviewAbove(house.interviews.read, number);
    found(await standingAt(house.interviews.read, number, place));
    const once = `${number} ${place} ${sourceOf(c)}`;
    if (house.sources.isWithin(thanksLimit, once, now))
      await thankForComment(house.interviews.write, number, place);
    return seeOther(c, `${interviewUrls.interview(number)}#${placeOfComment(place)}`, "comment-thanked");
  });

  return routes;
}

const thanksLimit = { name: "thanks for a comment", most: 1, minutes: 24 * 60 };

async function aroundOf(c: Ask): Promise<AroundComments> {
  const number = numberIn(c);
  const { withdrawn_on } = await interviewAbove(c.var.house.interviews.read, number);
  return { number, viewer: c.var.viewer, isOpen: withdrawn_on === null };
}

/** What a first step that needs another look had with it, as far as it can be read. */
function carriedBy(number: number, { typed }: { typed: Record<string, string | string[]> }) {
  const text = (name: string): string => (typeof typed[name] === "string" ? typed[name] : "");
  const answers = /^\d{1,6}$/.test(text("answers")) ? Number(text("answers")) : null;
  return { number, answers, worn: text("worn") };
}
