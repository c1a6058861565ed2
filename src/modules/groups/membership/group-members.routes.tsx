import { Hono } from "hono";
import { found } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn } from "../../../web/frame.ts";
import { holdToLimit } from "../../../web/rate-limit.ts";
import { AnswerPage, kindNo } from "./group-answer.pages.tsx";
import { answerForm, askForm, handOverForm, pauseForm } from "./group-members.forms.ts";
import { LeavingPage } from "./group-leaving.pages.tsx";
import { GroupMembersPage } from "./group-members.pages.tsx";
import { GroupOutsidePage } from "./group-outside.pages.tsx";
import { countMembers, groupFromOutside } from "./group-outside.reads.ts";
import { groupFor, groupForMember, groupForOrganiser, membersOf } from "../groups.reads.ts";
import { waitingRequests } from "./requests.reads.ts";
import { handOver, leaveGroup, pauseInGroup, returnToGroup } from "./membership.ts";
import { answerGroupRequest, askToJoinGroup, withdrawRequest } from "./requests.ts";
import { groupUrls } from "../urls.ts";
import { welcomerOf } from "./welcome.reads.ts";

const asks = { name: "ask-to-join-group", most: 20, minutes: 60 };

/** Who is in a group: asking and answering, handing over, pausing and leaving. */
export function groupMemberRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/members", async (c) => show(c, await members(c, emptyForm)));

  routes.post("/groups/:group/organiser", async (c) => {
    const read = await readForm(c, handOverForm);
    if (!read.ok) return show(c, await members(c, read.form), 422);
    const group = idOf(c, "group");
    await handOver(c.var.db, viewerOf(c).id, group, read.value.to, c.var.now);
    return seeOther(c, groupUrls.members(group), "handed-over");
  });

  routes.post("/groups/:group/pause", async (c) => {
    const { id } = viewerOf(c);
    const group = idOf(c, "group");
    const read = await readForm(c, pauseForm);
    if (!read.ok) return seeOther(c, groupUrls.members(group));
    const pauses = read.value.pause === "yes";
    if (pauses) await pauseInGroup(c.var.db, id, group, c.var.now);
    else await returnToGroup(c.var.db, id, group);
    return seeOther(c, groupUrls.group(group), pauses ? "on-pause" : "back-in-group");
  });

  routes.get("/groups/:group/leaving", async (c) => {
    const viewer = viewerOf(c);
    const group = await groupForMember(c.var.read, viewer.id, idOf(c, "group"));
    const data = { group, people: await countMembers(c.var.read, group.id) };
    return show(c, LeavingPage(c.var.frame, viewer, data));
  });

  routes.post("/groups/:group/leaving", async (c) => {
    await leaveGroup(c.var.db, viewerOf(c).id, idOf(c, "group"), c.var.now);
    return seeOther(c, groupUrls.groups, "left-group");
  });

  routes.post("/groups/:group/requests", async (c) => {
    const viewer = viewerOf(c);
    const group = await groupFor(c.var.read, viewer.id, idOf(c, "group"));
    const read = await readForm(c, askForm);
    if (!read.ok) {
      const data = await groupFromOutside(c.var.read, viewer.id, group);
      return show(c, GroupOutsidePage(c.var.frame, viewer, data, read.form), 422);
    }
    await holdToLimit(c, asks);
    await askToJoinGroup(c.var.db, viewer.id, group.id, read.value, c.var.now);
    return seeOther(c, groupUrls.group(group.id), "asked-to-join");
  });

  routes.post("/groups/:group/requests/withdrawal", async (c) => {
    await withdrawRequest(c.var.db, viewerOf(c).id, idOf(c, "group"), c.var.now);
    return seeOther(c, groupUrls.groups, "request-withdrawn");
  });

  routes.get("/groups/:group/requests/:request/answer", async (c) => show(c, await answer(c, kindNo)));

  routes.post("/groups/:group/requests/:request/answer", async (c) => {
    const read = await readForm(c, answerForm);
    if (!read.ok) return show(c, await answer(c, read.form), 422);
    const group = idOf(c, "group");
    const { answer: said } = read.value;
    // A welcome needs no words; those that stand in the form next to it are meant for a no.
    const words = said === "declined" ? read.value.words : "";
    const answered = await answerGroupRequest(
      c.var.db,
      viewerOf(c).id,
      group,
      idOf(c, "request"),
      { answer: said, words },
      c.var.now,
    );
    if (!answered) return seeOther(c, groupUrls.members(group), "request-gone");
    return seeOther(
      c,
      groupUrls.members(group),
      said === "accepted" ? "group-request-accepted" : "group-request-declined",
    );
  });

  return routes;
}

async function members(c: Ask, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const group = await groupForMember(c.var.read, viewer.id, idOf(c, "group"));
  const data = {
    group,
    members: await membersOf(c.var.read, viewer.id, group.id),
    welcomer: await welcomerOf(c.var.read, group.id),
    requests: group.organiser_id === viewer.id ? await waitingRequests(c.var.read, viewer.id, group.id) : [],
  };
  return GroupMembersPage(c.var.frame, viewer, data, form);
}

async function answer(c: Ask, form: Form): Promise<Drawn> {
  const viewer = viewerOf(c);
  const group = await groupForOrganiser(c.var.read, viewer.id, idOf(c, "group"));
  const asked = idOf(c, "request");
  const request = found(
    (await waitingRequests(c.var.read, viewer.id, group.id)).find(({ id }) => id === asked),
  );
  const data = { group, request, people: await countMembers(c.var.read, group.id) };
  return AnswerPage(c.var.frame, viewer, data, form);
}
