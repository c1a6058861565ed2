import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { sortName } from "../../../basics/text.ts";
import { locked, type Main } from "../../../database/index.ts";
import { companyMatch } from "../companies/companies.ts";
import { indexed } from "../contact.ts";

/** A member's own companies of these names, by what they are matched by; made where they have none, and held until the transaction ends. With `stays` they are not let go when nobody is known there. */
export async function companiesNamed(
  tx: Main,
  who: Id,
  names: readonly string[],
  now: Temporal.Instant,
  stays: 0 | 1 = 0,
): Promise<Map<string, { id: Id; name: string }>> {
  const byWords = new Map(names.filter(Boolean).map((name) => [companyMatch(name), name]));
  if (byWords.size === 0) return new Map();
  const rows = [...byWords].map(([name_words, name]) => ({
    id: newId(),
    member_id: who,
    name,
    sort_name: indexed(sortName(name)),
    name_words,
    notes: "",
    stays,
    made_at: instantText(now),
    version: 1,
  }));
  await tx
    .insertInto("companies")
    .values(rows)
    .onConflict((conflict) => {
      const known = conflict.columns(["member_id", "name_words"]);
      return stays ? known.doUpdateSet({ stays }) : known.doNothing();
    })
    .execute();
  const held = await locked(
    tx,
    tx
      .selectFrom("companies")
      .select(["id", "name", "name_words"])
      .where("member_id", "=", who)
      .where("name_words", "in", [...byWords.keys()])
      .orderBy("id"),
  ).execute();
  return new Map(held.map(({ name_words, ...company }) => [name_words, company]));
}

/** The same for what a member names for itself: they stay when nobody is known there. */
export const companiesThatStay = (
  tx: Main,
  who: Id,
  names: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, { id: Id; name: string }>> => companiesNamed(tx, who, names, now, 1);
