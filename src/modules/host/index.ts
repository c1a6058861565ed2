// The host's office: what waits for a host, who is here, how people get in, and how the community is set.
// It reads any room and calls its verbs; nobody visits it.
import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import { fillPlaces, type Places } from "../people/index.ts";
import { hostActRoutes } from "./acts.routes.tsx";
import { hostConcernRoutes } from "./concerns.routes.tsx";
import { hostImportRoutes } from "./imports.routes.tsx";
import { hostTextRoutes } from "./texts.routes.tsx";
import { hostInvitationRoutes } from "./invitations.routes.tsx";
import { hostMemberRoutes } from "./members.routes.tsx";
import { mailRoutes } from "./mail.routes.tsx";
import { officeRoutes } from "./office.routes.tsx";
import type { HostPlaces } from "./places.ts";
import { requestRoutes } from "./requests.routes.tsx";
import { logRuleRoutes } from "./log-rules.routes.tsx";
import { settingsRoutes } from "./settings.routes.tsx";
import { standingRoutes } from "./standing.routes.tsx";

export { hostChores } from "./chores.ts";
export { finishConcern } from "./concerns.ts";
export { guessColumns, peopleIn } from "./imports.matching.ts";
export { readList } from "./imports.reading.ts";
export { bringList, matchColumns } from "./imports.ts";
export { hostJobs } from "./imports.sending.ts";
export { hostPersonal, hostPlaces } from "./personal.ts";
export { hostProblems, hostSayings } from "./said.ts";
export { closeHouseTo, warn } from "./standing.ts";
export { writeText } from "./texts.ts";
export { hostUrls } from "./urls.ts";

/** Every page of the office; `places` are filled by the room that keeps mail, and `rooms` are what members belong to. */
export function hostRoutes(places: HostPlaces, ...rooms: readonly Places[]): Hono<Env> {
  return new Hono<Env>()
    .route("/", officeRoutes())
    .route("/", requestRoutes())
    .route("/", hostInvitationRoutes())
    .route("/", hostMemberRoutes())
    .route("/", mailRoutes(places))
    .route("/", settingsRoutes())
    .route("/", logRuleRoutes())
    .route("/", hostActRoutes())
    .route("/", hostConcernRoutes())
    .route("/", standingRoutes(fillPlaces(rooms)))
    .route("/", hostImportRoutes())
    .route("/", hostTextRoutes());
}
