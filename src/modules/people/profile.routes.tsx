import { Hono } from "hono";
import { found } from "../../basics/problem.ts";
import { readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { typed } from "../../web/forms.ts";
import { membersOnly } from "../../web/guard.ts";
import { profileForm } from "./profile.forms.ts";
import { PausePage, ProfilePage } from "./profile.pages.tsx";
import { changeProfile, comeBack, pause } from "./members.ts";
import { type OwnProfile, profileOf } from "./members.reads.ts";
import { peopleUrls } from "./urls.ts";

export function profileRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/me", membersOnly, async (c) => {
    const profile = found(await profileOf(c.var.read, viewerOf(c).id));
    return show(c, ProfilePage(c.var.frame, { profile, form: asForm(profile) }));
  });

  routes.post("/me", membersOnly, async (c) => {
    const { id } = viewerOf(c);
    const form = await readForm(c, profileForm);
    if (!form.ok) {
      const profile = { ...found(await profileOf(c.var.read, id)), version: versionIn(form.form.typed) };
      return show(c, ProfilePage(c.var.frame, { profile, form: form.form }), 422);
    }
    const { zone, ...rest } = form.value;
    if (await changeProfile(c.var.db, id, { ...rest, timeZone: zone }))
      return seeOther(c, peopleUrls.me, "profile-kept");
    const profile = found(await profileOf(c.var.read, id));
    return show(c, ProfilePage(c.var.frame, { profile, form: form.form, changedMeanwhile: true }), 409);
  });

  routes.get("/me/pause", membersOnly, async (c) =>
    show(c, PausePage(c.var.frame, found(await profileOf(c.var.read, viewerOf(c).id)))),
  );

  routes.post("/me/pause", membersOnly, async (c) => {
    await pause(c.var.db, viewerOf(c).id, c.var.now);
    return seeOther(c, peopleUrls.me, "paused");
  });

  routes.post("/me/return", membersOnly, async (c) => {
    await comeBack(c.var.db, viewerOf(c).id, c.var.now);
    return seeOther(c, peopleUrls.me, "back-again");
  });

  return routes;
}

const asForm = (profile: OwnProfile) =>
  typed({
    name: profile.name,
    pronouns: profile.pronouns,
    workLine: profile.work_line,
    canHelp: profile.can_help,
    wantHelp: profile.want_help,
    links: profile.links,
    employer: profile.employer,
    messagesFrom: profile.messages_from || "all",
    zone: profile.time_zone,
  });

// The version that the words were typed upon, so that a mended form still notices what changed meanwhile.
const versionIn = (fields: Record<string, string | string[]>): number => Number(fields["version"]) || 0;
