import { type Id, newId } from "../../../basics/ids.ts";
import { instantText, toInstant } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main, type OpportunitiesTable } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import type { ClosedWhy, Stage } from "../search.ts";
import { heldOpportunity } from "./held-opportunity.ts";

/** To which stage, on which day; why, where it is closed. */
export type StageMove = { to: Stage; on: Temporal.PlainDate; why: ClosedWhy };

/** What a move was: `from` is where it stood before. */
export type Moved = { moved: boolean; from: Stage };

/**
 * Moves an opportunity to another stage, and writes down on which day. To the stage in which it stands: its day is put
 * right, and why it was closed. A day before the one on which it came to where it stands: invalid, "stage-before"; but
 * what was only written down late began no later than it went on.
 */
export function moveStage(db: Main, who: Id, id: Id, move: StageMove, now: Temporal.Instant): Promise<Moved> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    return movedStage(tx, await heldOpportunity(tx, who, id), move, now);
  });
}

/** The same for whoever holds the book and the opportunity already. */
export async function movedStage(
  tx: Main,
  row: OpportunitiesTable,
  move: StageMove,
  now: Temporal.Instant,
): Promise<Moved> {
  const why = move.to === "closed" ? move.why || "other" : "";
  const on = move.on.toString();
  if (row.stage === move.to) return putRight(tx, row, on, why);
  if (on < row.stage_on) await beginEarlier(tx, row, on);
  await tx
    .insertInto("stage_changes")
    .values({
      id: newId(),
      opportunity_id: row.id,
      member_id: row.member_id,
      from_stage: row.stage,
      to_stage: move.to,
      on_day: on,
      why,
      made_at: await afterTheLast(tx, row.id, now),
    })
    .execute();
  await setStage(tx, row, { stage: move.to, stage_on: on, closed_why: why });
  return { moved: true, from: row.stage };
}

/** Moved to a day before it was written down: then it began on that day, unless more has happened since. */
async function beginEarlier(tx: Main, row: OpportunitiesTable, on: string): Promise<void> {
  const [only, before] = await newestChanges(tx, row.id);
  if (before) throw new Problem("invalid", "stage-before");
  if (only) await tx.updateTable("stage_changes").set({ on_day: on }).where("id", "=", only.id).execute();
}

/** Two on one day are told in the order in which they were made, however fast that was. */
async function afterTheLast(tx: Main, opportunity: Id, now: Temporal.Instant): Promise<string> {
  const [last] = await newestChanges(tx, opportunity);
  const at = instantText(now);
  return last && last.made_at >= at ? instantText(toInstant(last.made_at).add({ milliseconds: 1 })) : at;
}

/** The last change, and the one before. */
const newestChanges = (tx: Main, opportunity: Id) =>
  tx
    .selectFrom("stage_changes")
    .select(["id", "on_day", "made_at"])
    .where("opportunity_id", "=", opportunity)
    .orderBy("on_day", "desc")
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(2)
    .execute();

/** The day or the reason of the last change was another. */
async function putRight(tx: Main, row: OpportunitiesTable, on: string, why: ClosedWhy): Promise<Moved> {
  const same: Moved = { moved: false, from: row.stage };
  if (row.stage_on === on && row.closed_why === why) return same;
  const [last, before] = await newestChanges(tx, row.id);
  if (before && on < before.on_day) throw new Problem("invalid", "stage-before");
  if (last)
    await tx.updateTable("stage_changes").set({ on_day: on, why }).where("id", "=", last.id).execute();
  await setStage(tx, row, { stage: row.stage, stage_on: on, closed_why: why });
  return { ...same, moved: true };
}

/** Not a change of its words: a form that is open meanwhile says nothing of the stage. */
const setStage = (
  tx: Main,
  row: OpportunitiesTable,
  values: Pick<OpportunitiesTable, "stage" | "stage_on" | "closed_why">,
) => tx.updateTable("opportunities").set(values).where("id", "=", row.id).execute();
