import { sql } from "kysely";
import { type Id, toAddress } from "../../../basics/ids.ts";
import { type ContactPart, type Main, prepared } from "../../../database/index.ts";
import { tagsOf as tagsOn } from "../book/tags.ts";

/** On one page of the list, and of what a search finds. */
const pageSize = 50;

/** Which contacts a list shows: all, those who play a part, or those with whom there was nothing yet; from a letter on. */
export type ContactFilter = { part: ContactPart; unspoken: boolean; from: string };

export const everybody: ContactFilter = { part: "", unspoken: false, from: "" };

/** A contact as a list shows them. */
export type ContactListed = Awaited<ReturnType<typeof firstPage.all>>[number] & { tags: readonly string[] };

/** A page of contacts by name; `next` is the last of them where another page follows. */
export type ContactsPage = { rows: ContactListed[]; isFirst: boolean; next: string | null };

/** A page of a member's contacts by name, after the one named. */
export async function contactsByName(
  read: Main,
  viewer: Id,
  filter: ContactFilter,
  after: Id | null,
): Promise<ContactsPage> {
  const last = await placeOf(read, viewer, after);
  if (!last && !filter.part && !filter.unspoken && !filter.from)
    return asPage(read, await firstPage.all(read, { viewer }), false);
  const query = listed(read, viewer).where(isAmong(filter));
  if (last) return asPage(read, await query.where(isAfter(last)).execute(), true);
  return asPage(
    read,
    await query.where("contacts.sort_name", ">=", filter.from).execute(),
    filter.from !== "",
  );
}

/** How many people a member has, and the letters with which their names begin, as they stand in order. */
export async function countPeople(read: Main, viewer: Id): Promise<{ all: number; letters: string[] }> {
  const counted = await countedByLetter.all(read, { viewer });
  return {
    all: counted.reduce((sum, { count }) => sum + count, 0),
    letters: counted.flatMap(({ letter }) => (letter === "" ? [] : [letter])),
  };
}

/** What somebody looks for: words of which each must be the beginning of a word of the contact, or a tag; one of them is there. */
export type Search = { words: readonly string[]; tag: string };

/** A page of those who are found, by name, after the one named. */
export async function contactsFound(
  read: Main,
  viewer: Id,
  { words, tag }: Search,
  after: Id | null,
): Promise<ContactsPage> {
  const last = await placeOf(read, viewer, after);
  let query = listed(read, viewer);
  // NOTE: the words are bare: none of the signs of a pattern is left in them.
  for (const word of words) query = query.where("contacts.search_words", "like", `% ${word}%`);
  if (tag)
    query = query.where("contacts.id", "in", (from) =>
      from
        .selectFrom("contact_tags")
        .select("contact_id")
        .where("member_id", "=", viewer)
        .where("tag_words", "=", tag),
    );
  return asPage(read, await (last ? query.where(isAfter(last)) : query).execute(), last !== null);
}

/** The tags of a member, those that stand on most contacts first. */
export const tagsInUse = (read: Main, viewer: Id) => tagsUsed.all(read, { viewer });

export type TagListed = Awaited<ReturnType<typeof tagsInUse>>[number];

// NOTE: those out of sight are few; to join them all in order to leave these out costs three times as much.
const tagsUsed = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("contact_tags")
    .where("member_id", "=", viewer)
    .where("contact_id", "not in", (from) =>
      from
        .selectFrom("contacts")
        .select("id")
        .where("member_id", "=", viewer)
        .where("put_away", "in", ["import", "merged"]),
    )
    .select((is) => [
      "tag_words",
      // However it was written: one of the ways.
      is.fn.min<string>("tag").as("tag"),
      is.fn.countAll<number>().as("count"),
    ])
    .groupBy("tag_words")
    .orderBy("count", "desc")
    .orderBy("tag_words")
    .limit(24),
);

const inSight = (read: Main, viewer: Id) =>
  read.selectFrom("contacts").where("contacts.member_id", "=", viewer).where("contacts.put_away", "=", "");

const listed = (read: Main, viewer: Id) =>
  inSight(read, viewer)
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select([
      "contacts.id",
      "contacts.name",
      "contacts.sort_name",
      "contacts.title",
      "contacts.part",
      "contacts.met_on",
      "contacts.last_exchange_on",
      "contacts.next_touch_on",
      "companies.name as company",
    ])
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .limit(pageSize + 1);

const firstPage = prepared((read: Main, { viewer }: { viewer: Id }) => listed(read, viewer));

const isAmong = ({ part, unspoken }: ContactFilter) =>
  sql<boolean>`${part ? sql`contacts.part = ${part}` : sql`1 = 1`}
    and ${unspoken ? sql`contacts.last_exchange_on = '' and contacts.met_on = ''` : sql`1 = 1`}`;

const isAfter = (last: { sort_name: string; id: Id }) =>
  sql<boolean>`(contacts.sort_name, contacts.id) > (${last.sort_name}, ${last.id})`;

/** Where a page begins. A contact that is gone, or was never the member's, is no place: the list begins anew. */
async function placeOf(read: Main, viewer: Id, after: Id | null) {
  return after === null ? null : ((await placed.first(read, { viewer, id: after })) ?? null);
}

const placed = prepared((read: Main, { viewer, id }: { viewer: Id; id: Id }) =>
  read
    .selectFrom("contacts")
    .select(["sort_name", "id"])
    .where("id", "=", id)
    .where("member_id", "=", viewer),
);

const countedByLetter = prepared((read: Main, { viewer }: { viewer: Id }) =>
  inSight(read, viewer)
    .select((is) => [firstLetter.as("letter"), is.fn.countAll<number>().as("count")])
    .groupBy(firstLetter)
    .orderBy(firstLetter),
);

const firstLetter = sql<string>`substr(contacts.sort_name, 1, 1)`;

async function asPage(
  read: Main,
  found: Omit<ContactListed, "tags">[],
  isFurtherOn: boolean,
): Promise<ContactsPage> {
  const shown = found.slice(0, pageSize);
  const last = shown.at(-1);
  const tags = await tagsOn(
    read,
    shown.map(({ id }) => id),
  );
  return {
    rows: shown.map((row) => ({
      ...row,
      tags: tags.filter(({ contact_id }) => contact_id === row.id).map(({ tag }) => tag),
    })),
    isFirst: !isFurtherOn,
    next: found.length > pageSize && last ? toAddress(last.id) : null,
  };
}
