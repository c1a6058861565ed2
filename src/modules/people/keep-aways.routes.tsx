import { Hono } from "hono";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { type Form, withError } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { companyForm, personForm } from "./keep-aways.forms.ts";
import { KeepAwaysPage, KeepMemberAwayPage } from "./keep-aways.pages.tsx";
import { isOnListOf, keepAwaysOf } from "./keep-aways.reads.ts";
import {
  keepCompanyAway,
  keepMemberAway,
  keepPersonAway,
  mostKeptAway,
  removeKeepAway,
} from "./keep-aways.ts";
import { isThere, standingBetween } from "./messages.access.ts";
import type { FilledPlaces } from "./places.ts";
import { peopleUrls } from "./urls.ts";

export const keepAwaySayings: Record<string, string> = {
  "kept-away": "It is on your list. Only you know.",
  "kept-away-no-more": "It is off your list.",
};

export const keepAwayProblems: Record<string, ProblemWords> = {
  "list-full": {
    title: "Your keep-away list is full",
    words: `It holds ${mostKeptAway} companies and people. Take one off that you need no longer.`,
    way: () => ({ label: "Go to your list", href: peopleUrls.keepAways }),
  },
};

export function keepAwayRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/me/keep-away", membersOnly, async (c) => listPage(c, {}));

  routes.post("/me/keep-away/companies", membersOnly, async (c) => {
    const read = await readForm(c, companyForm);
    if (!read.ok) return listPage(c, { company: read.form }, 422);
    const isFull = await isFullAt(() => keepCompanyAway(c.var.db, viewerOf(c).id, read.value, c.var.now));
    return isFull ? listPage(c, { company: full(read.form) }, 422) : added(c);
  });

  routes.post("/me/keep-away/people", membersOnly, async (c) => {
    const read = await readForm(c, personForm);
    if (!read.ok) return listPage(c, { person: read.form }, 422);
    const isFull = await isFullAt(() => keepPersonAway(c.var.db, viewerOf(c).id, read.value, c.var.now));
    return isFull ? listPage(c, { person: full(read.form) }, 422) : added(c);
  });

  routes.post("/me/keep-away/:entry/removal", membersOnly, async (c) => {
    await removeKeepAway(c.var.db, viewerOf(c).id, idOf(c, "entry"));
    return seeOther(c, peopleUrls.keepAways, "kept-away-no-more");
  });

  routes.get("/members/:member/keep-away", membersOnly, async (c) => {
    const viewer = viewerOf(c).id;
    const other = found(await standingBetween(c.var.read, viewer, idOf(c, "member"), places, c.var.now));
    if (!other.isHere || !isThere(other)) throw notFound();
    const isOnList = await isOnListOf(c.var.read, viewer, other.id);
    return show(c, KeepMemberAwayPage(c.var.frame, { id: other.id, name: other.name, isOnList }));
  });

  routes.post("/members/:member/keep-away", membersOnly, async (c) => {
    await keepMemberAway(c.var.db, viewerOf(c).id, idOf(c, "member"), places, c.var.now);
    return added(c);
  });

  return routes;
}

async function listPage(
  c: Ask,
  forms: { company?: Form; person?: Form },
  status: 200 | 422 = 200,
): Promise<Response> {
  const rows = await keepAwaysOf(c.var.read, viewerOf(c).id);
  return show(c, KeepAwaysPage(c.var.frame, { rows, ...forms }), status);
}

const added = (c: Ask): Response => seeOther(c, peopleUrls.keepAways, "kept-away");

const full = (form: Form): Form => withError(form, "form", keepAwayProblems["list-full"]?.words ?? "");

async function isFullAt(keep: () => Promise<void>): Promise<boolean> {
  try {
    await keep();
    return false;
  } catch (error) {
    if (error instanceof Problem && error.why === "list-full") return true;
    throw error;
  }
}
