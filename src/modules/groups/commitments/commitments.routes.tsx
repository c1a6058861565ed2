import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { safePath } from "../../../basics/own-path.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { typed, typedText } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { myAttendances } from "../attendance.reads.ts";
import { cheer, takeBackCheer } from "./cheers.ts";
import { withThen } from "./commitment.parts.tsx";
import { commitmentWritingRoutes } from "./commitment-writing.routes.tsx";
import { type CommitmentData, CommitmentPage } from "./commitment.pages.tsx";
import { cheerForm, hidingForm, returnForm } from "./commitments.forms.ts";
import { MyCommitmentsPage } from "./commitments.pages.tsx";
import { commitmentFor, myOpenCommitments, myPastCommitments } from "./commitments.reads.ts";
import { cheersFor } from "./cheers.reads.ts";
import { chairsNow, hideCommitment } from "./commitments.ts";
import { groupsOf } from "../groups.reads.ts";
import { reportRoutes } from "./reports.routes.tsx";
import { isOpenForReport } from "./reports.ts";
import type { FilledCommitmentPlaces } from "./rooms-above.ts";
import { pageOf } from "../turning.ts";
import { groupUrls } from "../urls.ts";

export { commitmentProblems, commitmentSayings } from "./commitments.said.ts";

const cheerLimit = { name: "cheers", most: 60, minutes: 60 } as const;

/** Commitments, reports and cheers. */
export function commitmentRoutes(rooms: FilledCommitmentPlaces): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", commitmentWritingRoutes(rooms));
  routes.route("/", reportRoutes(rooms));

  routes.get("/commitments", async (c) => {
    const viewer = viewerOf(c).id;
    const page = pageOf(c);
    const past = await myPastCommitments(c.var.read, viewer, page - 1);
    const data = {
      page,
      past,
      open: await myOpenCommitments(c.var.read, viewer),
      groups: await groupsOf(c.var.read, viewer, c.var.now),
      cheers: await cheersFor(
        c.var.read,
        past.rows.map((row) => row.id),
      ),
      attendances: await myAttendances(c.var.read, viewer),
    };
    return show(c, MyCommitmentsPage(c.var.frame, data));
  });

  routes.get("/commitments/:commitment", async (c) =>
    show(c, CommitmentPage(c.var.frame, await commitmentData(c, rooms))),
  );

  routes.post("/commitments/:commitment/hiding", async (c) => {
    const read = await readForm(c, hidingForm);
    const commitment = idOf(c, "commitment");
    const hidden = read.ok && read.value.hidden;
    await hideCommitment(c.var.db, viewerOf(c).id, commitment, hidden);
    return seeOther(
      c,
      thenPage(c, read.form.typed["then"]),
      hidden ? "commitment-hidden" : "commitment-shown",
    );
  });

  routes.post("/commitments/:commitment/cheers", async (c) => {
    await holdToLimit(c, cheerLimit);
    const data = await commitmentData(c, rooms);
    const read = await readForm(c, cheerForm);
    if (!read.ok) {
      const then = safePath(typedText(read.form, "then"));
      const form = read.form.errors["id"] ? typed({ ...read.form.typed, id: toAddress(newId()) }) : read.form;
      return show(c, CommitmentPage(c.var.frame, { ...data, then }, form), 422);
    }
    await cheer(c.var.db, viewerOf(c).id, data.row.id, read.value, c.var.now);
    return seeOther(c, read.value.then ?? groupUrls.commitment(data.row.id), "cheer-given");
  });

  routes.post("/commitments/:commitment/cheers/:cheer/removal", async (c) => {
    const read = await readForm(c, returnForm);
    await takeBackCheer(c.var.db, viewerOf(c).id, idOf(c, "commitment"), idOf(c, "cheer"));
    return seeOther(c, thenPage(c, read.form.typed["then"]), "cheer-taken-back");
  });

  return routes;
}

/** Back to the commitment, which remembers where its reader came from. */
function thenPage(c: Ask, then: unknown): string {
  const path = groupUrls.commitment(idOf(c, "commitment"));
  const safe = typeof then === "string" ? safePath(then) : null;
  return safe ? `${path}?then=${encodeURIComponent(safe)}` : path;
}

async function commitmentData(c: Ask, rooms: FilledCommitmentPlaces): Promise<CommitmentData> {
  const viewer = viewerOf(c).id;
  const row = await commitmentFor(c.var.read, viewer, idOf(c, "commitment"));
  const mine = row.member_id === viewer;
  const report = {
    meeting_id: row.report_meeting_id,
    meeting_closed_at: row.report_meeting_closed_at,
    reported_at: row.reported_at ?? "",
  };
  const then = safePath(c.req.query("then"));
  const own = { id: row.id, words: wordsIn(row), here: withThen(groupUrls.commitment(row.id), then) };
  return {
    row,
    cheers: await cheersFor(c.var.read, [row.id]),
    canWrite: mine || (row.group_id !== null && (await chairsNow(c.var.read, viewer, row.group_id))),
    isOpen: row.reported_at === null || isOpenForReport(report, c.var.now),
    then,
    besides: mine ? await rooms.onPage(c.var.read, viewerOf(c), own, c.var.now) : [],
  };
}

const wordsIn = (row: CommitmentData["row"]): string[] =>
  [row.what, row.when_words, row.where_words, row.if_words, row.then_words].filter(Boolean);
