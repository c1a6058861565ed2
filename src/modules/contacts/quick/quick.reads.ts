import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { type Main, prepared } from "../../../database/index.ts";
import { personWords } from "../../people/index.ts";
import { indexed } from "../contact.ts";

/** A contact who has the same name, or was chosen. */
export type KnownPerson = { id: Id; name: string; name_words: string; title: string; company: string | null };

/** What a name is matched by, in whichever order it was written. */
export const nameMatch = (name: string): string => indexed(personWords(name));

/** The viewer's own contacts who have one of these names, or were chosen. */
export async function peopleKnown(
  read: Main,
  viewer: Id,
  names: readonly string[],
  chosen: readonly Id[],
): Promise<KnownPerson[]> {
  const words = [...new Set(names.map(nameMatch))].filter(Boolean);
  const byName = words.length === 0 ? [] : await named.all(read, { viewer, words });
  const byChoice = chosen.length === 0 ? [] : await these.all(read, { viewer, chosen });
  const ids = new Set(byName.map(({ id }) => id));
  return [...byName, ...byChoice.filter(({ id }) => !ids.has(id))];
}

const named = prepared((read: Main, { viewer, words }: { viewer: Id; words: readonly string[] }) =>
  inSight(read, viewer)
    .where("contacts.name_words", "in", words)
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .limit(60),
);

const these = prepared((read: Main, { viewer, chosen }: { viewer: Id; chosen: readonly Id[] }) =>
  inSight(read, viewer).where("contacts.id", "in", chosen),
);

const inSight = (read: Main, viewer: Id) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select([
      "contacts.id",
      "contacts.name",
      "contacts.name_words",
      "contacts.title",
      "companies.name as company",
    ])
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", "");

/** So long somebody who was met counts as kept just now: a long evening is looked through in several forms. */
const justNow = { minutes: 10 } as const;

/** Those whom the viewer has just noted meeting, the newest first, each once. */
export async function keptJustNow(
  read: Main,
  viewer: Id,
  now: Temporal.Instant,
): Promise<{ id: Id; name: string }[]> {
  const rows = await metSince.all(read, { viewer, since: instantText(now.subtract(justNow)) });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

const metSince = prepared((read: Main, { viewer, since }: { viewer: Id; since: string }) =>
  read
    .selectFrom("exchanges")
    .innerJoin("contacts", "contacts.id", "exchanges.contact_id")
    .select(["contacts.id", "contacts.name"])
    .where("exchanges.member_id", "=", viewer)
    .where("exchanges.kind", "=", "met")
    .where("exchanges.made_at", ">=", since)
    .where("contacts.member_id", "=", viewer)
    .where("contacts.put_away", "=", "")
    .orderBy("exchanges.made_at", "desc")
    .orderBy("contacts.sort_name")
    .orderBy("exchanges.id")
    .limit(200),
);
