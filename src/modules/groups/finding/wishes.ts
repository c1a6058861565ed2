import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, type WishesTable } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { settleForming } from "./formings-settling.ts";
import { endWish } from "../membership/wishes-ending.ts";

export type WishWords = {
  kind: WishesTable["kind"];
  pace: WishesTable["pace"];
  placeKind: WishesTable["place_kind"];
  when: string;
  field: string;
  words: string;
};

/** A member would like a group. One wish at a time: where another stands, conflict, "wish-stands". Pressed twice is once. */
export function wishForGroup(
  db: Main,
  who: Id,
  what: WishWords & { id: Id },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const wished = await tx
      .insertInto("wishes")
      .values({
        id: what.id,
        member_id: who,
        ...columnsOf(what),
        wished_at: instantText(now),
        ended_at: null,
        ended_how: null,
        version: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (wished) {
      await record(tx, "group-wished", who, { subject: wished.id }, now);
      return;
    }
    const same = await tx
      .selectFrom("wishes")
      .select("id")
      .where("id", "=", what.id)
      .where("member_id", "=", who)
      .executeTakeFirst();
    if (!same) throw new Problem("conflict", "wish-stands");
  });
}

/** Changes what the member wishes for. False when it was changed since `version` to say something else: nothing is written then. */
export function changeWish(db: Main, who: Id, what: WishWords, version: number): Promise<boolean> {
  return atomically(db, async (tx) => {
    const changed = await tx
      .updateTable("wishes")
      .set({ ...columnsOf(what), version: version + 1 })
      .where("member_id", "=", who)
      .where("ended_at", "is", null)
      .where("version", "=", version)
      .returning("id")
      .executeTakeFirst();
    if (changed) return true;
    const stands = await tx
      .selectFrom("wishes")
      .selectAll()
      .where("member_id", "=", who)
      .where("ended_at", "is", null)
      .executeTakeFirst();
    if (!stands) throw new Problem("conflict", "wish-over");
    // Pressed twice, the second finds what the first has kept.
    return Object.entries(columnsOf(what)).every(
      ([column, value]) => stands[column as keyof ReturnType<typeof columnsOf>] === value,
    );
  });
}

const columnsOf = (what: WishWords) => ({
  kind: what.kind,
  pace: what.pace,
  place_kind: what.placeKind,
  when_words: what.when,
  field: what.field,
  words: what.words,
});

/** The member waits no longer. */
export function withdrawWish(db: Main, who: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    for (const forming of await endWish(tx, who, "withdrawn", now)) await settleForming(tx, forming, now);
  });
}
