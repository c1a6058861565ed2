import { Hono } from "hono";
import { show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import { TodayPage } from "./today.pages.tsx";
import { todayFor } from "./today.reads.ts";

/** The one page of this room. */
export function todayRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/today", membersOnly);
  routes.get("/today", async (c) =>
    show(c, TodayPage(c.var.frame, await todayFor(c.var.read, viewerOf(c), c.var.now))),
  );
  return routes;
}
