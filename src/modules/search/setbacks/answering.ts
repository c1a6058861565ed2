import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type SetbacksTable } from "../../../database/index.ts";
import { groupKinds, groupsOf, makeCommitment } from "../../groups/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";
import { heldCard } from "./setback-cards.ts";

/** Which card, for which opportunity. */
export type Setback = { card: Id; opportunity: Id };

/** Says that what a card asks for was done, or that it is not for now. It is not offered for this opportunity again. */
export function answerSetback(
  db: Main,
  who: Id,
  { card, opportunity }: Setback,
  how: "done" | "not-now",
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await heldSearch(tx, who);
    await heldOpportunity(tx, who, opportunity);
    await heldCard(tx, who, card);
    await note(tx, who, { card, opportunity }, how, now);
  });
}

/** As long as the words of a commitment may be, in letters. */
const mostWords = 200;

/**
 * Makes a commitment of what a card asks for: for the next meeting of a group, hidden from it, or, without one, alone for
 * two days from today. The same id twice is one. A group in which as many wait as there is room for: conflict,
 * "enough-for-a-week".
 */
export function commitToSetback(
  db: Main,
  who: Id,
  { card, opportunity }: Setback,
  { id, group, today }: { id: Id; group: Id | null; today: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    if (group !== null)
      await locked(tx, tx.selectFrom("groups").select("id").where("id", "=", group)).executeTakeFirst();
    await heldSearch(tx, who);
    await heldOpportunity(tx, who, opportunity);
    const row = await heldCard(tx, who, card);
    const commitment = await makeCommitment(
      tx,
      who,
      {
        id,
        member: who,
        group,
        meeting: null,
        due: (await hearsAtMeetings(tx, who, group, now)) ? null : today.add({ days: 2 }),
        what: shortened(row.words),
        when: "",
        where: "",
        ifWords: "",
        thenWords: "",
        hidden: group !== null,
      },
      now,
    );
    await note(tx, who, { card, opportunity }, "committed", now);
    return commitment;
  });
}

async function hearsAtMeetings(tx: Main, who: Id, group: Id | null, now: Temporal.Instant): Promise<boolean> {
  if (group === null) return false;
  const { kind } = found((await groupsOf(tx, who, now)).find((each) => each.id === group));
  return groupKinds[kind].meets;
}

const shortened = (words: string): string =>
  words.length <= mostWords ? words : `${words.slice(0, mostWords - 1).toWellFormed()}…`;

/** The last answer counts. */
const note = (
  tx: Main,
  who: Id,
  { card, opportunity }: Setback,
  how: SetbacksTable["answered_how"],
  now: Temporal.Instant,
) =>
  tx
    .insertInto("setbacks")
    .values({
      card_id: card,
      opportunity_id: opportunity,
      member_id: who,
      answered_how: how,
      answered_at: instantText(now),
    })
    .onConflict((conflict) =>
      conflict.columns(["card_id", "opportunity_id"]).doUpdateSet({ answered_how: how }),
    )
    .execute();
