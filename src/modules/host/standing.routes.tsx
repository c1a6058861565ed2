import { Hono } from "hono";
import { fromAddress, type Id } from "../../basics/ids.ts";
import { found, Problem } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { typedText } from "../../web/forms.ts";
import { hostsOnly, membersOnly } from "../../web/guard.ts";
import type { ProblemWords } from "../../web/problem.pages.tsx";
import { concernsAbout, memberForHost, type Places, suspensionOf } from "../people/index.ts";
import { acts } from "./acts.reads.ts";
import { howLong, keepingOutForm, lettingInForm, warningForm } from "./concerns.forms.ts";
import { type StandingData, StandingPage } from "./standing.pages.tsx";
import { closeHouseTo, openHouseTo, warn } from "./standing.ts";
import { hostUrls } from "./urls.ts";

export const standingSayings: Record<string, string> = {
  warned: "Your warning is on its way, and stands in the log.",
  "house-closed": "The house is closed to them. They read your reason when they come.",
  "house-open": "The house is open to them again.",
};

export const standingProblems: Record<string, ProblemWords> = {
  "not-oneself": {
    title: "That is for another host to do",
    words: "Nobody closes the house to themselves. To go away for a while, take a pause.",
  },
};

const most = 20;

/** What hosts can do about a member; `rooms` are left by whoever may not come back. */
export function standingRoutes(rooms: Pick<Places, "onBan">): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/host/members/:member/standing", membersOnly, hostsOnly, (c) =>
    showStanding(c, fromAddress(c.req.query("concern") ?? ""), undefined),
  );

  routes.post("/host/members/:member/warnings", membersOnly, hostsOnly, async (c) => {
    const to = idOf(c, "member");
    const form = await readForm(c, warningForm);
    if (!form.ok) return showStanding(c, concernIn(form.form), { of: "warning", form: form.form });
    const { id, words, concern } = form.value;
    await warn(c.var.db, viewerOf(c).id, { id, to, words }, c.var.now);
    return seeOther(c, hostUrls.standing(to, concern), "warned");
  });

  routes.post("/host/members/:member/keeping-out", membersOnly, hostsOnly, async (c) => {
    const member = idOf(c, "member");
    const form = await readForm(c, keepingOutForm);
    if (!form.ok) return showStanding(c, concernIn(form.form), { of: "keepingOut", form: form.form });
    const { id, reason, how, concern } = form.value;
    await closeHouseTo(
      c.var.db,
      viewerOf(c).id,
      { id, member, days: howLong[how], reason },
      rooms,
      c.var.now,
    );
    return seeOther(c, hostUrls.standing(member, concern), "house-closed");
  });

  routes.post("/host/members/:member/letting-in", membersOnly, hostsOnly, async (c) => {
    const member = idOf(c, "member");
    const form = await readForm(c, lettingInForm);
    if (!form.ok) throw new Problem("invalid", "lost-on-the-way");
    await openHouseTo(c.var.db, viewerOf(c).id, member, c.var.now);
    return seeOther(c, hostUrls.standing(member, form.value.concern), "house-open");
  });

  return routes;
}

const concernIn = (form: Parameters<typeof typedText>[0]): Id | null =>
  fromAddress(typedText(form, "concern"));

async function showStanding(c: Ask, concern: Id | null, amiss: StandingData["amiss"]): Promise<Response> {
  const { read, frame, now } = c.var;
  const { id: host, timeZone: zone } = viewerOf(c);
  const member = found(await memberForHost(read, idOf(c, "member")));
  const data = {
    member,
    concern,
    zone,
    inForce: await suspensionOf(read, member.id, now),
    concerns: await concernsAbout(read, host, member.id, null, most),
    acts: await acts(read, host, { member: member.id, before: null }, most),
    ...(amiss ? { amiss } : {}),
  };
  return show(c, StandingPage(frame, data), amiss ? 422 : 200);
}
