import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { maybeOpportunity, type OpportunityRead } from "./held-opportunity.ts";

/** What stands at "applied" with no application noted among the acts: null where there is one, or it stands elsewhere. */
export async function appliedUnnoted(read: Main, who: Id, id: Id): Promise<OpportunityRead | null> {
  const row = await maybeOpportunity(read, who, id);
  if (row?.stage !== "applied") return null;
  return (await applications.first(read, { who, id })) ? null : row;
}

const applications = prepared((read: Main, { who, id }: { who: Id; id: Id }) =>
  read
    .selectFrom("activities")
    .select("id")
    .where("opportunity_id", "is not", null)
    .where("opportunity_id", "=", id)
    .where("member_id", "=", who)
    .where("kind", "=", "applied")
    .where("put_away", "=", "")
    .limit(1),
);
