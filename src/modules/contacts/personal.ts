import type { Id } from "../../basics/ids.ts";
import type { Erased, PersonalData } from "../../basics/personal.ts";
import type { Main } from "../../database/index.ts";
import { eraseCards } from "./cards/cards.personal.ts";
import { holdBooksAround } from "./held-book.ts";
import { eraseMergedNames } from "./merging/merging.personal.ts";

const fates = (fate: Erased, ...columns: string[]): Record<string, Erased> =>
  Object.fromEntries(columns.map((column) => [column, fate]));

const gone = (...columns: string[]): Record<string, Erased> => fates("row deleted", ...columns);

/** What this room holds about people, column by column. A row of a member's own goes; what another kept is emptied of them. */
export const contactPersonal: PersonalData = {
  companies: { personal: gone("name", "sort_name", "name_words", "notes", "made_at"), plain: [] },
  contacts: {
    personal: {
      // In another's address book, where the name came with their card.
      ...fates("emptied", "name", "sort_name", "name_words"),
      ...gone("name_from", "title", "in_work", "part", "tie", "met_where", "met_on", "about", "search_words"),
      ...gone("snoozed_until", "last_exchange_on", "next_touch_on", "put_away", "made_at"),
    },
    plain: [],
  },
  contact_ways: { personal: gone("kind", "label", "value", "match_words"), plain: [] },
  contact_tags: { personal: gone("tag", "tag_words"), plain: [] },
  exchanges: { personal: gone("on_day", "kind", "words", "made_at"), plain: [] },
  follow_ups: {
    personal: gone("owed_by", "what", "due_on", "made_at", "ended_at", "ended_how"),
    plain: [],
  },
  contact_commitments: { personal: gone("linked_at"), plain: [] },
  cards: {
    personal: gone("name", "line", "target", "email", "phone", "links", "code", "off_at", "made_at"),
    plain: [],
  },
  kept_cards: { personal: gone("name", "line", "target", "email", "phone", "links", "kept_at"), plain: [] },
  // Also in another's hands, where they gave it.
  received_cards: {
    personal: {
      ...gone("name", "line", "company", "target", "email", "phone", "links", "words"),
      ...gone("given_at", "answered_at", "answer"),
    },
    plain: [],
  },
  contact_imports: {
    personal: gone("kind", "brought_at", "started_at", "done_at", "taken_back_at"),
    plain: [],
  },
  contact_import_rows: { personal: gone("name", "content", "fate", "reason"), plain: [] },
  contact_merges: { personal: gone("before", "moved", "merged_at", "undone_at"), plain: [] },
};

/**
 * Erases a member's address book with all that hangs on it, and their cards, wherever they were kept. What others wrote
 * about them stays theirs.
 */
export async function eraseContacts(db: Main, member: Id): Promise<void> {
  await holdBooksAround(db, member);
  // Before the rest, while the copies of their card still say who has them.
  await eraseMergedNames(db, member);
  await eraseCards(db, member);
  const brought = db.selectFrom("contact_imports").select("id").where("member_id", "=", member);
  await db.deleteFrom("contact_import_rows").where("import_id", "in", brought).execute();
  // Each after what points to it.
  await db.deleteFrom("contact_imports").where("member_id", "=", member).execute();
  await db.deleteFrom("contact_merges").where("member_id", "=", member).execute();
  await db.deleteFrom("contact_commitments").where("member_id", "=", member).execute();
  const people = db.selectFrom("contacts").select("id").where("member_id", "=", member);
  await db.deleteFrom("follow_ups").where("contact_id", "in", people).execute();
  await db.deleteFrom("exchanges").where("member_id", "=", member).execute();
  await db.deleteFrom("contact_tags").where("member_id", "=", member).execute();
  await db.deleteFrom("contact_ways").where("member_id", "=", member).execute();
  await db.deleteFrom("contacts").where("member_id", "=", member).execute();
  await db.deleteFrom("companies").where("member_id", "=", member).execute();
}
