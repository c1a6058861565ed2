import type { Id } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { type Channel, channels } from "../search.ts";

/** Minutes by channel that a member means to spend in a week. */
export type PlannedMinutes = Record<Channel, number>;

/** Plans the minutes of a week. What is said last holds. */
export function planMinutes(
  db: Main,
  who: Id,
  monday: Temporal.PlainDate,
  minutes: PlannedMinutes,
): Promise<void> {
  return atomically(db, async (tx) => {
    await heldSearch(tx, who);
    await writeMinutes(tx, who, monday.toString(), minutes);
  });
}

/** The same for whoever holds the search already. */
export async function writeMinutes(
  tx: Main,
  who: Id,
  monday: string,
  minutes: PlannedMinutes,
): Promise<void> {
  await tx
    .insertInto("week_minutes")
    .values(channels.map((channel) => ({ member_id: who, monday, channel, planned: minutes[channel] })))
    .onConflict((conflict) =>
      conflict
        .columns(["member_id", "monday", "channel"])
        .doUpdateSet((set) => ({ planned: set.ref("excluded.planned") })),
    )
    .execute();
}

/** How a week was: energy from 1 to 10, or null, and a line of words. Nobody else ever sees either. */
export type WeekReview = { energy: number | null; words: string };

/** Says how a week was. False when it was changed since `version` (0: nothing was said) to say something else. */
export function reviewWeek(
  db: Main,
  who: Id,
  monday: Temporal.PlainDate,
  { energy, words, version }: WeekReview & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const row = await tx
      .selectFrom("weeks")
      .select(["energy", "words", "version"])
      .where("member_id", "=", who)
      .where("monday", "=", monday.toString())
      .executeTakeFirst();
    if (row && row.energy === energy && row.words === words) return true;
    if ((row?.version ?? 0) !== version) return false;
    const values = { energy, words, version: version + 1 };
    if (row)
      await tx
        .updateTable("weeks")
        .set(values)
        .where("member_id", "=", who)
        .where("monday", "=", monday.toString())
        .execute();
    else
      await tx
        .insertInto("weeks")
        .values({ member_id: who, monday: monday.toString(), search_id: search.id, ...values })
        .execute();
    return true;
  });
}

/** Takes the plan of the week before along: its minutes where none are planned yet, and whatever was not done. Nothing to take: conflict, "nothing-to-carry". */
export function carryPlanOver(db: Main, who: Id, monday: Temporal.PlainDate): Promise<void> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const before = monday.subtract({ weeks: 1 }).toString();
    const here = monday.toString();
    const minutes = await tx
      .selectFrom("week_minutes")
      .select(["monday", "channel", "planned"])
      .where("member_id", "=", who)
      .where("monday", "in", [before, here])
      .execute();
    const last = minutes.filter((row) => row.monday === before);
    const isPlanned = minutes.some((row) => row.monday === here && row.planned > 0);
    if (last.length > 0 && !isPlanned) await writeMinutes(tx, who, here, minutesIn(last));
    const moved = await tx
      .updateTable("planned_acts")
      .set((set) => ({ monday: here, version: set("version", "+", 1) }))
      .where("member_id", "=", who)
      .where("search_id", "=", search.id)
      .where("monday", "=", before)
      .where("done_on", "=", "")
      // Reported done, it is done: the two are one thing.
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom("reports")
              .select("reports.commitment_id")
              .whereRef("reports.commitment_id", "=", "planned_acts.commitment_id")
              .where("reports.outcome", "=", "done"),
          ),
        ),
      )
      .returning("id")
      .execute();
    if (last.length === 0 && moved.length === 0 && !isPlanned)
      throw new Problem("conflict", "nothing-to-carry");
  });
}

/** The rows of one week as minutes by channel; none is 0. */
export const minutesIn = (rows: readonly { channel: Channel; planned: number }[]): PlannedMinutes =>
  Object.fromEntries(
    channels.map((channel) => [channel, rows.find((row) => row.channel === channel)?.planned ?? 0]),
  ) as PlannedMinutes;
