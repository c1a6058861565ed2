import { fromAddress, type Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared } from "../../../database/index.ts";

const pageSize = 50;

/** A company as the list shows it, with how many are known there. */
export type CompanyListed = { id: Id; name: string; people: number };

/** A page of what stands in an order; `next` is the last of them where another page follows. */
export type Page<Row> = { rows: Row[]; isFirst: boolean; next: Id | null };

/** A page of a member's companies by name, after the one named. */
export async function companiesByName(
  read: Main,
  viewer: Id,
  after: string | null,
): Promise<Page<CompanyListed>> {
  const last = await placeOf(read, "companies", viewer, after);
  let query = read
    .selectFrom("companies")
    .select((is) => [
      "companies.id",
      "companies.name",
      is
        .selectFrom("contacts")
        .whereRef("contacts.company_id", "=", "companies.id")
        .where("contacts.put_away", "=", "")
        .select((of) => of.fn.countAll<number>().as("people"))
        .as("people"),
    ])
    .where("companies.member_id", "=", viewer);
  if (last)
    query = query.where((is) =>
      is(is.refTuple("companies.sort_name", "companies.id"), ">", is.tuple(last.sort_name, last.id)),
    );
  const rows = await query
    .orderBy("companies.sort_name")
    .orderBy("companies.id")
    .limit(pageSize + 1)
    .execute();
  return asPage(
    rows.map((row) => ({ ...row, people: Number(row.people ?? 0) })),
    last !== null,
  );
}

/** One of the viewer's own companies; else not-found. */
export const companyFor = async (read: Main, viewer: Id, company: Id): Promise<CompanyRead> =>
  found(await companyOf(read, viewer, company));

/** The same; null where it is not the viewer's own. */
export const companyOf = async (read: Main, viewer: Id, company: Id): Promise<CompanyRead | null> =>
  (await oneCompany.first(read, { viewer, company })) ?? null;

export type CompanyRead = { id: Id; name: string; notes: string; version: number };

const oneCompany = prepared((read: Main, { viewer, company }: { viewer: Id; company: Id }) =>
  read
    .selectFrom("companies")
    .select(["id", "name", "notes", "version"])
    .where("id", "=", company)
    .where("member_id", "=", viewer),
);

/** Whom the viewer knows at a company, by name, after the one named. */
export async function peopleAt(read: Main, viewer: Id, company: Id, after: string | null) {
  const last = await placeOf(read, "contacts", viewer, after);
  let query = read
    .selectFrom("contacts")
    .select(["id", "name", "title", "part", "last_exchange_on"])
    .where("company_id", "=", company)
    .where("member_id", "=", viewer)
    .where("put_away", "=", "");
  if (last)
    query = query.where((is) => is(is.refTuple("sort_name", "id"), ">", is.tuple(last.sort_name, last.id)));
  const rows = await query
    .orderBy("sort_name")
    .orderBy("id")
    .limit(pageSize + 1)
    .execute();
  return asPage(rows, last !== null);
}

export type PersonThere = Awaited<ReturnType<typeof peopleAt>>["rows"][number];

/** Where a page begins; what is not the viewer's own, or gone, is no place: the list begins anew. */
async function placeOf(read: Main, table: "companies" | "contacts", viewer: Id, after: string | null) {
  const id = fromAddress(after ?? "");
  if (id === null) return null;
  const place = await read
    .selectFrom(table)
    .select(["sort_name", "id"])
    .where("id", "=", id)
    .where("member_id", "=", viewer)
    .executeTakeFirst();
  return place ?? null;
}

const asPage = <Row extends { id: Id }>(all: Row[], isFurtherOn: boolean): Page<Row> => {
  const rows = all.slice(0, pageSize);
  return { rows, isFirst: !isFurtherOn, next: all.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
};
