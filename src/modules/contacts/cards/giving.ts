import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { Problem } from "../../../basics/problem.ts";
import type { Main } from "../../../database/index.ts";
import { withinLimit } from "../../../web/rate-limit.ts";

/** More people than anybody meets in a day. */
const inADay = { name: "cards given", most: 150, minutes: 24 * 60 };

/**
 * Puts a member's own card into another's hands, with a few words. One that still lies there is renewed, so that nobody's
 * inbox fills with the same card; it waits since it first came, so that it is told once, and not kept for ever. False where there is none, or it is switched off. Given to too many in a day: conflict,
 * "enough-given".
 */
export async function giveCard(
  tx: Main,
  from: Id,
  to: Id,
  words: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const card = await tx
    .selectFrom("cards")
    .select(["name", "line", "target", "email", "phone", "links"])
    .where("member_id", "=", from)
    .where("off_at", "is", null)
    .executeTakeFirst();
  if (!card) return false;
  if (!(await withinLimit(tx, inADay, `by:${from}`, now))) throw new Problem("conflict", "enough-given");
  const renewed = await tx
    .updateTable("received_cards")
    .set({ ...card, ...(words ? { words } : {}) })
    .where("member_id", "=", to)
    .where("from_member_id", "=", from)
    .where("answered_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (renewed) return true;
  await tx
    .insertInto("received_cards")
    .values({
      id: newId(),
      member_id: to,
      from_member_id: from,
      ...card,
      company: "",
      words,
      given_at: instantText(now),
      answered_at: null,
      answer: null,
    })
    .execute();
  return true;
}
