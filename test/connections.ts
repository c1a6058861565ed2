import { fromAddress, newId, toAddress } from "../src/basics/ids.ts";
import type { Person, Town } from "./support.ts";

// People in files, for the stories of those who bring them along.

/** A text as a file holds it. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const preamble = [
  "Notes:",
  `"When exporting your connection data, you may notice that some of the email addresses are missing."`,
  "",
];
/** The heading of LinkedIn's list. */
export const heading = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

/** A list as LinkedIn gives it, in which one in five has an address. */
export const connections = (many: number): string =>
  [
    ...preamble,
    heading,
    ...Array.from(
      { length: many },
      (_, at) =>
        `Given${at},Family${at % 40},https://www.linkedin.com/in/person-${at},${at % 5 ? "" : `p${at}@example.com`},"Works, No ${at % 60}",Planner,23 Nov 2026`,
    ),
  ].join("\r\n");

/** Brings a file and returns the address of its page. */
export async function bring(who: Person, text: string, name = "Connections.csv"): Promise<string> {
  const id = toAddress(newId());
  await who.upload("/contacts/imports", { id, pasted: "" }, { name, bytes: bytes(text) });
  return `/contacts/imports/${id}`;
}

/** The id of the import at an address. */
export const idOf = (path: string): number => fromAddress(path.split("/").at(-1) ?? "") ?? 0;

/** Everybody in somebody's address book, by name, in sight or not. */
export const contactsOf = (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "put_away", "companies.name as company", "met_where", "met_on"])
    .select(["title", "search_words", "about"])
    .where("contacts.member_id", "=", who.id)
    .orderBy("contacts.name")
    .execute();

/** All ways to reach their contacts. */
export const waysOf = (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("contact_ways")
    .select(["kind", "label", "value"])
    .where("member_id", "=", who.id)
    .orderBy("value")
    .execute();
