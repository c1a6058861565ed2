import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { holdBook } from "../held-book.ts";
import { heldBoth } from "./held-both.ts";

/** Remembers that two who look alike are two people, so that nobody asks again. A second time finds it said. */
export function sayTwoPeople(db: Main, who: Id, one: Id, other: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    if (one === other) throw notFound();
    await holdBook(tx, who);
    await heldBoth(tx, who, one, other);
    const said = await tx
      .selectFrom("contact_merges")
      .select("id")
      .where("kept_id", "in", [one, other])
      .where("gone_id", "in", [one, other])
      .where("undone_at", "is not", null)
      .executeTakeFirst();
    if (said) return;
    const at = instantText(now);
    await tx
      .insertInto("contact_merges")
      .values({
        id: newId(),
        member_id: who,
        kept_id: one,
        gone_id: other,
        before: "",
        moved: "",
        merged_at: at,
        undone_at: at,
      })
      .execute();
  });
}
