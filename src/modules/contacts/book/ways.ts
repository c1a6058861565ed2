import { emailAddress } from "../../../basics/email-address.ts";
import { type Id, newId } from "../../../basics/ids.ts";
import { webAddress } from "../../../basics/web-address.ts";
import { type ContactWaysTable, type Main, prepared } from "../../../database/index.ts";
import { indexed, letters, type Way } from "../contact.ts";

/** What somebody typed as a way to reach a contact, as the kind that it is: an address that may be linked, a number, or anything else. */
export function readWay(value: string, label = ""): Way {
  const email = emailAddress(value.replace(/^mailto:/i, ""));
  if (email) return { kind: "email", label, value: email };
  if (digitsOf(value).length >= leastDigits && /^\+?[\d\s()./-]+$/.test(value))
    return { kind: "phone", label, value };
  const web = webAddress(value);
  if (web && !web.startsWith("mailto:") && web.length <= letters.way)
    return { kind: "web", label, value: web };
  return { kind: "other", label, value };
}

// Fewer are an extension, and many people's.
const leastDigits = 5;

const digitsOf = (value: string): string => value.replace(/\D/g, "");

/** What a way is matched by, however it was written: a small address, digits alone, or "" where it tells nobody apart. */
export function matchWords(kind: Way["kind"], value: string): string {
  if (kind === "email") return indexed(value.trim().toLowerCase());
  if (kind === "web")
    return indexed(
      value
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/, "")
        .replace(/\/+$/, ""),
    );
  if (kind === "other") return "";
  const digits = digitsOf(value).replace(/^00/, "");
  return digits.length < leastDigits ? "" : indexed(digits);
}

/** The ways of one contact, written anew in this order. */
export async function writeWays(tx: Main, who: Id, contact: Id, ways: readonly Way[]): Promise<void> {
  await tx.deleteFrom("contact_ways").where("contact_id", "=", contact).execute();
  if (ways.length === 0) return;
  await tx
    .insertInto("contact_ways")
    .values(ways.map((way, position) => rowOfWay(who, contact, way, position)))
    .execute();
}

/** A way as its row. */
export const rowOfWay = (who: Id, contact: Id, way: Way, position: number): ContactWaysTable => ({
  id: newId(),
  contact_id: contact,
  member_id: who,
  position,
  kind: way.kind,
  label: way.label,
  value: way.value,
  match_words: matchWords(way.kind, way.value),
});

/** The ways of some contacts, in their order. */
export const waysOf = async (read: Main, contacts: readonly Id[]): Promise<ContactWaysTable[]> =>
  contacts.length === 0 ? [] : ways.all(read, { contacts });

const ways = prepared((read: Main, { contacts }: { contacts: readonly Id[] }) =>
  read
    .selectFrom("contact_ways")
    .selectAll()
    .where("contact_id", "in", contacts)
    .orderBy("contact_id")
    .orderBy("position")
    .orderBy("id"),
);
