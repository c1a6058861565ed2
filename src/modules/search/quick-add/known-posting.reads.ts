import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { opportunityMatch } from "../opportunities/opportunity-row.ts";

/** An opportunity of the viewer's with one of these addresses; null where there is none. The same page is known however its address is spelled. */
export async function knownByAddress(
  read: Main,
  who: Id,
  addresses: readonly string[],
): Promise<{ id: Id; title: string; company: string } | null> {
  const matches = addresses.map((address) => opportunityMatch("", "", address)).filter((one) => one !== "/");
  if (matches.length === 0) return null;
  return (await known.first(read, { who, matches })) ?? null;
}

const known = prepared((read: Main, { who, matches }: { who: Id; matches: readonly string[] }) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select((is) => [
      "opportunities.id",
      "opportunities.title",
      is.fn.coalesce("companies.name", is.val("")).as("company"),
    ])
    .where("opportunities.member_id", "=", who)
    .where("opportunities.match_words", "in", matches)
    .where("opportunities.put_away", "=", "")
    .orderBy("opportunities.made_at", "desc")
    .orderBy("opportunities.id")
    .limit(1),
);
