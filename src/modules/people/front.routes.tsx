import { Hono } from "hono";
import { show } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { communityOf } from "./community.ts";
import { wordsOf } from "./community-texts.routes.tsx";
import { FrontPage, GonePage, NotSetUpPage } from "./front.pages.tsx";
import type { FilledPlaces } from "./places.ts";
import { peopleUrls } from "./urls.ts";

/** The front page, with what other rooms have for visitors. */
export function frontRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/", async (c) => {
    if (c.var.viewer) return c.redirect(peopleUrls.today, 303);
    const community = await communityOf(c.var.read);
    if (!community) return show(c, NotSetUpPage(c.var.frame));
    const words = await wordsOf(c, "front");
    return show(c, FrontPage(c.var.frame, { community, words, parts: await places.onFront() }));
  });

  routes.get("/gone", (c) => show(c, GonePage(c.var.frame)));

  return routes;
}
