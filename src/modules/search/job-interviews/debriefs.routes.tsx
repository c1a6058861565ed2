import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { knownContacts } from "../opportunities/known-names.reads.ts";
import { searchUrls } from "../urls.ts";
import { DebriefPage } from "./debriefs.pages.tsx";
import { debrief } from "./debriefs.ts";
import type { PersonMeant } from "./job-interview.ts";
import { debriefForm } from "./job-interviews.forms.ts";
import { type JobInterviewRead, jobInterviewFor } from "./job-interviews.reads.ts";
import { askingWho, readPeople } from "./people-fields.ts";

const limit = { name: "debriefs", most: 60, minutes: 60 } as const;

/** How a job interview went. */
export function debriefRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/job-interviews/:jobInterview/debrief", async (c) => {
    const data = await jobInterviewIn(c);
    const known = await knownContacts(c.var.read, viewerOf(c).id);
    return show(c, DebriefPage(c.var.frame, { ...data, known }, freshForm(data)));
  });

  routes.post("/job-interviews/:jobInterview/debrief", async (c) => {
    const viewer = viewerOf(c).id;
    const data = await jobInterviewIn(c);
    const read = await readForm(c, debriefForm);
    const meant = read.ok ? await readPeople(c.var.read, viewer, read.value) : null;
    if (!read.ok || meant === null || meant.alike.size > 0) {
      const alike = meant?.alike ?? new Map();
      const known = await knownContacts(c.var.read, viewer);
      const form = askingWho(inOrder(read.form, data), alike);
      return show(c, DebriefPage(c.var.frame, { ...data, known, alike }, form), 422);
    }
    await holdToLimit(c, limit);
    const { id, version, present, followUp, to, talkedOf, promised, wentWell, wentBadly } = read.value;
    // Whoever is ticked stood on the page; others are named.
    const ticked = data.people.filter((person) => present.includes(person.id));
    const people: PersonMeant[] = [...ticked.map((person) => ({ contact: person.id })), ...meant.people];
    const chosen = data.people.find((person) => person.id === to)?.id ?? null;
    const words = { talkedOf, promised, wentWell, wentBadly };
    const what = { ...words, version, people, followUp: followUp ? { id, to: chosen } : null };
    const done = await debrief(c.var.db, viewer, data.row.id, what, c.var.now);
    if (done.how === "behind") {
      const now = await jobInterviewIn(c);
      const known = await knownContacts(c.var.read, viewer);
      const form = typed({ ...read.form.typed, version: String(now.row.version) });
      return show(c, DebriefPage(c.var.frame, { ...now, known, changed: true }, form), 409);
    }
    const said = done.thanks > 0 ? "debriefed-thanks" : "debriefed";
    return seeOther(c, searchUrls.jobInterview(data.row.id), said);
  });

  return routes;
}

/** Everybody who was to be there is ticked, and what is promised becomes follow-ups; a second time it does only if that is ticked. */
const freshForm = ({ row, people }: JobInterviewRead): Form =>
  typed({
    id: toAddress(newId()),
    version: String(row.version),
    present: people.map((person) => toAddress(person.id)),
    followUp: row.debriefed_at === null ? "yes" : "",
    talkedOf: row.talked_of,
    promised: row.promised,
    wentWell: row.went_well,
    wentBadly: row.went_badly,
  });

/** A form that lost what it carries unseen gets it anew. */
const inOrder = (form: Form, { row }: JobInterviewRead): Form => ({
  ...form,
  typed: {
    ...form.typed,
    id: form.errors["id"] ? toAddress(newId()) : typedText(form, "id"),
    version: form.errors["version"] ? String(row.version) : typedText(form, "version"),
  },
});

const jobInterviewIn = (c: Ask) => jobInterviewFor(c.var.read, viewerOf(c).id, idOf(c, "jobInterview"));
