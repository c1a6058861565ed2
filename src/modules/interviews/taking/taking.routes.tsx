import { Hono } from "hono";
import { show } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { withSecret } from "../../../web/guard.ts";
import { interviewUrls } from "../urls.ts";
import { keepToMyself } from "./keeping.tsx";
import { questionnaire } from "./questionnaire.ts";
import { isSending, send, sendNamed } from "./sending.tsx";
import { StartPage } from "./start.pages.tsx";
import { goOn, takingOf } from "./walking.tsx";

/** Taking the interview: what it is, the way through it, and the ways to send it or to keep it. */
export function takingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get(interviewUrls.start, async (c) => {
    const asked = await questionnaire(c.var.house.interviews.read, null);
    return show(c, StartPage(c.var.frame, asked));
  });

  for (const path of [interviewUrls.take, interviewUrls.takeNamed, interviewUrls.reflection]) {
    // The key is nobody else's: no browser keeps a page with it, and nothing packs it. The steps before it are without.
    routes.use(path, withSecret);
    // Whoever comes back to such an address has left the words behind, or has them in a draft.
    routes.get(path, (c) => c.redirect(interviewUrls.start, 303));
  }

  routes.post(interviewUrls.take, async (c) => {
    const taking = await takingOf(c);
    return isSending(taking.go) ? send(c, taking) : goOn(c, taking);
  });

  routes.post(interviewUrls.takeNamed, async (c) => sendNamed(c, await takingOf(c)));

  routes.post(interviewUrls.reflection, async (c) => keepToMyself(c, await takingOf(c)));

  return routes;
}
