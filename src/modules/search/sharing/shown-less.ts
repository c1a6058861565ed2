import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type Main, type Shown } from "../../../database/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import type { ItemKind } from "./shown-less.reads.ts";

/** Shows one item less than its part, or, with "", as its part says. A second time changes nothing. Another's: not-found. */
export function showItem(
  db: Main,
  who: Id,
  { kind, id, shown }: { kind: ItemKind; id: Id; shown: Exclude<Shown, "details"> },
): Promise<void> {
  return atomically(db, async (tx) => {
    await heldSearch(tx, who);
    // No other form says it: the versions stay.
    found(await write[kind](tx, who, id, shown));
  });
}

type Write = (tx: Main, who: Id, id: Id, shown: Shown) => Promise<{ id: Id } | undefined>;

const write: Record<ItemKind, Write> = {
  opportunity: (tx, who, id, shown) =>
    tx
      .updateTable("opportunities")
      .set({ shown })
      .where("id", "=", id)
      .where("member_id", "=", who)
      .returning("id")
      .executeTakeFirst(),
  activity: (tx, who, id, shown) =>
    tx
      .updateTable("activities")
      .set({ shown })
      .where("id", "=", id)
      .where("member_id", "=", who)
      .returning("id")
      .executeTakeFirst(),
  "job-interview": (tx, who, id, shown) =>
    tx
      .updateTable("job_interviews")
      .set({ shown })
      .where("id", "=", id)
      .where("member_id", "=", who)
      .returning("id")
      .executeTakeFirst(),
};
