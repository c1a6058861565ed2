import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldOpportunity } from "./held-opportunity.ts";

/** What comes next for an opportunity, and by which day where there is one. */
export type NextStep = { what: string; on: Temporal.PlainDate | null };

/** Says what comes next; "" is nothing. What was said before goes. */
export const setNextStep = (db: Main, who: Id, id: Id, next: NextStep): Promise<void> =>
  writeNext(db, who, id, { next_step: next.what, next_on: next.what ? (next.on?.toString() ?? "") : "" });

/** Puts the next step off; where none is said, nothing changes. */
export function putOffNextStep(db: Main, who: Id, id: Id, on: Temporal.PlainDate): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldOpportunity(tx, who, id);
    if (row.next_step !== "") await writeNext(tx, who, id, { next_on: on.toString() });
  });
}

/** The next step is done, and what was meant by it is returned; "" where it was done already. */
export function endNextStep(db: Main, who: Id, id: Id): Promise<string> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldOpportunity(tx, who, id);
    await writeNext(tx, who, id, { next_step: "", next_on: "" });
    return row.next_step;
  });
}

function writeNext(
  db: Main,
  who: Id,
  id: Id,
  values: { next_step?: string; next_on: string },
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, id);
    await tx.updateTable("opportunities").set(values).where("id", "=", id).execute();
  });
}
