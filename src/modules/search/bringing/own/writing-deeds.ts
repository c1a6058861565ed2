import type { Main } from "../../../../database/index.ts";
import type { doingKinds } from "./doing-kinds.ts";
import { companiesIn, type Into, type OwnComing, type Writers } from "./own-coming.ts";

// A commitment belongs to a group, and an exchange to a contact: neither comes along, and what speaks of them goes without.
const alone = { exchange_id: null, commitment_id: null } as const;

/** How what was done comes in, and what is meant to be done. Activities stay out of sight until all is in. */
export const deedWriters: Writers<keyof typeof doingKinds> = {
  activities: writeActivities,
  planned_acts: (tx, { who }, rows) =>
    tx
      .insertInto("planned_acts")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who, commitment_id: null, version: 1 })))
      .execute(),
  setback_cards: (tx, { who }, rows) =>
    tx
      .insertInto("setback_cards")
      .values(rows.map(({ id, row }) => ({ ...row, id, member_id: who, version: 1 })))
      .execute(),
  setbacks: (tx, { who }, rows) =>
    tx
      .insertInto("setbacks")
      .values(rows.map(({ row }) => ({ ...row, member_id: who })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  shake_up_answers: (tx, { who }, rows) =>
    tx
      .insertInto("shake_up_answers")
      .values(rows.map(({ row }) => ({ ...row, member_id: who, commitment_id: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
};

async function writeActivities(tx: Main, into: Into, rows: readonly OwnComing<"activities">[]) {
  const idOf = await companiesIn(tx, into, rows);
  const values = rows.map(({ id, row: { company, ...row } }) => ({
    ...alone,
    ...row,
    id,
    member_id: into.who,
    company_id: idOf(company),
    import_id: into.importId,
    put_away: "import" as const,
    version: 1,
  }));
  await tx.insertInto("activities").values(values).execute();
}
