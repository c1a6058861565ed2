import assert from "node:assert/strict";
import type { MeetingFacts } from "../../bench/seed/groups/meeting-facts.ts";
import {
  addNote,
  callOffMeeting,
  checkOut,
  closeMeeting,
  giveFloor,
  goToRound,
  moveMeeting,
  noteAttendance,
  noteHotSeat,
  openMeeting,
  raiseHand,
  sayAbsence,
} from "../../src/modules/groups/index.ts";
import { reflect } from "../../src/modules/groups/meetings/check-outs.ts";
import { startQuiet } from "../../src/modules/groups/meetings/floor-timers.ts";
import type { commitmentsTold } from "./commitments-told.ts";
import type { Tellers } from "./telling.ts";

/** Meetings, from the calendar to the check-out. */
export const meetingsTold: Tellers<Omit<MeetingFacts, keyof typeof commitmentsTold>> = {
  "meeting moved": ({ db }, { member, group, meeting, on, time, reason }, now) =>
    moveMeeting(db, member, group, meeting, { on: Temporal.PlainDate.from(on), time, reason }, now),
  "meeting called off": ({ db }, { member, group, meeting, reason }, now) =>
    callOffMeeting(db, member, group, meeting, reason, now),
  "absence said": ({ db }, { member, group, meeting, words }, now) =>
    sayAbsence(db, member, group, meeting, words, now),
  "meeting opened": ({ db }, { member, group, meeting }, now) => openMeeting(db, member, group, meeting, now),
  "attendance noted": ({ db }, { member, group, meeting, who, how }, now) =>
    noteAttendance(db, member, group, meeting, who, how, now),
  "round begun": ({ db }, { member, group, meeting, from, to }, now) =>
    goToRound(db, member, group, meeting, { from, to }, now),
  "floor given": ({ db }, { member, group, meeting, to }, now) =>
    giveFloor(db, member, group, meeting, to, now),
  "hand raised": ({ db }, { member, group, meeting }, now) =>
    raiseHand(db, member, group, meeting, true, now),
  "quiet begun": ({ db }, { member, group, meeting, minutes }, now) =>
    startQuiet(db, member, group, meeting, minutes, now),
  "note added": ({ db }, { member, group, meeting, note, type, about, words }, now) =>
    addNote(db, member, group, meeting, { id: note, kind: type, member: about, words }, now),
  async "hot seat noted"({ db }, { member, group, meeting, about, notes }, now) {
    assert(await noteHotSeat(db, member, group, meeting, { member: about, notes, version: 0 }, now));
  },
  "meeting closed": ({ db }, { member, group, meeting }, now) =>
    closeMeeting(db, member, group, meeting, now),
  async "checked out"(told, { member, group, meeting, checkOut: planned, energy, line, shared, zone }, now) {
    await checkOut(told.db, member, group, meeting, { energy, line, share: shared }, zone, now);
    const mine = told.db.selectFrom("check_outs").select("id").where("meeting_id", "=", meeting);
    told.name(planned, (await mine.where("member_id", "=", member).executeTakeFirstOrThrow()).id);
  },
  "day reflected": ({ db }, { member, energy, line, zone }, now) =>
    reflect(db, member, { energy, line }, zone, now),
};
