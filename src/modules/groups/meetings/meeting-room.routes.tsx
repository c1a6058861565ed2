import { Hono } from "hono";
import { toAddress } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { idOf, readForm, seeOther, viewerOf } from "../../../web/answers.ts";
import type { Ask, Env } from "../../../web/context.ts";
import type { ProblemWords } from "../../../web/problem.pages.tsx";
import { noteAttendance } from "./attendances.ts";
import { checkOut } from "./check-outs.ts";
import { chairForm, memberForm } from "./floor.forms.ts";
import { handChair, takeChair } from "./meeting-chair.ts";
import { showAmiss } from "./meeting-room.answers.ts";
import { closeMeeting, goToRound, openMeeting } from "./meeting-room.ts";
import {
  attendanceForm,
  checkOutForm,
  hotSeatForm,
  noteForm,
  noteRemovalForm,
  roundForm,
} from "./meetings.forms.ts";
import { meetingSheet } from "./meeting-sheet.reads.ts";
import { roundsOf } from "./meeting-rows.reads.ts";
import { meetingShown } from "./meetings.reads.ts";
import { addNote, noteHotSeat, removeNote } from "./minutes.ts";
import { groupUrls, placeOf } from "../urls.ts";
import { toTheGroup, toTheMeeting, toTheMinutes } from "../ways-on.ts";

export const meetingRoomSayings: Record<string, string> = {
  "meeting-opened": "The meeting is open, and you have the chair.",
  "meeting-opened-by-other": "The meeting is open. Somebody was a moment faster and has the chair.",
  "chair-taken": "You have the chair.",
  "chair-handed": "Handed on. Thank you for chairing.",
  "meeting-closed": "The meeting is over. These are its minutes: everybody in the group can read them here.",
  "note-added": "Written down.",
  "note-removed": "Taken back.",
  "hot-seat-kept": "Kept for the minutes.",
  "check-out-kept": "Kept.",
};

export const meetingRoomProblems: Record<string, ProblemWords> = {
  "chair-only": {
    title: "That is for the chair",
    words:
      "Only whoever has the chair can do this while the group meets. You can take the chair on the meeting’s page.",
    way: toTheMeeting,
  },
  "chair-at-work": {
    title: "The chair is at work",
    words:
      "Whoever has the chair did something a moment ago. The meeting’s page says who it is, and lets you take the chair all the same.",
    way: toTheMeeting,
  },
  "not-here": {
    title: "They are not here yet",
    words: "The chair goes to somebody who is at the meeting. Note that they are here first.",
    way: toTheMeeting,
  },
  "meeting-over": {
    title: "This meeting is over",
    words: "Its minutes stand as they are. What you want to add can be said next time.",
    way: toTheMinutes,
  },
  "meeting-not-open": {
    title: "The meeting is not open yet",
    words: "Open it first; then everybody can write.",
    way: toTheMeeting,
  },
  "meeting-open-already": {
    title: "The meeting is going on",
    words: "It cannot be moved or called off any more. The chair can close it.",
    way: toTheMeeting,
  },
  "meeting-called-off-already": {
    title: "This meeting was called off",
    words: "See the group’s page for the next one.",
    way: toTheGroup,
  },
  "meeting-too-early": {
    title: "It is a little early",
    words: "A meeting can be opened from an hour before its time.",
    way: toTheMeeting,
  },
  "meeting-too-late": {
    title: "This meeting’s time is over",
    words: "Nobody opened it. What was written down for it is heard at the next one.",
    way: toTheGroup,
  },
  "no-such-round": {
    title: "There is no such round",
    words: "The rounds may have changed meanwhile. The meeting’s page shows them as they are now.",
    way: toTheMeeting,
  },
};

/** What happens while a group meets. */
export function meetingRoomRoutes(): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post("/groups/:group/meetings/:meeting/opening", async (c) => {
    const viewer = viewerOf(c).id;
    await openMeeting(c.var.db, viewer, ...addressed(c), c.var.now);
    // Of two who open it at once, one has the chair: the page says which of them is reading.
    const { chair_id } = await meetingShown(c.var.read, viewer, ...addressed(c));
    const said = chair_id === viewer ? "meeting-opened" : "meeting-opened-by-other";
    return seeOther(c, groupUrls.meeting(...addressed(c)), said);
  });

  routes.post("/groups/:group/meetings/:meeting/chair", async (c) => {
    const read = await readForm(c, chairForm);
    const sure = read.ok && read.value.sure;
    await takeChair(c.var.db, viewerOf(c).id, ...addressed(c), sure, c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)), "chair-taken");
  });

  routes.post("/groups/:group/meetings/:meeting/chair/handing", async (c) => {
    const read = await readForm(c, memberForm);
    const member = found(read.ok ? read.value.member : null);
    await handChair(c.var.db, viewerOf(c).id, ...addressed(c), member, c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)), "chair-handed");
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
    const { how, back } = read.value;
    const member = found(read.value.member);
    await noteAttendance(
      c.var.db,
      viewerOf(c).id,
      ...addressed(c),
      member,
      how === "away" ? null : how,
      c.var.now,
    );
    const row = back ? `#${placeOf.presence(member)}` : "";
    return seeOther(c, `${groupUrls.meeting(...addressed(c))}${row}`);
  });

  routes.post("/groups/:group/meetings/:meeting/notes", async (c) => {
    const read = await readForm(c, noteForm);
    if (!read.ok)
      return showAmiss(c, { form: read.form, about: "note" }, roundOf(read.form.typed["kind"]), 422);
    const { id, kind, member, words } = read.value;
    await addNote(
      c.var.db,
      viewerOf(c).id,
      ...addressed(c),
      { id, kind, member: found(member), words },
      c.var.now,
    );
    return seeOther(c, `${await roundPath(c, roundOf(kind))}#${placeOf.notes(kind)}`, "note-added");
  });

  routes.post("/groups/:group/meetings/:meeting/notes/:note/removal", async (c) => {
    const read = await readForm(c, noteRemovalForm);
    const kind = read.ok ? read.value.kind : undefined;
    await removeNote(c.var.db, viewerOf(c).id, ...addressed(c), idOf(c, "note"));
    const back = kind
      ? `${await roundPath(c, roundOf(kind))}#${placeOf.notes(kind)}`
      : groupUrls.meeting(...addressed(c));
    return seeOther(c, back, "note-removed");
  });

  routes.post("/groups/:group/meetings/:meeting/hot-seat", async (c) => {
    const read = await readForm(c, hotSeatForm);
    if (!read.ok) return showAmiss(c, { form: read.form, about: "hot-seat" }, "hot-seat", 422);
    const what = { ...read.value, member: found(read.value.member) };
    const kept = await noteHotSeat(c.var.db, viewerOf(c).id, ...addressed(c), what, c.var.now);
    if (kept || (what.version === 0 && what.notes === "")) {
      return seeOther(
        c,
        `${await roundPath(c, "hot-seat")}#${placeOf.hotSeat(what.member)}`,
        kept && what.version > 0 ? "hot-seat-kept" : undefined,
      );
    }
    const sheet = await meetingSheet(c.var.read, viewerOf(c).id, ...addressed(c));
    const theirs = sheet.hotSeats.find((seat) => seat.member_id === what.member)?.notes ?? "";
    const form = { ...read.form, typed: { ...read.form.typed, member: toAddress(what.member) } };
    return showAmiss(c, { form, about: "hot-seat", theirs }, "hot-seat", 409);
  });

  routes.post("/groups/:group/meetings/:meeting/check-out", async (c) => {
    const viewer = viewerOf(c);
    const read = await readForm(c, checkOutForm);
    if (!read.ok) return showAmiss(c, { form: read.form, about: "check-out" }, "check-out", 422);
    await checkOut(c.var.db, viewer.id, ...addressed(c), read.value, viewer.timeZone, c.var.now);
    return seeOther(c, `${await roundPath(c, "check-out")}#${placeOf.checkOut}`, "check-out-kept");
  });

  routes.post("/groups/:group/meetings/:meeting/closing", async (c) => {
    await closeMeeting(c.var.db, viewerOf(c).id, ...addressed(c), c.var.now);
    return seeOther(c, groupUrls.meeting(...addressed(c)), "meeting-closed");
  });

  return routes;
}

const addressed = (c: Ask): [group: number, meeting: number] => [idOf(c, "group"), idOf(c, "meeting")];

/** In which round a note of this kind is written. */
const roundOf = (kind: unknown): "wins" | "leads-and-asks" => (kind === "win" ? "wins" : "leads-and-asks");

/** Where a round of this kind stands: the meeting's own page while the group is there, else that round beside it. */
async function roundPath(
  c: Ask,
  kind: "report-back" | "wins" | "hot-seat" | "leads-and-asks" | "next-commitments" | "check-out",
): Promise<string> {
  const meeting = await meetingShown(c.var.read, viewerOf(c).id, ...addressed(c));
  const at = (await roundsOf(c.var.read, meeting)).findIndex((round) => round.kind === kind);
  const here = groupUrls.meeting(...addressed(c));
  return meeting.closed_at || at < 0 || at === meeting.round_position ? here : `${here}?round=${at}`;
}
