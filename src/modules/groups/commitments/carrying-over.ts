import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { holdGroup } from "../access.ts";
import { currentMeeting, patience } from "../current-meeting.ts";

/** What was written down for a meeting that is not held is heard at another; with none ahead it stands by itself. */
export async function carryReportsOver(tx: Main, from: Id, to: Id | null): Promise<void> {
  await tx.updateTable("reports").set({ meeting_id: to }).where("meeting_id", "=", from).execute();
}

/** Does so for meetings that nobody opened in their time; the clock calls it, and whoever opens the next one. */
export async function carryOverSkipped(
  db: Main,
  now: Temporal.Instant,
  group: Id | null = null,
): Promise<void> {
  const skipped = await db
    .selectFrom("meetings")
    .select(["id", "group_id"])
    .where("starts_at", "<", instantText(now.subtract(patience)))
    .where("opened_at", "is", null)
    .where("closed_at", "is", null)
    .where("id", "in", (ids) =>
      ids.selectFrom("reports").select("reports.meeting_id").where("meeting_id", "is not", null),
    )
    .$if(group !== null, (query) => query.where("group_id", "=", group as Id))
    .execute();
  for (const meeting of skipped) {
    await atomically(db, async (tx) => {
      await holdGroup(tx, meeting.group_id);
      const next = await currentMeeting(tx, meeting.group_id, now);
      await carryReportsOver(tx, meeting.id, next?.id ?? null);
      await ring(tx, meeting.group_id);
    });
  }
}
