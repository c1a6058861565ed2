import type { Interviews } from "../../../database/index.ts";
import type { Chore } from "../../../jobs/index.ts";
import type { House } from "../../../web/context.ts";
import { keptFor } from "../../people/index.ts";
import { dayOf } from "../../../basics/instant.ts";

/** What is done once a day: concerns that were closed long ago go. */
export const moderationChores = (house: House): Chore[] => [
  {
    name: "sweep concerns about interviews",
    every: 24 * 60,
    run: (now) => sweepInterviewConcerns(house.interviews.write, now),
  },
];

/** Forgets what readers told the host as long after it was closed as what members told. */
export async function sweepInterviewConcerns(db: Interviews, now: Temporal.Instant): Promise<void> {
  const before = dayOf(now.subtract({ hours: 24 * keptFor.concern }));
  await db.deleteFrom("interview_concerns").where("closed_on", "<", before).execute();
}
