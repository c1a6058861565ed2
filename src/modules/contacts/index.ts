// My people: whom a member knows and where, what is on the back of their cards, what is owed, and cards that are
// exchanged. All of it is one member's own. The room stands on people and groups.
import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";

export { contactUrls } from "./urls.ts";

/** What a page of this room opens with after something was done. */
export const contactSayings: Record<string, string> = {};

/** What is said where this room refuses something. */
export const contactProblems: Record<string, ProblemWords> = {};

/** Every page of the room: all are for members but for cards that are shown, at /c/. */
export function contactRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  for (const path of ["/contacts", "/companies", "/follow-ups", "/card"]) {
    routes.use(path, membersOnly);
    routes.use(`${path}/*`, membersOnly);
  }
  return routes;
}
