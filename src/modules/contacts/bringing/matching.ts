import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { matchWords } from "../book/ways.ts";
import { companyMatch } from "../companies/companies.ts";
import { type ContactWords, indexed } from "../contact.ts";
import { personWords } from "../../people/index.ts";

/** By what it is known that somebody is there already: their number here, an address or number, a profile, or name and company. */
export type KnownBy = "number" | "email" | "phone" | "profile" | "web" | "name";

/** Somebody to be compared: their name and company as words, and their ways by what they are matched by. */
export type Sought = {
  own: Id | null;
  name: string;
  company: string;
  ways: readonly { kind: "email" | "phone" | "web"; words: string }[];
};

/** What somebody is compared by. */
export const soughtOf = (what: ContactWords, own: Id | null): Sought => ({
  own,
  name: indexed(personWords(what.name)),
  company: what.company === "" ? "" : companyMatch(what.company),
  ways: what.ways.flatMap(({ kind, value }) => {
    const words = kind === "other" ? "" : matchWords(kind, value);
    return kind === "other" || words === "" ? [] : [{ kind, words }];
  }),
});

/**
 * Which of these people a member knows already, each with why; null for who is new. Whoever is out of sight counts, but not
 * those whom `except` brought. A fixed number of queries.
 */
export async function knownAmong(
  read: Main,
  who: Id,
  people: readonly Sought[],
  except: Id | null,
): Promise<(KnownBy | null)[]> {
  const book = await knownPeople(read, who, people, except);
  return people.map((sought) => {
    if (sought.own !== null && book.ids.has(sought.own)) return "number";
    for (const { kind, words } of sought.ways)
      if ((book.byWay.get(words) ?? []).some((known) => isSameBy(kind, words, sought, known)))
        return profile.test(words) ? "profile" : kind;
    return (book.byName.get(sought.name) ?? []).some((known) => isSameByName(sought, known)) ? "name" : null;
  });
}

/** Somebody of the address book. Whoever was changed by its member may have another name by now. */
export type Known = {
  id: Id;
  name: string;
  company: string;
  isChanged: boolean;
  profiles: string[];
  ways: number;
};

const profile = /(^|\.)linkedin\.com\/in\//;

/** A profile is one person's, and so mostly is an address. A telephone or a page may be a whole office's: there the name decides. */
function isSameBy(
  kind: Sought["ways"][number]["kind"],
  words: string,
  sought: Sought,
  known: Known,
): boolean {
  if (profile.test(words)) return true;
  if (kind === "email") return known.isChanged || shareWord(sought.name, known.name);
  return known.isChanged ? shareWord(sought.name, known.name) : isPartOf(sought.name, known.name);
}

// Two profiles are two people. Without a company a name alone says little, if both could be reached and in no way alike.
function isSameByName(sought: Sought, known: Known): boolean {
  if (sought.company !== known.company) return false;
  const profiles = sought.ways.filter(({ words }) => profile.test(words));
  if (profiles.length > 0 && known.profiles.length > 0) return false;
  return sought.company !== "" || known.isChanged || sought.ways.length === 0 || known.ways === 0;
}

const wordsIn = (name: string): string[] => name.split(" ").filter(Boolean);

function shareWord(one: string, other: string): boolean {
  const words = wordsIn(one);
  return words.length === 0 || other === "" || wordsIn(other).some((word) => words.includes(word));
}

function isPartOf(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsIn(one), wordsIn(other)].toSorted((a, b) => a.length - b.length);
  return few.every((word) => many.includes(word));
}

async function knownPeople(read: Main, who: Id, people: readonly Sought[], except: Id | null) {
  const own = people.flatMap(({ own: id }) => id ?? []);
  const names = [...new Set(people.map(({ name }) => name))].filter(Boolean);
  const words = [...new Set(people.flatMap(({ ways }) => ways.map((way) => way.words)))];
  const contacts = read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name_words", "contacts.version", "companies.name_words as company"])
    .where("contacts.member_id", "=", who)
    .where((or) =>
      or.or([or("contacts.import_id", "is", null), or("contacts.import_id", "!=", except ?? 0)]),
    );
  const withWay = await read
    .selectFrom("contact_ways")
    .select(["contact_id", "match_words"])
    .where("member_id", "=", who)
    .where("match_words", "in", orNone(words))
    .execute();
  withWay.push(...(await waysOnCards(read, who, new Set(words))));
  const ids = [...new Set([...own, ...withWay.map(({ contact_id }) => contact_id)])];
  const byId = ids.length === 0 ? [] : await contacts.where("contacts.id", "in", ids).execute();
  const byName = await contacts.where("contacts.name_words", "in", orNone(names)).execute();
  const ways = await waysAmong(
    read,
    byName.map(({ id }) => id),
  );
  const known = new Map<Id, Known>();
  for (const row of [...byId, ...byName])
    known.set(row.id, {
      id: row.id,
      name: row.name_words,
      company: row.company ?? "",
      isChanged: row.version > 1,
      profiles: (ways.get(row.id) ?? []).filter((way) => profile.test(way)),
      ways: (ways.get(row.id) ?? []).length,
    });
  return {
    ids: new Set(known.keys()),
    byWay: grouped(withWay.map(({ contact_id, match_words }) => [match_words, known.get(contact_id)])),
    byName: grouped(byName.map(({ id, name_words }) => [name_words, known.get(id)])),
  };
}

/** Those of these ways that stand on cards which the member kept. */
async function waysOnCards(read: Main, who: Id, words: ReadonlySet<string>) {
  const cards = await read
    .selectFrom("kept_cards")
    .select(["contact_id", "email", "phone", "links"])
    .where("member_id", "=", who)
    .execute();
  return cards.flatMap(({ contact_id, email, phone, links }) =>
    [
      matchWords("email", email),
      matchWords("phone", phone),
      ...links.split("\n").map((link) => matchWords("web", link)),
    ]
      .filter((match_words) => match_words !== "" && words.has(match_words))
      .map((match_words) => ({ contact_id, match_words })),
  );
}

// A list of nothing is no question that a database takes.
const orNone = (words: readonly string[]): readonly string[] => (words.length === 0 ? ["-"] : words);

async function waysAmong(read: Main, contacts: readonly Id[]): Promise<Map<Id, string[]>> {
  if (contacts.length === 0) return new Map();
  const rows = await read
    .selectFrom("contact_ways")
    .select(["contact_id", "match_words"])
    .where("contact_id", "in", contacts)
    .where("match_words", "!=", "")
    .execute();
  const ways = new Map<Id, string[]>();
  for (const { contact_id, match_words } of rows) addTo(ways, contact_id, match_words);
  return ways;
}

function grouped(pairs: readonly (readonly [string, Known | undefined])[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const [words, known] of pairs) if (known) addTo(groups, words, known);
  return groups;
}

// A number that so many have is nobody's own; to compare each with each would take for ever.
const mostAlike = 50;

function addTo<Key, One>(groups: Map<Key, One[]>, words: Key, one: One): void {
  const group = groups.get(words);
  if (!group) groups.set(words, [one]);
  else if (group.length < mostAlike) group.push(one);
}

/** Who stands in one file twice: the line of the first of them, for each of the people; null for who is there once. */
export function twiceAmong(people: readonly (Sought & { line: number })[]): (number | null)[] {
  const byWay = new Map<string, (Sought & { line: number })[]>();
  const byName = new Map<string, (Sought & { line: number })[]>();
  return people.map((sought) => {
    const same =
      sought.ways
        .flatMap(({ kind, words }) => (byWay.get(words) ?? []).map((other) => ({ kind, words, other })))
        .find(({ kind, words, other }) => isSameInFile(kind, words, sought, other))?.other ??
      (byName.get(`${sought.name}/${sought.company}`) ?? []).find(
        (other) => sought.name !== "" && (other.ways.length === 0 || sought.ways.length === 0),
      );
    if (same) return same.line;
    for (const { words } of sought.ways) addTo(byWay, words, sought);
    addTo(byName, `${sought.name}/${sought.company}`, sought);
    return null;
  });
}

const isSameInFile = (
  kind: Sought["ways"][number]["kind"],
  words: string,
  one: Sought,
  other: Sought,
): boolean =>
  profile.test(words) ||
  (kind === "email" ? shareWord(one.name, other.name) : isPartOf(one.name, other.name));
