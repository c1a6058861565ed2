import { Hono } from "hono";
import { toAddress } from "../../../basics/ids.ts";
import { safePath } from "../../../basics/own-path.ts";
import { Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form, typed, typedText, withError } from "../../../web/forms.ts";
import { enoughWords } from "./commitment-writing.routes.tsx";
import { withThen } from "./commitment.parts.tsx";
import { nextStepForm, noteLetters, reportForm, stepsInWords } from "./commitments.forms.ts";
import { commitmentFor } from "./commitments.reads.ts";
import { commitmentToWrite } from "./commitments.ts";
import { type ReportData, NextStepPage, ReportPage } from "./reports.pages.tsx";
import { chooseNextStep, isOpenForReport, report } from "./reports.ts";
import type { FilledCommitmentPlaces } from "./rooms-above.ts";
import { groupUrls } from "../urls.ts";

/** Saying what became of a commitment, and what is to become of the rest. */
export function reportRoutes(rooms: FilledCommitmentPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/commitments/:commitment/report", async (c) => {
    const data = await reportData(c);
    mustBeOpen(c, data);
    const { id, outcome, note } = data.row;
    const isNew = data.mine && !data.row.reported_at;
    const noted = isNew ? await rooms.forReport(c.var.read, viewerOf(c), id, c.var.now) : null;
    const form = typed({ outcome: outcome ?? "", note: noted?.note.slice(0, noteLetters) ?? note });
    return show(c, ReportPage(c.var.frame, { ...data, noted }, form));
  });

  routes.post("/commitments/:commitment/report", async (c) => {
    const data = await reportData(c);
    const read = await readForm(c, reportForm);
    if (!read.ok) return show(c, ReportPage(c.var.frame, keptIn(data, read.form), read.form), 422);
    const { then, ...said } = read.value;
    const written = await report(c.var.db, viewerOf(c).id, data.row.id, said, c.var.now, rooms);
    if (!written)
      return show(c, ReportPage(c.var.frame, { ...(await reportData(c)), then }, read.form, true), 409);
    const asks = said.outcome !== "done" && !(data.row.outcome === said.outcome && data.row.next_step);
    return asks
      ? seeOther(c, withThen(groupUrls.nextStep(data.row.id), then), "reported-open")
      : seeOther(
          c,
          then ?? groupUrls.commitment(data.row.id),
          said.outcome === "done" ? "reported-done" : "reported-open",
        );
  });

  routes.get("/commitments/:commitment/next-step", async (c) => {
    const data = await reportData(c);
    if (!data.row.outcome) return seeOther(c, withThen(groupUrls.report(data.row.id), data.then));
    if (data.row.outcome === "done") throw new Problem("conflict", "done-already");
    mustBeOpen(c, data);
    return show(c, NextStepPage(c.var.frame, data, emptyForm));
  });

  routes.post("/commitments/:commitment/next-step", async (c) => {
    const data = await reportData(c);
    const viewer = viewerOf(c);
    const read = await readForm(c, nextStepForm);
    if (!read.ok) return show(c, NextStepPage(c.var.frame, keptIn(data, read.form), read.form), 422);
    const { step, then } = read.value;
    try {
      await chooseNextStep(c.var.db, viewer.id, data.row.id, step, viewer.timeZone, c.var.now, rooms);
    } catch (error) {
      if (!(error instanceof Problem) || error.why !== "enough-for-a-week") throw error;
      return show(
        c,
        NextStepPage(c.var.frame, { ...data, then }, withError(read.form, "step", enoughWords)),
        409,
      );
    }
    if (stepsInWords.some((each) => each === step)) return seeOther(c, writingAnew(data, step, then));
    return seeOther(c, then ?? groupUrls.commitment(data.row.id), `step-${step}`);
  });

  return routes;
}

/** The form for what comes instead, said at the meeting that heard the report. */
function writingAnew({ row, mine }: ReportData, step: string, then: string | null): string {
  const path =
    row.group_id === null || !row.isInGroup
      ? groupUrls.newCommitment
      : groupUrls.newGroupCommitment(row.group_id);
  const query = new URLSearchParams({ carries: toAddress(row.id), step });
  if (!mine) query.set("for", toAddress(row.member_id));
  if (row.report_meeting_id !== null) query.set("said", "1");
  return withThen(`${path}?${query.toString()}`, then);
}

async function reportData(c: Ask): Promise<ReportData> {
  const viewer = viewerOf(c).id;
  const { id, member_id } = await commitmentToWrite(c.var.read, viewer, idOf(c, "commitment"));
  const row = await commitmentFor(c.var.read, viewer, id);
  return { row, mine: member_id === viewer, then: safePath(c.req.query("then")) };
}

function mustBeOpen(c: Ask, { row }: ReportData): void {
  if (!row.reported_at) return;
  const report = {
    meeting_id: row.report_meeting_id,
    meeting_closed_at: row.report_meeting_closed_at,
    reported_at: row.reported_at,
  };
  if (!isOpenForReport(report, c.var.now)) throw new Problem("conflict", "report-stands");
}

/** The page as its reader left it: the way back, and the version from which the form was drawn. */
const keptIn = (data: ReportData, form: Form): ReportData => ({
  ...data,
  then: safePath(typedText(form, "then")),
  row: { ...data.row, report_version: Number(typedText(form, "version")) || data.row.report_version },
});
