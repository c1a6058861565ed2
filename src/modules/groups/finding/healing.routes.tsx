import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { sendMessage } from "../../people/index.ts";
import { groupForOrganiser } from "../groups.reads.ts";
import { kindWordForm } from "./healing.forms.ts";
import { KindWordPage, typedKindWord } from "./healing.pages.tsx";
import { whoWentQuiet } from "./healing.reads.ts";
import { groupUrls } from "../urls.ts";

export const healingSayings: Record<string, string> = {
  "kind-word-sent": "Sent. Thank you for asking after them.",
};

/** What an organiser does when somebody went quiet. */
export function healingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/members/:member/kind-word", async (c) => {
    const data = await quietMember(c);
    return show(c, KindWordPage(c.var.frame, data, typedKindWord(viewerOf(c), data)));
  });

  routes.post("/groups/:group/members/:member/kind-word", async (c) => {
    const read = await readForm(c, kindWordForm);
    const data = await quietMember(c);
    if (!read.ok) return show(c, KindWordPage(c.var.frame, data, read.form), 422);
    const what = { ...read.value, to: data.member.id };
    // That they are in a group together is how they were found.
    const rooms = { areTogether: () => Promise.resolve(true) };
    await sendMessage(c.var.db, viewerOf(c).id, what, c.var.now, rooms);
    return seeOther(c, groupUrls.group(data.group.id), "kind-word-sent");
  });

  return routes;
}

async function quietMember(c: Ask) {
  const viewer = viewerOf(c);
  const group = await groupForOrganiser(c.var.read, viewer.id, idOf(c, "group"));
  const asked = idOf(c, "member");
  const quiet = await whoWentQuiet(c.var.read, viewer.id, group.id);
  return { group, member: found(quiet.find(({ id }) => id === asked)) };
}
