import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { bareWords, personWords } from "../../people/index.ts";

/** With whom a commitment of the viewer's is, by name; beside each the follow-up that it was made of, while it is open. */
export const contactsOfCommitment = (read: Main, viewer: Id, commitment: Id) =>
  linked.all(read, { viewer, commitment });

export type ContactOfCommitment = Awaited<ReturnType<typeof contactsOfCommitment>>[number];

const linked = prepared((read: Main, { viewer, commitment }: { viewer: Id; commitment: Id }) =>
  read
    .selectFrom("contact_commitments")
    .innerJoin("contacts", "contacts.id", "contact_commitments.contact_id")
    .leftJoin("reports", "reports.commitment_id", "contact_commitments.commitment_id")
    .leftJoin("follow_ups", (join) =>
      join
        .onRef("follow_ups.id", "=", "contact_commitments.follow_up_id")
        .on("follow_ups.member_id", "=", viewer)
        .on("follow_ups.ended_at", "is", null),
    )
    .select([
      "contacts.id",
      "contacts.name",
      "follow_ups.id as follow_up_id",
      "follow_ups.what as follow_up",
      "reports.outcome",
    ])
    .where("contact_commitments.commitment_id", "=", commitment)
    .where("contact_commitments.member_id", "=", viewer)
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", "")
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id"),
);

/** Whether the viewer has an address book at all. */
export const hasContacts = async (read: Main, viewer: Id): Promise<boolean> =>
  (await anybody.first(read, { viewer })) !== undefined;

const anybody = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("contacts")
    .select("id")
    .where("member_id", "=", viewer)
    .where("put_away", "=", "")
    .limit(1),
);

/** The name of one of the viewer's own contacts; null where they have none such. */
export const nameOfContact = async (read: Main, viewer: Id, contact: Id): Promise<string | null> =>
  (await oneName.first(read, { viewer, contact }))?.name ?? null;

const oneName = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("contacts")
    .select("name")
    .where("id", "=", contact)
    .where("member_id", "=", viewer)
    .where("put_away", "=", ""),
);

/** Enough to see that the words name more than one. */
const mostNamed = 4;

/** Those of the viewer's contacts whom these words name in full, in whichever order the name is written. */
export async function contactsNamedIn(read: Main, viewer: Id, words: readonly string[]) {
  const names = [...new Set(words.flatMap(namesIn))];
  if (names.length === 0) return [];
  return (
    read
      .selectFrom("contacts")
      .select(["id", "name"])
      .where("member_id", "=", viewer)
      .where("name_words", "in", names)
      .where("put_away", "=", "")
      // NOTE: along the index of names; in the order of the list of people a whole book would be read.
      .orderBy("name_words")
      .orderBy("id")
      .limit(mostNamed)
      .execute()
  );
}

/** The most words that a name has. */
const longestName = 5;

/** Whatever stands side by side in a text and may be a name: two words and more, so that "hope" is not Hope. */
export function namesIn(text: string): string[] {
  const words = bareWords(text.replace(/['’]s(?![\p{L}\p{N}])/giu, ""))
    .split(" ")
    .filter(Boolean);
  return words.flatMap((_, from) =>
    Array.from({ length: longestName - 1 }, (__, more) => words.slice(from, from + 2 + more))
      .filter((some, more) => some.length === 2 + more)
      .map((some) => personWords(some.join(" "))),
  );
}

/** So many of one name are shown to choose from. */
const mostCalled = 20;

/** Whom the viewer means by a name: those called exactly so, else those in whose words each of its words begins one. */
export async function contactsCalled(read: Main, viewer: Id, name: string) {
  const words = bareWords(name).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const exactly = await inSight(read, viewer)
    .where("contacts.name_words", "=", personWords(name))
    .limit(mostCalled)
    .execute();
  if (exactly.length > 0) return exactly;
  let query = inSight(read, viewer);
  // NOTE: the words are bare: none of the signs of a pattern is left in them.
  for (const word of words) query = query.where("contacts.search_words", "like", `% ${word}%`);
  return query.limit(mostCalled).execute();
}

export type ContactCalled = Awaited<ReturnType<typeof contactsCalled>>[number];

const inSight = (read: Main, viewer: Id) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "contacts.title", "companies.name as company"])
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", "")
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id");

/** What one of the viewer's own commitments says; else not-found. */
export const ownCommitmentWords = async (read: Main, viewer: Id, commitment: Id): Promise<string> =>
  found(await ownWords.first(read, { viewer, commitment })).what;

const ownWords = prepared((read: Main, { viewer, commitment }: { viewer: Id; commitment: Id }) =>
  read.selectFrom("commitments").select("what").where("id", "=", commitment).where("member_id", "=", viewer),
);
