import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import { exportCards } from "./cards/cards.personal.ts";

/** Everything of a member's that this room holds, for them to take along. */
export async function exportContacts(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    contacts: await contactsOf(read, member),
    ways_to_reach_contacts: await waysOf(read, member),
    tags_of_contacts: await tagsOf(read, member),
    companies: await companiesOf(read, member),
    exchanges: await exchangesOf(read, member),
    follow_ups: await followUpsOf(read, member),
    contacts_of_my_commitments: await linksOf(read, member),
    contact_imports: await importsOf(read, member),
    contact_import_rows: await importRowsOf(read, member),
    contact_merges: await mergesOf(read, member),
    ...(await exportCards(read, member)),
  };
}

/** Those that were put away too: they are the member's as well, and a merge that is undone brings them back. */
const contactsOf = (read: Main, member: Id) =>
  read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.id", "contacts.name", "companies.name as company", "title", "in_work", "part", "tie"])
    .select(["met_where", "met_on", "about", "keep_days", "snoozed_until", "last_exchange_on"])
    .select(["next_touch_on", "name_from", "put_away", "contacts.made_at"])
    .where("contacts.member_id", "=", member)
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .execute();

const waysOf = (read: Main, member: Id) =>
  read
    .selectFrom("contact_ways")
    .innerJoin("contacts", "contacts.id", "contact_ways.contact_id")
    .select(["contacts.id as contact_id", "contacts.name as contact", "kind", "label", "value"])
    .where("contact_ways.member_id", "=", member)
    .orderBy("contacts.sort_name")
    .orderBy("contact_ways.contact_id")
    .orderBy("contact_ways.position")
    .orderBy("contact_ways.id")
    .execute();

const tagsOf = (read: Main, member: Id) =>
  read
    .selectFrom("contact_tags")
    .innerJoin("contacts", "contacts.id", "contact_tags.contact_id")
    .select(["contacts.id as contact_id", "contacts.name as contact", "tag"])
    .where("contact_tags.member_id", "=", member)
    .orderBy("contacts.sort_name")
    .orderBy("contact_tags.contact_id")
    .orderBy("tag_words")
    .execute();

const companiesOf = (read: Main, member: Id) =>
  read
    .selectFrom("companies")
    .select(["name", "notes", "made_at"])
    .where("member_id", "=", member)
    .orderBy("sort_name")
    .orderBy("id")
    .execute();

const exchangesOf = (read: Main, member: Id) =>
  read
    .selectFrom("exchanges")
    .innerJoin("contacts", "contacts.id", "exchanges.contact_id")
    .select(["contacts.id as contact_id", "contacts.name as contact", "on_day", "kind", "words"])
    .select("exchanges.made_at")
    .where("exchanges.member_id", "=", member)
    .orderBy("on_day")
    .orderBy("exchanges.id")
    .execute();

const followUpsOf = (read: Main, member: Id) =>
  read
    .selectFrom("follow_ups")
    .innerJoin("contacts", "contacts.id", "follow_ups.contact_id")
    .select(["contacts.id as contact_id", "contacts.name as contact", "owed_by", "what", "due_on"])
    .select(["follow_ups.made_at", "ended_at", "ended_how"])
    .where("contacts.member_id", "=", member)
    .orderBy("follow_ups.made_at")
    .orderBy("follow_ups.id")
    .execute();

const linksOf = (read: Main, member: Id) =>
  read
    .selectFrom("contact_commitments")
    .innerJoin("contacts", "contacts.id", "contact_commitments.contact_id")
    .innerJoin("commitments", "commitments.id", "contact_commitments.commitment_id")
    .select(["contacts.id as contact_id", "contacts.name as contact", "commitments.what as commitment"])
    .select("linked_at")
    .where("contact_commitments.member_id", "=", member)
    .orderBy("linked_at")
    .orderBy("commitment_id")
    .orderBy("contact_id")
    .execute();

const importsOf = (read: Main, member: Id) =>
  read
    .selectFrom("contact_imports")
    .select(["id", "kind", "brought_at", "started_at", "done_rows", "done_at", "taken_back_at"])
    .where("member_id", "=", member)
    .orderBy("brought_at")
    .orderBy("id")
    .execute();

const importRowsOf = (read: Main, member: Id) =>
  read
    .selectFrom("contact_import_rows")
    .innerJoin("contact_imports", "contact_imports.id", "contact_import_rows.import_id")
    .select(["import_id", "line", "name", "content", "fate", "reason"])
    .where("contact_imports.member_id", "=", member)
    .orderBy("import_id")
    .orderBy("position")
    .execute();

const mergesOf = (read: Main, member: Id) =>
  read
    .selectFrom("contact_merges")
    .select(["kept_id", "gone_id", "before", "moved", "merged_at", "undone_at"])
    .where("member_id", "=", member)
    .orderBy("merged_at")
    .orderBy("id")
    .execute();
