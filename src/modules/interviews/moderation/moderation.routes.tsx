import { Hono } from "hono";
import type { Env } from "../../../web/context.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { interviewUrls } from "../urls.ts";
import { interviewActRoutes } from "./acts.routes.tsx";
import { facetRoutes } from "./facets.routes.tsx";
import { interviewForHostRoutes } from "./interview.routes.tsx";
import { interviewOfficeRoutes } from "./office.routes.tsx";
import { questionRoutes } from "./questions.routes.tsx";
import { interviewSettingsRoutes } from "./settings.routes.tsx";
import { settlingRoutes } from "./settling.routes.tsx";
import { waitingRoutes } from "./waiting.routes.tsx";

export const moderationSayings: Record<string, string> = {
  "interview-settings-kept": "Kept.",
  "questions-asked": "Kept. From now on these are asked; earlier interviews keep their words.",
  "questions-same": "Nothing was changed, so everything stays as it was.",
  "facet-added": "Added. It is offered from now on.",
  "facet-kept": "Kept.",
  "facet-retired": "Taken out. Nobody is offered it any more.",
  "facet-brought-back": "Brought back, at the end of its list.",
  "interview-published": "Let through. This is its number.",
  "interview-declined": "Declined. Its words are erased; its author reads your reason.",
  "interview-hidden": "Hidden. Everybody sees that a host has hidden it.",
  "interview-shown": "Shown again.",
  "comment-published": "Let through. This is its place.",
  "comment-declined": "Declined. Its words are erased.",
  "comment-declined-and-banned": "Declined, and comments are closed for today to where it came from.",
  "comment-declined-alone":
    "Declined. From where it came is not remembered any more, so comments stay open to it.",
  "comment-of-nobody":
    "It is gone: it was written under the number of an interview that was withdrawn meanwhile. It stands nowhere.",
  "comment-hidden-by-you": "Hidden. Nobody reads it any more.",
  "comment-shown-by-you": "Shown again.",
  "source-banned": "Comments are closed for today to where it came from.",
  "source-forgotten":
    "From where it came is not remembered any more, so nothing could be closed. You can still hide the comment.",
  "interview-concern-closed": "Closed. The note stands in the log.",
  "crossover-confirmed-by-host": "Confirmed. Both pages show it.",
  "crossover-declined-by-host": "Declined. No page shows it any more.",
};

export const moderationProblems: Record<string, ProblemWords> = {
  "settled-already": {
    title: "Nothing waits here any more",
    words:
      "Another host may have settled it meanwhile, or its author took it back, or the button was pressed twice. The log has what hosts did.",
    way: () => ({ label: "See what waits", href: interviewUrls.office }),
  },
  "number-hidden": {
    title: "The interview of this number is hidden",
    words:
      "The comment was written under the number of an interview that a host has hidden. Show that interview again first, or decline the comment.",
    way: () => ({ label: "See what waits", href: interviewUrls.office }),
  },
};

/** Everything that a host does about interviews. */
export function moderationRoutes(): Hono<Env> {
  return new Hono<Env>()
    .route("/", interviewOfficeRoutes())
    .route("/", interviewSettingsRoutes())
    .route("/", questionRoutes())
    .route("/", facetRoutes())
    .route("/", interviewActRoutes())
    .route("/", waitingRoutes())
    .route("/", settlingRoutes())
    .route("/", interviewForHostRoutes());
}
