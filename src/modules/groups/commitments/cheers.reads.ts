import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** Cheers for some commitments, in the order in which they were given. */
export async function cheersFor(db: Main, commitments: readonly Id[]) {
  if (commitments.length === 0) return [];
  return cheersOn.all(db, { commitments });
}

export type CheerShown = Awaited<ReturnType<typeof cheersFor>>[number];

const cheersOn = prepared((db: Main, given: { commitments: readonly Id[] }) =>
  db
    .selectFrom("cheers")
    .innerJoin("members", "members.id", "cheers.from_member_id")
    .select(["cheers.id", "cheers.commitment_id", "cheers.from_member_id", "cheers.words", "members.name"])
    .where("cheers.commitment_id", "in", given.commitments)
    .orderBy("cheers.given_at")
    .orderBy("cheers.id"),
);
