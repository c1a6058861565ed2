import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { numberIn } from "../addressed.ts";
import { interviewUrls } from "../urls.ts";
import { InterviewConcernPage } from "./concern.pages.tsx";
import { interviewConcern } from "./concerns.reads.ts";
import { CrossoverForHostPage } from "./crossover.pages.tsx";
import { decisionForm, noteForm } from "./deciding.forms.ts";
import { closeInterviewConcern, settleCrossover } from "./deciding.ts";
import { commentForHost, crossoverForHost } from "./interview.reads.ts";

const officeConcern = "/host/interviews/concerns/:concern";
const officeCrossover = "/host/interviews/crossovers/:seeker/:guide";

/** What readers told the host, and the crossovers that they propose. */
export function settlingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(officeConcern, membersOnly, hostsOnly, (c) => showConcern(c, emptyForm, 200));

  routes.post(officeConcern, membersOnly, hostsOnly, async (c) => {
    const id = idOf(c, "concern");
    const { write } = c.var.house.interviews;
    found(await interviewConcern(write, id));
    const read = await readForm(c, noteForm);
    if (!read.ok) return showConcern(c, read.form, 422);
    await closeInterviewConcern(write, viewerOf(c), { id, ...read.value }, c.var.now);
    return seeOther(c, interviewUrls.office, "interview-concern-closed");
  });

  routes.get(officeCrossover, membersOnly, hostsOnly, (c) => showCrossover(c, emptyForm, 200));

  routes.post(officeCrossover, membersOnly, hostsOnly, async (c) => {
    const [seeker, guide] = [numberIn(c, "seeker"), numberIn(c, "guide")];
    const read = await readForm(c, decisionForm);
    if (!read.ok) return showCrossover(c, read.form, 422);
    const { wish, reason } = read.value;
    const yes = wish === "through";
    const what = { seeker, guide, yes, reason: yes ? "" : reason };
    await settleCrossover(c.var.house.interviews.write, viewerOf(c), what, c.var.now);
    const said = yes ? "crossover-confirmed-by-host" : "crossover-declined-by-host";
    return seeOther(c, interviewUrls.officeCrossover(seeker, guide), said);
  });

  return routes;
}

async function showConcern(c: Ask, form: Form, status: 200 | 422): Promise<Response> {
  const { read } = c.var.house.interviews;
  const concern = found(await interviewConcern(read, idOf(c, "concern")));
  const { number, place } = concern;
  const comment = place === null ? undefined : await commentForHost(read, number, place);
  return show(c, InterviewConcernPage(c.var.frame, { concern, comment, form }), status);
}

async function showCrossover(c: Ask, form: Form, status: 200 | 422): Promise<Response> {
  const [seeker, guide] = [numberIn(c, "seeker"), numberIn(c, "guide")];
  const crossover = found(await crossoverForHost(c.var.house.interviews.read, seeker, guide));
  return show(c, CrossoverForHostPage(c.var.frame, { crossover, form }), status);
}
