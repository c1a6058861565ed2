import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { typed } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { groupsOf, myOpenCommitments } from "../../groups/index.ts";
import { figuresOf } from "../activities/figures.reads.ts";
import { mondayOf } from "../activities/monday.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { searchUrls } from "../urls.ts";
import { MixPage } from "./mix.pages.tsx";
import { dayIn } from "./day-in-address.ts";
import { planLimit, plannedActRoutes } from "./planned-acts.routes.tsx";
import { PlanPage, ReviewPage } from "./week-forms.pages.tsx";
import { type CommitmentOfWeek, WeekPage } from "./week.pages.tsx";
import { notedFor, type Week, weekOf } from "./week.reads.ts";
import { planForm, reviewForm } from "./weeks.forms.ts";
import { carryPlanOver, planMinutes, reviewWeek } from "./weeks.ts";

/** What a page opens with after something was done here. */
export const weekSayings: Record<string, string> = {
  "week-planned": "Planned.",
  "week-carried": "Taken along. What fits no more can be changed or taken out.",
  "week-reviewed": "Noted. Only you see it.",
  "planned-act-made": "It stands in your plan.",
  "planned-act-changed": "Changed.",
  "planned-act-removed": "Taken out of the plan.",
  "planned-act-done": "Done, and noted with its minutes. Add what you like, or leave it at that.",
  "planned-act-done-committed":
    "Done, and noted with its minutes. When you report on your commitment to it, the words are there already.",
  "planned-act-committed": "Committed. Your group reads it.",
  "planned-act-committed-hidden": "Committed, and hidden: your group sees only that there is one.",
  "planned-act-committed-alone": "Committed. Only you see it.",
  "planned-act-committed-already": "You have committed to it already.",
};

/** What is said where something is refused here. */
export const weekProblems: Record<string, ProblemWords> = {
  "nothing-to-carry": {
    title: "There is nothing to take along",
    words: "No hours were planned for the week before, and nothing of it waits to be done.",
  },
  "enough-planned": {
    title: "This week is full",
    words:
      "As much is planned for it as a week may hold. What matters most? The rest can wait for the next one.",
  },
  "planned-done": {
    title: "This is done already",
    words: "It was done meanwhile, so there is nothing left to commit to. You find it among your activities.",
  },
};

/** Pages for weeks, what is planned for them, and the mix of conversations. */
export function weekRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search/mix", async (c) => {
    const today = todayOf(c);
    const from = today.subtract({ days: 29 });
    const { conversations } = await figuresOf(c.var.read, viewerOf(c).id, { from, to: today });
    return show(c, MixPage(c.var.frame, { conversations, from, today }));
  });

  routes.get("/weeks", (c) => c.redirect(searchUrls.week(mondayOf(todayOf(c))), 303));

  plannedActRoutes(routes);

  routes.get("/weeks/:monday", async (c) => {
    const day = dayIn(c);
    const monday = mondayOf(day);
    if (!day.equals(monday)) return c.redirect(searchUrls.week(monday), 303);
    const viewer = viewerOf(c);
    const today = todayOf(c);
    const week = await weekOf(c.var.read, viewer.id, monday);
    const hasSearch = (await currentSearch(c.var.read, viewer.id)) !== null;
    const groups = await groupsOf(c.var.read, viewer.id, c.var.now);
    const isNow = mondayOf(today).equals(monday);
    const commitments = isNow && hasSearch ? await commitmentsBeside(c, week) : [];
    const data = { week, today, hasSearch, groups, commitments };
    return show(c, WeekPage(c.var.frame, data));
  });

  routes.post("/weeks/:monday/plan", async (c) => {
    const monday = mondayOf(dayIn(c));
    const read = await readForm(c, planForm);
    if (!read.ok) return show(c, PlanPage(c.var.frame, { monday, form: read.form }), 422);
    await holdToLimit(c, planLimit);
    const { carry, ...minutes } = read.value;
    if (carry) await carryPlanOver(c.var.db, viewerOf(c).id, monday);
    else await planMinutes(c.var.db, viewerOf(c).id, monday, minutes);
    return seeOther(c, searchUrls.week(monday), carry ? "week-carried" : "week-planned");
  });

  routes.post("/weeks/:monday/review", async (c) => {
    const monday = mondayOf(dayIn(c));
    const viewer = viewerOf(c).id;
    const read = await readForm(c, reviewForm);
    if (!read.ok) return show(c, ReviewPage(c.var.frame, { monday, form: read.form, stands: null }), 422);
    await holdToLimit(c, planLimit);
    if (!(await reviewWeek(c.var.db, viewer, monday, read.value))) {
      const stands = await weekOf(c.var.read, viewer, monday);
      const form = typed({ ...read.form.typed, version: String(stands.version) });
      return show(c, ReviewPage(c.var.frame, { monday, form, stands }), 409);
    }
    return seeOther(c, searchUrls.week(monday), "week-reviewed");
  });

  return routes;
}

/** What waits for a report and stands in no plan of this week: it is part of the week too. */
async function commitmentsBeside(c: Ask, week: Week): Promise<CommitmentOfWeek[]> {
  const viewer = viewerOf(c).id;
  const planned = new Set(week.acts.map((act) => act.shown_commitment));
  const open = (await myOpenCommitments(c.var.read, viewer)).filter(({ id }) => !planned.has(id));
  const noted = await notedFor(
    c.var.read,
    viewer,
    open.map(({ id }) => id),
  );
  return open.map((row) => ({ ...row, noted: noted.get(row.id) ?? 0 }));
}

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
