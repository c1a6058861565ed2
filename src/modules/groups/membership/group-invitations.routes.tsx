import { Hono } from "hono";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn } from "../../../web/frame.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { withSecret } from "../../../web/guard.ts";
import { invitationToken, peopleUrls } from "../../people/index.ts";
import { invitationForm, wayForm } from "./group-invitations.forms.ts";
import { InvitationsPage, invitationTyped, type Way } from "./group-invitations.pages.tsx";
import { countMembers } from "./group-outside.reads.ts";
import { groupFor, groupForOrganiser } from "../groups.reads.ts";
import { invitationsOf, invitedAhead } from "./invitations.reads.ts";
import { inviteToGroup, revokeGroupInvitation } from "./invitations.ts";
import { groupUrls } from "../urls.ts";

const invites = { name: "invite-to-group", most: 60, minutes: 60 };

/** Inviting into a group, by a link for several or one person by name. */
export function groupInvitationRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/groups/:group/invitations", withSecret);

  routes.get("/groups/:group/invitations", async (c) =>
    show(c, await invitations(c, c.req.query("way") === "person" ? "person" : "link", null)),
  );

  routes.post("/groups/:group/invitations", async (c) => {
    const viewer = viewerOf(c);
    const group = idOf(c, "group");
    const chosen = await readForm(c, wayForm);
    const way: Way = chosen.ok ? chosen.value.way : "link";
    const read = await readForm(c, invitationForm[way]);
    if (!read.ok) return show(c, await invitations(c, way, read.form), 422);
    await holdToLimit(c, invites);
    await inviteToGroup(c.var.db, viewer.id, group, read.value, c.var.now);
    if (way === "person") return seeOther(c, groupUrls.invitations(group), "person-invited");
    const { places } = await groupFor(c.var.read, viewer.id, group);
    const free = places - (await countMembers(c.var.read, group));
    const said = read.value.places > free ? "link-made-for-many" : "link-made";
    return seeOther(c, groupUrls.invitations(group), said);
  });

  routes.post("/groups/:group/invitations/:invitation/revocation", async (c) => {
    const group = idOf(c, "group");
    await revokeGroupInvitation(c.var.db, viewerOf(c).id, group, idOf(c, "invitation"), c.var.now);
    return seeOther(c, groupUrls.invitations(group), "group-invitation-revoked");
  });

  return routes;
}

/** The page with what was typed, or with what is usual. */
async function invitations(c: Ask, way: Way, form: Form | null): Promise<Drawn> {
  const viewer = viewerOf(c);
  const group = await groupForOrganiser(c.var.read, viewer.id, idOf(c, "group"));
  const { config, key } = c.var.house;
  const made = (await invitationsOf(c.var.read, group.id)).map((invitation) => ({
    ...invitation,
    link: `${config.publicUrl}${peopleUrls.invitation(invitationToken(key, invitation.id))}`,
  }));
  const free = group.places - (await countMembers(c.var.read, group.id));
  const invited = await invitedAhead(c.var.read, group.id, c.var.now);
  const data = { group, invitations: made, way, free, invited };
  return InvitationsPage(c.var.frame, viewer, data, form ?? invitationTyped(free));
}
