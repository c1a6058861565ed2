import { Hono } from "hono";
import type { Env } from "../../web/context.ts";
import { blockRoutes } from "./blocks.routes.tsx";
import { communityTextRoutes } from "./community-texts.routes.tsx";
import { concernRoutes } from "./concerns.routes.tsx";
import { emailChangeRoutes } from "./email-changes.routes.tsx";
import { frontRoutes } from "./front.routes.tsx";
import { invitationRoutes } from "./invitations.routes.tsx";
import { joinRequestRoutes } from "./join-requests.routes.tsx";
import { keepAwayRoutes } from "./keep-aways.routes.tsx";
import { leavingRoutes } from "./leaving.routes.tsx";
import { memberRoutes } from "./members.routes.tsx";
import { messageRoutes } from "./messages.routes.tsx";
import { passkeyRoutes } from "./passkeys.routes.tsx";
import { fillPlaces, type Places } from "./places.ts";
import { profileRoutes } from "./profile.routes.tsx";
import { sessionRoutes } from "./sessions.routes.tsx";
import { setUpRoutes } from "./set-up.routes.tsx";
import { signInRoutes } from "./sign-in.routes.tsx";

/** Every page of this room; `rooms` put their parts into it. */
export function peopleRoutes(...rooms: readonly Places[]): Hono<Env> {
  const places = fillPlaces(rooms);
  return new Hono<Env>()
    .route("/", frontRoutes(places))
    .route("/", setUpRoutes())
    .route("/", signInRoutes())
    .route("/", invitationRoutes(places))
    .route("/", joinRequestRoutes())
    .route("/", profileRoutes())
    .route("/", emailChangeRoutes())
    .route("/", sessionRoutes())
    .route("/", leavingRoutes(places))
    .route("/", memberRoutes(places))
    .route("/", passkeyRoutes())
    .route("/", messageRoutes(places))
    .route("/", keepAwayRoutes(places))
    .route("/", blockRoutes(places))
    .route("/", concernRoutes())
    .route("/", communityTextRoutes());
}
