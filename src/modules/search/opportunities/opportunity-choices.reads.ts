import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { openStages } from "../search.ts";
import type { OpportunityChoice } from "./opportunity.ts";

/** So many can be chosen from; who has more finds the others in the list. */
const mostChoices = 300;

/** What the viewer pursues just now, the newest first, for a field in which one is chosen. */
export const opportunityChoices = (read: Main, who: Id): Promise<OpportunityChoice[]> =>
  choices.all(read, { who });

const choices = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("opportunities")
    .innerJoin("searches", "searches.id", "opportunities.search_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select((is) => [
      "opportunities.id",
      "opportunities.title",
      is.fn.coalesce("companies.name", is.val("")).as("company"),
    ])
    .where("searches.member_id", "=", who)
    .where("searches.ended_at", "is", null)
    .where("opportunities.member_id", "=", who)
    .where("opportunities.put_away", "=", "")
    .where("opportunities.stage", "in", openStages)
    .orderBy("opportunities.made_at", "desc")
    .orderBy("opportunities.id", "desc")
    .limit(mostChoices),
);
