import { type Id, newId } from "../../../basics/ids.ts";
import { dateIn, instantText, toInstant } from "../../../basics/instant.ts";
import type {
  ActivitiesTable,
  Main,
  OpportunitiesTable,
  OpportunityPostingsTable,
  SearchImportRowsTable,
  SearchImportsTable,
  StageChangesTable,
} from "../../../database/index.ts";
import { companiesThatStay, companyMatch } from "../../contacts/index.ts";
import { opportunityRow } from "../opportunities/opportunity-row.ts";
import { most } from "../search.ts";
import { type Application, appliedOn, opportunityWordsOf, stepsOf } from "./application.ts";
import { countOpportunities } from "./imports.ts";
import { soughtOf } from "./matching.ts";

/** An import on its way in. */
export type Coming = Pick<
  SearchImportsTable,
  "id" | "kind" | "member_id" | "search_id" | "started_at" | "done_rows"
>;
export type RowOfImport = Pick<SearchImportRowsTable, "position" | "fate" | "content">;
type Wanted = { position: number; what: Application };

/** Writes applications out of sight: what was written down since they were looked at, and what there is no room for, is left. */
export async function writeApplications(
  tx: Main,
  coming: Coming,
  wanted: readonly Wanted[],
  now: Temporal.Instant,
): Promise<void> {
  const there = await thereMeanwhile(tx, coming, wanted);
  const fresh: Wanted[] = [];
  for (const one of wanted) {
    const { page, name } = soughtOf(one.what);
    if (there.has(page ?? name)) await leave(tx, coming.id, one.position, "known", "there");
    else fresh.push(one);
  }
  const room = Math.max(0, most.opportunities - (await countOpportunities(tx, coming.member_id)));
  for (const { position } of fresh.slice(room)) await leave(tx, coming.id, position, "unusable", "full");
  await writeThese(tx, coming, fresh.slice(0, room), now);
}

async function thereMeanwhile(
  tx: Main,
  coming: Coming,
  wanted: readonly Wanted[],
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const words = wanted.map(({ what }) => soughtOf(what)).map(({ page, name }) => page ?? name);
  const rows = await tx
    .selectFrom("opportunities")
    .select("match_words")
    .where("member_id", "=", coming.member_id)
    .where("match_words", "in", words)
    .where("search_id", "=", coming.search_id)
    .where(({ or, eb }) => or([eb("import_id", "is", null), eb("import_id", "!=", coming.id)]))
    .execute();
  return new Set(rows.map(({ match_words }) => match_words));
}

const leave = (tx: Main, id: Id, position: number, fate: "known" | "unusable", reason: string) =>
  tx
    .updateTable("search_import_rows")
    .set({ fate, reason })
    .where("import_id", "=", id)
    .where("position", "=", position)
    .execute();

async function writeThese(
  tx: Main,
  coming: Coming,
  wanted: readonly Wanted[],
  now: Temporal.Instant,
): Promise<void> {
  if (wanted.length === 0) return;
  const { id, member_id: who, search_id: search } = coming;
  const today = await todayOf(tx, coming, now);
  const names = wanted.map(({ what }) => what.company);
  const companies = await companiesThatStay(tx, who, names, now);
  const opportunities: OpportunitiesTable[] = [];
  const postings: OpportunityPostingsTable[] = [];
  const changes: StageChangesTable[] = [];
  const activities: ActivitiesTable[] = [];
  for (const { what } of wanted) {
    const company = what.company === "" ? undefined : companies.get(companyMatch(what.company));
    const words = opportunityWordsOf(what, today);
    const row = opportunityRow(who, search, { ...words, id: newId() }, company?.id ?? null, now);
    opportunities.push({ ...row, import_id: id, put_away: "import" });
    if (words.posting)
      postings.push({ opportunity_id: row.id, member_id: who, ...words.posting, kept_at: instantText(now) });
    changes.push(...changesOf(row, stepsOf(what, today), now));
    if (appliedOn(what) !== "") activities.push(actOf(row, id, appliedOn(what), now));
  }
  for (const some of handfuls(opportunities)) await tx.insertInto("opportunities").values(some).execute();
  for (const some of handfuls(postings)) await tx.insertInto("opportunity_postings").values(some).execute();
  for (const some of handfuls(changes)) await tx.insertInto("stage_changes").values(some).execute();
  for (const some of handfuls(activities)) await tx.insertInto("activities").values(some).execute();
}

/** The day on which the member said that it may come in, where they are. */
async function todayOf(tx: Main, { member_id, started_at }: Coming, now: Temporal.Instant) {
  const { time_zone } = await tx
    .selectFrom("members")
    .select("time_zone")
    .where("id", "=", member_id)
    .executeTakeFirstOrThrow();
  return dateIn(started_at === null ? now : toInstant(started_at), time_zone);
}

function changesOf(
  row: OpportunitiesTable,
  steps: ReturnType<typeof stepsOf>,
  now: Temporal.Instant,
): StageChangesTable[] {
  // One after the other, where they fell on one day: they were written at the same moment.
  const ids = steps.map(newId).toSorted((one, other) => one - other);
  return steps.map(({ to, on }, at) => ({
    id: ids[at] ?? newId(),
    opportunity_id: row.id,
    member_id: row.member_id,
    from_stage: steps[at - 1]?.to ?? "",
    to_stage: to,
    on_day: on,
    why: to === "closed" ? row.closed_why : "",
    made_at: instantText(now),
  }));
}

/** "Applied", on its day: what a work-search log and the weeks count. */
const actOf = (row: OpportunitiesTable, id: Id, on: string, now: Temporal.Instant): ActivitiesTable => ({
  id: newId(),
  member_id: row.member_id,
  search_id: row.search_id,
  kind: "applied",
  channel: row.channel,
  on_day: on,
  minutes: 0,
  contact_id: null,
  opportunity_id: row.id,
  company_id: row.company_id,
  exchange_id: null,
  commitment_id: null,
  words: "",
  with_in_work: "",
  with_part: "",
  with_tie: "",
  with_new: 0,
  at_target: 0,
  replied_on: "",
  checks: "",
  person: "",
  position: row.title,
  method: row.link === "" ? "" : "online",
  employer_address: "",
  employer_phone: "",
  outcome: "",
  shown: "",
  import_id: id,
  put_away: "import",
  made_at: instantText(now),
  version: 1,
});

const handful = 250;

function* handfuls<One>(all: readonly One[]): Generator<One[]> {
  for (let at = 0; at < all.length; at += handful) yield all.slice(at, at + handful);
}
