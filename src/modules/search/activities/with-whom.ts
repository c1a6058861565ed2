import { type Id, newId } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import type { ActivitiesTable, ContactsTable, Main } from "../../../database/index.ts";
import { heldContact, makeContact, onlyNamed } from "../../contacts/index.ts";
import { targetCompanyIds } from "../target/target-companies.reads.ts";
import type { ActivityWords } from "./activity.ts";
import { contactsNamed } from "../opportunities/named-contacts.ts";

/** With whom an act was: a contact; or a name alone, of nobody who is noted, or of several. */
type Meant = { contact: ContactsTable | null; person: string };

/** Looks up whom somebody means; a contact is made only where that is asked for. */
export async function whoIsMeant(
  tx: Main,
  who: Id,
  { contact, keepContact }: ActivityWords,
  before: ActivitiesTable | null,
  now: Temporal.Instant,
): Promise<Meant> {
  if (contact === null || contact === "") return { contact: null, person: "" };
  if (typeof contact === "number") return { contact: await ownContact(tx, who, contact, before), person: "" };
  const [only, ...others] = await contactsNamed(tx, who, contact);
  if (only && others.length === 0) return { contact: await heldContact(tx, who, only.id), person: "" };
  if (!keepContact) return { contact: null, person: contact };
  const made = await makeContact(tx, who, { ...onlyNamed(contact), id: newId() }, now);
  return { contact: await heldContact(tx, who, made), person: "" };
}

/** One who stands there already may be out of sight by now. */
async function ownContact(tx: Main, who: Id, contact: Id, before: ActivitiesTable | null) {
  if (before?.contact_id !== contact) return heldContact(tx, who, contact);
  const own = tx.selectFrom("contacts").selectAll().where("id", "=", contact).where("member_id", "=", who);
  return found(await own.executeTakeFirst());
}

/** What was known of somebody on the day, kept with the act: people change, and the past does not. */
export async function asTheyWere(
  tx: Main,
  search: Id,
  { contact_id, company_id }: Pick<ActivitiesTable, "contact_id" | "company_id">,
): Promise<Pick<ActivitiesTable, "with_in_work" | "with_part" | "with_tie" | "at_target">> {
  if (contact_id === null) return { with_in_work: "", with_part: "", with_tie: "", at_target: 0 };
  const row = found(
    await tx.selectFrom("contacts").selectAll().where("id", "=", contact_id).executeTakeFirst(),
  );
  const at = row.company_id ?? company_id;
  const targets = at === null ? null : await targetCompanyIds(tx, search);
  return {
    with_in_work: row.in_work,
    with_part: row.part,
    with_tie: row.tie,
    at_target: at !== null && targets?.has(at) ? 1 : 0,
  };
}

/**
 * Notes anew which conversation with each of these was the first: the earliest, unless they had met or called before. So it
 * holds whichever is noted first, and after one is removed.
 */
export async function noteFirst(tx: Main, who: Id, contacts: readonly (Id | null)[]): Promise<void> {
  for (const contact of new Set(contacts.filter((id) => id !== null))) {
    const first = await firstConversation(tx, who, contact);
    const isNew = first !== undefined && !(await spokeBefore(tx, who, contact, first.on_day));
    await tx
      .updateTable("activities")
      .set({ with_new: 0 })
      .where("contact_id", "is not", null)
      .where("contact_id", "=", contact)
      .where("with_new", "=", 1)
      .$if(isNew, (query) => query.where("id", "<>", first?.id ?? 0))
      .execute();
    if (isNew) await tx.updateTable("activities").set({ with_new: 1 }).where("id", "=", first.id).execute();
  }
}

const firstConversation = (tx: Main, who: Id, contact: Id) =>
  tx
    .selectFrom("activities")
    .select(["id", "on_day"])
    .where("contact_id", "is not", null)
    .where("contact_id", "=", contact)
    .where("member_id", "=", who)
    .where("kind", "=", "conversation")
    .where("put_away", "=", "")
    .orderBy("on_day")
    .orderBy("made_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();

async function spokeBefore(tx: Main, who: Id, contact: Id, day: string): Promise<boolean> {
  const earlier = tx
    .selectFrom("exchanges")
    .select("id")
    .where("contact_id", "=", contact)
    .where("member_id", "=", who)
    .where("on_day", "<", day)
    .where("kind", "in", ["met", "call"]);
  return (await earlier.limit(1).executeTakeFirst()) !== undefined;
}
