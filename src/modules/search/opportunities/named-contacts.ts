import { type Id, newId } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { heldContact, makeContact, onlyNamed } from "../../contacts/index.ts";
import { bareWords, personWords } from "../../people/index.ts";
import { indexed } from "../search.ts";

/** A contact as it stands among others of the same name. */
export type ContactNamed = { id: Id; name: string; title: string; company: string | null };

/** So many of one name are shown to choose from. */
const mostNamed = 20;

/** The viewer's contacts who are called exactly so, in whichever order and however spelled. */
export const contactsNamed = async (read: Main, who: Id, name: string): Promise<ContactNamed[]> =>
  bareWords(name) === "" ? [] : named.all(read, { who, words: indexed(personWords(name)) });

const named = prepared((read: Main, { who, words }: { who: Id; words: string }) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "contacts.title", "companies.name as company"])
    .where("contacts.member_id", "=", who)
    .where("contacts.name_words", "=", words)
    .where("contacts.put_away", "=", "")
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .limit(mostNamed),
);

/** Who is meant: somebody chosen, or somebody to be written down by this name. */
export type WhoIsMeant = { contact: Id } | { newName: string };

/** The contact that is meant; made where the member said so. For whoever holds the book. */
export async function meantContact(tx: Main, who: Id, meant: WhoIsMeant, now: Temporal.Instant): Promise<Id> {
  if ("contact" in meant) return (await heldContact(tx, who, meant.contact)).id;
  return makeContact(tx, who, { ...onlyNamed(meant.newName), id: newId() }, now);
}
