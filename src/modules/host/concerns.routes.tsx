import { Hono } from "hono";
import type { Id } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm } from "../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { postForHost } from "../groups/index.ts";
import { closedConcerns, concernFor, concernsAbout, openConcerns } from "../people/index.ts";
import { actsAbout } from "./acts.reads.ts";
import { type ConcernForms, HostConcernPage } from "./concern.pages.tsx";
import { answerForm, closingForm } from "./concerns.forms.ts";
import { ConcernsPage } from "./concerns.pages.tsx";
import { answerTeller, finishConcern, setPostHidden } from "./concerns.ts";
import { hostUrls } from "./urls.ts";

export const hostConcernSayings: Record<string, string> = {
  "post-hidden": "Hidden. The group sees that the host has hidden it.",
  "post-shown": "Shown again.",
  "concern-answered": "Sent. They read it under Messages.",
  "concern-closed": "Closed. The note stands in the log.",
};

export const hostConcernProblems: Record<string, ProblemWords> = {};

const noForms: ConcernForms = { closing: emptyForm, answer: emptyForm };

const most = { open: 100, closed: 50, earlier: 20 };

export function hostConcernRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/concerns", membersOnly, hostsOnly, async (c) => {
    const { id, timeZone: zone } = viewerOf(c);
    const open = await openConcerns(c.var.read, id, most.open);
    const closed = await closedConcerns(c.var.read, id, most.closed);
    return show(c, ConcernsPage(c.var.frame, { open, closed, zone }));
  });

  routes.get("/host/concerns/:concern", membersOnly, hostsOnly, (c) =>
    showConcern(c, idOf(c, "concern"), noForms, 200),
  );

  routes.post("/host/concerns/:concern/hiding", membersOnly, hostsOnly, async (c) => {
    const concern = idOf(c, "concern");
    await setPostHidden(c.var.db, viewerOf(c).id, concern, true, c.var.now);
    return seeOther(c, hostUrls.concern(concern), "post-hidden");
  });

  routes.post("/host/concerns/:concern/showing", membersOnly, hostsOnly, async (c) => {
    const concern = idOf(c, "concern");
    await setPostHidden(c.var.db, viewerOf(c).id, concern, false, c.var.now);
    return seeOther(c, hostUrls.concern(concern), "post-shown");
  });

  routes.post("/host/concerns/:concern/answer", membersOnly, hostsOnly, async (c) => {
    const concern = idOf(c, "concern");
    const read = await readForm(c, answerForm);
    if (!read.ok) return showConcern(c, concern, { closing: emptyForm, answer: read.form }, 422);
    await answerTeller(c.var.db, viewerOf(c).id, concern, read.value, c.var.now);
    return seeOther(c, hostUrls.concern(concern), "concern-answered");
  });

  routes.post("/host/concerns/:concern/closing", membersOnly, hostsOnly, async (c) => {
    const concern = idOf(c, "concern");
    const form = await readForm(c, closingForm);
    if (!form.ok) return showConcern(c, concern, { ...noForms, closing: form.form }, 422);
    await finishConcern(c.var.db, viewerOf(c).id, concern, form.value.words, c.var.now);
    return seeOther(c, hostUrls.concerns, "concern-closed");
  });

  return routes;
}

async function showConcern(c: Ask, id: Id, forms: ConcernForms, status: 200 | 422): Promise<Response> {
  const { read, frame } = c.var;
  const { id: host, timeZone: zone } = viewerOf(c);
  const concern = found(await concernFor(read, host, id));
  const { about, subject_id, about_member_id: member } = concern;
  const post = about === "post" && subject_id !== null ? await postForHost(read, subject_id) : undefined;
  const earlier = member === null ? [] : await concernsAbout(read, host, member, id, most.earlier);
  const acts = await actsAbout(read, { member, subject: id }, most.earlier);
  return show(c, HostConcernPage(frame, { concern, post, earlier, acts, zone, forms }), status);
}
