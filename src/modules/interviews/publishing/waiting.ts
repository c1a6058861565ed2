import type { Id } from "../../../basics/ids.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type Interviews, locked, type WaitingInterviewsTable } from "../../../database/index.ts";
import { declined, readWaiting, writeReason } from "./content.ts";
import { applyCorrection } from "./correcting.ts";
import { holdSettings } from "./held-settings.ts";
import { publish } from "./publish.ts";

/** What a host has read of what waits: this one, in this version. */
export type ReadInterview = { id: Id; version: number };

/**
 * A host lets a waiting interview through; returns its number. What another host has settled meanwhile: not found. What its
 * author has changed since the host read it: conflict, "changed-while-read".
 */
export function publishWaiting(db: Interviews, read: ReadInterview, now: Temporal.Instant): Promise<number> {
  return atomically(db, async (tx) => {
    const { id, content: written } = await holdWaiting(tx, read);
    const content = readWaiting(written);
    await tx.deleteFrom("waiting_interviews").where("id", "=", id).execute();
    if (content.corrects === undefined) return publish(tx, content, now);
    await applyCorrection(tx, content.corrects, content, now);
    return content.corrects;
  });
}

/** A host does not let it through. Its words are gone; whoever has its key reads the reason. Changed since: as above. */
export function declineWaiting(db: Interviews, read: ReadInterview, reason: string): Promise<void> {
  return atomically(db, async (tx) => {
    const { id } = await holdWaiting(tx, read);
    await tx
      .updateTable("waiting_interviews")
      .set({ held_for: declined, content: writeReason(reason) })
      .where("id", "=", id)
      .execute();
  });
}

async function holdWaiting(tx: Interviews, { id, version }: ReadInterview): Promise<WaitingInterviewsTable> {
  await holdSettings(tx);
  const row = found(
    await locked(
      tx,
      tx.selectFrom("waiting_interviews").selectAll().where("id", "=", id).where("held_for", "!=", declined),
    ).executeTakeFirst(),
  );
  if (row.version !== version) throw new Problem("conflict", "changed-while-read");
  return row;
}
