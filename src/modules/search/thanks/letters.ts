import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type SupporterLettersTable } from "../../../database/index.ts";
import { heldContact, holdBook } from "../../contacts/index.ts";
import type { PersonMeant } from "../job-interviews/job-interview.ts";
import { contactMeant } from "../job-interviews/people-met.ts";
import { heldSearch } from "../opening/held-search.ts";

/** So many get one letter. */
const mostSupporters = 60;

/** Keeps the letter of a month; "" says that none goes out. False when it was changed since `version` to say something else. */
export function keepLetter(
  db: Main,
  who: Id,
  { month, words, version }: { month: string; words: string; version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const row = await letterOf(tx, who, month);
    if (!row) {
      await tx
        .insertInto("supporter_letters")
        .values({
          id: newId(),
          member_id: who,
          search_id: search.id,
          month,
          words,
          made_at: instantText(now),
          version: 1,
        })
        .execute();
      return true;
    }
    if (row.words === words) return true;
    if (row.version !== version) return false;
    await tx
      .updateTable("supporter_letters")
      .set({ words, version: row.version + 1 })
      .where("id", "=", row.id)
      .execute();
    return true;
  });
}

/** Puts people to those who get a letter; whoever stands there already stands there once. More than there is room for: conflict, "enough-supporters". */
export function addRecipients(
  db: Main,
  who: Id,
  month: string,
  people: readonly PersonMeant[],
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const letter = await heldLetter(tx, who, month);
    const contacts: Id[] = [];
    for (const person of people) contacts.push(await contactMeant(tx, who, person, "", now));
    const copies = await tx
      .selectFrom("supporter_copies")
      .select("contact_id")
      .where("letter_id", "=", letter.id)
      .execute();
    const more = [...new Set(contacts)].filter((id) => !copies.some(({ contact_id }) => contact_id === id));
    if (copies.length + more.length > mostSupporters) throw new Problem("conflict", "enough-supporters");
    if (more.length > 0)
      await tx
        .insertInto("supporter_copies")
        .values(
          more.map((id) => ({
            letter_id: letter.id,
            contact_id: id,
            member_id: who,
            words: "",
            sent_on: "",
          })),
        )
        .execute();
  });
}

/** Writes the beginning that is one person's own. */
export const writeCopy = (db: Main, who: Id, month: string, contact: Id, words: string): Promise<void> =>
  setCopy(db, who, month, contact, { words });

/** The member says that one person has it, since a day; or, with null, that they do not. */
export const markCopySent = (
  db: Main,
  who: Id,
  month: string,
  contact: Id,
  on: Temporal.PlainDate | null,
): Promise<void> => setCopy(db, who, month, contact, { sent_on: on?.toString() ?? "" });

function setCopy(
  db: Main,
  who: Id,
  month: string,
  contact: Id,
  values: { words: string } | { sent_on: string },
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldContact(tx, who, contact);
    const letter = await heldLetter(tx, who, month);
    const row = await tx
      .updateTable("supporter_copies")
      .set(values)
      .where("letter_id", "=", letter.id)
      .where("contact_id", "=", contact)
      .returning("contact_id")
      .executeTakeFirst();
    found(row);
  });
}

/** Takes somebody off. A second time finds it done. */
export function removeCopy(db: Main, who: Id, month: string, contact: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldContact(tx, who, contact);
    const letter = await heldLetter(tx, who, month);
    await tx
      .deleteFrom("supporter_copies")
      .where("letter_id", "=", letter.id)
      .where("contact_id", "=", contact)
      .execute();
  });
}

const heldLetter = async (tx: Main, who: Id, month: string): Promise<SupporterLettersTable> =>
  found(await letterOf(tx, who, month));

function letterOf(tx: Main, who: Id, month: string): Promise<SupporterLettersTable | undefined> {
  const own = tx
    .selectFrom("supporter_letters")
    .selectAll()
    .where("member_id", "=", who)
    .where("month", "=", month);
  return locked(tx, own).executeTakeFirst();
}
