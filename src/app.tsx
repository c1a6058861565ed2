import { Hono } from "hono";
import { Problem } from "./basics/problem.ts";
import { makeWorker, type Worker } from "./jobs/index.ts";
import {
  contactChores,
  ContactSamples,
  contactJobs,
  contactNews,
  contactPlaces,
  contactProblems,
  contactRoutes,
  contactSayings,
  contactsOnCommitments,
  contactUrls,
  isContactSearch,
} from "./modules/contacts/index.ts";
import {
  groupChores,
  groupMails,
  groupNews,
  groupPlaces,
  groupProblems,
  groupRoutes,
  groupSayings,
} from "./modules/groups/index.ts";
import {
  hostChores,
  hostJobs,
  hostPlaces,
  hostProblems,
  hostRoutes,
  hostSayings,
  hostUrls,
} from "./modules/host/index.ts";
import {
  changesInterviews,
  interviewChores,
  interviewJobs,
  interviewPlaces,
  interviewProblems,
  interviewRoutes,
  InterviewSamples,
  interviewSayings,
  interviewsForEveryVisitor,
  isOutsideSession,
  leavesNoMinute,
  longForms,
} from "./modules/interviews/index.ts";
import {
  isMailStop,
  mailSettingProblems,
  mailSettingRoutes,
  mailSettingSayings,
  notificationChores,
  notificationJobs,
  notificationPlaces,
  notificationsAtHost,
} from "./modules/notifications/index.ts";
import {
  concernNews,
  joinRequestNews,
  openToKeptOut,
  peopleChores,
  peopleJobs,
  peopleMails,
  peopleProblems,
  peopleRoutes,
  peopleSayings,
  sameForEveryVisitor,
  whoAsks,
} from "./modules/people/index.ts";
import {
  isOpportunitySearch,
  isSearchUpload,
  isSentPage,
  searchChores,
  searchJobs,
  searchNews,
  searchOnCommitments,
  searchOnContacts,
  searchPlaces,
  searchProblems,
  searchRoutes,
  SearchSamples,
  searchSayings,
  searchUrls,
  whereIAm,
} from "./modules/search/index.ts";
import { todayRoutes } from "./modules/today/index.ts";
import { show } from "./web/answers.ts";
import { serveAssets } from "./web/assets.ts";
import type { Ask, Env, House } from "./web/context.ts";
import { DesignPage } from "./web/design.pages.tsx";
import { keptOut, notTooMany, safeHeaders, sameSiteOnly, smallBodies } from "./web/guard.ts";
import type { Keepable } from "./web/kept-pages.ts";
import type { ProblemWords } from "./web/problem.pages.tsx";
import { postsCounted } from "./web/posting.ts";
import { sweepLimits } from "./web/rate-limit.ts";
import { answerError, answerProblem } from "./web/refusals.ts";
import { sessionSecret } from "./web/session.ts";

const sayings: Record<string, string> = {
  ...peopleSayings,
  ...groupSayings,
  ...contactSayings,
  ...searchSayings,
  ...interviewSayings,
  ...mailSettingSayings,
  ...hostSayings,
};
const problemWords: Record<string, ProblemWords> = {
  ...peopleProblems,
  ...groupProblems,
  ...contactProblems,
  ...searchProblems,
  ...interviewProblems,
  ...mailSettingProblems,
  ...hostProblems,
};

/** Every letter that any room has written. */
const letters = [...peopleMails(groupPlaces, notificationPlaces), ...groupMails];

/** What every room has to say in the mail of a day. */
const news = [...groupNews, ...contactNews, ...searchNews, ...joinRequestNews, ...concernNews];

/** Where files may come. */
const bringsFile = (path: string): boolean =>
  path === hostUrls.imports || path === contactUrls.imports || isSearchUpload(path);

/** The pages that every room lets be kept ready for visitors. */
export const keepable: Keepable = { paths: sameForEveryVisitor, patterns: interviewsForEveryVisitor };

/** Puts the rooms together: the whole application as one function from a request to an answer, and its worker. */
export function putTogether(house: House): { app: Hono<Env>; worker: Worker } {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("house", house);
    c.set("now", house.clock());
    c.set("db", house.main.write);
    c.set("read", house.main.read);
    c.set("viewer", null);
    c.set("outside", isOutsideSession(c.req.method, c.req.path));
    c.set("frame", plainFrame(c));
    await next();
  });
  app.use(safeHeaders(house.config.publicUrl));
  app.get("/health", (c) => c.text("ok"));
  serveAssets(app, house.config.assetsDir);
  app.use(sameSiteOnly(bringsFile, isMailStop, isSentPage));
  app.use(smallBodies([...longForms, contactUrls.quick, searchUrls.opportunities]));
  app.use(notTooMany);
  app.use(async (c, next) => {
    const { viewer, community } = await whoAsks(
      house.main,
      c.var.outside ? undefined : sessionSecret(c),
      c.var.now,
      // The page on which an act without a name ends must not say that the account was in use that day.
      leavesNoMinute(c.req.path),
    );
    c.set("viewer", viewer);
    c.set("frame", { ...c.var.frame, community, viewer });
    if (viewer?.onSharedComputer) c.header("Cache-Control", "no-store");
    await next();
  });
  app.use(postsCounted(leavesNoMinute, (path) => isContactSearch(path) || isOpportunitySearch(path)));
  app.use(async (c, next) => {
    await next();
    if (c.req.method === "POST" && changesInterviews(c.req.path)) house.turnPages();
  });
  app.use(keptOut(openToKeptOut));
  app.get("/design", (c) =>
    show(c, DesignPage(c.var.frame, [SearchSamples(), ContactSamples(c.var.frame), InterviewSamples()])),
  );
  const ofInterviews = interviewPlaces(house);
  app.route(
    "/",
    peopleRoutes(groupPlaces, searchPlaces, contactPlaces, ofInterviews, notificationPlaces, hostPlaces),
  );
  app.route("/", todayRoutes(groupPlaces, searchPlaces, contactPlaces, ofInterviews));
  app.route("/", groupRoutes(contactsOnCommitments, searchOnCommitments));
  app.route("/", contactRoutes(searchOnContacts));
  app.route("/", searchRoutes());
  app.route("/", interviewRoutes({ whereIAm }));
  app.route("/", mailSettingRoutes(letters, news));
  app.route(
    "/",
    hostRoutes(
      notificationsAtHost,
      groupPlaces,
      searchPlaces,
      contactPlaces,
      ofInterviews,
      notificationPlaces,
      hostPlaces,
    ),
  );
  app.notFound((c) => answerProblem(c, new Problem("not-found", "nothing-here"), problemWords));
  app.onError((error, c) => answerError(c, error, problemWords));

  const worker = makeWorker(
    house.main.write,
    {
      ...notificationJobs(house, letters, news),
      ...peopleJobs(house),
      ...contactJobs(house),
      ...searchJobs(house),
      ...hostJobs(house),
      ...interviewJobs(house),
    },
    [
      ...notificationChores(house, letters, news),
      ...peopleChores(house),
      ...groupChores(house),
      ...contactChores(house),
      ...searchChores(house),
      ...hostChores(house),
      ...interviewChores(house),
      { name: "sweep limits", every: 60, run: (now) => sweepLimits(house.main.write, now) },
      { name: "order of interviews", every: 10, run: (now) => house.interviews.settleByDay(now) },
    ],
    house.clock,
    (what, error) => house.log.error({ err: error, what }, "work failed and will be tried again"),
  );
  house.wake = worker.wake;
  return { app, worker };
}

/** What a page knows before anybody asked the database. */
function plainFrame(c: Ask): Env["Variables"]["frame"] {
  const said = c.req.query("said") ?? "";
  return {
    community: null,
    viewer: null,
    path: c.req.path,
    said: Object.hasOwn(sayings, said) ? (sayings[said] ?? null) : null,
    assets: c.var.house.assets,
    hasMailServer: c.var.house.config.smtpUrl !== null,
    outside: c.var.outside,
    now: c.var.now,
  };
}
