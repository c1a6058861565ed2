import { Problem } from "../../../../basics/problem.ts";
import type { Id } from "../../../../basics/ids.ts";
import type { Main, SearchesTable } from "../../../../database/index.ts";
import { makeContact, onlyNamed } from "../../../contacts/index.ts";
import { shippedRules } from "../../log/log-rule.ts";
import { columnsOf } from "../column-choices.ts";
import { companiesIn, type Into, type OwnComing, type Writers } from "./own-coming.ts";
import type { endKinds, planKinds } from "./plan-kinds.ts";

/** How people and the plan of a search come in. What stands here by its own key already is left as it is. */
export const planWriters: Writers<keyof typeof planKinds | keyof typeof endKinds> = {
  people: writePeople,
  searches: writeSearches,
  targets: (tx, { who }, rows) =>
    tx
      .insertInto("targets")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who })))
      .execute(),
  wants: writeWants,
  target_companies: writeTargetCompanies,
  columns_i_chose: writeChoices,
  weeks: (tx, { who }, rows) =>
    tx
      .insertInto("weeks")
      .values(rows.map(({ row }) => ({ ...row, member_id: who, version: 1 })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  minutes_planned: (tx, { who }, rows) =>
    tx
      .insertInto("week_minutes")
      .values(rows.map(({ row }) => ({ ...row, member_id: who })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  letters_to_supporters: (tx, { who }, rows) =>
    tx
      .insertInto("supporter_letters")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who, version: 1 })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  letters_as_each_gets_them: (tx, { who }, rows) =>
    tx
      .insertInto("supporter_copies")
      .values(rows.map(({ row }) => ({ ...row, member_id: who })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  landings: (tx, { who }, rows) =>
    tx
      .insertInto("landings")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who, version: 1 })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
};

/** Those for whom there is no room stay out, with all that speaks of them. */
async function writePeople(tx: Main, { who, now }: Into, rows: readonly OwnComing<"people">[]) {
  for (const { id, row } of rows) {
    const { name, company, title, part, tie } = row;
    const person = { ...onlyNamed(name), company, title, part, tie, inWork: row.in_work, id };
    await makeContact(tx, who, person, now).catch(unlessFull);
  }
}

function unlessFull(error: unknown): void {
  if (!(error instanceof Problem) || error.why !== "enough-contacts") throw error;
}

async function writeSearches(tx: Main, { who }: Into, rows: readonly OwnComing<"searches">[]) {
  for (const { id, row, fills } of rows) {
    const ended_how: SearchesTable["ended_how"] = row.ended_at === null ? "" : row.ended_how || "closed";
    const said = { ...row, id, ended_how, log_rule: ruleHere(row.log_rule) };
    if (fills === null)
      await tx
        .insertInto("searches")
        .values({ ...said, member_id: who, version: 1 })
        .execute();
    else
      await tx
        .updateTable("searches")
        .set({ ...said, version: fills + 1 })
        .where("id", "=", id)
        .where("member_id", "=", who)
        .where("version", "=", fills)
        .where("ended_at", "is", null)
        .execute();
  }
}

/** The rules of a benefit office that are known here as well; none where they are not. */
const ruleHere = (key: string): string => shippedRules.find((rule) => rule.key === key)?.key ?? "";

async function writeWants(tx: Main, { who }: Into, rows: readonly OwnComing<"wants">[]) {
  const { last } = await tx
    .selectFrom("search_wants")
    .select((of) => of.fn.max("position").as("last"))
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  const first = Number(last ?? 0) + 1;
  await tx
    .insertInto("search_wants")
    .values(rows.map(({ id, row }, at) => ({ ...row, id, member_id: who, position: first + at })))
    .execute();
}

async function writeTargetCompanies(tx: Main, into: Into, rows: readonly OwnComing<"target_companies">[]) {
  const idOf = await companiesIn(tx, into, rows);
  const values = rows.flatMap(({ id, row: { company, ...row } }) => {
    const named: Id | null = idOf(company);
    return named === null ? [] : [{ ...row, id, member_id: into.who, company_id: named, version: 1 }];
  });
  if (values.length === 0) return;
  await tx
    .insertInto("target_companies")
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What no list could be read by is left. */
async function writeChoices(tx: Main, { who }: Into, rows: readonly OwnComing<"columns_i_chose">[]) {
  const values = rows
    .filter(({ row }) => isChoice(row.columns))
    .map(({ row }) => ({ ...row, member_id: who }));
  if (values.length === 0) return;
  await tx
    .insertInto("column_choices")
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function isChoice(text: string): boolean {
  try {
    return columnsOf(text) !== null;
  } catch {
    return false;
  }
}
