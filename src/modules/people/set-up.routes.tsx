import { Hono } from "hono";
import { notFound } from "../../basics/problem.ts";
import { readForm, seeOther, show } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { emptyForm } from "../../web/forms.ts";
import { holdToLimit } from "../../web/rate-limit.ts";
import { withSecret } from "../../web/guard.ts";
import { browserOf, letIn } from "./browser.ts";
import { newOnce } from "./once.ts";
import { isSetUpLink, setUpAndEnter } from "./set-up.ts";
import { setUpForm } from "./set-up.forms.ts";
import { SetUpPage } from "./set-up.pages.tsx";
import { peopleUrls } from "./urls.ts";

export function setUpRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/set-up/:secret", withSecret);

  routes.get("/set-up/:secret", async (c) => {
    const secret = c.req.param("secret");
    if (!(await isSetUpLink(c.var.read, secret))) throw notFound();
    return show(c, SetUpPage(c.var.frame, { secret, once: newOnce(), form: emptyForm }));
  });

  routes.post("/set-up/:secret", async (c) => {
    await holdToLimit(c, { name: "set-up", most: 30, minutes: 15 });
    const secret = c.req.param("secret");
    const form = await readForm(c, setUpForm);
    if (!form.ok) {
      if (!(await isSetUpLink(c.var.read, secret))) throw notFound();
      return show(c, SetUpPage(c.var.frame, { secret, once: newOnce(), form: form.form }), 422);
    }
    const { zone, once, ...rest } = form.value;
    letIn(
      c,
      await setUpAndEnter(
        c.var.db,
        secret,
        { ...rest, timeZone: zone },
        browserOf(c, once, false),
        c.var.now,
      ),
    );
    return seeOther(c, peopleUrls.today, "welcome");
  });

  return routes;
}
