import { Hono } from "hono";
import { found } from "../../basics/problem.ts";
import { idOf, show, viewerOf } from "../../web/answers.ts";
import type { Env } from "../../web/context.ts";
import { membersOnly } from "../../web/guard.ts";
import { FormerMemberPage, MemberPage } from "./members.pages.tsx";
import { memberShown } from "./members.reads.ts";
import type { FilledPlaces } from "./places.ts";

export function memberRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/members/:member", membersOnly, async (c) => {
    const viewer = viewerOf(c);
    const member = found(await memberShown(c.var.read, idOf(c, "member")));
    if (member.left_at !== null) return show(c, FormerMemberPage(c.var.frame));
    const parts = await places.onProfile(c.var.read, viewer, member.id);
    return show(c, MemberPage(c.var.frame, { member, zone: viewer.timeZone, parts }));
  });

  return routes;
}
