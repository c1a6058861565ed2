import type { Id } from "../../../../basics/ids.ts";
import type { Main } from "../../../../database/index.ts";
import type { OwnName } from "./own-rows.ts";

/** Which of these are the member's own and still there. */
export async function thoseHere(
  read: Main,
  who: Id,
  named: ReadonlyMap<OwnName, readonly Id[]>,
): Promise<ReadonlySet<unknown>> {
  const here = new Set<unknown>();
  for (const [kind, ids] of named) {
    const reading = readings[kind];
    if (ids.length === 0 || !reading) continue;
    for (const { id } of await reading(read, who, [...new Set(ids)])) here.add(id);
  }
  return here;
}

type Reading = (read: Main, who: Id, ids: readonly Id[]) => Promise<{ id: Id }[]>;

const readings: Partial<Record<OwnName, Reading>> = {
  searches: (read, who, ids) =>
    read.selectFrom("searches").select("id").where("member_id", "=", who).where("id", "in", ids).execute(),
  people: (read, who, ids) =>
    read
      .selectFrom("contacts")
      .select("id")
      .where("member_id", "=", who)
      .where("put_away", "=", "")
      .where("id", "in", ids)
      .execute(),
  opportunities: (read, who, ids) =>
    read
      .selectFrom("opportunities")
      .select("id")
      .where("member_id", "=", who)
      .where("id", "in", ids)
      .execute(),
  job_interviews: (read, who, ids) =>
    read
      .selectFrom("job_interviews")
      .select("id")
      .where("member_id", "=", who)
      .where("id", "in", ids)
      .execute(),
  setback_cards: (read, who, ids) =>
    read
      .selectFrom("setback_cards")
      .select("id")
      .where("member_id", "=", who)
      .where("id", "in", ids)
      .execute(),
  activities: (read, who, ids) =>
    read.selectFrom("activities").select("id").where("member_id", "=", who).where("id", "in", ids).execute(),
  letters_to_supporters: (read, who, ids) =>
    read
      .selectFrom("supporter_letters")
      .select("id")
      .where("member_id", "=", who)
      .where("id", "in", ids)
      .execute(),
};
