import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, instantText } from "../../../basics/instant.ts";
import { atomically, locked, type Main, ring } from "../../../database/index.ts";
import { record } from "../../../journal/index.ts";
import { meetingFor } from "../access.ts";

export type CheckOutWords = { energy: number | null; line: string; share: boolean };

/** Writes down my energy (1 to 10) and a line of reflection after a meeting. They are mine alone until I share them, and mine again when I stop. */
export function checkOut(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  what: CheckOutWords,
  zone: string,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await meetingFor(tx, who, group, meeting);
    const at = instantText(now);
    const values = {
      energy: what.energy,
      line: what.line,
      shared_at: what.share ? at : null,
      written_at: at,
    };
    const row = await tx
      .insertInto("check_outs")
      .values({
        id: newId(),
        member_id: who,
        meeting_id: meeting,
        group_id: group,
        on_day: dateIn(now, zone).toString(),
        ...values,
      })
      .onConflict((conflict) =>
        conflict.columns(["meeting_id", "member_id"]).where("meeting_id", "is not", null).doUpdateSet(values),
      )
      .returning("id")
      .executeTakeFirstOrThrow();
    await ring(tx, group);
    if (what.share) await record(tx, "check-out-shared", who, { subject: row.id, group }, now);
  });
}

/**
 * Writes down my energy and a line of reflection on a day without a meeting, for buddies and who searches alone. They
 * are mine alone; written again on the same day, they say what was written last.
 */
export function reflect(
  db: Main,
  who: Id,
  what: { energy: number | null; line: string },
  zone: string,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    // The member's row is held, so that a double click finds what the first has written.
    await locked(tx, tx.selectFrom("members").select("id").where("id", "=", who)).executeTakeFirst();
    const day = dateIn(now, zone).toString();
    const values = { energy: what.energy, line: what.line, written_at: instantText(now) };
    const again = await tx
      .updateTable("check_outs")
      .set(values)
      .where("member_id", "=", who)
      .where("on_day", "=", day)
      .where("meeting_id", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (again) return;
    await tx
      .insertInto("check_outs")
      .values({
        id: newId(),
        member_id: who,
        meeting_id: null,
        group_id: null,
        on_day: day,
        shared_at: null,
        ...values,
      })
      .execute();
  });
}
