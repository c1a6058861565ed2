import { Hono } from "hono";
import { dateIn } from "../../../basics/instant.ts";
import { idOf, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { groupsOf } from "../../groups/index.ts";
import { activitiesFor } from "../activities/activities.reads.ts";
import { documentsOf } from "../documents/documents.reads.ts";
import { jobInterviewsOf } from "../job-interviews/job-interviews.reads.ts";
import { ownOpportunity } from "../opportunities/held-opportunity.ts";
import { knownContacts } from "../opportunities/known-names.reads.ts";
import { partsOf } from "../opportunities/parts-played.ts";
import { keptPosting } from "../opportunities/postings.ts";
import { setbacksFor } from "../setbacks/setbacks.reads.ts";
import { searchUrls } from "../urls.ts";
import { type OpportunityData, OpportunityPage, RemovalPage } from "./opportunity.pages.tsx";
import { removeOpportunity } from "./removal.ts";
import { storyOf } from "./story.reads.ts";

/** What a page opens with after something was done here. */
export const storySayings: Record<string, string> = {
  "opportunity-removed": "Removed. What you did for it stays among your activities.",
};

/** What is said where something is refused here. */
export const storyProblems: Record<string, ProblemWords> = {};

/** One opportunity with its whole story. */
export function storyRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/opportunities/:opportunity", async (c) =>
    show(c, OpportunityPage(c.var.frame, await opportunityIn(c))),
  );

  routes.get("/opportunities/:opportunity/removal", async (c) => {
    const row = await ownOpportunity(c.var.read, viewerOf(c).id, idOf(c, "opportunity"));
    return show(c, RemovalPage(c.var.frame, { row }));
  });

  routes.post("/opportunities/:opportunity/removal", async (c) => {
    await removeOpportunity(c.var.db, viewerOf(c).id, idOf(c, "opportunity"));
    return seeOther(c, searchUrls.opportunities, "opportunity-removed");
  });

  return routes;
}

async function opportunityIn(c: Ask): Promise<OpportunityData> {
  const [viewer, { read, now }] = [viewerOf(c), c.var];
  const row = await ownOpportunity(read, viewer.id, idOf(c, "opportunity"));
  const today = dateIn(now, viewer.timeZone);
  const activities = await activitiesFor(read, viewer.id, row.id);
  const jobInterviews = await jobInterviewsOf(read, viewer.id, row.id);
  const documents = await documentsOf(read, viewer.id, row.id);
  const setbacks = await setbacksFor(read, viewer.id, row.id, today);
  const groups = setbacks.length === 0 ? [] : await groupsOf(read, viewer.id, now);
  return {
    row,
    isUnnoted: row.stage === "applied" && !activities.some(({ kind }) => kind === "applied"),
    parts: await partsOf(read, viewer.id, row.id),
    names: await knownContacts(read, viewer.id),
    documents,
    jobInterviews,
    posting: await keptPosting(read, viewer.id, row.id),
    setbacks,
    setbackAround: {
      groups: groups.map(({ id, name }) => ({ id, name })),
      then: searchUrls.opportunity(row.id),
    },
    story: await storyOf(read, viewer.id, row.id, { activities, jobInterviews, documents }),
    around: { now, zone: viewer.timeZone, today },
  };
}
