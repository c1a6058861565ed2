import { Hono } from "hono";
import { found } from "../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { typed } from "../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import { type Community, communityOf } from "../people/index.ts";
import { settingsForm } from "./settings.forms.ts";
import { keepSettings } from "./office.ts";
import { SettingsPage } from "./settings.pages.tsx";
import { hostUrls } from "./urls.ts";

export function settingsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/settings", membersOnly, hostsOnly, async (c) => {
    const community = found(await communityOf(c.var.read));
    return show(
      c,
      SettingsPage(c.var.frame, { community, version: community.version, form: asForm(community) }),
    );
  });

  routes.post("/host/settings", membersOnly, hostsOnly, async (c) => {
    const form = await readForm(c, settingsForm);
    if (!form.ok) {
      const community = found(await communityOf(c.var.read));
      const version = Number(form.form.typed["version"]) || 0;
      return show(c, SettingsPage(c.var.frame, { community, version, form: form.form }), 422);
    }
    const { zone, ...rest } = form.value;
    const kept = await keepSettings(c.var.db, viewerOf(c).id, { ...rest, timeZone: zone }, c.var.now);
    if (kept) return seeOther(c, hostUrls.settings, "settings-kept");
    const community = found(await communityOf(c.var.read));
    const { version } = community;
    return show(
      c,
      SettingsPage(c.var.frame, { community, version, form: form.form, changedMeanwhile: true }),
      409,
    );
  });

  return routes;
}

const asForm = (community: Community) =>
  typed({
    name: community.name,
    line: community.line,
    zone: community.time_zone,
    ...(community.confirms_groups ? { confirmsGroups: "yes" } : {}),
    mailName: community.mail_name,
    ...(community.mail_says_what ? { mailSaysWhat: "yes" } : {}),
  });
