import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type Interviews, locked, type WaitingInterviewsTable } from "../../../database/index.ts";
import { declined, readWaiting, writeReason } from "./content.ts";
import { applyCorrection } from "./correcting.ts";
import { holdSettings } from "./held-settings.ts";
import { publish } from "./publish.ts";

/** A host lets a waiting interview through; returns its number. What another host has settled meanwhile: not found. */
export function publishWaiting(db: Interviews, id: Id, now: Temporal.Instant): Promise<number> {
  return atomically(db, async (tx) => {
    const content = readWaiting((await holdWaiting(tx, id)).content);
    await tx.deleteFrom("waiting_interviews").where("id", "=", id).execute();
    if (content.corrects === undefined) return publish(tx, content, now);
    await applyCorrection(tx, content.corrects, content, now);
    return content.corrects;
  });
}

/** A host does not let it through. Its words are gone; whoever has its key reads the reason. */
export function declineWaiting(db: Interviews, id: Id, reason: string): Promise<void> {
  return atomically(db, async (tx) => {
    await holdWaiting(tx, id);
    await tx
      .updateTable("waiting_interviews")
      .set({ held_for: declined, content: writeReason(reason) })
      .where("id", "=", id)
      .execute();
  });
}

async function holdWaiting(tx: Interviews, id: Id): Promise<WaitingInterviewsTable> {
  await holdSettings(tx);
  return found(
    await locked(
      tx,
      tx.selectFrom("waiting_interviews").selectAll().where("id", "=", id).where("held_for", "!=", declined),
    ).executeTakeFirst(),
  );
}
