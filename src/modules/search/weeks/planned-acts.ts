import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, locked, type Main, type PlannedActsTable } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { noteActivity } from "../activities/activities.ts";
import { onlyDone } from "../activities/activity.ts";
import { heldSearch } from "../opening/held-search.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";
import { type ActivityKind, type Channel, most } from "../search.ts";

/** What is meant to be done in a week. `contact` is one of the member's own. */
export type PlannedWords = {
  kind: ActivityKind;
  what: string;
  channel: "" | Channel;
  minutes: number;
  contact: Id | null;
  opportunity: Id | null;
};

/** Plans an act for a week. The same id twice is one. As many as a week may hold: conflict, "enough-planned". */
export function planAct(
  db: Main,
  who: Id,
  monday: Temporal.PlainDate,
  what: PlannedWords & { id: Id },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const known = await tx
      .selectFrom("planned_acts")
      .selectAll()
      .where("id", "=", what.id)
      .executeTakeFirst();
    if (known) {
      found(known.member_id === who ? known : null);
      // Whoever changed it since by its own form meant that.
      if (known.version === 1) await write(tx, known, await columnsOf(tx, who, what));
      return;
    }
    await refuseTooMany(tx, who, monday.toString());
    await tx
      .insertInto("planned_acts")
      .values({
        ...(await columnsOf(tx, who, what)),
        id: what.id,
        member_id: who,
        search_id: search.id,
        monday: monday.toString(),
        commitment_id: null,
        activity_id: null,
        done_on: "",
        made_at: instantText(now),
        version: 1,
      })
      .execute();
  });
}

/** Changes what is planned. False when it was changed since `version` to say something else. */
export function changePlannedAct(
  db: Main,
  who: Id,
  act: Id,
  what: PlannedWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldPlannedAct(tx, who, act);
    const columns = await columnsOf(tx, who, what);
    if (saysSame(row, columns)) return true;
    if (row.version !== what.version) return false;
    await write(tx, row, columns);
    return true;
  });
}

/** Takes an act out of the plan of a week, and says of which. What was done stays done, and a commitment stands on. A second time finds it done: null. */
export function removePlannedAct(db: Main, who: Id, act: Id): Promise<Temporal.PlainDate | null> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const gone = await tx
      .deleteFrom("planned_acts")
      .where("id", "=", act)
      .where("member_id", "=", who)
      .returning("monday")
      .executeTakeFirst();
    return gone ? Temporal.PlainDate.from(gone.monday) : null;
  });
}

/**
 * Done: what was planned becomes an activity of that day, with its minutes and words, for the same commitment. A second
 * time finds it done, and answers with the same activity.
 */
export function doPlannedAct(
  db: Main,
  who: Id,
  act: Id,
  { id, on }: { id: Id; on: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<{ activity: Id; committed: boolean }> {
  return atomically(db, async (tx) => {
    await heldSearch(tx, who);
    const row = await heldPlannedAct(tx, who, act);
    const committed = row.commitment_id !== null;
    if (row.activity_id !== null) return { activity: row.activity_id, committed };
    // Brought along from elsewhere without a kind, it is at least something learned; its form says what it was.
    const kind = row.kind === "" ? "learned" : row.kind;
    await noteActivity(
      tx,
      who,
      {
        ...onlyDone(kind, on),
        id,
        channel: row.channel,
        minutes: row.minutes,
        contact: await stillThere(tx, who, row.contact_id),
        opportunity: row.opportunity_id,
        words: row.what,
        commitment: row.commitment_id,
      },
      now,
    );
    await tx
      .updateTable("planned_acts")
      .set({ activity_id: id, done_on: on.toString(), version: row.version + 1 })
      .where("id", "=", row.id)
      .execute();
    return { activity: id, committed };
  });
}

/** A contact who was put together with another, or has gone, is not noted with it. */
async function stillThere(tx: Main, who: Id, contact: Id | null): Promise<Id | null> {
  if (contact === null) return null;
  const own = tx.selectFrom("contacts").select("id").where("id", "=", contact).where("member_id", "=", who);
  return (await own.where("put_away", "=", "").executeTakeFirst())?.id ?? null;
}

/** One of a member's own planned acts, held for a change; else not-found. */
export async function heldPlannedAct(tx: Main, who: Id, act: Id): Promise<PlannedActsTable> {
  const own = tx.selectFrom("planned_acts").selectAll().where("id", "=", act).where("member_id", "=", who);
  return found(await locked(tx, own).executeTakeFirst());
}

type Columns = Awaited<ReturnType<typeof columnsOf>>;

async function columnsOf(tx: Main, who: Id, what: PlannedWords) {
  const opportunity = what.opportunity === null ? null : await heldOpportunity(tx, who, what.opportunity);
  const contact = what.contact === null ? null : await ownContact(tx, who, what.contact);
  return {
    kind: what.kind,
    what: what.what,
    channel: what.channel,
    minutes: what.minutes,
    contact_id: contact,
    opportunity_id: opportunity?.id ?? null,
  };
}

/** In sight or not: one who stands there already may have been put together with another. */
async function ownContact(tx: Main, who: Id, contact: Id): Promise<Id> {
  const own = tx.selectFrom("contacts").select("id").where("id", "=", contact).where("member_id", "=", who);
  return found(await locked(tx, own).executeTakeFirst()).id;
}

const saysSame = (row: PlannedActsTable, columns: Columns): boolean =>
  Object.entries(columns).every(([column, value]) => row[column as keyof Columns] === value);

async function write(tx: Main, row: PlannedActsTable, columns: Columns): Promise<void> {
  if (saysSame(row, columns)) return;
  await tx
    .updateTable("planned_acts")
    .set({ ...columns, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

async function refuseTooMany(tx: Main, who: Id, monday: string): Promise<void> {
  const { many } = await tx
    .selectFrom("planned_acts")
    .select((is) => is.fn.countAll<number>().as("many"))
    .where("member_id", "=", who)
    .where("monday", "=", monday)
    .executeTakeFirstOrThrow();
  if (Number(many) >= most.plannedActs) throw new Problem("conflict", "enough-planned");
}
