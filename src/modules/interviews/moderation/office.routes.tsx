import { Hono } from "hono";
import { show } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { waitingComments } from "../comments/comments.host.reads.ts";
import { proposedCrossovers } from "../crossing/crossovers.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls } from "../urls.ts";
import { openInterviewConcerns } from "./concerns.reads.ts";
import { InterviewOfficePage } from "./office.pages.tsx";
import { countWaiting, waitingInterviews } from "./waiting.reads.ts";

/** What waits for a host. */
export function interviewOfficeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.office, membersOnly, hostsOnly, async (c) => {
    const { read } = c.var.house.interviews;
    const data = {
      lastNumber: (await settingsOf(read)).last_number,
      counts: await countWaiting(read),
      interviews: await waitingInterviews(read),
      comments: await waitingComments(read),
      concerns: await openInterviewConcerns(read),
      crossovers: await proposedCrossovers(read),
    };
    return show(c, InterviewOfficePage(c.var.frame, data));
  });

  return routes;
}
