import type { Form } from "../../web/forms.ts";
import type { Frame, Viewer } from "../../web/frame.ts";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "./urls.ts";

/** What somebody typed into a round's form that needs another look, and what stands there meanwhile. */
export type RoomForm = { form: Form; about: "note" | "hot-seat" | "check-out"; theirs?: string };

/** One round of a meeting that is going on, as somebody sees it. */
export type RoundProps = {
  frame: Frame;
  viewer: Viewer;
  sheet: MeetingSheet;
  round: MeetingSheet["rounds"][number];
  isChair: boolean;
  amiss: RoomForm | null;
};

/** Where a round stands: the meeting's own page while the group is there, else that round beside it. */
export function roundPath({ sheet, round }: Pick<RoundProps, "sheet" | "round">): string {
  const at = sheet.rounds.indexOf(round);
  const here = groupUrls.meeting(sheet.group.id, sheet.meeting.id);
  return at === sheet.meeting.round_position ? here : `${here}?round=${at}`;
}
