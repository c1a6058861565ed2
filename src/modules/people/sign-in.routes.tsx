import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { idOf, readForm, seeOther, show } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm, typed, withError } from "../../web/forms.ts";
import { holdToLimit, type Limit } from "../../web/rate-limit.ts";
import { dropSession, sessionSecret } from "../../web/session.ts";
import { withSecret } from "../../web/guard.ts";
import { browserOf, letIn } from "./browser.ts";
import { newOnce } from "./once.ts";
import { passkeySite } from "./passkeys.site.ts";
import { endSessionOfBrowser } from "./sessions.ts";
import { codeDoesNotFit, codeForm, linkForm, signInForm } from "./sign-in.forms.ts";
import { CodePage, LinkOverPage, LinkPage, SignInPage } from "./sign-in.pages.tsx";
import { askToSignIn, ownerOfLink, signInByCode, signInByLink } from "./sign-in.ts";
import { peopleUrls, safePath } from "./urls.ts";

// A whole job club may sign in from one library's address; what guards a single account are the limits in the verbs.
const asking: Limit = { name: "sign-in", most: 30, minutes: 15 };
const trying: Limit = { name: "sign-in-try", most: 60, minutes: 15 };

export function signInRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/sign-in/*", withSecret);

  routes.get("/sign-in", (c) => {
    const then = safePath(c.req.query("then"));
    if (c.var.viewer) return c.redirect(then ?? peopleUrls.today, 303);
    return show(c, SignInPage(c.var.frame, { ...freshSignIn(c), then, form: emptyForm }));
  });

  routes.post("/sign-in", async (c) => {
    await holdToLimit(c, asking);
    const form = await readForm(c, signInForm);
    if (!form.ok) {
      const then = safePath(String(form.form.typed["then"] ?? ""));
      return show(c, SignInPage(c.var.frame, { ...freshSignIn(c), then, form: form.form }), 422);
    }
    const { id, email, shared, then } = form.value;
    await askToSignIn(c.var.db, c.var.house.key, { id, email, sharedComputer: shared }, c.var.now);
    return seeOther(c, peopleUrls.signInRequest(id, then));
  });

  routes.get("/sign-in/requests/:request", (c) => {
    const then = safePath(c.req.query("then"));
    return show(
      c,
      CodePage(c.var.frame, { request: idOf(c, "request"), then, once: newOnce(), form: emptyForm }),
    );
  });

  routes.post("/sign-in/requests/:request", async (c) => {
    await holdToLimit(c, trying);
    const request = idOf(c, "request");
    const form = await readForm(c, codeForm);
    if (!form.ok) {
      const then = safePath(String(form.form.typed["then"] ?? ""));
      return show(c, CodePage(c.var.frame, { request, then, once: newOnce(), form: form.form }), 422);
    }
    const { code, then, once } = form.value;
    const session = await signInByCode(
      c.var.db,
      c.var.house.key,
      { request, code },
      browserOf(c, once, false),
      c.var.now,
    );
    if (!session) {
      const again = withError(form.form, "code", codeDoesNotFit);
      return show(c, CodePage(c.var.frame, { request, then, once: newOnce(), form: again }), 422);
    }
    letIn(c, session);
    return seeOther(c, then ?? peopleUrls.today);
  });

  routes.get("/sign-in/links/:secret", async (c) => {
    const secret = c.req.param("secret");
    const owner = await ownerOfLink(c.var.read, secret, c.var.now);
    if (!owner) return show(c, LinkOverPage(c.var.frame), 404);
    const form = typed(owner.sharedComputer ? { shared: "yes" } : {});
    return show(c, LinkPage(c.var.frame, { secret, name: owner.name, once: newOnce(), form }));
  });

  routes.post("/sign-in/links/:secret", async (c) => {
    await holdToLimit(c, trying);
    const form = await readForm(c, linkForm);
    if (!form.ok) return show(c, LinkOverPage(c.var.frame), 422);
    const { shared, once } = form.value;
    const session = await signInByLink(
      c.var.db,
      c.req.param("secret"),
      browserOf(c, once, shared),
      c.var.now,
    );
    if (!session) return show(c, LinkOverPage(c.var.frame), 404);
    letIn(c, session);
    return seeOther(c, peopleUrls.today);
  });

  routes.post("/sign-out", async (c) => {
    const secret = sessionSecret(c);
    if (secret) await endSessionOfBrowser(c.var.db, secret);
    dropSession(c);
    return seeOther(c, peopleUrls.front, "signed-out");
  });

  return routes;
}

const freshSignIn = (c: Ask) => ({
  id: newId(),
  once: newOnce(),
  site: passkeySite(c.var.house.config.publicUrl),
});
