import { notFound } from "../../../basics/problem.ts";
import { idOf, show, viewerOf } from "../../../web/answers.ts";
import type { Ask } from "../../../web/context.ts";
import { floorOf } from "./floor.reads.ts";
import { MeetingRoomPage } from "./meeting-room.pages.tsx";
import type { RoomForm } from "./meeting-round.ts";
import { type MeetingSheet, meetingSheet } from "./meeting-sheet.reads.ts";

/** The room as it stands, at one of its rounds. */
export async function showRoom(
  c: Ask,
  sheet: MeetingSheet,
  shown: number,
  amiss: RoomForm | null = null,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const floor = await floorOf(c.var.read, sheet.meeting.id);
  return show(c, MeetingRoomPage(c.var.frame, viewerOf(c), { sheet, floor, shown, amiss }), status);
}

/** The room again, with a form that needs another look, at the round where it stands (null: where the group is). */
export async function showAmiss(
  c: Ask,
  amiss: RoomForm,
  kind: MeetingSheet["rounds"][number]["kind"] | null,
  status: 409 | 422,
): Promise<Response> {
  const sheet = await meetingSheet(c.var.read, viewerOf(c).id, idOf(c, "group"), idOf(c, "meeting"));
  if (!sheet.meeting.opened_at || sheet.meeting.closed_at) throw notFound();
  const at = sheet.rounds.findIndex((round) => round.kind === kind);
  return showRoom(c, sheet, at < 0 ? (sheet.meeting.round_position ?? 0) : at, amiss, status);
}
