import type { Id } from "../../../basics/ids.ts";
import type { JobInterviewsTable } from "../../../database/index.ts";
import { startsAt } from "../../groups/index.ts";

export const ways = ["in-person", "video", "phone"] as const satisfies readonly JobInterviewsTable["how"][];

/** What a member says of a talk with an employer. `time` is wall time in `timeZone`, "" where it is still open. */
export type JobInterviewWords = {
  on: Temporal.PlainDate;
  time: string;
  timeZone: string;
  how: JobInterviewsTable["how"];
  place: string;
};

/**
 * Somebody whom a form names: one of the member's own contacts; or a name, which is the one contact called so, or somebody
 * new. With `isNew` it is somebody new whoever else has the name.
 */
export type PersonMeant = { contact: Id } | { name: string; isNew?: boolean };

export type TimeOfOne = Pick<JobInterviewsTable, "on_day" | "at_time" | "time_zone">;

/** When it begins; null where only the day is known. */
export const startOf = ({ on_day, at_time, time_zone }: TimeOfOne): Temporal.Instant | null =>
  at_time === "" ? null : startsAt(Temporal.PlainDate.from(on_day), at_time, time_zone);

/** Long enough for most; nobody says beforehand how long it takes. */
const usualMinutes = 60;
/** When a day's work is over, where the time was left open. */
const evening = "17:00";

/** From when on it is likely to be over, so that one may ask how it went. */
export const overFrom = (row: TimeOfOne): Temporal.Instant =>
  startOf(row)?.add({ minutes: usualMinutes }) ??
  startsAt(Temporal.PlainDate.from(row.on_day), evening, row.time_zone);

/** Whether one may ask how it went. */
export const isOver = (row: TimeOfOne, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(overFrom(row), now) <= 0;
