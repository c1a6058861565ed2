import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** What a member looks for, with whom they share it, what they brought, and how it ended. */
export async function exportPlan(read: Main, member: Id): Promise<Record<string, unknown>> {
  return {
    searches: await searchesOf(read, member),
    targets: await targetsOf(read, member),
    targets_of_others_that_i_found_clear: await agreementsOf(read, member),
    wants: await wantsOf(read, member),
    target_companies: await targetCompaniesOf(read, member),
    who_sees_my_search: await audiencesOf(read, member),
    what_they_see: await sharesOf(read, member),
    search_imports: await importsOf(read, member),
    search_import_rows: await importRowsOf(read, member),
    columns_i_chose: await columnsOf(read, member),
    landings: await landingsOf(read, member),
  };
}

const searchesOf = (read: Main, member: Id) =>
  read
    .selectFrom("searches")
    .select(["id", "looking_since", "last_work_on", "in_work", "pace", "money_until", "log_rule"])
    .select(["opened_at", "paused_at", "ended_at", "ended_how"])
    .where("member_id", "=", member)
    .orderBy("opened_at")
    .orderBy("id")
    .execute();

/** With how many found each clear: who they are is theirs. */
const targetsOf = (read: Main, member: Id) =>
  read
    .selectFrom("targets")
    .leftJoin("target_agreements", "target_agreements.target_id", "targets.id")
    .select(["targets.search_id", "targets.sentence", "targets.made_at"])
    .select((of) => of.fn.count<number>("target_agreements.member_id").as("found_clear_by"))
    .where("targets.member_id", "=", member)
    .groupBy(["targets.id", "targets.search_id", "targets.sentence", "targets.made_at"])
    .orderBy("targets.made_at")
    .orderBy("targets.id")
    .execute();

const agreementsOf = (read: Main, member: Id) =>
  read
    .selectFrom("target_agreements")
    .select(["target_id", "agreed_at"])
    .where("member_id", "=", member)
    .orderBy("agreed_at")
    .orderBy("target_id")
    .execute();

const wantsOf = (read: Main, member: Id) =>
  read
    .selectFrom("search_wants")
    .select(["search_id", "kind", "words"])
    .where("member_id", "=", member)
    .orderBy("search_id")
    .orderBy("position")
    .orderBy("id")
    .execute();

const targetCompaniesOf = (read: Main, member: Id) =>
  read
    .selectFrom("target_companies")
    .innerJoin("companies", "companies.id", "target_companies.company_id")
    .select(["target_companies.search_id", "companies.name as company", "standing", "known"])
    .select("target_companies.made_at")
    .where("target_companies.member_id", "=", member)
    .orderBy("target_companies.made_at")
    .orderBy("target_companies.id")
    .execute();

const audiencesOf = (read: Main, member: Id) =>
  read
    .selectFrom("search_audiences")
    .leftJoin("groups", "groups.id", "search_audiences.group_id")
    .leftJoin("members", "members.id", "search_audiences.to_member_id")
    .select(["search_audiences.id", "search_id", "search_audiences.kind", "groups.name as group"])
    .select(["members.name as member", "until_on", "search_audiences.made_at", "ended_at"])
    .where("search_audiences.member_id", "=", member)
    .orderBy("search_audiences.made_at")
    .orderBy("search_audiences.id")
    .execute();

const sharesOf = (read: Main, member: Id) =>
  read
    .selectFrom("search_shares")
    .select(["audience_id", "part", "level"])
    .where("member_id", "=", member)
    .orderBy("audience_id")
    .orderBy("part")
    .execute();

const importsOf = (read: Main, member: Id) =>
  read
    .selectFrom("search_imports")
    .select(["id", "kind", "columns", "brought_at", "started_at", "done_rows", "done_at", "taken_back_at"])
    .where("member_id", "=", member)
    .orderBy("brought_at")
    .orderBy("id")
    .execute();

const importRowsOf = (read: Main, member: Id) =>
  read
    .selectFrom("search_import_rows")
    .innerJoin("search_imports", "search_imports.id", "search_import_rows.import_id")
    .select(["import_id", "line", "name", "content", "fate", "reason"])
    .where("search_imports.member_id", "=", member)
    .orderBy("import_id")
    .orderBy("position")
    .execute();

const columnsOf = (read: Main, member: Id) =>
  read
    .selectFrom("column_choices")
    .select(["headings", "columns", "made_at"])
    .where("member_id", "=", member)
    .orderBy("headings")
    .execute();

const landingsOf = (read: Main, member: Id) =>
  read
    .selectFrom("landings")
    .select(["search_id", "next_search_id", "opportunity_id", "landed_on", "route"])
    .select(["first_contact", "job_kind"])
    .select(["may_count", "may_tell", "words", "made_at"])
    .where("member_id", "=", member)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
