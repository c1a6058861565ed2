import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import type { Moved } from "./notes.ts";

/**
 * What happened with the other, what is owed between them, the commitments and the card are the kept one's from now on.
 * NOTE: the follow-ups go first. Whoever makes a commitment of one holds it, and the new link is then there to go along.
 */
export async function moveOver(tx: Main, kept: Id, other: Id): Promise<Omit<Moved, "above">> {
  const followUps = await tx
    .updateTable("follow_ups")
    .set({ contact_id: kept })
    .where("contact_id", "=", other)
    .returning("id")
    .execute();
  const exchanges = await tx
    .updateTable("exchanges")
    .set({ contact_id: kept })
    .where("contact_id", "=", other)
    .returning("id")
    .execute();
  const linked = tx.selectFrom("contact_commitments").select("commitment_id").where("contact_id", "=", kept);
  const links = await tx
    .updateTable("contact_commitments")
    .set({ contact_id: kept })
    .where("contact_id", "=", other)
    .where("commitment_id", "not in", linked)
    .returning("commitment_id")
    .execute();
  const card = await tx
    .updateTable("kept_cards")
    .set({ contact_id: kept })
    .where("contact_id", "=", other)
    .returning("contact_id")
    .executeTakeFirst();
  return {
    followUps: followUps.map(({ id }) => id),
    exchanges: exchanges.map(({ id }) => id),
    commitments: links.map(({ commitment_id }) => commitment_id),
    card: card !== undefined,
  };
}

/** All that went over goes back, as it is now; what is gone meanwhile stays gone. */
export async function moveBack(tx: Main, kept: Id, gone: Id, moved: Moved): Promise<void> {
  for (const some of inParts(moved.followUps))
    await tx
      .updateTable("follow_ups")
      .set({ contact_id: gone })
      .where("contact_id", "=", kept)
      .where("id", "in", some)
      .execute();
  for (const some of inParts(moved.exchanges))
    await tx
      .updateTable("exchanges")
      .set({ contact_id: gone })
      .where("contact_id", "=", kept)
      .where("id", "in", some)
      .execute();
  for (const some of inParts(moved.commitments)) await linkBack(tx, kept, gone, some);
  if (!moved.card) return;
  await tx.updateTable("kept_cards").set({ contact_id: gone }).where("contact_id", "=", kept).execute();
}

/** A commitment that was linked to the other again meanwhile has its link already. */
async function linkBack(tx: Main, kept: Id, gone: Id, commitments: readonly Id[]): Promise<void> {
  const linked = tx.selectFrom("contact_commitments").select("commitment_id").where("contact_id", "=", gone);
  await tx
    .updateTable("contact_commitments")
    .set({ contact_id: gone })
    .where("contact_id", "=", kept)
    .where("commitment_id", "in", commitments)
    .where("commitment_id", "not in", linked)
    .execute();
}

// As many as fit into one question.
const atOnce = 400;

const inParts = (ids: readonly Id[]): Id[][] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
    ids.slice(part * atOnce, (part + 1) * atOnce),
  );
