import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";
import { movedStage } from "../opportunities/stages.ts";
import { changeActivity, noteActivity } from "./activities.ts";
import type { ActivityWords } from "./activity.ts";

/** Whether the opportunity that was only spotted until now is moved to where applications stand. */
type Move = { move: boolean };

/** Notes an act; with `move`, an application brings its opportunity along. True where it did. */
export function noteAndMove(
  db: Main,
  who: Id,
  { move, ...what }: ActivityWords & Move & { id: Id; commitment: Id | null },
  now: Temporal.Instant,
): Promise<{ moved: boolean }> {
  return atomically(db, async (tx) => {
    await noteActivity(tx, who, what, now);
    return { moved: move && (await bringAlong(tx, who, what, now)) };
  });
}

/** The same for changes; null where the act was changed since `version`, and nothing is written. */
export function changeAndMove(
  db: Main,
  who: Id,
  activity: Id,
  { move, ...what }: ActivityWords & Move & { version: number },
  now: Temporal.Instant,
): Promise<{ moved: boolean } | null> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    if (!(await changeActivity(tx, who, activity, what, now))) return null;
    return { moved: move && (await bringAlong(tx, who, what, now)) };
  });
}

async function bringAlong(
  tx: Main,
  who: Id,
  { kind, opportunity, on }: ActivityWords,
  now: Temporal.Instant,
): Promise<boolean> {
  if (kind !== "applied" || opportunity === null) return false;
  const row = await heldOpportunity(tx, who, opportunity);
  if (row.stage !== "spotted") return false;
  // Noted for a day before it was written down, it stands there from the day on which it was.
  const spotted = Temporal.PlainDate.from(row.stage_on);
  const day = Temporal.PlainDate.compare(on, spotted) < 0 ? spotted : on;
  return (await movedStage(tx, row, { to: "applied", on: day, why: "" }, now)).moved;
}
