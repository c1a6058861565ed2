import { Hono } from "hono";
import type { Env } from "../../../web/context.ts";
import { commentRoutes } from "./comments.routes.tsx";
import { interviewConcernRoutes } from "./interview-concerns.routes.tsx";
import { namingRoutes } from "./naming.routes.tsx";
import { ownCommentRoutes } from "./own-comment.routes.tsx";

/** Everything that has to do with comments: reading and writing them, changing one's own, and telling the host. */
export const everyCommentRoute = (): Hono<Env> =>
  new Hono<Env>()
    .route("/", commentRoutes())
    .route("/", namingRoutes())
    .route("/", ownCommentRoutes())
    .route("/", interviewConcernRoutes());
