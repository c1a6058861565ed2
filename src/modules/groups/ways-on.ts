import type { WayOn } from "../../web/problem.pages.tsx";
import { groupAbove, meetingAbove } from "./urls.ts";

// Where something that was refused here can be done, by the path at which it was refused.

/** To the meeting that the path is about. */
export const toTheMeeting = (path: string): WayOn | null => wayTo(meetingAbove(path), "Go to the meeting");

/** To its minutes, which stand on the same page. */
export const toTheMinutes = (path: string): WayOn | null => wayTo(meetingAbove(path), "Read the minutes");

/** To the group that the path is about. */
export const toTheGroup = (path: string): WayOn | null => wayTo(groupAbove(path), "Go to the group");

/** To its wall. */
export function toTheWall(path: string): WayOn | null {
  const group = groupAbove(path);
  return wayTo(group && `${group}/wall`, "Go to the wall");
}

/** To the page on which its organiser hands it over. */
export function toTheMembers(path: string): WayOn | null {
  const group = groupAbove(path);
  return wayTo(group && `${group}/members`, "Hand the group over");
}

const wayTo = (href: string | null, label: string): WayOn | null => (href ? { label, href } : null);
