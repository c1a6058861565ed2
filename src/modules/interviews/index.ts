// The Job-Seeker's Interview: numbered, permanent, anonymous if wanted, commented on, and joined where one person's
// experience meets another's struggle. All of it lies in a database of its own, told by the day; it stands on people.
import { Hono } from "hono";
import type { Chore, Work } from "../../jobs/index.ts";
import type { Env, House } from "../../web/context.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { anonymityRoutes } from "./anonymity.routes.tsx";
import { authorRoutes } from "./author/author.routes.tsx";
import { authorProblems } from "./author/author.said.ts";
import { commentProblems, commentSayings } from "./comments/comments.said.ts";
import { everyCommentRoute } from "./comments/every.routes.ts";
import { crossingRoutes } from "./crossing/crossing.routes.tsx";
import { crossingSayings } from "./crossing/crossing.said.ts";
import type { InterviewRooms } from "./crossing/where-members-are.ts";
import { moderationChores } from "./moderation/chores.ts";
import { moderationProblems, moderationRoutes, moderationSayings } from "./moderation/moderation.routes.tsx";
import { memberChores, memberJobs } from "./places.ts";
import { publishingChores } from "./publishing/chores.ts";
import { readingRoutes, readingSayings } from "./reading/reading.routes.tsx";
import { takingRoutes } from "./taking/taking.routes.tsx";

export type { AuthorName, Facets, Said, SentInterview, Standing } from "./interview.ts";
export { changesInterviews, isOutsideSession, leavesNoMinute } from "./outside.ts";
export { interviewUrls, longForms } from "./urls.ts";
export { countWaiting as countInterviewsWaiting } from "./moderation/waiting.reads.ts";
export { InterviewSamples } from "./design.parts.tsx";
export { interviewPersonal } from "./personal.ts";
export { interviewPlaces } from "./places.ts";
export { interviewsForEveryVisitor } from "./reading/kept.ts";
// What happens here, for whoever tells a story of it.
export { makeComment } from "./comments/comments.ts";
export { hideComment, thankForComment } from "./comments/comments-hiding.ts";
export { tellHostOf } from "./comments/interview-concerns.ts";
export { answerCrossover } from "./crossing/answering.ts";
export { crossoversToAnswer } from "./crossing/crossovers.reads.ts";
export { proposeCrossover } from "./crossing/proposing.ts";
export { type Key as InterviewKey, readKey } from "./keys.ts";
export { correctInterview } from "./publishing/correcting.ts";
export { sendInterview } from "./publishing/sending.ts";
export { standingOf } from "./publishing/standing.ts";
export { withdrawInterview } from "./publishing/withdrawing.ts";
export { settingsOf as interviewSettingsOf } from "./questions/settings.reads.ts";
export { countThanks } from "./reading/interview.reads.ts";

/** What a page of this room opens with after something was done. */
export const interviewSayings: Record<string, string> = {
  ...readingSayings,
  ...commentSayings,
  ...crossingSayings,
  ...moderationSayings,
};

/** What is said where this room refuses something. */
export const interviewProblems: Record<string, ProblemWords> = {
  ...authorProblems,
  ...commentProblems,
  ...moderationProblems,
};

/** What the queue does for this room. */
export const interviewJobs = (house: House): Record<string, Work> => memberJobs(house);

/** What this room has done by the clock. */
export const interviewChores = (house: House): Chore[] => [
  ...publishingChores(house),
  ...moderationChores(house),
  ...memberChores(house),
];

/** Every page of the room; `rooms` is what a higher one puts into it. */
export function interviewRoutes(rooms: InterviewRooms = {}): Hono<Env> {
  return new Hono<Env>()
    .route("/", anonymityRoutes())
    .route("/", takingRoutes())
    .route("/", authorRoutes())
    .route("/", moderationRoutes())
    .route("/", crossingRoutes(rooms))
    .route("/", readingRoutes())
    .route("/", everyCommentRoute());
}
