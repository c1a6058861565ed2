import type { ContactsTable, Main } from "../../../database/index.ts";
import { companyMatch } from "../companies/companies.ts";
import type { ContactWords } from "../contact.ts";
import { distinctTags, tagsOf, tagWords } from "./tags.ts";
import { waysOf } from "./ways.ts";

/** What is said of a contact, as a form would say it. */
export async function wordsOfContact(read: Main, row: ContactsTable): Promise<ContactWords> {
  const company = await read
    .selectFrom("companies")
    .select("name")
    .where("id", "=", row.company_id ?? 0)
    .executeTakeFirst();
  const [ways, tags] = [await waysOf(read, [row.id]), await tagsOf(read, [row.id])];
  return {
    name: row.name,
    title: row.title,
    company: company?.name ?? "",
    inWork: row.in_work,
    part: row.part,
    tie: row.tie,
    metWhere: row.met_where,
    metOn: row.met_on === "" ? null : Temporal.PlainDate.from(row.met_on),
    about: row.about,
    ways: ways.map(({ kind, label, value }) => ({ kind, label, value })),
    tags: tags.map(({ tag }) => tag),
  };
}

/** Whether two say the same of somebody. */
export const saysTheSame = (one: ContactWords, other: ContactWords): boolean => asText(one) === asText(other);

const asText = (what: ContactWords): string =>
  JSON.stringify([
    [what.name, what.title, companyMatch(what.company), what.inWork, what.part, what.tie],
    [what.metWhere, what.metOn?.toString() ?? "", what.about],
    what.ways.map(({ kind, label, value }) => [kind, label, value]),
    // In the order in which they are read back.
    distinctTags(what.tags).toSorted((a, b) => (tagWords(a) < tagWords(b) ? -1 : 1)),
  ]);
