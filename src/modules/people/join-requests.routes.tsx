import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { readForm, seeOther, show } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { emptyForm } from "../../web/forms.ts";
import { holdToLimit } from "../../web/rate-limit.ts";
import { communityOf } from "./community.ts";
import { askingForm } from "./join-requests.forms.ts";
import { AskedPage, AskToJoinPage } from "./join-requests.pages.tsx";
import { askToJoin } from "./join-requests.ts";
import { peopleUrls } from "./urls.ts";

export function joinRequestRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/join", async (c) => {
    if (c.var.viewer) return c.redirect(peopleUrls.today, 303);
    const community = found(await communityOf(c.var.read));
    return show(c, AskToJoinPage(c.var.frame, { id: newId(), form: emptyForm, community }));
  });

  routes.post("/join", async (c) => {
    await holdToLimit(c, { name: "ask-to-join", most: 10, minutes: 60 });
    const community = found(await communityOf(c.var.read));
    const form = await readForm(c, askingForm);
    if (!form.ok)
      return show(c, AskToJoinPage(c.var.frame, { id: newId(), form: form.form, community }), 422);
    const { zone, ...asking } = form.value;
    await askToJoin(c.var.db, { ...asking, timeZone: zone }, c.var.now);
    return seeOther(c, peopleUrls.asked);
  });

  routes.get("/join/asked", (c) => show(c, AskedPage(c.var.frame)));

  return routes;
}
