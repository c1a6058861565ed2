import { Hono } from "hono";
import { type Id, newId } from "../../basics/ids.ts";
import { wholeAddress } from "../../web/address.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { type Form, typed } from "../../web/forms.ts";
import { hostsOnly, membersOnly, withSecret } from "../../web/guard.ts";
import { holdToLimit } from "../../web/rate-limit.ts";
import { invitationsIntoGroups } from "../groups/index.ts";
import {
  communityOf,
  invitationForm,
  invitationsMade,
  invitationText,
  invitationToken,
  peopleUrls,
} from "../people/index.ts";
import { invite, takeInvitationBack } from "./office.ts";
import { invitationsOfLists } from "./imports.reads.ts";
import { revocationForm } from "./invitations.forms.ts";
import { InvitationsPage } from "./invitations.pages.tsx";
import { hostUrls } from "./urls.ts";

const asUsual = typed({ places: "1", days: "14" });

export function hostInvitationRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/host/invitations", withSecret);

  routes.get("/host/invitations", membersOnly, hostsOnly, (c) => showInvitations(c, asUsual, 200));

  routes.post("/host/invitations", membersOnly, hostsOnly, async (c) => {
    await holdToLimit(c, { name: "invite", most: 100, minutes: 24 * 60 });
    const form = await readForm(c, invitationForm);
    if (!form.ok) return showInvitations(c, form.form, 422);
    await invite(c.var.db, viewerOf(c).id, form.value, c.var.now);
    return seeOther(c, hostUrls.invitations, "invitation-made");
  });

  routes.post("/host/invitations/:invitation/revocation", membersOnly, hostsOnly, async (c) => {
    const form = await readForm(c, revocationForm);
    const back =
      form.ok && form.value.list !== null ? hostUrls.import(form.value.list) : hostUrls.invitations;
    await takeInvitationBack(c.var.db, viewerOf(c).id, idOf(c, "invitation"), c.var.now);
    return seeOther(c, back, "invitation-revoked");
  });

  return routes;
}

async function showInvitations(c: Ask, form: Form, status: 200 | 422): Promise<Response> {
  const rows = await invitationsMade(c.var.read, 50, invitationsOfLists);
  const ofGroups = await invitationsIntoGroups(
    c.var.read,
    rows.map((row) => row.id),
  );
  const community = (await communityOf(c.var.read))?.name ?? "";
  const invitations = rows.map((row) => {
    if (ofGroups.has(row.id)) return { row, address: null, text: null };
    const link = addressOf(c, row.id);
    const text = invitationText({ community, from: viewerOf(c).name, forName: row.for_name, link });
    return { row, address: link, text };
  });
  return show(
    c,
    InvitationsPage(c.var.frame, { id: newId(), form, zone: viewerOf(c).timeZone, invitations }),
    status,
  );
}

const addressOf = (c: Ask, invitation: Id): string =>
  wholeAddress(c, peopleUrls.invitation(invitationToken(c.var.house.key, invitation)));
