import type { Ask } from "../../web/context.ts";
import { deviceName, keepSession, sessionSecret } from "../../web/session.ts";
import { secretOfOnce } from "./once.ts";
import type { Browser, StartedSession } from "./sessions.ts";

/** The browser that a request comes from, as a sign-in sees it. */
export function browserOf(c: Ask, once: string, sharedComputer: boolean): Browser {
  return {
    device: deviceName(c.req.header("user-agent")),
    sharedComputer,
    secret: secretOfOnce(c.var.house.key, once),
    before: sessionSecret(c),
  };
}

/** Gives the browser its session. */
export const letIn = (c: Ask, session: StartedSession): void =>
  keepSession(c, session.secret, session.sharedComputer);
