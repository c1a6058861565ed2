import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { readForm, seeOther, show } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { withError } from "../../web/forms.ts";
import { holdToLimit, type Limit } from "../../web/rate-limit.ts";
import { browserOf, letIn } from "./browser.ts";
import { newOnce } from "./once.ts";
import { passkeyCountedBack, passkeyDoesNotFit, passkeySignInForm } from "./passkeys.forms.ts";
import { optionsToSignIn } from "./passkeys.proofs.ts";
import { signInByPasskey } from "./passkeys.sign-in.ts";
import { passkeySite } from "./passkeys.site.ts";
import { newChallenge } from "./passkeys.ts";
import { SignInPage } from "./sign-in.pages.tsx";
import { peopleUrls, safePath } from "./urls.ts";

// As many as for codes: a whole job club may sign in from one library's address.
const asking: Limit = { name: "passkey-challenge", most: 60, minutes: 15 };
const trying: Limit = { name: "passkey-try", most: 60, minutes: 15 };

export function passkeySignInRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post("/sign-in/passkey/challenge", async (c) => {
    await holdToLimit(c, asking);
    const site = found(passkeySite(c.var.house.config.publicUrl));
    const challenge = await newChallenge(c.var.db, { kind: "sign-in" }, c.var.now);
    c.header("Cache-Control", "no-store");
    return c.json(await optionsToSignIn(site, challenge));
  });

  // Whoever loads the page of a refusal once more.
  routes.get("/sign-in/passkey", (c) => c.redirect(peopleUrls.signIn(), 303));

  routes.post("/sign-in/passkey", async (c) => {
    await holdToLimit(c, trying);
    const site = found(passkeySite(c.var.house.config.publicUrl));
    const form = await readForm(c, passkeySignInForm);
    const { answer, shared, once } = form.ok ? form.value : { answer: null, shared: false, once: newOnce() };
    const came = answer
      ? await signInByPasskey(c.var.db, site, answer, browserOf(c, once, shared), c.var.now)
      : "no-fit";
    const then = safePath(String(form.form.typed["then"] ?? ""));
    if (typeof came === "object") {
      letIn(c, came);
      return seeOther(c, then ?? peopleUrls.today);
    }
    const sentence = came === "counted-back" ? passkeyCountedBack : passkeyDoesNotFit;
    const again = withError(form.form, "form", sentence);
    return show(c, SignInPage(c.var.frame, { id: newId(), then, once: newOnce(), site, form: again }), 422);
  });

  return routes;
}
