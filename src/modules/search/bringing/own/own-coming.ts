import type { Id } from "../../../../basics/ids.ts";
import type { Main } from "../../../../database/index.ts";
import { companiesThatStay, companyMatch } from "../../../contacts/index.ts";
import type { OwnName, OwnRow } from "./own-rows.ts";

/** Whose search it comes into, by which file, and when. */
export type Into = { who: Id; importId: Id; now: Temporal.Instant };

/** A row on its way in: the id that it gets, where it stood in its file, and the file that belongs to it. */
export type OwnComing<Name extends OwnName> = {
  id: Id;
  row: OwnRow<Name>;
  position: number;
  file: Id | null;
  fills: number | null;
};

/** How rows of some kinds are written: a handful of one kind at a time, never none. */
export type Writers<Name extends OwnName> = {
  readonly [Each in Name]: (tx: Main, into: Into, rows: readonly OwnComing<Each>[]) => Promise<unknown>;
};

/** Which company a name means: those that the member has not yet are made. */
export async function companiesIn(
  tx: Main,
  { who, now }: Into,
  rows: readonly { row: { company: string | null } }[],
): Promise<(name: string | null) => Id | null> {
  const names = rows.map(({ row }) => row.company ?? "");
  const companies = await companiesThatStay(tx, who, names, now);
  return (name) => (name ? (companies.get(companyMatch(name))?.id ?? null) : null);
}
