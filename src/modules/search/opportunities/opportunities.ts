import { type Id, newId } from "../../../basics/ids.ts";
import { Problem } from "../../../basics/problem.ts";
import {
  atomically,
  type Main,
  type OpportunitiesTable,
  type SearchesTable,
} from "../../../database/index.ts";
import { companyThatStays, holdBook } from "../../contacts/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { letters, most, type Stage } from "../search.ts";
import { heldOpportunity } from "./held-opportunity.ts";
import { contactsNamed, meantContact, type WhoIsMeant } from "./named-contacts.ts";
import type { OpportunityWords } from "./opportunity.ts";
import { columnsOf, opportunityMatch, opportunityRow } from "./opportunity-row.ts";
import { writePosting } from "./postings.ts";

/** What is said of a new one. `foundBy` is whom its form settled on; else the one contact of that name is meant, and another name stays among the words. */
export type NewOpportunity = OpportunityWords & { id: Id; foundBy?: WhoIsMeant | null };

/** Writes down a job to pursue. The same id twice is one; sent again with other words it says those. As many as there may be: conflict, "enough-opportunities". */
export function addOpportunity(db: Main, who: Id, what: NewOpportunity, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    await addedOpportunity(tx, search, what, now);
    return what.id;
  });
}

/** The same for whoever holds the search already. */
export async function addedOpportunity(
  tx: Main,
  search: SearchesTable,
  what: NewOpportunity,
  now: Temporal.Instant,
): Promise<Id> {
  const who = search.member_id;
  const known = await tx
    .selectFrom("opportunities")
    .select("id")
    .where("id", "=", what.id)
    .executeTakeFirst();
  if (known) return sayAgain(tx, who, what, now);
  if ((await countOpportunities(tx, who)) >= most.opportunities)
    throw new Problem("conflict", "enough-opportunities");
  const { found, contact } = await foundFrom(tx, who, what, now);
  const company = await companyThatStays(tx, who, what.company, now);
  const row = opportunityRow(who, search.id, { ...what, foundWhere: found }, company, now);
  await tx
    .insertInto("opportunities")
    .values({ ...row, found_contact_id: contact })
    .execute();
  await tx.insertInto("stage_changes").values(firstStage(row, newId())).execute();
  if (what.posting) await writePosting(tx, who, what.id, what.posting, now);
  return what.id;
}

/** With which stage an opportunity began, as a row; for whoever writes many at once. */
export const firstStage = (row: OpportunitiesTable, id: Id) => ({
  id,
  opportunity_id: row.id,
  member_id: row.member_id,
  from_stage: "" as const,
  to_stage: row.stage,
  on_day: row.stage_on,
  why: row.closed_why,
  made_at: row.made_at,
});

async function countOpportunities(read: Main, who: Id): Promise<number> {
  const counted = read
    .selectFrom("opportunities")
    .select((count) => count.fn.countAll<number>().as("many"))
    .where("member_id", "=", who);
  return Number((await counted.executeTakeFirstOrThrow()).many);
}

/** From whom it is known. A name that nobody has, or several, and that nobody settled stays among the words. */
async function foundFrom(
  tx: Main,
  who: Id,
  what: Pick<NewOpportunity, "foundWhere" | "foundContact" | "foundBy">,
  now: Temporal.Instant,
): Promise<{ found: string; contact: Id | null }> {
  if (what.foundBy)
    return { found: what.foundWhere, contact: await meantContact(tx, who, what.foundBy, now) };
  if (what.foundContact === "") return { found: what.foundWhere, contact: null };
  const [only, ...others] = await contactsNamed(tx, who, what.foundContact);
  if (only && others.length === 0)
    return {
      found: what.foundWhere,
      contact: await meantContact(tx, who, { contact: only.id }, now),
    };
  const both = [what.foundWhere, what.foundContact].filter(Boolean).join(", ");
  return { found: both.slice(0, letters.foundWhere).toWellFormed(), contact: null };
}

/** The same form sent again: pressed twice it says the same; gone back to and changed it says what was sent last. */
async function sayAgain(tx: Main, who: Id, what: NewOpportunity, now: Temporal.Instant): Promise<Id> {
  const row = await heldOpportunity(tx, who, what.id);
  // Whoever changed or moved it since by its own form meant that.
  if (row.version !== 1 || row.stage !== what.stage) return row.id;
  const said = await asColumns(tx, who, row, what, now);
  if (!saysTheSame(row, said)) await write(tx, row, said);
  if (what.posting) await writePosting(tx, who, row.id, what.posting, now);
  return row.id;
}

/** What the form of one that is there already says; its stage, its next step and its posting have forms of their own. */
export type ChangedWords = Omit<
  OpportunityWords,
  "stage" | "stageOn" | "closedWhy" | "nextStep" | "nextOn" | "posting"
> & { foundBy?: WhoIsMeant | null };

/** Changes what is said of an opportunity. False when it was changed since `version` to say something else: nothing is written then. */
export function changeOpportunity(
  db: Main,
  who: Id,
  id: Id,
  what: ChangedWords & { version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldOpportunity(tx, who, id);
    const said = await asColumns(tx, who, row, what, now);
    if (saysTheSame(row, said)) return true;
    if (row.version !== what.version) return false;
    await write(tx, row, said);
    return true;
  });
}

type Said = Omit<ReturnType<typeof columnsOf>, "next_step" | "next_on"> &
  Pick<OpportunitiesTable, "company_id" | "found_contact_id" | "match_words">;

async function asColumns(
  tx: Main,
  who: Id,
  row: OpportunitiesTable,
  what: ChangedWords,
  now: Temporal.Instant,
): Promise<Said> {
  const { found, contact } = await foundFrom(tx, who, what, now);
  const { next_step: _, next_on: __, ...columns } = columnsOf({ ...untouched, ...what, foundWhere: found });
  return {
    ...columns,
    company_id: await companyThatStays(tx, who, what.company, now),
    found_contact_id: contact,
    // What came from a file is still known by what stands there.
    match_words:
      row.import_id === null ? opportunityMatch(what.company, what.title, what.link) : row.match_words,
  };
}

const untouched = {
  stage: "spotted" satisfies Stage,
  stageOn: Temporal.PlainDate.from("2000-01-01"),
  nextStep: "",
  nextOn: null,
  posting: null,
} as const;

const saysTheSame = (row: OpportunitiesTable, said: Said): boolean =>
  (Object.keys(said) as (keyof Said)[]).every((name) => row[name] === said[name]);

const write = (tx: Main, row: OpportunitiesTable, said: Partial<OpportunitiesTable>) =>
  tx
    .updateTable("opportunities")
    .set({ ...said, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();

/** Says that one which was answered as a posting was networked to the hiring manager too, or that it was not. */
export function setAlsoNetworked(db: Main, who: Id, id: Id, yes: boolean): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldOpportunity(tx, who, id);
    if (row.channel === "posting" && row.also_networked !== Number(yes))
      await write(tx, row, { also_networked: Number(yes) });
  });
}

/** How much of one others see, where it differs from what its part says. */
export function setShown(db: Main, who: Id, id: Id, shown: OpportunitiesTable["shown"]): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldOpportunity(tx, who, id);
    await tx.updateTable("opportunities").set({ shown }).where("id", "=", id).execute();
  });
}
