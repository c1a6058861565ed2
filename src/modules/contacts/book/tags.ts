import type { Id } from "../../../basics/ids.ts";
import { sortName } from "../../../basics/text.ts";
import { type ContactTagsTable, type Main, prepared } from "../../../database/index.ts";
import { bareWords } from "../../people/index.ts";
import { indexed } from "../contact.ts";

/** What a tag is matched by, however it was written. */
export const tagWords = (tag: string): string => indexed(bareWords(tag) || sortName(tag));

/** Each tag once, as it was written first, without those that are empty. */
export function distinctTags(tags: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const tag of tags.filter(Boolean)) {
    const words = tagWords(tag);
    if (!byWords.has(words)) byWords.set(words, tag);
  }
  return [...byWords.values()];
}

/** The tags of one contact, written anew. */
export async function writeTags(tx: Main, who: Id, contact: Id, tags: readonly string[]): Promise<void> {
  await tx.deleteFrom("contact_tags").where("contact_id", "=", contact).execute();
  const rows = distinctTags(tags).map((tag) => rowOfTag(who, contact, tag));
  if (rows.length > 0) await tx.insertInto("contact_tags").values(rows).execute();
}

/** A tag as its row. */
export const rowOfTag = (who: Id, contact: Id, tag: string): ContactTagsTable => ({
  contact_id: contact,
  member_id: who,
  tag,
  tag_words: tagWords(tag),
});

/** The tags of some contacts, in the order of the alphabet. */
export const tagsOf = async (read: Main, contacts: readonly Id[]): Promise<ContactTagsTable[]> =>
  contacts.length === 0 ? [] : tags.all(read, { contacts });

const tags = prepared((read: Main, { contacts }: { contacts: readonly Id[] }) =>
  read
    .selectFrom("contact_tags")
    .selectAll()
    .where("contact_id", "in", contacts)
    .orderBy("contact_id")
    .orderBy("tag_words"),
);
