import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { refreshSearchWords } from "../book/search-words.ts";
import { isNotKeptFrom } from "./received.reads.ts";

const noName = { name: "", sort_name: "", name_words: "" };

/** Erases a member's card with what they kept and received, and takes it out of the hands of others. What those wrote themselves stays theirs. */
export async function eraseCards(db: Main, member: Id): Promise<void> {
  await db.deleteFrom("cards").where("member_id", "=", member).execute();
  await db.deleteFrom("received_cards").where("member_id", "=", member).execute();
  await db.deleteFrom("received_cards").where("from_member_id", "=", member).execute();
  await db.deleteFrom("kept_cards").where("member_id", "=", member).execute();
  const held = db.selectFrom("kept_cards").select("contact_id").where("of_member_id", "=", member);
  await db
    .updateTable("contacts")
    .set(noName)
    .where("id", "in", held)
    .where("name_from", "=", "card")
    .execute();
  const copies = await db
    .deleteFrom("kept_cards")
    .where("of_member_id", "=", member)
    .returning("contact_id")
    .execute();
  await refreshSearchWords(
    db,
    copies.map(({ contact_id }) => contact_id),
  );
}

const shown = ["name", "line", "target", "email", "phone", "links"] as const;

/** A member's own card, those that they kept, and those that were given to them: of these that wait, the ones that they find on their page. */
export async function exportCards(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    my_card: await read
      .selectFrom("cards")
      .select([...shown, "code", "off_at", "made_at"])
      .where("member_id", "=", member)
      .executeTakeFirst(),
    cards_i_kept: await read
      .selectFrom("kept_cards")
      .select(["contact_id", ...shown, "kept_at"])
      .where("member_id", "=", member)
      .orderBy("kept_at")
      .orderBy("contact_id")
      .execute(),
    cards_given_to_me: await read
      .selectFrom("received_cards")
      .select([...shown, "company", "words", "given_at", "answered_at", "answer"])
      .where("member_id", "=", member)
      // Of one that is answered nothing is left to be seen, and that it is missing would tell who keeps away.
      .where((is) => is.or([is("answered_at", "is not", null), isNotKeptFrom(member)]))
      .orderBy("given_at")
      .orderBy("id")
      .execute(),
  };
}
