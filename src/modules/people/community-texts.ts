import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { atomically, type CommunityTextKind, type Main } from "../../database/index.ts";
import { mustBeHost } from "./roles.ts";

/** What a host wrote in place of the words that the house ships with; no words where those stand. */
export async function communityText(
  read: Main,
  kind: CommunityTextKind,
): Promise<{ words: string; version: number }> {
  const row = await read
    .selectFrom("community_texts")
    .select(["words", "version"])
    .where("kind", "=", kind)
    .executeTakeFirst();
  return row ?? { words: "", version: 0 };
}

/** Which of the texts a host has written anew. */
export async function textsOfHosts(read: Main): Promise<Set<CommunityTextKind>> {
  const rows = await read.selectFrom("community_texts").select("kind").where("words", "!=", "").execute();
  return new Set(rows.map((row) => row.kind));
}

/**
 * A host writes a text anew; without words the house's own stand again. "stands" where it said so before, "behind" where
 * somebody changed it meanwhile: nothing is overwritten then.
 */
export function changeText(
  db: Main,
  host: Id,
  kind: CommunityTextKind,
  { words, version }: { words: string; version: number },
  now: Temporal.Instant,
): Promise<"changed" | "stands" | "behind"> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    const before = await communityText(tx, kind);
    if (before.words === words) return "stands";
    if (before.version !== version) return "behind";
    // NOTE: hosts come one after the other, so nobody else's change can come between.
    const row = { words, changed_at: instantText(now), changed_by: host };
    await tx
      .insertInto("community_texts")
      .values({ kind, version: 1, ...row })
      .onConflict((same) => same.column("kind").doUpdateSet({ ...row, version: version + 1 }))
      .execute();
    return "changed";
  });
}
