import type { Id } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import type { Viewer } from "../../../web/frame.ts";
import { currentSearch } from "../opening/searches.reads.ts";
import { lookedAtFrom } from "./shake-up.reads.ts";

/** Where a member is, by their own search, in the words of lists from which others choose. It is told to nobody but them. */
export type WhereIAm = { situation: string | null; duration: string | null; struggles: readonly string[] };

/** So many of a kind within the last weeks are told as something that somebody struggles with. */
const several = 3;

/** What the open search of a member says of where they are; null where none is open. Nothing is written. */
export async function whereIAm(
  read: Main,
  viewer: Pick<Viewer, "id" | "timeZone">,
  now: Temporal.Instant,
): Promise<WhereIAm | null> {
  const search = await currentSearch(read, viewer.id);
  if (!search) return null;
  const today = dateIn(now, viewer.timeZone);
  const from = lookedAtFrom(today).toString();
  const ends = await closedFor.all(read, { who: viewer.id, search: search.id, from });
  const many = (why: string): boolean => Number(ends.find((row) => row.why === why)?.many ?? 0) >= several;
  const inWork = search.in_work === "yes";
  return {
    situation: inWork ? "employed" : null,
    duration: search.looking_since ? durationOf(Temporal.PlainDate.from(search.looking_since), today) : null,
    struggles: [
      ...(many("no-answer") ? ["silence"] : []),
      ...(many("rejected") ? ["rejections"] : []),
      ...(inWork ? ["quiet-search"] : []),
    ],
  };
}

/** How long somebody has looked, by the months from which each answer holds. */
export function durationOf(since: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { months } = since.until(today, { largestUnit: "months" });
  if (months < 1) return "weeks";
  if (months < 3) return "one-to-three";
  if (months < 6) return "three-to-six";
  if (months < 12) return "six-to-twelve";
  return months < 24 ? "second-year" : "longer";
}

const closedFor = prepared((read: Main, { who, search, from }: { who: Id; search: Id; from: string }) =>
  read
    .selectFrom("stage_changes")
    .innerJoin("opportunities", "opportunities.id", "stage_changes.opportunity_id")
    .select((one) => ["stage_changes.why", one.fn.countAll().as("many")])
    .where("stage_changes.member_id", "=", who)
    .where("stage_changes.on_day", ">=", from)
    .where("stage_changes.to_stage", "=", "closed")
    .where("opportunities.search_id", "=", search)
    .where("opportunities.put_away", "=", "")
    .groupBy("stage_changes.why"),
);
