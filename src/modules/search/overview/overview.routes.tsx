import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import type { SearchesTable } from "../../../database/index.ts";
import { show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { myOpenCommitments } from "../../groups/index.ts";
import { figuresOf } from "../activities/figures.reads.ts";
import { mondayOf } from "../activities/monday.ts";
import { currentSearch, hasEarlierSearch } from "../opening/searches.reads.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { NoneOpenPage } from "./begin.pages.tsx";
import { acceptedSince, jobInterviewsAhead, nextSteps, pursuesAnything, thanksOwed } from "./next.reads.ts";
import { type OverviewData, OverviewPage } from "./overview.pages.tsx";

/** What a page opens with after something was done here. */
export const overviewSayings: Record<string, string> = {};

/** What is said where something is refused here. */
export const overviewProblems: Record<string, ProblemWords> = {};

/** The front page of my search. */
export function overviewRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/search", async (c) => {
    const viewer = viewerOf(c).id;
    const search = await currentSearch(c.var.read, viewer);
    if (!search) {
      const hasEarlier = await hasEarlierSearch(c.var.read, viewer);
      return show(c, NoneOpenPage(c.var.frame, { hasEarlier }));
    }
    return show(c, OverviewPage(c.var.frame, await overviewData(c, search)));
  });

  return routes;
}

/** So long the overview asks whether what was accepted ends the search; whoever goes on is not asked for ever. */
const acceptedDays = 14;

async function overviewData(c: Ask, search: SearchesTable): Promise<OverviewData> {
  const { read, now } = c.var;
  const { id: viewer, timeZone: zone } = viewerOf(c);
  const today = dateIn(now, zone);
  const monday = mondayOf(today);
  const pursues = await pursuesAnything(read, search.id);
  return {
    search,
    target: await currentTarget(read, search.id),
    figures: await figuresOf(read, viewer, { from: monday, to: monday.add({ days: 6 }) }),
    monday,
    steps: await nextSteps(read, viewer, search.id),
    jobInterviews: await jobInterviewsAhead(read, viewer, search.id, today.toString()),
    thanks: await thanksOwed(read, viewer, search.id),
    commitments: await myOpenCommitments(read, viewer),
    pursues,
    accepted: await acceptedSince(read, search.id, today.subtract({ days: acceptedDays }).toString()),
    hasEarlier: !pursues && (await hasEarlierSearch(read, viewer)),
    zone,
    today,
  };
}
