import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { atomically, type Main, prepared } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldOpportunity } from "./held-opportunity.ts";
import type { PostingWords } from "./opportunity.ts";

/** Keeps the text of a posting, in the place of one that was kept; "" takes it off. */
export function keepPosting(
  db: Main,
  who: Id,
  id: Id,
  posting: PostingWords,
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, id);
    await writePosting(tx, who, id, posting, now);
  });
}

/** The same for whoever holds the opportunity already. */
export async function writePosting(
  tx: Main,
  who: Id,
  id: Id,
  { words, source, link }: PostingWords,
  now: Temporal.Instant,
): Promise<void> {
  const kept = await tx
    .selectFrom("opportunity_postings")
    .select("words")
    .where("opportunity_id", "=", id)
    .executeTakeFirst();
  if (kept && kept.words === words) return;
  if (kept) await tx.deleteFrom("opportunity_postings").where("opportunity_id", "=", id).execute();
  if (words === "") return;
  await tx
    .insertInto("opportunity_postings")
    .values({ opportunity_id: id, member_id: who, words, source, link, kept_at: instantText(now) })
    .execute();
}

/** The posting that was kept; null where none was. */
export const keptPosting = async (read: Main, who: Id, id: Id) =>
  (await kept.first(read, { who, id })) ?? null;

const kept = prepared((read: Main, { who, id }: { who: Id; id: Id }) =>
  read
    .selectFrom("opportunity_postings")
    .select(["words", "source", "link", "kept_at"])
    .where("opportunity_id", "=", id)
    .where("member_id", "=", who),
);
