import type { Form } from "../../../web/forms.ts";
import type { Frame, Viewer } from "../../../web/frame.ts";
import type { FloorShown } from "./floor.reads.ts";
import type { MeetingSheet } from "./meeting-sheet.reads.ts";
import { groupUrls } from "../urls.ts";

/** What somebody typed into a round's form that needs another look, and what stands there meanwhile. */
export type RoomForm = { form: Form; about: "note" | "hot-seat" | "check-out" | "quiet"; theirs?: string };

/** A meeting that is going on, as somebody sees it. */
export type RoomProps = {
  frame: Frame;
  viewer: Viewer;
  sheet: MeetingSheet;
  floor: FloorShown;
  isChair: boolean;
  amiss: RoomForm | null;
};

/** One round of it. */
export type RoundProps = RoomProps & { round: MeetingSheet["rounds"][number] };

/** Where a round stands: the meeting's own page while the group is there, else that round beside it. */
export function roundPath({ sheet, round }: Pick<RoundProps, "sheet" | "round">): string {
  const at = sheet.rounds.indexOf(round);
  const here = groupUrls.meeting(sheet.group.id, sheet.meeting.id);
  return at === sheet.meeting.round_position ? here : `${here}?round=${at}`;
}
