import { Hono } from "hono";
import { newId, toAddress } from "./basics/ids.ts";
import { Problem } from "./basics/problem.ts";
import { isBusy } from "./database/index.ts";
import { makeWorker, type Worker } from "./jobs/index.ts";
import { contactProblems, contactRoutes, contactSayings } from "./modules/contacts/index.ts";
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
import { todayRoutes } from "./modules/today/index.ts";
import { show } from "./web/answers.ts";
import { serveAssets } from "./web/assets.ts";
import type { Ask, Env, House } from "./web/context.ts";
import { Crowded } from "./web/crowd.ts";
import { DesignPage } from "./web/design.pages.tsx";
import { mostFields } from "./web/forms.ts";
import { keptOut, notTooMany, safeHeaders, sameSiteOnly, smallBodies } from "./web/guard.ts";
import type { Keepable } from "./web/kept-pages.ts";
import { BusyPage, FaultPage, ProblemPage, type ProblemWords } from "./web/problem.pages.tsx";
import { holdSource, holdToLimit, sweepLimits } from "./web/rate-limit.ts";
import { sessionSecret } from "./web/session.ts";
import { fieldsSent, type Sent } from "./web/written.tsx";

const sayings: Record<string, string> = {
  ...peopleSayings,
  ...groupSayings,
  ...contactSayings,
  ...interviewSayings,
  ...mailSettingSayings,
  ...hostSayings,
};
const problemWords: Record<string, ProblemWords> = {
  ...peopleProblems,
  ...groupProblems,
  ...contactProblems,
  ...interviewProblems,
  ...mailSettingProblems,
  ...hostProblems,
};

/** Every letter that any room has written. */
const letters = [...peopleMails(groupPlaces, notificationPlaces), ...groupMails];

/** What every room has to say in the mail of a day. */
const news = [...groupNews, ...joinRequestNews, ...concernNews];

/** The pages that every room lets be kept ready for visitors. */
export const keepable: Keepable = { paths: sameForEveryVisitor, patterns: interviewsForEveryVisitor };

/** Nobody writes this much by hand, not even a chair for a whole group. Rooms hold single acts to less. */
const posting = { name: "posting", most: 300, minutes: 10 };

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
  app.use(sameSiteOnly([hostUrls.imports], isMailStop));
  app.use(smallBodies(longForms));
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
  app.use(async (c, next) => {
    if (c.req.method !== "POST") return next();
    if (leavesNoMinute(c.req.path)) holdSource(c, posting);
    else await holdToLimit(c, posting);
    await next();
  });
  app.use(async (c, next) => {
    await next();
    if (c.req.method === "POST" && changesInterviews(c.req.path)) house.turnPages();
  });
  app.use(keptOut(openToKeptOut));
  app.get("/design", (c) => show(c, DesignPage(c.var.frame, [InterviewSamples()])));
  const ofInterviews = interviewPlaces(house);
  app.route("/", peopleRoutes(groupPlaces, ofInterviews, notificationPlaces, hostPlaces));
  app.route("/", todayRoutes(groupPlaces, ofInterviews));
  app.route("/", groupRoutes());
  app.route("/", contactRoutes());
  app.route("/", interviewRoutes());
  app.route("/", mailSettingRoutes(letters, news));
  app.route("/", hostRoutes(notificationsAtHost, groupPlaces, ofInterviews, notificationPlaces, hostPlaces));
  app.notFound((c) => answerProblem(c, new Problem("not-found", "nothing-here")));
  app.onError((error, c) => answerError(c, error));

  const worker = makeWorker(
    house.main.write,
    {
      ...notificationJobs(house, letters, news),
      ...peopleJobs(house),
      ...hostJobs(house),
      ...interviewJobs(house),
    },
    [
      ...notificationChores(house, letters, news),
      ...peopleChores(house),
      ...groupChores(house),
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

/** The one place where problems become HTTP. */
async function answerError(c: Ask, error: Error): Promise<Response> {
  if (error instanceof Problem) return answerProblem(c, error);
  const { frame, house } = c.var;
  if (isBusy(error) || error instanceof Crowded) {
    c.header("Retry-After", "2");
    return show(c, BusyPage(frame, await givenBack(c)), 503);
  }
  const reference = toAddress(newId());
  const { outside } = c.var;
  if (outside) house.logByDay.error({ err: error, reference }, "a request ended in a bug");
  else house.log.error({ err: error, reference, method: c.req.method }, "a request ended in a bug");
  return show(c, FaultPage(frame, reference), 500);
}

async function answerProblem(c: Ask, problem: Problem): Promise<Response> {
  const status =
    problem.why === "too-often" ? 429 : problem.why === "too-large" ? 413 : statuses[problem.kind];
  const sent = unread.includes(problem.why) ? [] : await givenBack(c);
  return show(c, ProblemPage(c.var.frame, problem, problemWords, sent), status);
}

// What another site wrote is nobody's words here, and what is too large was never read to its end.
const unread = ["another-site", "too-large"];

/** The words of a form that is refused, to stand on the page of the refusal and in no store of a browser. */
async function givenBack(c: Ask): Promise<Sent> {
  const sent = await fieldsSent(c);
  // What stands behind `withSecret` says more already.
  if (sent.length > 0 && !c.res.headers.get("Cache-Control")?.includes("no-store"))
    c.header("Cache-Control", "no-store");
  return sent.length > mostFields ? [] : sent;
}

const statuses = { invalid: 422, "not-found": 404, "not-allowed": 403, conflict: 409 } as const;
