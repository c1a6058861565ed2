import { sql } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { soughtWords } from "../book/search-words.ts";

/** Somebody who may be the same person as another. */
export type Candidate = { id: Id; name: string; title: string; company: string | null };

/** Two contacts that have something in common. */
export type Likeness = { one: Candidate; other: Candidate; by: "name" | "way" };

const most = 20;

/**
 * What more than so many have in common tells nothing about any two of them: it is the number of an office, or a name that
 * stands for none. Each with each, they would also be millions of pairs. Left out, however many there are, all pairs are at
 * most a few for each contact.
 */
const mostAlike = 10;

/** Pairs of those who may be here twice, what tells most first. Those of whom the member said that they are two are left out. */
export async function alikePairs(read: Main, viewer: Id): Promise<{ pairs: Likeness[]; more: boolean }> {
  const byWay = (await pairsByWay.all(read, { viewer })).map((pair) => ({ ...pair, by: "way" as const }));
  const byName = (await pairsByName.all(read, { viewer })).map((pair) => ({ ...pair, by: "name" as const }));
  // Two may have more than one thing in common; the first tells more.
  const pairs = new Map<string, (typeof byWay)[number] | (typeof byName)[number]>();
  for (const pair of [...byWay, ...byName]) {
    const key = `${String(pair.one)} ${String(pair.other)}`;
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  const shown = [...pairs.values()].slice(0, most);
  const people = await candidatesOf(
    read,
    viewer,
    shown.flatMap(({ one, other }) => [one, other]),
  );
  return {
    pairs: shown.flatMap(({ one, other, by }) => {
      const [first, second] = [people.get(one), people.get(other)];
      return first && second ? [{ one: first, other: second, by }] : [];
    }),
    more: pairs.size > most,
  };
}

const pairsByName = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("contacts as one")
    .innerJoin("contacts as other", (join) =>
      join
        .onRef("other.member_id", "=", "one.member_id")
        .onRef("other.name_words", "=", "one.name_words")
        .onRef("other.id", ">", "one.id"),
    )
    .select(["one.id as one", "other.id as other"])
    .where("one.member_id", "=", viewer)
    .where("one.name_words", "in", (is) =>
      is
        .selectFrom("contacts")
        .select("name_words")
        .where("member_id", "=", viewer)
        .where("name_words", "!=", "")
        .where("put_away", "=", "")
        .groupBy("name_words")
        .having((all) => all.fn.countAll(), ">", 1)
        .having((all) => all.fn.countAll(), "<=", mostAlike),
    )
    .where("one.put_away", "=", "")
    .where("other.put_away", "=", "")
    .where(areNotTwo)
    .orderBy("one.name_words")
    .orderBy("one.id")
    .orderBy("other.id")
    .limit(most + 1),
);

// What is the same for many, such as the page of a company, tells nothing: of pages only those below one do.
const pairsByWay = prepared((read: Main, { viewer }: { viewer: Id }) =>
  read
    .selectFrom("contact_ways as way")
    .innerJoin("contact_ways as same", (join) =>
      join
        .onRef("same.member_id", "=", "way.member_id")
        .onRef("same.match_words", "=", "way.match_words")
        .onRef("same.contact_id", ">", "way.contact_id"),
    )
    .innerJoin("contacts as one", "one.id", "way.contact_id")
    .innerJoin("contacts as other", "other.id", "same.contact_id")
    .select(["one.id as one", "other.id as other"])
    .where("way.member_id", "=", viewer)
    .where("way.match_words", "in", (is) =>
      is
        .selectFrom("contact_ways")
        .innerJoin("contacts", "contacts.id", "contact_ways.contact_id")
        .select("match_words")
        .where("contact_ways.member_id", "=", viewer)
        .where("match_words", "!=", "")
        .where("put_away", "=", "")
        .groupBy("match_words")
        .having((all) => all.fn.count("contact_id").distinct(), ">", 1)
        .having((all) => all.fn.count("contact_id").distinct(), "<=", mostAlike),
    )
    .where((is) => is.or([is("way.kind", "!=", "web"), is("way.match_words", "like", "%/%")]))
    .where("one.put_away", "=", "")
    .where("other.put_away", "=", "")
    .where(areNotTwo)
    .orderBy("way.match_words")
    .orderBy("one.id")
    .orderBy("other.id")
    .limit(most + 1),
);

/** Whether the member never said that the two of a pair are two people. */
const areNotTwo = sql<boolean>`not exists (
    select 1 from contact_merges where kept_id = one.id and gone_id = other.id and undone_at is not null
  ) and not exists (
    select 1 from contact_merges where kept_id = other.id and gone_id = one.id and undone_at is not null
  )`;

async function candidatesOf(read: Main, viewer: Id, ids: readonly Id[]): Promise<Map<Id, Candidate>> {
  if (ids.length === 0) return new Map();
  const rows = await someCandidates.all(read, { viewer, ids });
  return new Map(rows.map((row) => [row.id, row]));
}

const someCandidates = prepared((read: Main, { viewer, ids }: { viewer: Id; ids: readonly Id[] }) =>
  candidates(read, viewer).where("contacts.id", "in", ids),
);

/** Who may be the same as one contact. */
export const alikeTo = (read: Main, viewer: Id, contact: Id): Promise<Candidate[]> =>
  likeOne.all(read, { viewer, contact });

const likeOne = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  candidates(read, viewer)
    .where("contacts.id", "!=", contact)
    .where((is) =>
      is.or([
        is(
          "contacts.name_words",
          "=",
          is.selectFrom("contacts as one").select("one.name_words").where("one.id", "=", contact),
        ).and("contacts.name_words", "!=", ""),
        is(
          "contacts.id",
          "in",
          is
            .selectFrom("contact_ways as way")
            .innerJoin("contact_ways as same", "same.match_words", "way.match_words")
            .select("same.contact_id")
            .where("way.contact_id", "=", contact)
            .where("way.match_words", "!=", "")
            .where("same.member_id", "=", viewer),
        ),
      ]),
    )
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .limit(most),
);

/** Others who are found by what was typed. */
export function candidatesFound(read: Main, viewer: Id, contact: Id, typed: string): Promise<Candidate[]> {
  let query = candidates(read, viewer).where("contacts.id", "!=", contact);
  for (const word of soughtWords(typed)) query = query.where("contacts.search_words", "like", `% ${word}%`);
  return query.orderBy("contacts.sort_name").orderBy("contacts.id").limit(most).execute();
}

const candidates = (read: Main, viewer: Id) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "contacts.title", "companies.name as company"])
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", "");
