import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { type Form, typed, withError } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { holdToLimit, type Limit } from "../../web/rate-limit.ts";
import { deviceName } from "../../web/session.ts";
import {
  addPasskeyForm,
  passkeyKnown,
  passkeyNotAdded,
  passkeysEnough,
  renamePasskeyForm,
} from "./passkeys.forms.ts";
import { PasskeysPage, RemovePasskeyPage, RenamePasskeyPage } from "./passkeys.pages.tsx";
import { optionsToAdd } from "./passkeys.proofs.ts";
import { passkeyOf, passkeyOwner, passkeysOf } from "./passkeys.reads.ts";
import { passkeySignInRoutes } from "./passkeys.sign-in.routes.tsx";
import { passkeySite } from "./passkeys.site.ts";
import { type Added, addPasskey, newChallenge, removePasskey, renamePasskey } from "./passkeys.ts";
import { peopleUrls } from "./urls.ts";

export const passkeySayings: Record<string, string> = {
  "passkey-added": "The passkey is added. Next time it signs you in.",
  "passkey-renamed": "Kept. It has its new name.",
  "passkey-removed": "The passkey is removed.",
};

export const passkeyProblems: Record<string, ProblemWords> = {};

const adding: Limit = { name: "passkey-add", most: 30, minutes: 60 };

const refusals: Record<Exclude<Added, "added">, string> = {
  "no-fit": passkeyNotAdded,
  known: passkeyKnown,
  enough: passkeysEnough,
};

export function passkeyRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", passkeySignInRoutes());

  routes.get("/me/passkeys", membersOnly, (c) => showPasskeys(c, typed({ name: ownDevice(c) }), 200));

  routes.post("/me/passkeys/challenge", membersOnly, async (c) => {
    await holdToLimit(c, adding);
    const site = found(passkeySite(c.var.house.config.publicUrl));
    const owner = found(await passkeyOwner(c.var.read, viewerOf(c).id));
    const known = await passkeysOf(c.var.read, owner.id);
    const challenge = await newChallenge(c.var.db, { kind: "add", member: owner.id }, c.var.now);
    c.header("Cache-Control", "no-store");
    return c.json(await optionsToAdd(site, owner, known, challenge));
  });

  routes.post("/me/passkeys", membersOnly, async (c) => {
    await holdToLimit(c, adding);
    const site = found(passkeySite(c.var.house.config.publicUrl));
    const form = await readForm(c, addPasskeyForm);
    if (!form.ok) return showPasskeys(c, form.form, 422);
    const { id, name, answer } = form.value;
    const came = answer
      ? await addPasskey(
          c.var.db,
          viewerOf(c).id,
          site,
          { id, name: name || ownDevice(c), answer },
          c.var.now,
        )
      : "no-fit";
    if (came === "added") return seeOther(c, peopleUrls.passkeys, "passkey-added");
    return showPasskeys(c, withError(form.form, "form", refusals[came]), 422);
  });

  routes.get("/me/passkeys/:passkey", membersOnly, async (c) => {
    const passkey = await ownPasskey(c);
    return show(c, RenamePasskeyPage(c.var.frame, { passkey, form: typed({ name: passkey.name }) }));
  });

  routes.post("/me/passkeys/:passkey", membersOnly, async (c) => {
    const passkey = await ownPasskey(c);
    const form = await readForm(c, renamePasskeyForm);
    if (!form.ok) {
      const drawnFrom = { ...passkey, version: Number(form.form.typed["version"]) || 0 };
      return show(c, RenamePasskeyPage(c.var.frame, { passkey: drawnFrom, form: form.form }), 422);
    }
    if (await renamePasskey(c.var.db, viewerOf(c).id, passkey.id, form.value))
      return seeOther(c, peopleUrls.passkeys, "passkey-renamed");
    const stands = await ownPasskey(c);
    const again = { passkey: stands, form: form.form, changedMeanwhile: true };
    return show(c, RenamePasskeyPage(c.var.frame, again), 409);
  });

  routes.get("/me/passkeys/:passkey/removal", membersOnly, async (c) =>
    show(c, RemovePasskeyPage(c.var.frame, await ownPasskey(c))),
  );

  routes.post("/me/passkeys/:passkey/removal", membersOnly, async (c) => {
    await removePasskey(c.var.db, viewerOf(c).id, idOf(c, "passkey"), c.var.now);
    return seeOther(c, peopleUrls.passkeys, "passkey-removed");
  });

  return routes;
}

async function showPasskeys(c: Ask, form: Form, status: 200 | 422): Promise<Response> {
  const viewer = viewerOf(c);
  const { isProven } = found(await passkeyOwner(c.var.read, viewer.id));
  const passkeys = await passkeysOf(c.var.read, viewer.id);
  const site = passkeySite(c.var.house.config.publicUrl);
  return show(c, PasskeysPage(c.var.frame, { id: newId(), viewer, site, passkeys, isProven, form }), status);
}

const ownPasskey = async (c: Ask) => found(await passkeyOf(c.var.read, viewerOf(c).id, idOf(c, "passkey")));

const ownDevice = (c: Ask): string => deviceName(c.req.header("user-agent"));
