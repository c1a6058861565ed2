import { Hono } from "hono";
import type { Env } from "../../../web/context.ts";
import { exchangingRoutes } from "./exchanging.routes.tsx";
import { myCardRoutes } from "./my-card.routes.tsx";
import { receivedRoutes } from "./received.routes.tsx";
import { shownCardRoutes } from "./shown-card.routes.tsx";

export { cardProblems, cardSayings } from "./cards.said.ts";

/** Cards: one's own, those that are shown at /c/, and those that were given to one. */
export function cardRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  return routes
    .route("/", myCardRoutes())
    .route("/", exchangingRoutes())
    .route("/", receivedRoutes())
    .route("/", shownCardRoutes());
}
