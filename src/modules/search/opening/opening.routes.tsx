import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import type { SearchesTable } from "../../../database/index.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { searchUrls } from "../urls.ts";
import { changingForm, openingForm } from "./opening.forms.ts";
import { ClosingPage, OpeningPage, StandingPage } from "./opening.pages.tsx";
import { currentSearch } from "./searches.reads.ts";
import { changeSearch, closeSearch, openSearch, pauseSearch, resumeSearch } from "./searches.ts";

/** What a page opens with after something was done here. */
export const openingSayings: Record<string, string> = {
  "search-opened": "Your search is open. You have begun.",
  "search-changed": "Changed.",
  "search-paused": "Paused. It reminds you of nothing until you go on.",
  "search-resumed": "Welcome back. Your search goes on where it was.",
  "search-closed": "Your search is closed. What you did in it stays yours.",
};

/** What is said where something is refused here. */
export const openingProblems: Record<string, ProblemWords> = {
  "no-search": {
    title: "No search is open just now",
    words: "This belongs to a search, and you have none open. Open one first; it takes one press.",
    way: () => ({ label: "Open a search", href: searchUrls.opening }),
  },
  "search-open": {
    title: "You have a search open already",
    words: "One search is open at a time. When it is over, you can open the next.",
    way: () => ({ label: "My search", href: searchUrls.search }),
  },
};

const limit = { name: "searches", most: 60, minutes: 60 } as const;

/** Pages for opening, pausing and closing a search. */
export function openingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search/opening", async (c) => {
    const today = todayOf(c);
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (search) return show(c, StandingPage(c.var.frame, { search, today }, asTyped(search)));
    return show(c, OpeningPage(c.var.frame, fresh(today), today));
  });

  routes.post("/search/opening", async (c) => {
    await holdToLimit(c, limit);
    const today = todayOf(c);
    const text = await c.req.text();
    return new URLSearchParams(text).has("version") ? change(c, today) : open(c, today);
  });

  routes.post("/search/pausing", async (c) => {
    await pauseSearch(c.var.db, viewerOf(c).id, c.var.now);
    return seeOther(c, searchUrls.search, "search-paused");
  });

  routes.post("/search/resuming", async (c) => {
    await resumeSearch(c.var.db, viewerOf(c).id);
    return seeOther(c, searchUrls.search, "search-resumed");
  });

  routes.get("/search/closing", async (c) => {
    if (!(await currentSearch(c.var.read, viewerOf(c).id))) throw new Problem("conflict", "no-search");
    return show(c, ClosingPage(c.var.frame));
  });

  routes.post("/search/closing", async (c) => {
    const ended = await closeSearch(c.var.db, viewerOf(c).id, c.var.now);
    return seeOther(c, searchUrls.earlierOne(ended), "search-closed");
  });

  return routes;
}

async function open(c: Ask, today: Temporal.PlainDate): Promise<Response> {
  const read = await readForm(c, openingForm(today));
  if (!read.ok) return show(c, OpeningPage(c.var.frame, withFreshId(read.form), today), 422);
  await openSearch(c.var.db, viewerOf(c).id, read.value, c.var.now);
  return seeOther(c, searchUrls.search, "search-opened");
}

async function change(c: Ask, today: Temporal.PlainDate): Promise<Response> {
  const viewer = viewerOf(c).id;
  const search = await currentSearch(c.var.read, viewer);
  if (!search) throw new Problem("conflict", "no-search");
  const read = await readForm(c, changingForm(today));
  if (!read.ok) {
    // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
    const version = Number(typedText(read.form, "version")) || search.version;
    return show(c, StandingPage(c.var.frame, { search: { ...search, version }, today }, read.form), 422);
  }
  // Another search is open by now: its reader sees that one first.
  const isBehind = read.value.search !== search.id;
  if (isBehind || !(await changeSearch(c.var.db, viewer, { ...read.value, id: search.id })))
    return show(
      c,
      StandingPage(c.var.frame, { search: await again(c, search), today }, read.form, true),
      409,
    );
  return seeOther(c, searchUrls.search, "search-changed");
}

const again = async (c: Ask, search: SearchesTable): Promise<SearchesTable> =>
  (await currentSearch(c.var.db, viewerOf(c).id)) ?? search;

const fresh = (today: Temporal.PlainDate): Form =>
  typed({ id: toAddress(newId()), lookingSince: today.toString() });

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

const asTyped = (search: SearchesTable): Form =>
  typed({
    lookingSince: search.looking_since,
    lastWorkOn: search.last_work_on,
    inWork: search.in_work,
    pace: search.pace,
    moneyUntil: search.money_until,
  });

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
