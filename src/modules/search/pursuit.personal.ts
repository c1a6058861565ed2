import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** What a member pursues, and what they kept of it. */
export async function exportPursuit(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    opportunities: await opportunitiesOf(read, member),
    postings: await postingsOf(read, member),
    contacts_of_opportunities: await contactsOf(read, member),
    stages: await stagesOf(read, member),
    documents: await documentsOf(read, member),
  };
}

/** Those that are only coming in are the member's as well. */
const opportunitiesOf = (read: Main, member: Id) =>
  read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .leftJoin("contacts", "contacts.id", "opportunities.found_contact_id")
    .select(["opportunities.id", "search_id", "opportunities.title", "companies.name as company", "place"])
    .select(["pay", "link", "channel", "also_networked", "found_where", "found_contact_id"])
    .select("contacts.name as found_contact")
    .select(["job_kind", "stage", "stage_on", "closed_why", "next_step", "next_on", "opportunities.notes"])
    .select(["shown", "opportunities.import_id", "opportunities.put_away", "opportunities.made_at"])
    .where("opportunities.member_id", "=", member)
    .orderBy("opportunities.made_at")
    .orderBy("opportunities.id")
    .execute();

const postingsOf = (read: Main, member: Id) =>
  read
    .selectFrom("opportunity_postings")
    .select(["opportunity_id", "words", "source", "link", "kept_at"])
    .where("member_id", "=", member)
    .orderBy("kept_at")
    .orderBy("opportunity_id")
    .execute();

const contactsOf = (read: Main, member: Id) =>
  read
    .selectFrom("opportunity_contacts")
    .innerJoin("contacts", "contacts.id", "opportunity_contacts.contact_id")
    .select(["opportunity_id", "contacts.id as contact_id", "contacts.name as contact"])
    .select("opportunity_contacts.part")
    .where("opportunity_contacts.member_id", "=", member)
    .orderBy("opportunity_id")
    .orderBy("opportunity_contacts.contact_id")
    .execute();

const stagesOf = (read: Main, member: Id) =>
  read
    .selectFrom("stage_changes")
    .select(["opportunity_id", "from_stage", "to_stage", "on_day", "why", "made_at"])
    .where("member_id", "=", member)
    .orderBy("on_day")
    .orderBy("made_at")
    .orderBy("id")
    .execute();

const documentsOf = (read: Main, member: Id) =>
  read
    .selectFrom("documents")
    .select(["id", "opportunity_id", "kind", "name", "sent_on", "note", "file_name", "size", "made_at"])
    .where("member_id", "=", member)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
