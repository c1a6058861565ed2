import { Hono } from "hono";
import { show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import { fillPlaces, messagesOnToday, type Places } from "../people/index.ts";
import { TodayPage } from "./today.pages.tsx";
import { todayFor } from "./today.reads.ts";

/** The one page of this room; `rooms` say what waits there. */
export function todayRoutes(...rooms: readonly Places[]): Hono<Env> {
  const places = fillPlaces(rooms);
  const routes = new Hono<Env>();
  routes.use("/today", membersOnly);
  routes.get("/today", async (c) => {
    const { read, now, frame } = c.var;
    const viewer = viewerOf(c);
    const today = await todayFor(read, viewer, now);
    const items = [
      ...(await messagesOnToday(read, viewer, now)),
      ...(await places.onToday(read, viewer, now)),
    ];
    return show(c, TodayPage(frame, { ...today, items }));
  });
  return routes;
}
