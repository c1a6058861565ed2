import type { Id } from "../src/basics/ids.ts";
import { searchUrls } from "../src/modules/search/index.ts";
import { SearchRows } from "./routes/search-rows.ts";
import type { Person, Town } from "./support.ts";

const parts = [
  "target",
  "companies",
  "opportunities",
  "activities",
  "week",
  "job-interviews",
  "thanks",
] as const;

/** Annabel looks for work, and shows all of it to some as her buddies. Returns what of it has an id, and where they see it. */
export async function annabelShares(
  town: Town,
  ana: Person,
  buddies: readonly Person[],
): Promise<{ ids: Id[]; link: string }> {
  const none = { company: 0, away: 0, contact: 0, helper: 0, commitment: 0 };
  const rows = await SearchRows.open(town, ana, none);
  const target = await rows.keep("targets", { sentence: "Zymurgist at a falconry, by the kestrels" });
  const opportunity = await rows.opportunity({ title: "Head of glassblowing", place: "Heron quay" });
  const activity = await rows.activity({ words: "Asked at the osprey", opportunity_id: opportunity });
  const audiences: Id[] = [];
  for (const { id } of buddies) {
    const asBuddy = { kind: "buddy", group_id: null, to_member_id: id, until_on: "2027-01-19" } as const;
    const audience = await rows.keep("search_audiences", { ...asBuddy, ended_at: null, version: 0 });
    await rows.db
      .insertInto("search_shares")
      .values(parts.map((part) => ({ audience_id: audience, member_id: ana.id, part, level: "details" })))
      .execute();
    audiences.push(audience);
  }
  const ids = [rows.search, target, opportunity, activity, ...audiences];
  return { ids, link: searchUrls.shared(rows.search) };
}
