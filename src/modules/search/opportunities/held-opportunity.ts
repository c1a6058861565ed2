import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { locked, type Main, type OpportunitiesTable, prepared } from "../../../database/index.ts";

/** One of the viewer's own, with the name of its company and of whom it is known from; else not-found. */
export const ownOpportunity = async (read: Main, who: Id, id: Id): Promise<OpportunityRead> =>
  found(await ownOne.first(read, { who, id }));

/** The same; null where it is not theirs. */
export const maybeOpportunity = async (read: Main, who: Id, id: Id | null): Promise<OpportunityRead | null> =>
  id === null ? null : ((await ownOne.first(read, { who, id })) ?? null);

export type OpportunityRead = OpportunitiesTable & {
  /** "" where none was named. */
  company: string;
  found_contact: string | null;
};

const ownOne = prepared((read: Main, { who, id }: { who: Id; id: Id }) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .leftJoin("contacts", "contacts.id", "opportunities.found_contact_id")
    .selectAll("opportunities")
    .select((is) => [
      is.fn.coalesce("companies.name", is.val("")).as("company"),
      "contacts.name as found_contact",
    ])
    .where("opportunities.id", "=", id)
    .where("opportunities.member_id", "=", who)
    .where("opportunities.put_away", "=", ""),
);

/** The same, held for a change until the transaction ends. Whoever writes holds the member's book or search before. */
export async function heldOpportunity(tx: Main, who: Id, id: Id): Promise<OpportunitiesTable> {
  const own = tx
    .selectFrom("opportunities")
    .selectAll()
    .where("id", "=", id)
    .where("member_id", "=", who)
    .where("put_away", "=", "");
  return found(await locked(tx, own).executeTakeFirst());
}
