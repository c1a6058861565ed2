import { Hono } from "hono";
import { notFound } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import { agendaForm, typedAgenda } from "./agenda.forms.ts";
import { AgendaPage } from "./agenda.pages.tsx";
import { setAgenda } from "./agenda.ts";
import { changeGroup } from "../membership/group.ts";
import { EditGroupPage, SchedulePage } from "./group-settings.pages.tsx";
import { groupWordsForm, scheduleForm, typedGroup, typedSchedule } from "./groups.forms.ts";
import { agendaOf, groupForOrganiser, type GroupShown } from "../groups.reads.ts";
import { groupKinds } from "../kinds.ts";
import { setMeetingRule } from "../meetings/meeting-plan.ts";
import { groupUrls } from "../urls.ts";

/** What a group's organiser sets: words and place, times, rounds. */
export function groupSettingsRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/edit", async (c) => {
    const group = await forOrganiser(c);
    return show(c, EditGroupPage(c.var.frame, viewerOf(c), { group }, typedGroup(group)));
  });

  routes.post("/groups/:group/edit", async (c) => {
    const viewer = viewerOf(c);
    const group = await forOrganiser(c);
    const read = await readForm(c, groupWordsForm);
    if (!read.ok) {
      const data = { group, ...drawnFrom(read.form) };
      return show(c, EditGroupPage(c.var.frame, viewer, data, read.form), 422);
    }
    const { words, version } = read.value;
    if (await changeGroup(c.var.db, viewer.id, group.id, words, version, c.var.now)) {
      return seeOther(c, groupUrls.group(group.id), "group-kept");
    }
    const data = { group: await forOrganiser(c), changedMeanwhile: true };
    return show(c, EditGroupPage(c.var.frame, viewer, data, read.form), 409);
  });

  routes.get("/groups/:group/schedule", async (c) => {
    const group = await thatMeets(c);
    return show(c, SchedulePage(c.var.frame, viewerOf(c), { group }, typedSchedule(group, c.var.now)));
  });

  routes.post("/groups/:group/schedule", async (c) => {
    const viewer = viewerOf(c);
    const group = await thatMeets(c);
    const read = await readForm(c, scheduleForm(c.var.now, group.from_on));
    if (!read.ok) {
      const data = { group, ...drawnFrom(read.form) };
      return show(c, SchedulePage(c.var.frame, viewer, data, read.form), 422);
    }
    const { rule, version } = read.value;
    if (await setMeetingRule(c.var.db, viewer.id, group.id, rule, c.var.now, version)) {
      return seeOther(c, groupUrls.meetings(group.id), "times-kept");
    }
    const data = { group: await thatMeets(c), changedMeanwhile: true };
    return show(c, SchedulePage(c.var.frame, viewer, data, read.form), 409);
  });

  routes.get("/groups/:group/agenda", async (c) => {
    const group = await thatMeets(c);
    const form = typedAgenda(await agendaOf(c.var.read, group.id), group.vent_seconds);
    return show(c, AgendaPage(c.var.frame, viewerOf(c), { group }, form));
  });

  routes.post("/groups/:group/agenda", async (c) => {
    const viewer = viewerOf(c);
    const group = await thatMeets(c);
    const read = await readForm(c, agendaForm);
    if (!read.ok) {
      const data = { group, ...drawnFrom(read.form) };
      return show(c, AgendaPage(c.var.frame, viewer, data, read.form), 422);
    }
    const { version, ...agenda } = read.value;
    if (await setAgenda(c.var.db, viewer.id, group.id, agenda, version)) {
      return seeOther(c, groupUrls.agenda(group.id), "rounds-kept");
    }
    const now = await thatMeets(c);
    const rounds = await agendaOf(c.var.read, group.id);
    const data = { group: now, standing: { rounds, ventSeconds: now.vent_seconds } };
    return show(c, AgendaPage(c.var.frame, viewer, data, read.form), 409);
  });

  return routes;
}

const forOrganiser = (c: Ask): Promise<GroupShown> =>
  groupForOrganiser(c.var.read, viewerOf(c).id, idOf(c, "group"));

/** A form that needs another look keeps the version that it was drawn from: what changed since is still unseen. */
const drawnFrom = (form: Form): { version?: string } =>
  form.errors["version"] ? {} : { version: typedText(form, "version") };

/** Buddies have neither times nor rounds: for them there are no such pages. */
async function thatMeets(c: Ask): Promise<GroupShown> {
  const group = await forOrganiser(c);
  if (!groupKinds[group.kind].meets) throw notFound();
  return group;
}
