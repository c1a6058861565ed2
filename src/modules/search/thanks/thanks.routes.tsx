import { Hono } from "hono";
import type { Env } from "../../../web/context.ts";
import { letterRoutes } from "./letters.routes.tsx";
import { thankYouRoutes } from "./thank-yous.routes.tsx";

export { thanksProblems, thanksSayings } from "./thanks.said.ts";

/** Thank-you notes, and news for those who help. */
export const thanksRoutes = (): Hono<Env> =>
  new Hono<Env>().route("/", thankYouRoutes()).route("/", letterRoutes());
