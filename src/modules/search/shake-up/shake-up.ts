import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { groupsOf } from "../../groups/index.ts";
import { mondayOf } from "../activities/monday.ts";
import { heldSearch } from "../opening/held-search.ts";
import { planAct } from "../weeks/planned-acts.ts";
import { commitToPlannedAct } from "../weeks/planned-commitments.ts";
import type { Act } from "./acts.ts";
import { ruleOf } from "./rules.ts";
import { theOffer } from "./stalled.ts";

/** Says that a suggestion is not for this member: it is not made again until they take that back. A second time changes nothing. */
export function sayNotForMe(db: Main, who: Id, rule: string, now: Temporal.Instant): Promise<void> {
  if (rule !== theOffer) found(ruleOf(rule));
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await keep(tx, who, { rule, answer: "not-for-me", commitment: null }, now);
  });
}

/** Takes an answer back: the suggestion is made again while its rule fires. */
export function forgetAnswer(db: Main, who: Id, rule: string): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await tx.deleteFrom("shake_up_answers").where("member_id", "=", who).where("rule", "=", rule).execute();
  });
}

/** Which act of a rule is committed to, in the member's words, and where it is said. */
export type ShakenUp = {
  id: Id;
  rule: string;
  act: Act;
  group: Id | null;
  today: Temporal.PlainDate;
};

/**
 * Plans an act of a suggestion for this week, and commits to it: in a group, or alone. From then on the two are one thing.
 * Pressed twice it is one. A group that is not theirs: not-found; where as many wait as there is room for: conflict,
 * "enough-for-a-week", and nothing is planned.
 */
export function commitToAct(
  db: Main,
  who: Id,
  { id, rule, act, group, today }: ShakenUp,
  now: Temporal.Instant,
): Promise<Id> {
  found(ruleOf(rule));
  return atomically(db, async (tx) => {
    // The group first, then the book and the search: so does whoever makes a commitment.
    if (group !== null)
      await locked(tx, tx.selectFrom("groups").select("id").where("id", "=", group)).executeTakeFirst();
    await heldSearch(tx, who);
    if (group !== null && !(await groupsOf(tx, who, now)).some(({ id: own }) => own === group))
      throw notFound();
    const { kind, channel, what, minutes } = act;
    const words = { kind, channel, what, minutes, contact: null, opportunity: null };
    await planAct(tx, who, mondayOf(today), { ...words, id }, now);
    const said = { id: newId(), group, hidden: false, today };
    const { commitment } = await commitToPlannedAct(tx, who, id, said, now);
    await keep(tx, who, { rule, answer: "committed", commitment }, now);
    return commitment;
  });
}

type Answer = { rule: string; answer: "not-for-me" | "committed"; commitment: Id | null };

/** One answer to each rule: the last one counts. */
async function keep(
  tx: Main,
  who: Id,
  { rule, answer, commitment }: Answer,
  now: Temporal.Instant,
): Promise<void> {
  const values = { answer, commitment_id: commitment, answered_at: instantText(now) };
  await tx
    .insertInto("shake_up_answers")
    .values({ member_id: who, rule, ...values })
    .onConflict((conflict) => conflict.columns(["member_id", "rule"]).doUpdateSet(values))
    .execute();
}
