import type { Main } from "../../../../database/index.ts";
import { opportunityMatch, opportunitySearchWords } from "../../opportunities/opportunity-row.ts";
import type { ClosedWhy, Stage } from "../../search.ts";
import { companiesIn, type Into, type OwnComing, type Writers } from "./own-coming.ts";
import type { pursuitKinds } from "./pursuit-kinds.ts";

/** How what is pursued comes in, and the talks and thanks that came of it. Opportunities stay out of sight until all is in. */
export const pursuitWriters: Writers<keyof typeof pursuitKinds> = {
  opportunities: writeOpportunities,
  postings: (tx, { who }, rows) =>
    tx
      .insertInto("opportunity_postings")
      .values(rows.map(({ row }) => ({ ...row, member_id: who })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  contacts_of_opportunities: (tx, { who }, rows) =>
    tx
      .insertInto("opportunity_contacts")
      .values(rows.map(({ row }) => ({ ...row, member_id: who })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  stages: (tx, { who }, rows) =>
    tx
      .insertInto("stage_changes")
      .values(rows.map(({ id, row }) => ({ ...row, why: whyOf(row.to_stage, row.why), id, member_id: who })))
      .execute(),
  documents: writeDocuments,
  job_interviews: (tx, { who }, rows) =>
    tx
      .insertInto("job_interviews")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who, version: 1 })))
      .execute(),
  people_at_job_interviews: (tx, { who }, rows) =>
    tx
      .insertInto("job_interview_people")
      .values(rows.map(({ row, position }) => ({ ...row, member_id: who, position })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  preparations: writePreparations,
  thank_you_notes: (tx, { who }, rows) =>
    tx
      .insertInto("thank_yous")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who, version: 1 })))
      .execute(),
};

/** What is closed has a reason, and nothing else has. */
const whyOf = (stage: Stage, why: ClosedWhy): ClosedWhy => (stage === "closed" ? why || "other" : "");

async function writeOpportunities(tx: Main, into: Into, rows: readonly OwnComing<"opportunities">[]) {
  const idOf = await companiesIn(tx, into, rows);
  const values = rows.map(({ id, row: { company: named, ...row } }) => {
    const company = named ?? "";
    return {
      ...row,
      closed_why: whyOf(row.stage, row.closed_why),
      id,
      member_id: into.who,
      company_id: idOf(company),
      match_words: opportunityMatch(company, row.title, row.link),
      search_words: opportunitySearchWords({ ...row, company, foundWhere: row.found_where }),
      import_id: into.importId,
      put_away: "import" as const,
      version: 1,
    };
  });
  await tx.insertInto("opportunities").values(values).execute();
}

/** The size is that of the file that came along, whatever is said of it. */
async function writeDocuments(tx: Main, { who }: Into, rows: readonly OwnComing<"documents">[]) {
  const sizes = await sizesOf(
    tx,
    rows.flatMap(({ file }) => file ?? []),
  );
  const values = rows.map(({ id, file, row: { file: _path, ...row } }) => ({
    ...row,
    id,
    member_id: who,
    file_id: file,
    file_name: file === null ? "" : row.file_name,
    size: file === null ? 0 : (sizes.get(file) ?? 0),
    version: 1,
  }));
  await tx.insertInto("documents").values(values).execute();
}

async function sizesOf(tx: Main, files: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (files.length === 0) return new Map();
  const rows = await tx.selectFrom("files").select(["id", "size"]).where("id", "in", files).execute();
  return new Map(rows.map(({ id, size }) => [id, size]));
}

async function writePreparations(tx: Main, { who }: Into, rows: readonly OwnComing<"preparations">[]) {
  const { last } = await tx
    .selectFrom("preparations")
    .select((of) => of.fn.max("position").as("last"))
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  const first = Number(last ?? 0) + 1;
  await tx
    .insertInto("preparations")
    .values(rows.map(({ id, row }, at) => ({ ...row, id, member_id: who, position: first + at })))
    .execute();
}
