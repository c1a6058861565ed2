import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { membershipOf } from "../access.ts";

/** A short word to another member of the group that names what they did. Only for what was done, wholly or partly, and is shown. */
export function cheer(
  db: Main,
  who: Id,
  commitment: Id,
  what: { id: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await tx
      .selectFrom("commitments")
      .innerJoin("reports", "reports.commitment_id", "commitments.id")
      .select(["commitments.member_id", "commitments.group_id", "reports.outcome"])
      .where("commitments.id", "=", commitment)
      .where("commitments.hidden", "=", 0)
      .executeTakeFirst();
    if (!row?.group_id || row.outcome === "not-yet") throw notFound();
    await membershipOf(tx, who, row.group_id);
    if (row.member_id === who) throw new Problem("conflict", "own-cheer");
    const given = await tx
      .insertInto("cheers")
      .values({
        id: what.id,
        commitment_id: commitment,
        from_member_id: who,
        words: what.words,
        given_at: instantText(now),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!given) {
      // Pressed twice it is one cheer; gone back to and changed it says what was sent last.
      await tx
        .updateTable("cheers")
        .set({ words: what.words })
        .where("id", "=", what.id)
        .where("commitment_id", "=", commitment)
        .where("from_member_id", "=", who)
        .execute();
    }
    await ring(tx, row.group_id);
    if (given) await record(tx, "cheer-given", who, { subject: commitment, group: row.group_id }, now);
  });
}

/** Takes one's own cheer back; a second time changes nothing. */
export function takeBackCheer(db: Main, who: Id, commitment: Id, given: Id): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await tx
      .selectFrom("commitments")
      .select("group_id")
      .where("id", "=", commitment)
      .executeTakeFirst();
    if (!row?.group_id) throw notFound();
    await membershipOf(tx, who, row.group_id);
    const back = await tx
      .deleteFrom("cheers")
      .where("id", "=", given)
      .where("commitment_id", "=", commitment)
      .where("from_member_id", "=", who)
      .returning("id")
      .executeTakeFirst();
    if (back) await ring(tx, row.group_id);
  });
}
