import type { ContactsTable } from "../../../database/index.ts";
import { letters } from "../contact.ts";

/** Of which of the two the words stand: the kept one's, the other's, or those of both. */
export type Choice = "kept" | "other" | "both";

/** What can be chosen where the two differ; each stands for all that belongs together. */
export const chosen = [
  "name",
  "company",
  "title",
  "inWork",
  "part",
  "tie",
  "met",
  "about",
  "keeping",
] as const;
export type Chosen = (typeof chosen)[number];
export type Choices = Readonly<Record<Chosen, Choice>>;

/** What a merge writes into the kept one. */
export type Columns = Pick<
  ContactsTable,
  | "name"
  | "sort_name"
  | "name_words"
  | "name_from"
  | "company_id"
  | "title"
  | "in_work"
  | "part"
  | "tie"
  | "met_where"
  | "met_on"
  | "about"
  | "keep_days"
  | "snoozed_until"
>;

const belongTo: Record<Chosen, readonly (keyof Columns)[]> = {
  name: ["name", "sort_name", "name_words", "name_from"],
  company: ["company_id"],
  title: ["title"],
  inWork: ["in_work"],
  part: ["part"],
  tie: ["tie"],
  met: ["met_where", "met_on"],
  about: ["about"],
  keeping: ["keep_days", "snoozed_until"],
};

type Row = Columns;

/** Where the two say something that is not the same, and one of them must be chosen. */
export const whereTheyDiffer = (kept: Row, other: Row): Chosen[] =>
  chosen.filter((each) => says(kept, each) && says(other, each) && !saySame(kept, other, each));

const says = (row: Row, each: Chosen): boolean => firstOf(each, row).some(Boolean);

const saySame = (kept: Row, other: Row, each: Chosen): boolean =>
  JSON.stringify(firstOf(each, kept)) === JSON.stringify(firstOf(each, other));

/** What people see of it: the words, and not what is made out of them. */
const firstOf = (each: Chosen, row: Row): unknown[] =>
  (each === "met" ? belongTo.met : belongTo[each].slice(0, 1)).map((column) => row[column]);

/** Whether there is room for what both wrote on the back. */
export const bothFit = (kept: Row, other: Row): boolean => aboutBoth(kept, other).length <= letters.about;

const aboutBoth = (kept: Row, other: Row): string => `${kept.about}\n\n${other.about}`;

/** What the kept one says afterwards: its own words, the other's where it says nothing, and the chosen ones where both do. */
export function columnsTogether(kept: Row, other: Row, choices: Choices): Columns {
  const differ = new Set(whereTheyDiffer(kept, other));
  let together: Columns = columnsOnly(kept);
  for (const each of chosen) {
    const takesOther = differ.has(each) ? choices[each] === "other" : !says(kept, each) && says(other, each);
    if (takesOther) for (const column of belongTo[each]) together = { ...together, [column]: other[column] };
  }
  if (differ.has("about") && choices.about === "both" && bothFit(kept, other))
    together.about = aboutBoth(kept, other);
  return together;
}

const columnsOnly = (row: Row): Columns =>
  Object.fromEntries(
    Object.values(belongTo).flatMap((each) => each.map((column) => [column, row[column]])),
  ) as Columns;

/** What a merge changed in the kept one: each column as it was before, and as it was written. */
export type Changed = Readonly<Partial<Record<keyof Columns, readonly [before: Cell, written: Cell]>>>;
type Cell = string | number | null;

/** What was changed in the kept one by writing these columns, all that belongs together beside each other. */
export const changedBy = (kept: Row, written: Columns): Changed =>
  Object.fromEntries(
    Object.values(belongTo)
      .filter((group) => group.some((column) => kept[column] !== written[column]))
      .flatMap((group) => group.map((column) => [column, [kept[column], written[column]]] as const)),
  );

/** What the kept one says after an undo: as before the merge where nothing was changed since, and else what stands now. A name off a card goes with the card. */
export function columnsApart(now: Row, changed: Changed, cardGoes: boolean): Columns {
  let apart: Columns = columnsOnly(now);
  for (const each of chosen) {
    const group = belongTo[each];
    const untouched = group.every((column) => changed[column]?.[1] === now[column]);
    // NOTE: the card may have been kept once more since, and its name be another one now.
    const goesAlong = each === "name" && cardGoes && now.name_from === "card" && "name" in changed;
    if (untouched || goesAlong)
      for (const column of group) apart = { ...apart, [column]: changed[column]?.[0] };
  }
  return apart;
}
