import { Hono } from "hono";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn } from "../../web/frame.ts";
import { holdToLimit } from "../../web/rate-limit.ts";
import { invitationToken, peopleUrls } from "../people/index.ts";
import { organiserOf } from "./access.ts";
import { invitationForm, wayForm } from "./group-invitations.forms.ts";
import { InvitationsPage, invitationTyped, type Way } from "./group-invitations.pages.tsx";
import { groupFor } from "./groups.reads.ts";
import { invitationsOf } from "./invitations.reads.ts";
import { inviteToGroup, revokeGroupInvitation } from "./invitations.ts";
import { groupUrls } from "./urls.ts";

const invites = { name: "invite-to-group", most: 60, minutes: 60 };

/** Inviting into a group, by a link for several or one person by name. */
export function groupInvitationRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/invitations", async (c) =>
    show(c, await invitations(c, c.req.query("way") === "person" ? "person" : "link", invitationTyped())),
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
    return seeOther(c, groupUrls.invitations(group), way === "person" ? "person-invited" : "link-made");
  });

  routes.post("/groups/:group/invitations/:invitation/revocation", async (c) => {
    const group = idOf(c, "group");
    await revokeGroupInvitation(c.var.db, viewerOf(c).id, group, idOf(c, "invitation"), c.var.now);
    return seeOther(c, groupUrls.invitations(group), "group-invitation-revoked");
  });

  return routes;
}

async function invitations(c: Ask, way: Way, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const { group_id } = await organiserOf(c.var.read, viewer.id, idOf(c, "group"));
  const { config, key } = c.var.house;
  const made = (await invitationsOf(c.var.read, group_id)).map((invitation) => ({
    ...invitation,
    link: `${config.publicUrl}${peopleUrls.invitation(invitationToken(key, invitation.id))}`,
  }));
  const group = await groupFor(c.var.read, viewer.id, group_id);
  return InvitationsPage(c.var.frame, viewer, { group, invitations: made, way }, form);
}
