import { Hono } from "hono";
import { toAddress } from "../../basics/ids.ts";
import { found, notFound } from "../../basics/problem.ts";
import { idOf, readForm, seeOther, show, viewerOf } from "../../web/answers.ts";
import type { Ask, Env } from "../../web/context.ts";
import { checkOut } from "./check-outs.ts";
import { MeetingRoomPage } from "./meeting-room.pages.tsx";
import type { RoomForm } from "./meeting-round.ts";
import { closeMeeting, goToRound, noteAttendance, openMeeting, takeChair } from "./meeting-room.ts";
import { attendanceForm, checkOutForm, hotSeatForm, noteForm, roundForm } from "./meetings.forms.ts";
import { meetingSheet } from "./meeting-sheet.reads.ts";
import { addNote, noteHotSeat, removeNote } from "./minutes.ts";
import { groupUrls } from "./urls.ts";

export const meetingRoomSayings: Record<string, string> = {
  "meeting-opened": "The meeting is open, and you have the chair.",
  "chair-taken": "You have the chair.",
  "meeting-closed": "The meeting is over. These are its minutes; everybody gets a link by mail.",
  "note-added": "Written down.",
  "note-removed": "Taken back.",
  "hot-seat-kept": "Kept for the minutes.",
  "check-out-kept": "Kept.",
};

export const meetingRoomProblems: Record<string, { title: string; words: string }> = {
  "chair-only": {
    title: "That is for the chair",
    words:
      "Only whoever has the chair can do this while the group meets. You can take the chair on the meeting's page.",
  },
  "organiser-only": {
    title: "That is for the organiser",
    words: "Only the organiser of the group can do this. Ask them, they will be glad to.",
  },
  "meeting-over": {
    title: "This meeting is over",
    words: "Its minutes stand as they are. What you want to add can be said next time.",
  },
  "meeting-not-open": {
    title: "The meeting is not open yet",
    words: "Open it first; then everybody can write.",
  },
  "meeting-open-already": {
    title: "The meeting is going on",
    words: "It cannot be moved or called off any more. The chair can close it.",
  },
  "meeting-called-off-already": {
    title: "This meeting was called off",
    words: "See the group's page for the next one.",
  },
  "meeting-too-early": {
    title: "It is a little early",
    words: "A meeting can be opened from an hour before its time.",
  },
  "meeting-too-late": {
    title: "This meeting's time is over",
    words: "Nobody opened it. What was written down for it is heard at the next one.",
  },
  "asked-lately": {
    title: "They answered a short while ago",
    words:
      "After a no, please give it two weeks before you ask the same group again. Other groups are open too.",
  },
  "no-such-round": {
    title: "There is no such round",
    words: "The rounds may have changed meanwhile. Go back and reload the page.",
  },
};

/** What happens while a group meets. */
export function meetingRoomRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post("/groups/:group/meetings/:meeting/opening", async (c) => {
    await openMeeting(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)), "meeting-opened");
  });

  routes.post("/groups/:group/meetings/:meeting/chair", async (c) => {
    await takeChair(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)), "chair-taken");
  });

  routes.post("/groups/:group/meetings/:meeting/round", async (c) => {
    const read = await readForm(c, roundForm);
    // A page that is behind leads to where the meeting is.
    if (read.ok) await goToRound(c.var.db, viewerOf(c).id, ...addressed(c), read.value, c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)));
  });

  routes.post("/groups/:group/meetings/:meeting/attendance", async (c) => {
    const read = await readForm(c, attendanceForm);
    if (!read.ok) return seeOther(c, groupUrls.meeting(...addressed(c)));
    const { member, how } = read.value;
    await noteAttendance(
      c.var.db,
      viewerOf(c).id,
      ...addressed(c),
      found(member),
      how === "away" ? null : how,
      c.var.now,
    );
    return seeOther(c, groupUrls.meeting(...addressed(c)));
  });

  routes.post("/groups/:group/meetings/:meeting/notes", async (c) => {
    const read = await readForm(c, noteForm);
    if (!read.ok)
      return room(
        c,
        { form: read.form, about: "note" },
        read.form.typed["kind"] === "win" ? "wins" : "leads-and-asks",
        422,
      );
    const { id, kind, member, words } = read.value;
    await addNote(
      c.var.db,
      viewerOf(c).id,
      ...addressed(c),
      { id, kind, member: found(member), words },
      c.var.now,
    );
    return seeOther(c, await roundPath(c, kind === "win" ? "wins" : "leads-and-asks"), "note-added");
  });

  routes.post("/groups/:group/meetings/:meeting/notes/:note/removal", async (c) => {
    await removeNote(c.var.db, viewerOf(c).id, ...addressed(c), idOf(c, "note"));
    return seeOther(c, groupUrls.meeting(...addressed(c)), "note-removed");
  });

  routes.post("/groups/:group/meetings/:meeting/hot-seat", async (c) => {
    const read = await readForm(c, hotSeatForm);
    if (!read.ok) return room(c, { form: read.form, about: "hot-seat" }, "hot-seat", 422);
    const what = { ...read.value, member: found(read.value.member) };
    const kept = await noteHotSeat(c.var.db, viewerOf(c).id, ...addressed(c), what, c.var.now);
    if (kept || (what.version === 0 && what.notes === "")) {
      return seeOther(
        c,
        await roundPath(c, "hot-seat"),
        kept && what.version > 0 ? "hot-seat-kept" : undefined,
      );
    }
    const sheet = await meetingSheet(c.var.read, viewerOf(c).id, ...addressed(c));
    const theirs = sheet.hotSeats.find((seat) => seat.member_id === what.member)?.notes ?? "";
    const form = { ...read.form, typed: { ...read.form.typed, member: toAddress(what.member) } };
    return room(c, { form, about: "hot-seat", theirs }, "hot-seat", 409);
  });

  routes.post("/groups/:group/meetings/:meeting/check-out", async (c) => {
    const viewer = viewerOf(c);
    const read = await readForm(c, checkOutForm);
    if (!read.ok) return room(c, { form: read.form, about: "check-out" }, "check-out", 422);
    await checkOut(c.var.db, viewer.id, ...addressed(c), read.value, viewer.timeZone, c.var.now);
    return seeOther(c, await roundPath(c, "check-out"), "check-out-kept");
  });

  routes.post("/groups/:group/meetings/:meeting/closing", async (c) => {
    await closeMeeting(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)), "meeting-closed");
  });

  return routes;
}

const addressed = (c: Ask): [group: number, meeting: number] => [idOf(c, "group"), idOf(c, "meeting")];

type RoundKind = Parameters<typeof roundPath>[1];

/** Where a round of this kind stands: the meeting's own page while the group is there, else that round beside it. */
async function roundPath(
  c: Ask,
  kind: "report-back" | "wins" | "hot-seat" | "leads-and-asks" | "next-commitments" | "check-out",
): Promise<string> {
  const sheet = await meetingSheet(c.var.read, viewerOf(c).id, ...addressed(c));
  const at = sheet.rounds.findIndex((round) => round.kind === kind);
  const here = groupUrls.meeting(...addressed(c));
  return sheet.meeting.closed_at || at < 0 || at === sheet.meeting.round_position
    ? here
    : `${here}?round=${at}`;
}

/** The room again, with a form that needs another look. */
async function room(c: Ask, amiss: RoomForm, kind: RoundKind, status: 409 | 422): Promise<Response> {
  const viewer = viewerOf(c);
  const sheet = await meetingSheet(c.var.read, viewer.id, ...addressed(c));
  if (!sheet.meeting.opened_at || sheet.meeting.closed_at) throw notFound();
  const at = sheet.rounds.findIndex((round) => round.kind === kind);
  return show(
    c,
    MeetingRoomPage(c.var.frame, viewer, sheet, at < 0 ? (sheet.meeting.round_position ?? 0) : at, amiss),
    status,
  );
}
