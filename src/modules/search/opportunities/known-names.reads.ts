import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";

/** What a form suggests as somebody types: names of their own companies and contacts, as many as a page should carry. */
export type KnownNames = { companies: string[]; contacts: string[] };

/** The names that a viewer may mean. */
export async function knownNames(read: Main, who: Id): Promise<KnownNames> {
  return { companies: await knownCompanies(read, who), contacts: await knownContacts(read, who) };
}

/** The names of the viewer's own companies. */
export const knownCompanies = async (read: Main, who: Id): Promise<string[]> =>
  (await companies.all(read, { who })).map(({ name }) => name);

/** The names of the viewer's own contacts, each once. */
export const knownContacts = async (read: Main, who: Id): Promise<string[]> => [
  ...new Set((await contacts.all(read, { who })).flatMap(({ name }) => name || [])),
];

const companies = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("companies")
    .select("name")
    .where("member_id", "=", who)
    .orderBy("sort_name")
    .orderBy("id")
    .limit(500),
);

const contacts = prepared((read: Main, { who }: { who: Id }) =>
  read
    .selectFrom("contacts")
    .select("name")
    .where("member_id", "=", who)
    .where("put_away", "=", "")
    .orderBy("sort_name")
    .orderBy("id")
    .limit(500),
);
