import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { pageOf } from "../../groups/index.ts";
import { ownOpportunity } from "../opportunities/held-opportunity.ts";
import { knownContacts } from "../opportunities/known-names.reads.ts";
import { searchUrls } from "../urls.ts";
import { calendarOf } from "./calendar.ts";
import { debriefRoutes } from "./debriefs.routes.tsx";
import { isOver } from "./job-interview.ts";
import type { TalkAround } from "./job-interview.parts.tsx";
import { editJobInterviewForm, newJobInterviewForm, pressForm } from "./job-interviews.forms.ts";
import { JobInterviewPage } from "./job-interview.pages.tsx";
import { EditJobInterviewPage, NewJobInterviewPage } from "./job-interview-writing.pages.tsx";
import { JobInterviewsPage } from "./job-interviews.pages.tsx";
import { comingJobInterviews, jobInterviewFor, pastJobInterviews } from "./job-interviews.reads.ts";
import {
  callOffJobInterview,
  changeJobInterview,
  removeJobInterview,
  setJobInterview,
} from "./job-interviews.ts";
import { askingWho, readPeople } from "./people-fields.ts";
import { preparationRoutes } from "./preparations.routes.tsx";

export { jobInterviewProblems, jobInterviewSayings } from "./job-interviews.said.ts";

const limit = { name: "job-interviews", most: 60, minutes: 60 } as const;

/** Job interviews, what is prepared for them, and how they went. */
export function jobInterviewRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/opportunities/:opportunity/job-interviews/new", async (c) => {
    const opportunity = await opportunityIn(c);
    const known = await knownContacts(c.var.read, viewerOf(c).id);
    const form = typed({ id: toAddress(newId()), zone: viewerOf(c).timeZone });
    return show(c, NewJobInterviewPage(c.var.frame, { opportunity, known }, form));
  });

  routes.post("/opportunities/:opportunity/job-interviews", async (c) => {
    const viewer = viewerOf(c).id;
    const opportunity = await opportunityIn(c);
    const read = await readForm(c, newJobInterviewForm(todayOf(c)));
    const meant = read.ok ? await readPeople(c.var.read, viewer, read.value) : null;
    if (!read.ok || meant === null || meant.alike.size > 0) {
      const known = await knownContacts(c.var.read, viewer);
      const alike = meant?.alike ?? new Map();
      const form = askingWho(withFreshId(read.form), alike);
      return show(c, NewJobInterviewPage(c.var.frame, { opportunity, known, alike }, form), 422);
    }
    await holdToLimit(c, limit);
    const { zone: timeZone, ...what } = read.value;
    const asked = { ...what, timeZone, opportunity: opportunity.id, people: meant.people };
    const id = await setJobInterview(c.var.db, viewer, asked, c.var.now);
    const { row } = await jobInterviewFor(c.var.read, viewer, id);
    const said = isOver(row, c.var.now) ? "job-interview-noted" : "job-interview-set";
    return seeOther(c, searchUrls.jobInterview(id), said);
  });

  routes.get("/job-interviews", async (c) => {
    const viewer = viewerOf(c).id;
    const around = aroundOf(c);
    const page = pageOf(c);
    const coming = page === 1 ? await comingJobInterviews(c.var.read, viewer, around.today) : [];
    const past = await pastJobInterviews(c.var.read, viewer, around.today, page - 1);
    return show(
      c,
      JobInterviewsPage(c.var.frame, { coming, past: past.rows, more: past.more, page, around }),
    );
  });

  routes.get("/job-interviews/:jobInterview", async (c) => {
    const data = await jobInterviewIn(c);
    const known = await knownContacts(c.var.read, viewerOf(c).id);
    return show(c, JobInterviewPage(c.var.frame, { ...data, around: aroundOf(c), known }));
  });

  routes.get("/job-interviews/:jobInterview/calendar.ics", async (c) => {
    const { row } = await jobInterviewIn(c);
    const page = new URL(searchUrls.jobInterview(row.id), c.var.house.config.publicUrl).href;
    return c.body(
      calendarOf([row], () => page),
      200,
      {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="job-interview.ics"',
        "Cache-Control": "no-store",
      },
    );
  });

  routes.get("/job-interviews/:jobInterview/edit", async (c) => {
    const { row } = await jobInterviewIn(c);
    const { on_day: on, at_time: time, time_zone: zone, how, place } = row;
    const form = typed({ on, time, zone, how, place });
    return show(c, EditJobInterviewPage(c.var.frame, { row, changed: false, today: todayOf(c) }, form));
  });

  routes.post("/job-interviews/:jobInterview/edit", async (c) => {
    const { row } = await jobInterviewIn(c);
    const today = todayOf(c);
    const read = await readForm(c, editJobInterviewForm(today));
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || row.version;
      const data = { row: { ...row, version }, changed: false, today };
      return show(c, EditJobInterviewPage(c.var.frame, data, read.form), 422);
    }
    const { zone: timeZone, ...what } = read.value;
    if (!(await changeJobInterview(c.var.db, viewerOf(c).id, row.id, { ...what, timeZone }))) {
      const data = { row: (await jobInterviewIn(c)).row, changed: true, today };
      return show(c, EditJobInterviewPage(c.var.frame, data, read.form), 409);
    }
    return seeOther(c, searchUrls.jobInterview(row.id), "job-interview-changed");
  });

  routes.post("/job-interviews/:jobInterview/calling-off", async (c) => {
    const id = idOf(c, "jobInterview");
    const read = await readForm(c, pressForm);
    const off = !(read.ok && read.value.undo);
    await callOffJobInterview(c.var.db, viewerOf(c).id, id, off, c.var.now);
    return seeOther(c, searchUrls.jobInterview(id), off ? "job-interview-off" : "job-interview-on");
  });

  routes.post("/job-interviews/:jobInterview/removal", async (c) => {
    const { row } = await jobInterviewIn(c);
    await removeJobInterview(c.var.db, viewerOf(c).id, row.id);
    return seeOther(c, searchUrls.opportunity(row.opportunity_id), "job-interview-removed");
  });

  return routes.route("/", preparationRoutes()).route("/", debriefRoutes());
}

const opportunityIn = (c: Ask) => ownOpportunity(c.var.read, viewerOf(c).id, idOf(c, "opportunity"));

const jobInterviewIn = (c: Ask) => jobInterviewFor(c.var.read, viewerOf(c).id, idOf(c, "jobInterview"));

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);

const aroundOf = (c: Ask): TalkAround => ({
  now: c.var.now,
  zone: viewerOf(c).timeZone,
  today: todayOf(c),
});

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;
