import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { pageOf } from "../../groups/index.ts";
import { searchUrls } from "../urls.ts";
import { agreeToTarget } from "./agreement.ts";
import type { SearchPart } from "../search.ts";
import {
  SharedActivitiesPage,
  SharedOpportunitiesPage,
  SharedSearchesPage,
  SharedSearchPage,
} from "./shared.pages.tsx";
import { sharedActivityList } from "./shared-activities.reads.ts";
import { sharedOpportunityList } from "./shared-opportunities.reads.ts";
import { searchesSharedWith, sharedWith } from "./shared-with.ts";
import { sharedParts } from "./shared.reads.ts";
import { agreementForm } from "./sharing.forms.ts";

/** What others share with the viewer. */
export function sharedRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(searchUrls.searches, async (c) => {
    const searches = await searchesSharedWith(c.var.read, viewerOf(c).id, c.var.now);
    return show(c, SharedSearchesPage(c.var.frame, searches));
  });

  routes.get("/searches/:search", async (c) => {
    const search = await sharedHere(c);
    const parts = await sharedParts(c.var.read, search, viewerOf(c).id, c.var.now);
    const ways = {
      agreement: searchUrls.targetAgreement(search.id),
      opportunities: searchUrls.sharedOpportunities(search.id),
      activities: searchUrls.sharedActivities(search.id),
    };
    return show(c, SharedSearchPage(c.var.frame, { search, parts }, ways));
  });

  routes.get("/searches/:search/opportunities", async (c) => {
    const search = await sharedInDetails(c, "opportunities");
    const list = await sharedOpportunityList(c.var.read, search.id, pageOf(c) - 1);
    const path = searchUrls.sharedOpportunities(search.id);
    return show(c, SharedOpportunitiesPage(c.var.frame, { ...listed(c, search), ...list, path }));
  });

  routes.get("/searches/:search/activities", async (c) => {
    const search = await sharedInDetails(c, "activities");
    const list = await sharedActivityList(c.var.read, search.id, pageOf(c) - 1);
    const path = searchUrls.sharedActivities(search.id);
    return show(c, SharedActivitiesPage(c.var.frame, { ...listed(c, search), ...list, path }));
  });

  routes.post("/searches/:search/agreement", async (c) => {
    const id = idOf(c, "search");
    const read = await readForm(c, agreementForm);
    if (!read.ok || read.value.targetId === null) throw notFound();
    const what = { target: read.value.targetId, clear: read.value.clear === "yes" };
    await agreeToTarget(c.var.db, viewerOf(c).id, id, what, c.var.now);
    return seeOther(c, searchUrls.shared(id), what.clear ? "target-clear" : "target-not-clear");
  });

  return routes;
}

const sharedHere = (c: Ask) => sharedWith(c.var.read, viewerOf(c).id, idOf(c, "search"), c.var.now);

/** The same where a part of it is shown in details; not-found where it is not. */
async function sharedInDetails(c: Ask, part: SearchPart) {
  const search = await sharedHere(c);
  if (search.levels[part] !== "details") throw notFound();
  return search;
}

const listed = (c: Ask, { id, timeZone }: { id: number; timeZone: string }) => ({
  back: searchUrls.shared(id),
  page: pageOf(c),
  today: dateIn(c.var.now, timeZone),
});
