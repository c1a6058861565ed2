import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { bareWords } from "../../people/index.ts";

/** Each word of the parts once, folded, with a space before it, so that the beginning of a word is found by ` word`. */
export const searchWordsOf = (parts: readonly string[]): string =>
  [...new Set(bareWords(parts.join(" / ")).split(" "))]
    .filter(Boolean)
    .map((word) => ` ${word}`)
    .join("");

/** What somebody typed to find people, as it is compared: each word is the beginning of one of theirs. */
export const soughtWords = (typed: string): string[] =>
  [...new Set(bareWords(typed).split(" ").filter(Boolean))].slice(0, mostSought);

// More would only say again whom they mean.
const mostSought = 8;

/** How much of the back of a card is looked through. */
export const searchedLetters = 300;

/** Makes the words anew by which these contacts are found. To be called by whoever changed one of them. */
export async function refreshSearchWords(tx: Main, contacts: readonly Id[]): Promise<void> {
  const ids = [...new Set(contacts)];
  for (let at = 0; at < ids.length; at += atOnce) await refreshSome(tx, ids.slice(at, at + atOnce));
}

// As many as fit into one question.
const atOnce = 200;

async function refreshSome(tx: Main, ids: readonly Id[]): Promise<void> {
  const rows = await tx
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .leftJoin("kept_cards", "kept_cards.contact_id", "contacts.id")
    .select([
      "contacts.id",
      "contacts.name",
      "contacts.title",
      "contacts.met_where",
      "contacts.about",
      "companies.name as company",
      "kept_cards.name as card_name",
      "kept_cards.line as card_line",
    ])
    .where("contacts.id", "in", ids)
    .execute();
  if (rows.length === 0) return;
  const tags = await tx
    .selectFrom("contact_tags")
    .select(["contact_id", "tag"])
    .where("contact_id", "in", ids)
    .orderBy("contact_id")
    .orderBy("tag_words")
    .execute();
  const wordsOf = (row: (typeof rows)[number]): string =>
    searchWordsOf([
      row.name,
      row.title,
      row.company ?? "",
      ...tags.filter(({ contact_id }) => contact_id === row.id).map(({ tag }) => tag),
      row.met_where,
      row.about.slice(0, searchedLetters),
      row.card_name ?? "",
      row.card_line ?? "",
    ]);
  const [first, ...others] = rows.map((row) => ({ id: row.id, words: wordsOf(row) }));
  if (!first) return;
  await tx
    .updateTable("contacts")
    .set((set) => ({
      search_words: others
        .reduce(
          (so, each) => so.when(each.id).then(each.words),
          set.case("id").when(first.id).then(first.words),
        )
        .else(set.ref("search_words"))
        .end(),
    }))
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
}
