import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** Somebody who was put together with another, and can be taken apart again. */
export type MergeShown = { id: Id; name: string; merged_at: string };

/** The last merge into a contact, where it can be undone; null where it cannot, or there is none. */
export async function mergeToUndo(read: Main, viewer: Id, contact: Id): Promise<MergeShown | null> {
  const row = await lastMerge.first(read, { viewer, contact });
  return row && row.before !== "" ? { id: row.id, name: row.name, merged_at: row.merged_at } : null;
}

const lastMerge = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("contact_merges")
    .innerJoin("contacts", "contacts.id", "contact_merges.gone_id")
    .select(["contact_merges.id", "contacts.name", "contact_merges.merged_at", "contact_merges.before"])
    .where("contact_merges.kept_id", "=", contact)
    .where("contact_merges.member_id", "=", viewer)
    .where("contact_merges.undone_at", "is", null)
    .orderBy("contact_merges.merged_at", "desc")
    .limit(1),
);
