import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { type ActivitiesTable, atomically, locked, type Main } from "../../../database/index.ts";
import { companyThatStays, holdBook } from "../../contacts/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { most } from "../search.ts";
import type { ActivityWords } from "./activity.ts";
import { forgetPlanned, keepPlanned } from "./planned.ts";
import { dropFromStory, followInStory, writeInStory } from "./story-of-contact.ts";
import { asTheyWere, noteFirst, whoIsMeant } from "./with-whom.ts";

/**
 * Notes one act of the member's open search. The same id twice is one; sent again with other words it says those. With a
 * contact of theirs a conversation, an approach and a follow-up stand in that contact's story too, written at once. With a
 * commitment the planned act that stands for it is done as well. Nobody's opportunity, contact or commitment: not-found. As
 * many as there may be: conflict, "enough-activities".
 */
export function noteActivity(
  db: Main,
  who: Id,
  what: ActivityWords & { id: Id; commitment?: Id | null },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const known = await tx.selectFrom("activities").selectAll().where("id", "=", what.id).executeTakeFirst();
    if (known) return sayAgain(tx, who, known, what, now);
    await refuseTooMany(tx, who);
    const commitment = await ownCommitment(tx, who, what.commitment ?? null);
    const columns = await columnsOf(tx, who, what, now);
    const exchange = await writeInStory(tx, who, columns, now);
    await tx
      .insertInto("activities")
      .values({
        ...columns,
        ...(await asTheyWere(tx, search.id, columns)),
        id: what.id,
        member_id: who,
        search_id: search.id,
        exchange_id: exchange,
        commitment_id: commitment,
        with_new: 0,
        replied_on: "",
        shown: "",
        import_id: null,
        put_away: "",
        made_at: instantText(now),
        version: 1,
      })
      .execute();
    await noteFirst(tx, who, [columns.contact_id]);
    if (commitment !== null) await keepPlanned(tx, who, commitment, what.id, columns.on_day);
    return what.id;
  });
}

/** The same form sent again: pressed twice it says the same; gone back to and changed it says what was sent last. */
async function sayAgain(
  tx: Main,
  who: Id,
  row: ActivitiesTable,
  what: ActivityWords,
  now: Temporal.Instant,
): Promise<Id> {
  found(row.member_id === who && row.put_away === "" ? row : null);
  // Whoever changed it since by its own form meant that.
  if (row.version === 1) await write(tx, who, row, what, now);
  return row.id;
}

/** Changes an act, and what stands of it in a contact's story. False when it was changed since `version` to say something else. */
export function changeActivity(
  db: Main,
  who: Id,
  activity: Id,
  what: ActivityWords & { version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldActivity(tx, who, activity);
    if (row.version !== what.version) return saysSame(row, await columnsOf(tx, who, what, now, row));
    await write(tx, who, row, what, now);
    return true;
  });
}

async function write(
  tx: Main,
  who: Id,
  row: ActivitiesTable,
  what: ActivityWords,
  now: Temporal.Instant,
): Promise<void> {
  const columns = await columnsOf(tx, who, what, now, row);
  if (saysSame(row, columns)) return;
  const exchange = await followInStory(tx, who, row, columns, now);
  await tx
    .updateTable("activities")
    .set({
      ...columns,
      // How they were on the day is copied once: it is not made anew where the words alone change.
      ...(columns.contact_id === row.contact_id ? {} : await asTheyWere(tx, row.search_id, columns)),
      exchange_id: exchange,
      version: row.version + 1,
    })
    .where("id", "=", row.id)
    .execute();
  await noteFirst(tx, who, [row.contact_id, columns.contact_id]);
}

/** Says on which day an answer came to an act, or, with null, that none did. */
export function noteReply(db: Main, who: Id, activity: Id, on: Temporal.PlainDate | null): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldActivity(tx, who, activity);
    const day = on?.toString() ?? "";
    if (day !== "" && day < row.on_day) throw new Problem("invalid", "reply-before-act");
    if (row.replied_on === day) return;
    await tx
      .updateTable("activities")
      .set({ replied_on: day, version: row.version + 1 })
      .where("id", "=", row.id)
      .execute();
  });
}

/** Removes an act; with `inStory`, what stands of it in a contact's story goes too. A second time finds it done. */
export function removeActivity(
  db: Main,
  who: Id,
  activity: Id,
  { inStory }: { inStory: boolean },
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await ownRow(tx, who, activity);
    if (!row) return;
    await forgetPlanned(tx, who, activity);
    await tx.deleteFrom("activities").where("id", "=", activity).where("member_id", "=", who).execute();
    if (inStory) await dropFromStory(tx, who, row);
    await noteFirst(tx, who, [row.contact_id]);
  });
}

/** One of a member's own acts that is in sight, held for a change; else not-found. */
async function heldActivity(tx: Main, who: Id, activity: Id): Promise<ActivitiesTable> {
  return found(await ownRow(tx, who, activity));
}

const ownRow = (tx: Main, who: Id, activity: Id): Promise<ActivitiesTable | undefined> =>
  locked(
    tx,
    tx
      .selectFrom("activities")
      .selectAll()
      .where("id", "=", activity)
      .where("member_id", "=", who)
      .where("put_away", "=", ""),
  ).executeTakeFirst();

type Columns = Awaited<ReturnType<typeof columnsOf>>;

/** What is said as columns; whom and what it names is looked up among the member's own. */
async function columnsOf(
  tx: Main,
  who: Id,
  what: ActivityWords,
  now: Temporal.Instant,
  before: ActivitiesTable | null = null,
) {
  const opportunity = await ownOpportunity(tx, who, what.opportunity);
  const { contact, person } = await whoIsMeant(tx, who, what, before, now);
  const company = what.company || (opportunity ? "" : await companyOf(tx, who, contact?.company_id ?? null));
  return {
    kind: what.kind,
    channel: what.channel,
    on_day: what.on.toString(),
    minutes: what.minutes,
    contact_id: contact?.id ?? null,
    opportunity_id: opportunity?.id ?? null,
    company_id:
      company === "" ? (opportunity?.company_id ?? null) : await companyThatStays(tx, who, company, now),
    words: what.words,
    checks: what.kind === "applied" ? what.checks.join(" ") : "",
    person,
    position: what.position,
    method: what.method,
    employer_address: what.employerAddress,
    employer_phone: what.employerPhone,
    outcome: what.outcome,
  };
}

const saysSame = (row: ActivitiesTable, columns: Columns): boolean =>
  Object.entries(columns).every(([column, value]) => row[column as keyof Columns] === value);

async function ownOpportunity(tx: Main, who: Id, opportunity: Id | null) {
  if (opportunity === null) return null;
  const own = tx
    .selectFrom("opportunities")
    .select(["id", "company_id"])
    .where("id", "=", opportunity)
    .where("member_id", "=", who)
    .where("put_away", "=", "");
  return found(await locked(tx, own).executeTakeFirst());
}

/** Where a contact is: it is named anew, so that it stays when they leave. */
async function companyOf(tx: Main, who: Id, company: Id | null): Promise<string> {
  if (company === null) return "";
  const own = tx.selectFrom("companies").select("name").where("id", "=", company);
  return (await own.where("member_id", "=", who).executeTakeFirst())?.name ?? "";
}

async function ownCommitment(tx: Main, who: Id, commitment: Id | null): Promise<Id | null> {
  if (commitment === null) return null;
  const own = tx.selectFrom("commitments").select("id").where("id", "=", commitment);
  return found(await own.where("member_id", "=", who).executeTakeFirst()).id;
}

async function refuseTooMany(tx: Main, who: Id): Promise<void> {
  const { many } = await tx
    .selectFrom("activities")
    .select((is) => is.fn.countAll<number>().as("many"))
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  if (Number(many) >= most.activities) throw new Problem("conflict", "enough-activities");
}
