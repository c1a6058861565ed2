import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import { atomically, type Main, type SearchesTable } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldSearch } from "./held-search.ts";

/** What a member says of their search. Days are null where nothing is said. */
export type SearchWords = {
  lookingSince: Temporal.PlainDate;
  lastWorkOn: Temporal.PlainDate | null;
  inWork: SearchesTable["in_work"];
  pace: SearchesTable["pace"];
  /** Nobody else ever sees it. */
  moneyUntil: Temporal.PlainDate | null;
  /** The key of the rules of the member's benefit office; "" where none is chosen. */
  logRule?: string;
};

/** Opens a search. Sending the form twice opens one; where another is open: conflict, "search-open". */
export function openSearch(
  db: Main,
  who: Id,
  what: SearchWords & { id: Id },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const own = tx.selectFrom("searches").select("id").where("member_id", "=", who);
    const open = await own.where("ended_at", "is", null).executeTakeFirst();
    if (open?.id === what.id) return what.id;
    if (open) throw new Problem("conflict", "search-open");
    const made = await tx
      .insertInto("searches")
      .values({
        id: what.id,
        member_id: who,
        ...columnsOf(what),
        log_rule: what.logRule ?? "",
        opened_at: instantText(now),
        paused_at: null,
        ended_at: null,
        ended_how: "",
        version: 1,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    // An old form: what it opened has ended since. It may also be another member's, which says nothing.
    if (!made) throw notFound();
    return what.id;
  });
}

/** Changes what is said of the open search. False when it was changed since `version` to say something else. */
export function changeSearch(
  db: Main,
  who: Id,
  what: SearchWords & { id: Id; version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const row = await heldSearch(tx, who);
    found(row.id === what.id ? row : null);
    const columns = columnsOf(what);
    if (saysTheSame(row, columns)) return true;
    if (row.version !== what.version) return false;
    await write(tx, row, columns);
    return true;
  });
}

/** Pauses the open search: nothing of it comes to mind on Today or by mail until it goes on. A second time changes nothing. */
export function pauseSearch(db: Main, who: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldSearch(tx, who);
    if (row.paused_at === null) await write(tx, row, { paused_at: instantText(now) });
  });
}

/** Goes on with a search that was paused. */
export function resumeSearch(db: Main, who: Id): Promise<void> {
  return atomically(db, async (tx) => {
    const row = await heldSearch(tx, who);
    if (row.paused_at !== null) await write(tx, row, { paused_at: null });
  });
}

/** Closes the open search without a landing, and returns it. Nothing is erased. Where none is open: conflict, "no-search". */
export function closeSearch(db: Main, who: Id, now: Temporal.Instant): Promise<Id> {
  return atomically(db, async (tx) => {
    const row = await heldSearch(tx, who);
    await endSearch(tx, row, "closed", now);
    return row.id;
  });
}

/** Ends a search that is held. */
export const endSearch = (
  tx: Main,
  row: SearchesTable,
  how: "landed" | "closed",
  now: Temporal.Instant,
): Promise<void> => write(tx, row, { ended_at: instantText(now), ended_how: how });

/** A form that was open meanwhile is told, by the version. */
async function write(tx: Main, row: SearchesTable, values: Partial<SearchesTable>): Promise<void> {
  await tx
    .updateTable("searches")
    .set({ ...values, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

const columnsOf = (what: SearchWords) => ({
  looking_since: what.lookingSince.toString(),
  last_work_on: what.lastWorkOn?.toString() ?? "",
  in_work: what.inWork,
  pace: what.pace,
  money_until: what.moneyUntil?.toString() ?? "",
});

const saysTheSame = (row: SearchesTable, columns: ReturnType<typeof columnsOf>): boolean =>
  row.looking_since === columns.looking_since &&
  row.last_work_on === columns.last_work_on &&
  row.in_work === columns.in_work &&
  row.pace === columns.pace &&
  row.money_until === columns.money_until;
