import { type Id, newId } from "../../src/basics/ids.ts";
import type { Main } from "../../src/database/index.ts";

type Own = { member_id: Id; made_at: string; version: number };

/** The companies of a member: one where they know people, one where nobody is known any more, and one on which nothing stands. */
export async function writeCompanies(db: Main, own: Own) {
  const ids = { company: newId(), empty: newId(), unused: newId() };
  const place = (id: Id, name: string, notes: string) => {
    const words = name.toLowerCase();
    return { ...own, id, name, sort_name: words, name_words: words, notes, stays: 0 };
  };
  await db
    .insertInto("companies")
    .values([
      place(ids.company, "Brightwater", "They hire in spring."),
      place(ids.empty, "Northquay", "They moved."),
      place(ids.unused, "Southquay", "They closed."),
    ])
    .execute();
  return ids;
}
