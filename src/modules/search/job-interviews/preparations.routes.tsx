import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { Form } from "../../../web/forms.ts";
import { knownContacts } from "../opportunities/known-names.reads.ts";
import { searchUrls } from "../urls.ts";
import { JobInterviewPage } from "./job-interview.pages.tsx";
import { lineForm, peopleForm, preparationForm } from "./job-interviews.forms.ts";
import { jobInterviewFor } from "./job-interviews.reads.ts";
import { type Alike, askingWho, readPeople } from "./people-fields.ts";
import { addPeople, removePerson } from "./people.ts";
import { addPreparations, removePreparation, tickPreparation } from "./preparations.ts";

/** Who is there, what is prepared, and which questions are rehearsed. */
export function preparationRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post("/job-interviews/:jobInterview/people", async (c) => {
    const viewer = viewerOf(c).id;
    const data = await jobInterviewIn(c);
    const read = await readForm(c, peopleForm);
    if (!read.ok) return pageAgain(c, { naming: read.form });
    const { people, alike } = await readPeople(c.var.read, viewer, read.value);
    if (alike.size > 0) return pageAgain(c, { naming: askingWho(read.form, alike), alike });
    await addPeople(c.var.db, viewer, data.row.id, people, c.var.now);
    return seeOther(c, `${searchUrls.jobInterview(data.row.id)}#people`, "people-there-added");
  });

  routes.post("/job-interviews/:jobInterview/people/:contact/removal", async (c) => {
    const id = idOf(c, "jobInterview");
    await removePerson(c.var.db, viewerOf(c).id, id, idOf(c, "contact"));
    return seeOther(c, `${searchUrls.jobInterview(id)}#people`, "person-there-off");
  });

  routes.post("/job-interviews/:jobInterview/preparations", async (c) => {
    const data = await jobInterviewIn(c);
    const read = await readForm(c, preparationForm);
    if (!read.ok) return pageAgain(c, { adding: read.form });
    await addPreparations(c.var.db, viewerOf(c).id, data.row.id, [read.value]);
    return seeOther(c, `${searchUrls.jobInterview(data.row.id)}#${read.value.kind}`, "preparation-added");
  });

  routes.post("/job-interviews/:jobInterview/preparations/:preparation", async (c) => {
    const viewer = viewerOf(c);
    const data = await jobInterviewIn(c);
    const line = idOf(c, "preparation");
    const read = await readForm(c, lineForm);
    if (!read.ok) throw notFound();
    const of = { jobInterview: data.row.id, line };
    const place = data.lines.find(({ id }) => id === line)?.kind ?? "prepare";
    const home = `${searchUrls.jobInterview(data.row.id)}#${place}`;
    if (read.value.does === "remove") {
      await removePreparation(c.var.db, viewer.id, of);
      return seeOther(c, home, "preparation-gone");
    }
    const today = read.value.does === "done" ? dateIn(c.var.now, viewer.timeZone) : null;
    await tickPreparation(c.var.db, viewer.id, of, today);
    return seeOther(c, home);
  });

  return routes;
}

const jobInterviewIn = (c: Ask) => jobInterviewFor(c.var.read, viewerOf(c).id, idOf(c, "jobInterview"));

/** The page again, with a form that needs another look. */
async function pageAgain(c: Ask, again: { naming?: Form; alike?: Alike; adding?: Form }): Promise<Response> {
  const zone = viewerOf(c).timeZone;
  const around = { now: c.var.now, zone, today: dateIn(c.var.now, zone) };
  const known = await knownContacts(c.var.read, viewerOf(c).id);
  return show(
    c,
    JobInterviewPage(c.var.frame, { ...(await jobInterviewIn(c)), around, known, ...again }),
    422,
  );
}
