import { Hono } from "hono";
import { z } from "zod";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { maybeId } from "../../../web/fields.ts";
import { currentMeeting } from "../current-meeting.ts";
import { groupForMember, membersOf } from "../groups.reads.ts";
import { groupUrls } from "../urls.ts";
import { WelcomePage } from "./welcome.pages.tsx";
import { welcomerOf } from "./welcome.reads.ts";
import { setWelcomer } from "./welcome.ts";

const welcomerForm = z.object({ welcomer: maybeId() });

/** A newcomer's first week in a group. */
export function welcomeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/welcome", async (c) => {
    const viewer = viewerOf(c);
    const group = await groupForMember(c.var.read, viewer.id, idOf(c, "group"));
    const data = {
      group,
      members: await membersOf(c.var.read, viewer.id, group.id),
      welcomer: await welcomerOf(c.var.read, group.id),
      meeting: (await currentMeeting(c.var.read, group.id, c.var.now)) ?? null,
    };
    return show(c, WelcomePage(c.var.frame, viewer, data));
  });

  routes.post("/groups/:group/welcomer", async (c) => {
    const group = idOf(c, "group");
    const read = await readForm(c, welcomerForm);
    if (!read.ok) return seeOther(c, groupUrls.members(group));
    await setWelcomer(c.var.db, viewerOf(c).id, group, read.value.welcomer, c.var.now);
    return seeOther(c, groupUrls.members(group), "welcomer-kept");
  });

  return routes;
}
