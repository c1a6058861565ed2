import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { emptyForm, withError } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import { holdToLimit } from "../../web/rate-limit.ts";
import { askToChangeEmail, confirmEmailChange, emailChangeOf } from "./email-changes.ts";
import { EmailCodePage, EmailPage } from "./email-changes.pages.tsx";
import { profileOf } from "./members.reads.ts";
import { emailForm } from "./profile.forms.ts";
import { addressIsTaken, codeDoesNotFit, typedCodeForm } from "./sign-in.forms.ts";
import { peopleUrls } from "./urls.ts";

export function emailChangeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/me/email", membersOnly, async (c) => {
    const profile = found(await profileOf(c.var.read, viewerOf(c).id));
    return show(c, EmailPage(c.var.frame, { id: newId(), present: profile.email, form: emptyForm }));
  });

  routes.post("/me/email", membersOnly, async (c) => {
    await holdToLimit(c, { name: "email-change", most: 10, minutes: 60 });
    const who = viewerOf(c).id;
    const form = await readForm(c, emailForm);
    if (!form.ok) {
      const profile = found(await profileOf(c.var.read, who));
      return show(c, EmailPage(c.var.frame, { id: newId(), present: profile.email, form: form.form }), 422);
    }
    await askToChangeEmail(c.var.db, c.var.house.key, who, form.value, c.var.now);
    return seeOther(c, peopleUrls.emailChange(form.value.id));
  });

  routes.get("/me/email/:change", membersOnly, async (c) => {
    const change = found(await emailChangeOf(c.var.read, viewerOf(c).id, idOf(c, "change"), c.var.now));
    return show(c, EmailCodePage(c.var.frame, { change: change.id, email: change.email, form: emptyForm }));
  });

  routes.post("/me/email/:change", membersOnly, async (c) => {
    await holdToLimit(c, { name: "email-code", most: 30, minutes: 15 });
    const who = viewerOf(c).id;
    const change = idOf(c, "change");
    const form = await readForm(c, typedCodeForm);
    const came = form.ok
      ? await confirmEmailChange(c.var.db, c.var.house.key, who, { change, code: form.value.code }, c.var.now)
      : null;
    if (came === "changed") return seeOther(c, peopleUrls.me, "email-changed");
    const asked = found(await emailChangeOf(c.var.read, who, change, c.var.now));
    const again = came
      ? withError(form.form, "code", came === "taken" ? addressIsTaken : codeDoesNotFit)
      : form.form;
    return show(c, EmailCodePage(c.var.frame, { change, email: asked.email, form: again }), 422);
  });

  return routes;
}
