import { Hono } from "hono";
import { idOf, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import { SessionsPage } from "./sessions.pages.tsx";
import { sessionsOf } from "./sessions.reads.ts";
import { endOtherSessions, endSession } from "./sessions.ts";
import { peopleUrls } from "./urls.ts";

export function sessionRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/me/sessions", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    return show(c, SessionsPage(c.var.frame, viewer, await sessionsOf(c.var.read, viewer.id, c.var.now)));
  });

  routes.post("/me/sessions/ending", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    await endOtherSessions(c.var.db, viewer.id, viewer.sessionId);
    return seeOther(c, peopleUrls.sessions, "other-sessions-ended");
  });

  routes.post("/me/sessions/:session/ending", membersOnly, async (c) => {
    await endSession(c.var.db, viewerOf(c).id, idOf(c, "session"));
    return seeOther(c, peopleUrls.sessions, "session-ended");
  });

  return routes;
}
