import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { activityWords } from "../search.words.ts";

/**
 * What was done for a commitment, for the form of its report. `words` are what the report may say: the kinds of the acts and
 * the member's own words, and nobody's name; the member reads and changes them before they send them.
 */
export type DoneForCommitment = { words: string; day: string; minutes: number; acts: number };

/** What the member did for one of their own commitments; null where nothing is noted. `day` is that of the last act. */
export async function doneForCommitment(
  read: Main,
  who: Id,
  commitment: Id,
): Promise<DoneForCommitment | null> {
  const rows = await doneFor.all(read, { who, commitment });
  const last = rows.at(-1);
  if (!last) return null;
  return {
    words: rows.map(said).join("\n"),
    day: last.on_day,
    minutes: rows.reduce((sum, row) => sum + row.minutes, 0),
    acts: rows.length,
  };
}

/** As many as a report may speak of. */
const mostActs = 12;

const doneFor = prepared((read: Main, { who, commitment }: { who: Id; commitment: Id }) =>
  read
    .selectFrom("activities")
    .select(["id", "kind", "on_day", "minutes", "words"])
    .where("commitment_id", "is not", null)
    .where("commitment_id", "=", commitment)
    .where("member_id", "=", who)
    .where("put_away", "=", "")
    .orderBy("on_day")
    .orderBy("made_at")
    .orderBy("id")
    .limit(mostActs),
);

type Row = Awaited<ReturnType<typeof doneFor.all>>[number];

const said = ({ kind, minutes, words }: Row): string => {
  const act = minutes > 0 ? `${activityWords[kind]}, ${minutes} minutes` : activityWords[kind];
  return words === "" ? `${act}.` : `${act}: ${words}`;
};
