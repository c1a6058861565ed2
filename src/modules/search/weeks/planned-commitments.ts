import type { Id } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import { groupKinds, groupsOf, makeCommitment } from "../../groups/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { heldPlannedAct } from "./planned-acts.ts";

/** As long as the words of a commitment may be, in letters. */
const mostWords = 200;

/** Where a commitment is said, and whether its group reads it. `today` is the member's own. */
export type PlannedCommitment = { id: Id; group: Id | null; hidden: boolean; today: Temporal.PlainDate };

/**
 * Makes a commitment of a planned act: for the next meeting of a group, or alone with a due day. From then on they are one
 * thing, done when either of them is. While one made of it waits for a report it is that one, and `made` is false. Done
 * already: conflict, "planned-done"; a group in which as many wait as there is room for: conflict, "enough-for-a-week".
 */
export function commitToPlannedAct(
  db: Main,
  who: Id,
  act: Id,
  { id, group, hidden, today }: PlannedCommitment,
  now: Temporal.Instant,
): Promise<{ commitment: Id; made: boolean }> {
  return atomically(db, async (tx) => {
    // The group first, then the book and the search: so does whoever makes a commitment.
    if (group !== null)
      await locked(tx, tx.selectFrom("groups").select("id").where("id", "=", group)).executeTakeFirst();
    await heldSearch(tx, who);
    const row = await heldPlannedAct(tx, who, act);
    if (row.done_on !== "") throw new Problem("conflict", "planned-done");
    const open = await stillOpen(tx, who, row.commitment_id);
    if (open !== null) return { commitment: open, made: false };
    const commitment = await makeCommitment(
      tx,
      who,
      {
        id,
        member: who,
        group,
        meeting: null,
        due: (await hearsAtMeetings(tx, who, group, now)) ? null : dayFor(row.monday, today),
        what: shortened(row.what),
        when: "",
        where: "",
        ifWords: "",
        thenWords: "",
        hidden: group !== null && hidden,
      },
      now,
    );
    await tx
      .updateTable("planned_acts")
      .set({ commitment_id: commitment, version: row.version + 1 })
      .where("id", "=", row.id)
      .execute();
    return { commitment, made: true };
  });
}

async function stillOpen(tx: Main, who: Id, commitment: Id | null): Promise<Id | null> {
  if (commitment === null) return null;
  const row = await tx
    .selectFrom("commitments")
    .select("id")
    .where("id", "=", commitment)
    .where("member_id", "=", who)
    .where("reported_at", "=", "")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function hearsAtMeetings(tx: Main, who: Id, group: Id | null, now: Temporal.Instant): Promise<boolean> {
  if (group === null) return false;
  const { kind } = found((await groupsOf(tx, who, now)).find((each) => each.id === group));
  return groupKinds[kind].meets;
}

/** The Sunday of its week; where that is over, a week from today. */
function dayFor(monday: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const sunday = Temporal.PlainDate.from(monday).add({ days: 6 });
  return Temporal.PlainDate.compare(sunday, today) < 0 ? today.add({ days: 7 }) : sunday;
}

/** As much of it as a commitment holds, not cut in the middle of a word. */
function shortened(what: string): string {
  if (what.length <= mostWords) return what;
  return `${what
    .slice(0, mostWords - 1)
    .toWellFormed()
    .replace(/\s+\S*$/u, "")}…`;
}

/** What was carried over by its member is the same thing still: what was planned for it, and not done, stands for the new one. */
export async function carryPlanned(tx: Main, from: Id, to: Id): Promise<void> {
  await tx
    .updateTable("planned_acts")
    .set((set) => ({ commitment_id: to, version: set("version", "+", 1) }))
    .where("commitment_id", "is not", null)
    .where("commitment_id", "=", from)
    .where("done_on", "=", "")
    .execute();
}

/** What was carried over is taken back: its planned act and activities stand for the one before again, or for none. */
export async function dropFromPlans(tx: Main, commitment: Id): Promise<void> {
  const row = await tx
    .selectFrom("commitments")
    .select("carried_from")
    .where("id", "=", commitment)
    .executeTakeFirst();
  const before = { commitment_id: row?.carried_from ?? null };
  await tx
    .updateTable("planned_acts")
    .set(before)
    .where("commitment_id", "is not", null)
    .where("commitment_id", "=", commitment)
    .execute();
  await tx
    .updateTable("activities")
    .set(before)
    .where("commitment_id", "is not", null)
    .where("commitment_id", "=", commitment)
    .execute();
}
