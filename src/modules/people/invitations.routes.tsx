import { Hono } from "hono";
import { newId } from "../../basics/ids.ts";
import { found, Problem } from "../../basics/problem.ts";
import { readForm, seeOther, show } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { emptyForm } from "../../web/forms.ts";
import { holdToLimit, type Limit } from "../../web/rate-limit.ts";
import { withSecret } from "../../web/guard.ts";
import { browserOf, letIn } from "./browser.ts";
import { communityOf } from "./community.ts";
import { joiningForm } from "./invitations.forms.ts";
import {
  InvitationForMemberPage,
  InvitationOverPage,
  InvitationPage,
  type InvitationData,
} from "./invitations.pages.tsx";
import { openInvitation } from "./invitations.reads.ts";
import {
  acceptInvitation,
  type Joined,
  invitationOfToken,
  joinByInvitation,
  type Joining,
} from "./invitations.ts";
import { isShownTo } from "./keeping-apart.ts";
import { newOnce } from "./once.ts";
import type { FilledPlaces } from "./places.ts";
import { askToSignIn } from "./sign-in.ts";
import { peopleUrls } from "./urls.ts";

const joining: Limit = { name: "join", most: 30, minutes: 15 };

export function invitationRoutes(places: FilledPlaces): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use("/invitations/:token", withSecret);

  routes.get("/invitations/:token", async (c) => {
    const data = await invitationData(c, places);
    if (!data) return show(c, InvitationOverPage(c.var.frame), 404);
    const { viewer, frame, read } = c.var;
    if (!viewer) {
      const form = data.invitation.email
        ? { typed: { email: data.invitation.email }, errors: {} }
        : emptyForm;
      return show(c, InvitationPage(frame, { ...data, once: newOnce(), form }));
    }
    const there = await places.alreadyThere(read, viewer.id, data.invitation.id);
    return show(c, InvitationForMemberPage(frame, { ...data, there }));
  });

  routes.post("/invitations/:token", async (c) => {
    await holdToLimit(c, joining);
    return c.var.viewer ? accept(c, c.var.viewer.id, places) : join(c, places);
  });

  return routes;
}

async function accept(c: Ask, who: number, places: FilledPlaces): Promise<Response> {
  const invitation = found(invitationOfToken(c.var.house.key, c.req.param("token") ?? ""));
  if (!(await places.invitationWords(c.var.read, invitation, who))) return seeOther(c, peopleUrls.today);
  const path = await acceptInvitation(c.var.db, who, invitation, places, c.var.now);
  return seeOther(c, path ?? peopleUrls.today, "welcome");
}

async function join(c: Ask, places: FilledPlaces): Promise<Response> {
  const token = c.req.param("token") ?? "";
  const invitation = found(invitationOfToken(c.var.house.key, token));
  const form = await readForm(c, joiningForm);
  if (!form.ok) {
    const data = await invitationData(c, places);
    if (!data) return show(c, InvitationOverPage(c.var.frame), 404);
    return show(c, InvitationPage(c.var.frame, { ...data, once: newOnce(), form: form.form }), 422);
  }
  const { zone, once, shared, ...person } = form.value;
  const joined = await joinUnlessKnown(c, invitation, { ...person, timeZone: zone }, once, shared, places);
  if (!joined) return sendToMail(c, token, person.email ?? "", shared);
  if (joined.session) letIn(c, joined.session);
  return seeOther(
    c,
    joined.path ?? peopleUrls.today,
    joined.notTakenIn ? "welcome-without-group" : "welcome",
  );
}

/** Null where a member has the address already. */
async function joinUnlessKnown(
  c: Ask,
  invitation: number,
  person: Joining,
  once: string,
  shared: boolean,
  places: FilledPlaces,
): Promise<Joined | null> {
  try {
    const by = { browser: browserOf(c, once, shared), afterJoining: places.afterJoining };
    return await joinByInvitation(c.var.db, invitation, person, by, c.var.now);
  } catch (error) {
    if (error instanceof Problem && error.why === "address-known") return null;
    throw error;
  }
}

/** Whose address it is shows in the mail alone; after signing in they are back at the invitation. */
async function sendToMail(c: Ask, token: string, email: string, sharedComputer: boolean): Promise<Response> {
  const id = newId();
  await askToSignIn(c.var.db, c.var.house.key, { id, email, sharedComputer }, c.var.now);
  return seeOther(c, peopleUrls.signInRequest(id, peopleUrls.invitation(token)));
}

async function invitationData(c: Ask, places: FilledPlaces): Promise<InvitationData | null> {
  const { read, now, house, viewer } = c.var;
  const token = c.req.param("token") ?? "";
  const id = found(invitationOfToken(house.key, token));
  const invitation = await openInvitation(read, id, now);
  const community = await communityOf(read);
  if (!invitation || !community) return null;
  // Whom the inviter keeps away finds nobody here.
  if (viewer && viewer.id !== invitation.made_by && !(await isShownTo(read, viewer.id, invitation.made_by)))
    return null;
  return { token, invitation, community, to: await places.invitationWords(read, id, viewer?.id ?? null) };
}
