import type { Departure, Places } from "../people/index.ts";
import { handfulOf } from "./handful.ts";
import { jobInterviewsOnToday } from "./job-interviews/job-interviews.today.ts";
import { currentSearch } from "./opening/searches.reads.ts";
import { nextStepsOnToday } from "./opportunities/opportunities.today.ts";
import { exportSearch } from "./personal.reads.ts";
import { eraseSearch } from "./personal.ts";
import { setbacksOnToday } from "./setbacks/setbacks.today.ts";
import { shakeUpOnToday } from "./shake-up/shake-up.today.ts";
import { sharedInCommon } from "./sharing/shared-line.tsx";
import { thanksOnToday } from "./thanks/thanks.today.ts";

/** What becomes of a member's search when they delete their account; what is said here is done by `eraseSearch`. */
const departure: Departure = {
  goes: [
    "Your search: your target, what you pursued and did, your weeks, job interviews, notes of thanks, and every file that you kept here. Take them along first if you want to keep them.",
  ],
  stays: [],
};

/** What this room puts into the room of people. */
export const searchPlaces: Places = {
  departure,
  erase: eraseSearch,
  exportOf: exportSearch,
  inCommon: sharedInCommon,
  async onToday(read, viewer, now) {
    // Whoever has paused, or does not search, is reminded of nothing: one question instead of many.
    const search = await currentSearch(read, viewer.id);
    if (!search || search.paused_at !== null) return [];
    return handfulOf([
      await jobInterviewsOnToday(read, viewer, now),
      // A note of thanks counts in hours, and a next step in days.
      await thanksOnToday(read, viewer, now),
      await nextStepsOnToday(read, viewer, now),
      await setbacksOnToday(read, viewer, now),
      await shakeUpOnToday(read, viewer, now),
    ]);
  },
};
