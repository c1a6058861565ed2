import { Hono } from "hono";
import type { z } from "zod";
import { fromAddress, type Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, withError } from "../../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { sourceThing } from "../comments/comments-hiding.ts";
import { waitingComment } from "../comments/comments.host.reads.ts";
import { allFacets } from "../questions/facets.reads.ts";
import { questionsOf } from "../questions/questions.reads.ts";
import { interviewUrls } from "../urls.ts";
import { banSource } from "./banning.ts";
import { waitingForm } from "./deciding.forms.ts";
import { declineComment, declineInterview, letCommentThrough, letInterviewThrough } from "./deciding.ts";
import { WaitingCommentPage, WaitingInterviewPage } from "./waiting.pages.tsx";
import { waitingInterview } from "./waiting.reads.ts";

const officeWaiting = "/host/interviews/waiting/:waiting";
const officeWaitingComment = "/host/interviews/waiting-comments/:comment";

/** What is held, each with the whole of its words: let through, or declined with a reason. */
export function waitingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(officeWaiting, membersOnly, hostsOnly, (c) =>
    showInterview(c, waitingIn(c, "waiting"), emptyForm, 200),
  );

  routes.post(officeWaiting, membersOnly, hostsOnly, async (c) => {
    const id = waitingIn(c, "waiting");
    const read = await readForm(c, waitingForm);
    if (!read.ok) return showInterview(c, id, read.form, 422);
    const { write } = c.var.house.interviews;
    const { wish, reason, version } = read.value;
    const decide = async (): Promise<Response> => {
      if (wish === "decline") {
        await declineInterview(write, viewerOf(c), { id, version, reason }, c.var.now);
        return seeOther(c, interviewUrls.office, "interview-declined");
      }
      const number = await letInterviewThrough(write, viewerOf(c), { id, version }, c.var.now);
      return seeOther(c, interviewUrls.officeInterview(number), "interview-published");
    };
    return orReadAgain(decide, () => showInterview(c, id, changed(read.form), 409));
  });

  routes.get(officeWaitingComment, membersOnly, hostsOnly, (c) =>
    showComment(c, waitingIn(c, "comment"), emptyForm, 200),
  );

  routes.post(officeWaitingComment, membersOnly, hostsOnly, async (c) => {
    const id = waitingIn(c, "comment");
    const read = await readForm(c, waitingForm);
    if (!read.ok) return showComment(c, id, read.form, 422);
    const decide = (): Promise<Response> => decideOnComment(c, id, read.value);
    return orReadAgain(decide, () => showComment(c, id, changed(read.form), 409));
  });

  return routes;
}

async function decideOnComment(
  c: Ask,
  id: Id,
  { wish, reason, source, version }: z.output<typeof waitingForm>,
): Promise<Response> {
  const { sources } = c.var.house;
  const { write } = c.var.house.interviews;
  if (wish === "decline") {
    const { number, name_kind } = settledOr(await waitingComment(write, id));
    await declineComment(write, viewerOf(c), { id, version, number, reason }, c.var.now);
    if (!source || name_kind === "member") return seeOther(c, interviewUrls.office, "comment-declined");
    const ban = { thing: sourceThing(id), about: { number, reason } };
    const banned = await banSource(write, sources, viewerOf(c), ban, c.var.now);
    return seeOther(
      c,
      interviewUrls.office,
      banned ? "comment-declined-and-banned" : "comment-declined-alone",
    );
  }
  const at = await letCommentThrough(write, viewerOf(c), { id, version }, c.var.now);
  return at
    ? seeOther(c, interviewUrls.officeComment(at.number, at.place), "comment-published")
    : seeOther(c, interviewUrls.office, "comment-of-nobody");
}

/** What a host decides is about what the host has read; where that was changed meanwhile, the new words are read first. */
async function orReadAgain(
  decide: () => Promise<Response>,
  again: () => Promise<Response>,
): Promise<Response> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof Problem && error.why === "changed-while-read") return again();
    throw error;
  }
}

const changed = (form: Form): Form =>
  withError(form, "form", "It was changed while you read it. Please read it again.");

type Status = 200 | 409 | 422;

async function showInterview(c: Ask, id: Id, form: Form, status: Status): Promise<Response> {
  const { read } = c.var.house.interviews;
  const waiting = settledOr(await waitingInterview(read, id));
  const questions = await questionsOf(read, waiting.content.questionSet);
  const facets = await allFacets(read);
  return show(c, WaitingInterviewPage(c.var.frame, { waiting, questions, facets, form }), status);
}

async function showComment(c: Ask, id: Id, form: Form, status: Status): Promise<Response> {
  const comment = settledOr(await waitingComment(c.var.house.interviews.read, id));
  return show(c, WaitingCommentPage(c.var.frame, { comment, form }), status);
}

/** The id in an address of something that waits. */
const waitingIn = (c: Ask, name: string): Id => settledOr(fromAddress(c.req.param(name) ?? ""));

/** What waits; where it does no longer, the page says that somebody may have settled it. */
function settledOr<Row>(row: Row | null | undefined): Row {
  if (row === undefined || row === null) throw new Problem("not-found", "settled-already");
  return row;
}
