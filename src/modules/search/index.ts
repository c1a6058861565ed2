// My search: the plan, what is pursued, what was done and how the hours went, job interviews and thanks, and who may see
// how much of it. All of it is one member's own until they share it. The room stands on people, groups and contacts.
import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { openingProblems, openingRoutes, openingSayings } from "./opening/opening.routes.tsx";
import { targetProblems, targetRoutes, targetSayings } from "./target/target.routes.tsx";
import { landingProblems, landingRoutes, landingSayings } from "./landing/landing.routes.tsx";
import {
  opportunityProblems,
  opportunityRoutes,
  opportunitySayings,
} from "./opportunities/opportunities.routes.tsx";
import {
  quickAddProblems,
  quickAddRoutes,
  quickAddSayings,
  sentPageRoutes,
} from "./quick-add/quick-add.routes.tsx";
import { documentProblems, documentRoutes, documentSayings } from "./documents/documents.routes.tsx";
import { activityProblems, activityRoutes, activitySayings } from "./activities/activities.routes.tsx";
import { weekProblems, weekRoutes, weekSayings } from "./weeks/weeks.routes.tsx";
import {
  jobInterviewProblems,
  jobInterviewRoutes,
  jobInterviewSayings,
} from "./job-interviews/job-interviews.routes.tsx";
import { thanksProblems, thanksRoutes, thanksSayings } from "./thanks/thanks.routes.tsx";
import { setbackProblems, setbackRoutes, setbackSayings } from "./setbacks/setbacks.routes.tsx";
import { shakeUpProblems, shakeUpRoutes, shakeUpSayings } from "./shake-up/shake-up.routes.tsx";
import { logProblems, logRoutes, logSayings } from "./log/log.routes.tsx";
import { bringingProblems, bringingRoutes, bringingSayings } from "./bringing/bringing.routes.tsx";
import { sharingProblems, sharingRoutes, sharingSayings } from "./sharing/sharing.routes.tsx";
import { storyProblems, storyRoutes, storySayings } from "./story/story.routes.tsx";
import { overviewProblems, overviewRoutes, overviewSayings } from "./overview/overview.routes.tsx";

export { isOpportunitySearch, isSearchUpload, isSentPage, searchUrls } from "./urls.ts";
export { type LogField, logFields, type LogRule } from "./log/log-rule.ts";
export { logRule, logRules, type StandingRule } from "./log/log-rules.reads.ts";
export { changeLogRule } from "./log/log-rules.ts";
export { dayNames, fieldWords } from "./log/log.words.ts";
export { sayAsked } from "./log/standing.words.ts";
export { noteActivity, noteReply } from "./activities/activities.ts";
export { onlyDone } from "./activities/activity.ts";
export { mondayOf } from "./activities/monday.ts";
export { debrief } from "./job-interviews/debriefs.ts";
export { setJobInterview } from "./job-interviews/job-interviews.ts";
export { land } from "./landing/landing.ts";
export { openSearch, pauseSearch } from "./opening/searches.ts";
export { setNextStep } from "./opportunities/next-steps.ts";
export { addOpportunity } from "./opportunities/opportunities.ts";
export { onlyTitled } from "./opportunities/opportunity.ts";
export { moveStage } from "./opportunities/stages.ts";
export type { ActivityKind, Channel, ClosedWhy, Stage, Standing } from "./search.ts";
export { makeSetbackCard } from "./setbacks/setback-cards.ts";
export { shareWith } from "./sharing/audiences.ts";
export { allOf } from "./sharing/levels.ts";
export { addTargetCompanies } from "./target/target-companies.ts";
export { sayTarget } from "./target/targets.ts";
export { addWants } from "./target/wants.ts";
export { planAct } from "./weeks/planned-acts.ts";
export { planMinutes } from "./weeks/weeks.ts";
export { searchOnCommitments } from "./commitment-places.tsx";
export { searchOnContacts } from "./contact-places.tsx";
export { SearchSamples } from "./design.parts.tsx";
export { searchPersonal } from "./personal.ts";
export { searchPlaces } from "./places.ts";
export { whereIAm } from "./shake-up/where-i-am.reads.ts";
export { searchNews } from "./news.ts";
export { searchJobs } from "./jobs.ts";
export { searchChores } from "./chores.ts";

/** What a page of this room opens with after something was done. */
export const searchSayings: Record<string, string> = {
  ...openingSayings,
  ...targetSayings,
  ...landingSayings,
  ...opportunitySayings,
  ...quickAddSayings,
  ...documentSayings,
  ...activitySayings,
  ...weekSayings,
  ...jobInterviewSayings,
  ...thanksSayings,
  ...setbackSayings,
  ...shakeUpSayings,
  ...logSayings,
  ...bringingSayings,
  ...sharingSayings,
  ...storySayings,
  ...overviewSayings,
};

/** What is said where this room refuses something. */
export const searchProblems: Record<string, ProblemWords> = {
  ...openingProblems,
  ...targetProblems,
  ...landingProblems,
  ...opportunityProblems,
  ...quickAddProblems,
  ...documentProblems,
  ...activityProblems,
  ...weekProblems,
  ...jobInterviewProblems,
  ...thanksProblems,
  ...setbackProblems,
  ...shakeUpProblems,
  ...logProblems,
  ...bringingProblems,
  ...sharingProblems,
  ...storyProblems,
  ...overviewProblems,
};

const places = [
  "/search",
  "/searches",
  "/opportunities",
  "/activities",
  "/weeks",
  "/job-interviews",
  "/thank-yous",
  "/supporters",
  "/setbacks",
  "/shake-up",
];

/** Every page of the room; all of them are for members, but for the one to which a bookmark sends. */
export function searchRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  // Before the door: other sites' pages bring no session along.
  routes.route("/", sentPageRoutes());
  for (const path of places) {
    routes.use(path, membersOnly);
    routes.use(`${path}/*`, membersOnly);
  }
  return (
    routes
      .route("/", quickAddRoutes())
      .route("/", openingRoutes())
      .route("/", landingRoutes())
      .route("/", sharingRoutes())
      .route("/", logRoutes())
      .route("/", bringingRoutes())
      .route("/", targetRoutes())
      .route("/", weekRoutes())
      .route("/", opportunityRoutes())
      .route("/", documentRoutes())
      .route("/", activityRoutes())
      .route("/", jobInterviewRoutes())
      .route("/", thanksRoutes())
      .route("/", setbackRoutes())
      .route("/", shakeUpRoutes())
      .route("/", overviewRoutes())
      // The last: whatever else stands below /opportunities is nobody's id.
      .route("/", storyRoutes())
  );
}
