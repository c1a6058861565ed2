import { Hono } from "hono";
import { fromAddress } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { memberForHost } from "../people/index.ts";
import { ActsPage } from "./acts.pages.tsx";
import { acts } from "./acts.reads.ts";

export const hostActSayings: Record<string, string> = {};

export const hostActProblems: Record<string, ProblemWords> = {};

const pageful = 50;

export function hostActRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/acts", membersOnly, hostsOnly, async (c) => {
    const member = fromAddress(c.req.query("member") ?? "");
    const before = fromAddress(c.req.query("before") ?? "");
    const about = member === null ? null : found(await memberForHost(c.var.read, member));
    const rows = await acts(c.var.read, viewerOf(c).id, { member, before }, pageful + 1);
    const listed = rows.slice(0, pageful);
    const more = rows.length > pageful ? (listed.at(-1)?.id ?? null) : null;
    return show(c, ActsPage(c.var.frame, { acts: listed, about, more, zone: viewerOf(c).timeZone }));
  });

  return routes;
}
