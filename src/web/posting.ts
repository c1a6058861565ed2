import type { MiddlewareHandler } from "hono";
import type { Env } from "./context.ts";
import { holdSource, holdToLimit } from "./rate-limit.ts";

/** Nobody writes this much by hand, not even a chair for a whole group. Rooms hold single acts to less. */
const posting = { name: "posting", most: 300, minutes: 10 };

/** What is looked for as people type, several of them behind one address. Nothing is written for it, not even its count. */
const looking = { name: "looking", most: 3_000, minutes: 10 };

/** Counts what is posted: in the database, and in memory alone what must leave no minute and what only looks for something. */
export const postsCounted =
  (leavesNoMinute: (path: string) => boolean, onlyLooks: (path: string) => boolean): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.req.method !== "POST") return next();
    if (leavesNoMinute(c.req.path)) holdSource(c, posting);
    else if (onlyLooks(c.req.path)) holdSource(c, looking);
    else await holdToLimit(c, posting);
    await next();
  };
