import { Hono } from "hono";
import { show } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { AnonymityPage } from "./anonymity.pages.tsx";
import { settingsOf } from "./questions/settings.reads.ts";
import { interviewUrls } from "./urls.ts";

/** What is promised to whoever does not want to be known: for everybody to read. */
export function anonymityRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.anonymity, async (c) => {
    const { in_batches, batch_least } = await settingsOf(c.var.house.interviews.read);
    return show(c, AnonymityPage(c.var.frame, { least: in_batches === 1 ? batch_least : null }));
  });

  return routes;
}
