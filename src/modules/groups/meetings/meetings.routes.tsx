import { Hono } from "hono";
import { Problem } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../../web/answers.ts";
import type { Env } from "../../../web/context.ts";
import { emptyForm, typed, withError } from "../../../web/forms.ts";
import { groupFor, groupForMember, groupForOrganiser } from "../groups.reads.ts";
import { MeetingComingPage } from "./meeting-coming.pages.tsx";
import { showRoom } from "./meeting-room.answers.ts";
import { MeetingSheetPage } from "./meeting-sheet.pages.tsx";
import { absenceForm, callOffForm, moveForm } from "./meetings.forms.ts";
import { AbsencePage, CallOffPage, MeetingsPage, MovePage } from "./meetings.pages.tsx";
import { meetingShown, meetingsOf } from "./meetings.reads.ts";
import { meetingSheet } from "./meeting-sheet.reads.ts";
import { callOffMeeting, moveMeeting, mustBeToCome, sayAbsence, takeBackAbsence } from "./meetings.ts";
import { MinutesPage } from "./minutes.pages.tsx";
import { groupUrls } from "../urls.ts";

export const meetingSayings: Record<string, string> = {
  "meeting-moved": "Moved. Everybody sees the new time.",
  "meeting-called-off": "Called off. Everybody sees that.",
  "word-sent": "Word sent. The group sees that you cannot come.",
  "coming-after-all": "Good. The group expects you.",
};

/** The calendar, one meeting before, during and after it, its sheet of paper, and moving it. */
export function meetingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/groups/:group/meetings", async (c) => {
    const viewer = viewerOf(c);
    const group = await groupForMember(c.var.read, viewer.id, idOf(c, "group"));
    const meetings = await meetingsOf(c.var.read, viewer.id, group.id);
    return show(c, MeetingsPage(c.var.frame, viewer.id, group, meetings));
  });

  routes.get("/groups/:group/meetings/:meeting", async (c) => {
    const viewer = viewerOf(c);
    const sheet = await meetingSheet(c.var.read, viewer.id, idOf(c, "group"), idOf(c, "meeting"));
    if (sheet.meeting.closed_at) return show(c, MinutesPage(c.var.frame, viewer, sheet));
    if (!sheet.meeting.opened_at) return show(c, MeetingComingPage(c.var.frame, viewer, sheet));
    const asked = c.req.query("round") ?? "";
    const shown =
      /^\d{1,2}$/.test(asked) && sheet.rounds[Number(asked)]
        ? Number(asked)
        : (sheet.meeting.round_position ?? 0);
    return showRoom(c, sheet, shown);
  });

  routes.get("/groups/:group/meetings/:meeting/minutes", (c) =>
    Promise.resolve(c.redirect(groupUrls.meeting(idOf(c, "group"), idOf(c, "meeting")), 303)),
  );

  routes.get("/groups/:group/meetings/:meeting/sheet", async (c) => {
    const viewer = viewerOf(c);
    const sheet = await meetingSheet(c.var.read, viewer.id, idOf(c, "group"), idOf(c, "meeting"));
    if (sheet.meeting.called_off_at) return seeOther(c, groupUrls.meeting(sheet.group.id, sheet.meeting.id));
    return show(c, MeetingSheetPage(c.var.frame, sheet));
  });

  routes.get("/groups/:group/meetings/:meeting/move", async (c) => {
    const { group, meeting } = await forOrganiser(
      c.var.read,
      viewerOf(c).id,
      idOf(c, "group"),
      idOf(c, "meeting"),
    );
    return show(
      c,
      MovePage(c.var.frame, group, meeting, typed({ on: meeting.held_on, time: meeting.starts_time })),
    );
  });

  routes.post("/groups/:group/meetings/:meeting/move", async (c) => {
    const viewer = viewerOf(c);
    const { group, meeting } = await forOrganiser(
      c.var.read,
      viewer.id,
      idOf(c, "group"),
      idOf(c, "meeting"),
    );
    const read = await readForm(c, moveForm);
    if (!read.ok) return show(c, MovePage(c.var.frame, group, meeting, read.form), 422);
    try {
      await moveMeeting(c.var.db, viewer.id, group.id, meeting.id, read.value, c.var.now);
    } catch (error) {
      const sentence = error instanceof Problem ? dayAmiss[error.why] : undefined;
      if (!sentence) throw error;
      const form = withError(read.form, "on", sentence);
      return show(c, MovePage(c.var.frame, group, meeting, form), 422);
    }
    return seeOther(c, groupUrls.meeting(group.id, meeting.id), "meeting-moved");
  });

  routes.get("/groups/:group/meetings/:meeting/cancellation", async (c) => {
    const { group, meeting } = await forOrganiser(
      c.var.read,
      viewerOf(c).id,
      idOf(c, "group"),
      idOf(c, "meeting"),
    );
    return show(c, CallOffPage(c.var.frame, group, meeting, emptyForm));
  });

  routes.post("/groups/:group/meetings/:meeting/cancellation", async (c) => {
    const viewer = viewerOf(c);
    const { group, meeting } = await forOrganiser(
      c.var.read,
      viewer.id,
      idOf(c, "group"),
      idOf(c, "meeting"),
    );
    const read = await readForm(c, callOffForm);
    if (!read.ok) return show(c, CallOffPage(c.var.frame, group, meeting, read.form), 422);
    await callOffMeeting(c.var.db, viewer.id, group.id, meeting.id, read.value.reason, c.var.now);
    return seeOther(c, groupUrls.meeting(group.id, meeting.id), "meeting-called-off");
  });

  routes.get("/groups/:group/meetings/:meeting/absence", async (c) => {
    const viewer = viewerOf(c);
    const meeting = await meetingShown(c.var.read, viewer.id, idOf(c, "group"), idOf(c, "meeting"));
    if (meeting.called_off_at) throw new Problem("conflict", "meeting-called-off-already");
    return show(
      c,
      AbsencePage(c.var.frame, await groupFor(c.var.read, viewer.id, meeting.group_id), meeting, emptyForm),
    );
  });

  routes.post("/groups/:group/meetings/:meeting/absence", async (c) => {
    const viewer = viewerOf(c);
    const meeting = await meetingShown(c.var.read, viewer.id, idOf(c, "group"), idOf(c, "meeting"));
    const read = await readForm(c, absenceForm);
    if (!read.ok) {
      const group = await groupFor(c.var.read, viewer.id, meeting.group_id);
      return show(c, AbsencePage(c.var.frame, group, meeting, read.form), 422);
    }
    const here = groupUrls.meeting(meeting.group_id, meeting.id);
    if (read.value.coming) {
      await takeBackAbsence(c.var.db, viewer.id, meeting.group_id, meeting.id);
      return seeOther(c, here, "coming-after-all");
    }
    await sayAbsence(c.var.db, viewer.id, meeting.group_id, meeting.id, read.value.words, c.var.now);
    return seeOther(c, here, "word-sent");
  });

  return routes;
}

/** Why a day will not do. */
const dayAmiss: Record<string, string> = {
  "meeting-in-the-past": "That time is over already. Please choose one that is still to come.",
  "meeting-already-then": "You meet at that time already. Please choose another, or call one of the two off.",
  "meeting-too-far": "That is more than a year ahead. Please choose a nearer day.",
};

/** A meeting that its organiser can still move or call off. */
async function forOrganiser(read: Env["Variables"]["read"], viewer: number, group: number, meeting: number) {
  const kept = await groupForOrganiser(read, viewer, group);
  const shown = await meetingShown(read, viewer, kept.id, meeting);
  mustBeToCome(shown.opened_at !== null, shown.called_off_at !== null);
  return { group: kept, meeting: shown };
}
