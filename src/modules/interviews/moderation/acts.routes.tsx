import { Hono } from "hono";
import { fromAddress } from "../../../basics/ids.ts";
import { show } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { hostsOnly, membersOnly } from "../../../web/guard.ts";
import { interviewUrls } from "../urls.ts";
import { InterviewActsPage } from "./acts.pages.tsx";
import { interviewActs } from "./acts.reads.ts";

const pageful = 50;

/** The log of what hosts did. */
export function interviewActRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.officeActs, membersOnly, hostsOnly, async (c) => {
    const before = fromAddress(c.req.query("before") ?? "");
    const rows = await interviewActs(c.var.house.interviews.read, before, pageful + 1);
    const acts = rows.slice(0, pageful);
    const more = rows.length > pageful ? (acts.at(-1)?.id ?? null) : null;
    return show(c, InterviewActsPage(c.var.frame, { acts, more }));
  });

  return routes;
}
