import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { numberIn, placeIn } from "../addressed.ts";
import { sourceOfComment } from "../comments/comments-hiding.ts";
import { everyCommentOf } from "../comments/comments.host.reads.ts";
import { crossoversToAnswer } from "../crossing/crossovers.reads.ts";
import { interviewUrls } from "../urls.ts";
import { banSource } from "./banning.ts";
import { type CommentForms, CommentForHostPage } from "./comment.pages.tsx";
import { banForm, hidingForm } from "./deciding.forms.ts";
import { setCommentHidden, setInterviewHidden } from "./hiding.ts";
import { InterviewForHostPage } from "./interview.pages.tsx";
import { answersForHost, commentForHost, interviewForHost } from "./interview.reads.ts";

const noForms: CommentForms = { hiding: emptyForm, ban: emptyForm };

/** One interview and its comments, as a host finds them. Mounted after whatever else stands under the office. */
export function interviewForHostRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/interviews/:number", membersOnly, hostsOnly, (c) => showInterview(c, emptyForm, 200));

  routes.post("/host/interviews/:number/hiding", membersOnly, hostsOnly, async (c) => {
    const number = numberIn(c);
    const read = await readForm(c, hidingForm);
    if (!read.ok) return showInterview(c, read.form, 422);
    await setInterviewHidden(c.var.house.interviews.write, viewerOf(c), { number, ...read.value }, c.var.now);
    const said = read.value.hidden ? "interview-hidden" : "interview-shown";
    return seeOther(c, interviewUrls.officeInterview(number), said);
  });

  routes.get("/host/interviews/:number/comments/:place", membersOnly, hostsOnly, (c) =>
    showComment(c, noForms, 200),
  );

  routes.post("/host/interviews/:number/comments/:place/hiding", membersOnly, hostsOnly, async (c) => {
    const [number, place] = [numberIn(c), placeIn(c)];
    const read = await readForm(c, hidingForm);
    if (!read.ok) return showComment(c, { ...noForms, hiding: read.form }, 422);
    const what = { number, place, ...read.value };
    await setCommentHidden(c.var.house.interviews.write, viewerOf(c), what, c.var.now);
    const said = read.value.hidden ? "comment-hidden-by-you" : "comment-shown-by-you";
    return seeOther(c, interviewUrls.officeComment(number, place), said);
  });

  routes.post("/host/interviews/:number/comments/:place/source", membersOnly, hostsOnly, async (c) => {
    const [number, place] = [numberIn(c), placeIn(c)];
    const read = await readForm(c, banForm);
    if (!read.ok) return showComment(c, { ...noForms, ban: read.form }, 422);
    const { interviews, sources } = c.var.house;
    const thing = found(await sourceOfComment(interviews.write, number, place));
    const about = { number, place, reason: read.value.reason };
    const banned = await banSource(interviews.write, sources, viewerOf(c), { thing, about }, c.var.now);
    return seeOther(
      c,
      interviewUrls.officeComment(number, place),
      banned ? "source-banned" : "source-forgotten",
    );
  });

  return routes;
}

async function showInterview(c: Ask, form: Form, status: 200 | 422): Promise<Response> {
  const { read } = c.var.house.interviews;
  const interview = found(await interviewForHost(read, numberIn(c)));
  const { number, question_set } = interview;
  const data = {
    interview,
    answers: await answersForHost(read, number, question_set),
    comments: await everyCommentOf(read, number),
    crossovers: await crossoversToAnswer(read, number),
    form,
  };
  return show(c, InterviewForHostPage(c.var.frame, data), status);
}

async function showComment(c: Ask, forms: CommentForms, status: 200 | 422): Promise<Response> {
  const comment = found(await commentForHost(c.var.house.interviews.read, numberIn(c), placeIn(c)));
  return show(c, CommentForHostPage(c.var.frame, { comment, forms }), status);
}
