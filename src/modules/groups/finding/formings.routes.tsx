import { Hono } from "hono";
import { z } from "zod";
import type { Id } from "../../../basics/ids.ts";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { choice } from "../../../web/fields.ts";
import { typedList } from "../../../web/forms.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { formingForm, idsIn, leastAsked, mostAsked } from "./formings.forms.ts";
import { FormingPage, NewFormingPage, typedForming } from "./formings.pages.tsx";
import { formingFor, namesAsked } from "./formings.reads.ts";
import { answerForming, callOffForming, proposeGroup } from "./formings.ts";
import { groupUrls } from "../urls.ts";
import { mayOpenWaitingRoom, type Waiting, waitingAmong } from "./waiting-room.reads.ts";
import { groupsKeptBy } from "./wishes.reads.ts";

export const formingSayings: Record<string, string> = {
  "group-proposed": "Asked. How it stands is shown here.",
  "forming-yes": "Your yes is kept.",
  "forming-no": "All right. You keep waiting, and nobody is told.",
  "choose-more": "Please tick two people or more, nine at most.",
  "forming-ended": "Called off. Everybody keeps waiting.",
  "group-begins": "Everybody has answered, and your group begins.",
};

export const formingProblems: Record<string, ProblemWords> = {
  "wish-gone": {
    title: "Somebody waits no longer",
    words:
      "One of those whom you chose has found a group or stopped waiting. Nobody was asked. Please choose again.",
    way: () => ({ label: "Go to the waiting room", href: groupUrls.waitingRoom }),
  },
};

const proposals = { name: "propose-group", most: 20, minutes: 60 };
const answerForm = z.object({ answer: choice(["yes", "no"], "Please press one of the two.") });

/** New groups out of the waiting room, each with everybody's yes. */
export function formingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/formings/new", async (c) => {
    const chosen = await chosenPeople(c, idsIn(c.req.queries("wish") ?? []));
    if (chosen.length < leastAsked || chosen.length > mostAsked) {
      return seeOther(c, groupUrls.waitingRoom, "choose-more");
    }
    return show(c, NewFormingPage(c.var.frame, chosen, typedForming(viewerOf(c), chosen)));
  });

  routes.post("/groups/formings", async (c) => {
    const read = await readForm(c, formingForm);
    if (!read.ok) {
      const chosen = await chosenPeople(c, idsIn(typedList(read.form, "wish")));
      return show(c, NewFormingPage(c.var.frame, chosen, read.form), 422);
    }
    await holdToLimit(c, proposals);
    const forming = await proposeGroup(c.var.db, viewerOf(c).id, read.value, c.var.now);
    return seeOther(c, groupUrls.forming(forming), "group-proposed");
  });

  routes.get("/groups/formings/:forming", async (c) => {
    const viewer = viewerOf(c);
    const forming = await formingFor(c.var.read, viewer.id, idOf(c, "forming"), c.var.now);
    const names = forming.made_by === viewer.id ? await namesAsked(c.var.read, viewer.id, forming.id) : [];
    return show(c, FormingPage(c.var.frame, viewer, { forming, names }));
  });

  routes.post("/groups/formings/:forming/answer", async (c) => {
    const id = idOf(c, "forming");
    const read = await readForm(c, answerForm);
    if (!read.ok) return seeOther(c, groupUrls.forming(id));
    const { answer } = read.value;
    const group = await answerForming(c.var.db, viewerOf(c).id, id, answer, c.var.now);
    if (group !== null) return seeOther(c, groupUrls.group(group), "group-begins");
    if (answer === "no") return seeOther(c, groupUrls.wish, "forming-no");
    return seeOther(c, groupUrls.forming(id), "forming-yes");
  });

  routes.post("/groups/formings/:forming/ending", async (c) => {
    await callOffForming(c.var.db, viewerOf(c).id, idOf(c, "forming"), c.var.now);
    return seeOther(c, groupUrls.waitingRoom, "forming-ended");
  });

  return routes;
}

async function chosenPeople(c: Ask, wishes: readonly Id[]): Promise<Waiting[]> {
  const viewer = viewerOf(c);
  if (!mayOpenWaitingRoom(viewer, await groupsKeptBy(c.var.read, viewer.id))) throw notFound();
  return waitingAmong(c.var.read, viewer, wishes.slice(0, mostAsked + 1), c.var.now);
}
