import { Hono } from "hono";
import { newId, toAddress } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { pageOf } from "../../groups/index.ts";
import { figuresOf } from "../activities/figures.reads.ts";
import { NoSearchPage } from "../opening/no-search.pages.tsx";
import { currentSearch } from "../opening/searches.reads.ts";
import { standingsOf } from "../target/target-companies.reads.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { searchUrls } from "../urls.ts";
import { EarlierPage } from "./earlier.pages.tsx";
import {
  earlierSearch,
  earlierSearches,
  firstDayOf,
  landingChoices,
  landingOf,
  type LandingRead,
  pursuedIn,
} from "./earlier.reads.ts";
import { EndedPage, type EndedData } from "./ended.pages.tsx";
import { editLandingForm, landingForm } from "./landing.forms.ts";
import { EditLandingPage, LandingPage } from "./landing.pages.tsx";
import { canTakeBack, changeLanding, land, takeEndBack } from "./landing.ts";
import { actsSentence, namedActs, whileWords } from "./named-acts.ts";
import { takePlanOver } from "./plan-again.ts";

/** What a page opens with after something was done here. */
export const landingSayings: Record<string, string> = {
  landed: "It stands. You have landed.",
  "landing-changed": "Changed.",
  "plan-taken": "Your earlier plan stands here too. Change whatever no longer fits.",
  "search-reopened": "Taken back. Your search is open again, as it was.",
};

/** What is said where something is refused here. */
export const landingProblems: Record<string, ProblemWords> = {
  "ended-long-ago": {
    title: "This ended more than a week ago",
    words: "It stays for you to read. If you look for a job again, open a new search; it takes one press.",
    way: () => ({ label: "My search", href: searchUrls.search }),
  },
};

const limit = { name: "landings", most: 60, minutes: 60 } as const;

/** Pages for how a search ended, and for those that are over. */
export function landingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search/landing", async (c) => {
    const search = await currentSearch(c.var.read, viewerOf(c).id);
    if (!search) return show(c, NoSearchPage(c.var.frame, "I have a job"));
    const choices = await landingChoices(c.var.read, search.id);
    // What they marked as accepted is what they mean.
    const accepted = choices.find(({ stage }) => stage === "accepted");
    const form = typed({
      id: toAddress(newId()),
      landedOn: todayOf(c).toString(),
      opportunity: accepted ? toAddress(accepted.id) : "",
    });
    return show(c, LandingPage(c.var.frame, { search: search.id, choices }, form));
  });

  routes.post("/search/landing", async (c) => {
    await holdToLimit(c, limit);
    const viewer = viewerOf(c).id;
    const read = await readForm(c, landingForm(todayOf(c)));
    if (!read.ok) {
      const search = await currentSearch(c.var.read, viewer);
      if (!search) throw new Problem("conflict", "no-search");
      const choices = await landingChoices(c.var.read, search.id);
      return show(c, LandingPage(c.var.frame, { search: search.id, choices }, withFreshId(read.form)), 422);
    }
    const { search } = await land(c.var.db, viewer, read.value, c.var.now);
    return seeOther(c, searchUrls.earlierOne(search), "landed");
  });

  routes.get("/search/earlier", async (c) => {
    const { id: viewer, timeZone: zone } = viewerOf(c);
    const page = pageOf(c);
    const list = await earlierSearches(c.var.read, viewer, page - 1);
    return show(c, EarlierPage(c.var.frame, { ...list, page, zone, today: todayOf(c) }));
  });

  routes.get("/search/earlier/:search", async (c) => show(c, EndedPage(c.var.frame, await oneData(c))));

  routes.get("/search/earlier/:search/landing", async (c) => {
    const row = await landingHere(c);
    return show(c, EditLandingPage(c.var.frame, { row, today: todayOf(c) }, asTyped(row)));
  });

  routes.post("/search/earlier/:search/landing", async (c) => {
    await holdToLimit(c, limit);
    const row = await landingHere(c);
    const today = todayOf(c);
    const read = await readForm(c, editLandingForm(today));
    if (!read.ok) {
      // NOTE: a form that comes back keeps the version it was drawn from, until its reader has seen what stands now.
      const version = Number(typedText(read.form, "version")) || row.version;
      return show(c, EditLandingPage(c.var.frame, { row: { ...row, version }, today }, read.form), 422);
    }
    if (!(await changeLanding(c.var.db, viewerOf(c).id, row.search_id, read.value))) {
      const standing = await landingHere(c);
      return show(c, EditLandingPage(c.var.frame, { row: standing, today }, read.form, true), 409);
    }
    return seeOther(c, searchUrls.earlierOne(row.search_id), "landing-changed");
  });

  routes.post("/search/earlier/:search/reopening", async (c) => {
    await holdToLimit(c, limit);
    await takeEndBack(c.var.db, viewerOf(c).id, idOf(c, "search"), c.var.now);
    return seeOther(c, searchUrls.search, "search-reopened");
  });

  routes.post("/search/earlier/:search/plan", async (c) => {
    await holdToLimit(c, limit);
    await takePlanOver(c.var.db, viewerOf(c).id, idOf(c, "search"), c.var.now);
    return seeOther(c, searchUrls.target, "plan-taken");
  });

  return routes;
}

async function oneData(c: Ask): Promise<EndedData> {
  const { read, now } = c.var;
  const { id: viewer, timeZone: zone } = viewerOf(c);
  const search = await earlierSearch(read, viewer, idOf(c, "search"));
  const landing = await landingOf(read, viewer, search.id);
  const page = pageOf(c);
  const from = Temporal.PlainDate.from(
    [search.looking_since, (await firstDayOf(read, search.id)) ?? search.looking_since].sort()[0] ?? "",
  );
  const to = Temporal.Instant.from(search.ended_at ?? "")
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const acts = actsSentence(namedActs(await figuresOf(read, viewer, { from, to, search: search.id })));
  return {
    search,
    landing,
    target: await currentTarget(read, search.id),
    companies: Object.values(await standingsOf(read, search.id)).reduce((sum, many) => sum + many, 0),
    done: acts === null ? null : { within: whileWords(from, to), acts },
    pursued: { ...(await pursuedIn(read, search.id, page - 1)), page },
    canTakeBack: canTakeBack(search, now),
    openNow: (await currentSearch(read, viewer))?.id ?? null,
    today: todayOf(c),
  };
}

const landingHere = async (c: Ask): Promise<LandingRead> =>
  found(await landingOf(c.var.db, viewerOf(c).id, idOf(c, "search")));

const asTyped = (row: LandingRead): Form =>
  typed({
    landedOn: row.landed_on,
    route: row.route,
    firstContact: row.first_contact,
    jobKind: row.job_kind,
    words: row.words,
    mayCount: row.may_count === 1 ? "yes" : "",
    mayTell: row.may_tell === 1 ? "yes" : "",
  });

const withFreshId = (form: Form): Form =>
  form.errors["id"] ? typed({ ...form.typed, id: toAddress(newId()) }) : form;

const todayOf = (c: Ask): Temporal.PlainDate => dateIn(c.var.now, viewerOf(c).timeZone);
