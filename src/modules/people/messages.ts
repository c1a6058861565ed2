import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { record } from "../../journal/index.ts";
import { withinLimit } from "../../web/rate-limit.ts";
import { isThere, refusalFor, standingBetween } from "./messages.access.ts";
import type { Places } from "./places.ts";
import { mustBeHost } from "./roles.ts";

/** What one member writes to another. */
export type NewMessage = { id: Id; to: Id; words: string };

/** With so many people may somebody begin to write in a day; answering is not counted. */
const beginnings = { name: "conversations", most: 10, minutes: 24 * 60 };

/**
 * A member writes to another; the same id twice is once. Refused: nobody there whom they may see (not-found);
 * "takes-no-messages" (conflict), whatever the reason, so that nobody learns it; "blocked-by-you" (conflict);
 * "many-conversations" (not-allowed). `rooms` says whether the two are together in a group.
 */
export function sendMessage(
  db: Main,
  who: Id,
  what: NewMessage,
  now: Temporal.Instant,
  rooms: Pick<Places, "areTogether"> = {},
): Promise<void> {
  return atomically(db, async (tx) => {
    // Held, so that two windows together begin no more conversations than one.
    await locked(tx, tx.selectFrom("members").select("id").where("id", "=", who)).executeTakeFirst();
    if (await wasSent(tx, who, what)) return;
    const standing = await standingBetween(tx, who, what.to, rooms, now);
    if (!standing || !isThere(standing)) throw notFound();
    const refusal = refusalFor(standing);
    if (refusal) throw new Problem("conflict", refusal);
    const begins = !standing.iWrote && !standing.theyWrote;
    if (begins && !(await withinLimit(tx, beginnings, `by:${who}`, now)))
      throw new Problem("not-allowed", "many-conversations");
    await keep(tx, who, what, false, now);
  });
}

/** A host writes as the host: no block and no wish of the member's stands in the way. */
export function sendMessageAsHost(
  db: Main,
  host: Id,
  what: NewMessage,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    if (host === what.to) throw notFound();
    if (await wasSent(tx, host, what)) return;
    const there = tx
      .selectFrom("members")
      .select("id")
      .where("id", "=", what.to)
      .where("left_at", "is", null);
    found(await there.executeTakeFirst());
    await keep(tx, host, what, true, now);
  });
}

/** Whether this very message was sent before; somebody else's id is nobody's to send again. */
async function wasSent(tx: Main, who: Id, { id, to }: NewMessage): Promise<boolean> {
  const row = await tx
    .selectFrom("messages")
    .select(["from_member_id", "to_member_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row && (row.from_member_id !== who || row.to_member_id !== to)) throw notFound();
  return row !== undefined;
}

async function keep(
  tx: Main,
  from: Id,
  { id, to, words }: NewMessage,
  asHost: boolean,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("messages")
    .values({
      id,
      from_member_id: from,
      to_member_id: to,
      words,
      as_host: asHost ? 1 : 0,
      sent_at: instantText(now),
      read_at: null,
      taken_back_at: null,
    })
    .execute();
  await record(tx, "message-sent", from, { subject: id }, now);
}

/** Takes one's own message back: its words are erased at once. A second time changes nothing. */
export function takeBackMessage(
  db: Main,
  who: Id,
  to: Id,
  message: Id,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    found(
      await tx
        .selectFrom("messages")
        .select("id")
        .where("id", "=", message)
        .where("from_member_id", "=", who)
        .where("to_member_id", "=", to)
        .executeTakeFirst(),
    );
    await tx
      .updateTable("messages")
      .set({ words: "", taken_back_at: instantText(now) })
      .where("id", "=", message)
      .where("taken_back_at", "is", null)
      .execute();
  });
}

/** Notes that the member has read what another wrote to them until then; of somebody blocked, only the host's words. */
export async function noteRead(
  db: Main,
  who: Id,
  from: Id,
  { until, hostOnly }: { until: string; hostOnly: boolean },
  now: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable("messages")
    .set({ read_at: instantText(now) })
    .where("from_member_id", "=", from)
    .where("to_member_id", "=", who)
    .where("sent_at", "<=", until)
    .where("read_at", "is", null)
    .$if(hostOnly, (query) => query.where("as_host", "=", 1))
    .execute();
}
