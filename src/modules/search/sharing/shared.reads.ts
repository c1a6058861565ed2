import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import type { Levels } from "./levels.ts";
import { sharedOf } from "./shared.ts";
import { daysShared, sharedActivities, sharedWeeks } from "./shared-activities.reads.ts";
import { sharedOpportunities } from "./shared-opportunities.reads.ts";
import { sharedCompanies, sharedTarget } from "./shared-plan.reads.ts";
import { sharedJobInterviews, sharedThanks } from "./shared-talks.reads.ts";

/** What is read for others of a search: as much of each part as these levels let through, and nothing else. */
export type SharedParts = Awaited<ReturnType<typeof sharedParts>>;

/** The levels come from `sharedWith`, or, for the preview, from one's own audience. */
export async function sharedParts(
  read: Main,
  search: { id: Id; owner: Id; timeZone: string; levels: Levels },
  viewer: Id,
  now: Temporal.Instant,
) {
  const { levels } = search;
  const of = sharedOf(search, now);
  const asksDays = levels.activities !== "nothing" || levels.week !== "nothing";
  const days = asksDays ? await daysShared(read, of) : [];
  return {
    today: of.today,
    target: await sharedTarget(read, of, levels.target, viewer),
    companies: await sharedCompanies(read, of, levels.companies),
    opportunities: await sharedOpportunities(read, of, levels.opportunities),
    activities: await sharedActivities(read, of, levels.activities, days),
    weeks: await sharedWeeks(read, of, levels.week, days),
    jobInterviews: await sharedJobInterviews(read, of, levels["job-interviews"]),
    thanks: await sharedThanks(read, of, levels.thanks),
  };
}
