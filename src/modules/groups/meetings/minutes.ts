import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type Main, ring } from "../../../database/index.ts";
import { membershipOf, openMeetingFor } from "../access.ts";

/** Writes a line for the minutes: somebody's win, a lead or an ask. Any member of the open meeting may write it. */
export function addNote(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  what: { id: Id; kind: "win" | "lead" | "ask"; member: Id; words: string },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await openMeetingFor(tx, who, group, meeting);
    await membershipOf(tx, what.member, group);
    await tx
      .insertInto("meeting_notes")
      .values({
        id: what.id,
        meeting_id: meeting,
        kind: what.kind,
        member_id: what.member,
        words: what.words,
        noted_by: who,
        noted_at: instantText(now),
      })
      // Pressed twice it is one line; gone back to and changed it says what was sent last.
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet({ words: what.words, member_id: what.member })
          .where("meeting_notes.noted_by", "=", who)
          .where("meeting_notes.meeting_id", "=", meeting),
      )
      .execute();
    await ring(tx, group);
  });
}

/** Takes a line back while the meeting is open: whoever wrote it, whoever it is about, or the chair. */
export function removeNote(db: Main, who: Id, group: Id, meeting: Id, note: Id): Promise<void> {
  return atomically(db, async (tx) => {
    const held = await openMeetingFor(tx, who, group, meeting);
    found(
      await tx
        .deleteFrom("meeting_notes")
        .where("id", "=", note)
        .where("meeting_id", "=", meeting)
        .where((or) =>
          held.chair_id === who ? or.lit(true) : or.or([or("noted_by", "=", who), or("member_id", "=", who)]),
        )
        .returning("id")
        .executeTakeFirst(),
    );
    await ring(tx, group);
  });
}

/** Sets what was said in somebody's hot seat. False when another hand changed it since `version` (0: nothing stood there): nothing is written then. */
export function noteHotSeat(
  db: Main,
  who: Id,
  group: Id,
  meeting: Id,
  what: { member: Id; notes: string; version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await openMeetingFor(tx, who, group, meeting);
    await membershipOf(tx, what.member, group);
    await ring(tx, group);
    const values = {
      notes: what.notes,
      noted_by: who,
      noted_at: instantText(now),
      version: what.version + 1,
    };
    if (what.version === 0) {
      const made = await tx
        .insertInto("hot_seats")
        .values({ meeting_id: meeting, member_id: what.member, ...values })
        .onConflict((conflict) => conflict.columns(["meeting_id", "member_id"]).doNothing())
        .returning("member_id")
        .executeTakeFirst();
      return made !== undefined || standsAlready(tx, meeting, what);
    }
    const changed = await tx
      .updateTable("hot_seats")
      .set(values)
      .where("meeting_id", "=", meeting)
      .where("member_id", "=", what.member)
      .where("version", "=", what.version)
      .returning("member_id")
      .executeTakeFirst();
    return changed !== undefined || standsAlready(tx, meeting, what);
  });
}

/** Pressed twice, the second finds what the first has kept. */
async function standsAlready(tx: Main, meeting: Id, what: { member: Id; notes: string }): Promise<boolean> {
  const row = await tx
    .selectFrom("hot_seats")
    .select("notes")
    .where("meeting_id", "=", meeting)
    .where("member_id", "=", what.member)
    .executeTakeFirst();
  return row?.notes === what.notes;
}
