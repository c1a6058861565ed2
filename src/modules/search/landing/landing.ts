import { type Id, newId } from "../../../basics/ids.ts";
import { daysFrom, instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import {
  atomically,
  type LandingsTable,
  locked,
  type Main,
  type SearchesTable,
} from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { endSearch } from "../opening/searches.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";
import { movedStage } from "../opportunities/stages.ts";
import type { JobKind, Route } from "../search.ts";
import { carryOn, putBack } from "./carrying-on.ts";

/** What a lander says of how it came about. */
export type LandingWords = {
  landedOn: Temporal.PlainDate;
  route: Route;
  firstContact: string;
  jobKind: JobKind;
  mayCount: boolean;
  mayTell: boolean;
  words: string;
};

/** A landing as it is said: which search ended, by which opportunity, and whether the lander keeps looking. */
export type Landing = LandingWords & {
  id: Id;
  /** The search from which the form was drawn. */
  search: Id;
  opportunity: Id | null;
  keepsLooking: boolean;
};

/**
 * Ends the open search with a landing: the opportunity is accepted, and whoever keeps looking has a search at a slow pace
 * from then on. Sending the form twice lands once. Where another search is open by now: conflict, "no-search".
 */
export function land(
  db: Main,
  who: Id,
  what: Landing,
  now: Temporal.Instant,
): Promise<{ search: Id; next: Id | null }> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const known = await ownLanding(tx, who, what.id);
    if (known) return { search: known.search_id, next: known.next_search_id };
    const search = await heldSearch(tx, who);
    if (search.id !== what.search) throw new Problem("conflict", "no-search");
    if (what.opportunity !== null) await accept(tx, search, what.opportunity, what.landedOn, now);
    const next = what.keepsLooking ? newId() : null;
    await endSearch(tx, search, "landed", now);
    if (next !== null) await carryOn(tx, search, { id: next, since: what.landedOn.toString() }, now);
    const made = await tx
      .insertInto("landings")
      .values({
        id: what.id,
        member_id: who,
        search_id: search.id,
        next_search_id: next,
        opportunity_id: what.opportunity,
        ...columnsOf(what),
        made_at: instantText(now),
        version: 1,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) throw notFound();
    return { search: search.id, next };
  });
}

const ownLanding = (tx: Main, who: Id, landing: Id) =>
  tx
    .selectFrom("landings")
    .select(["search_id", "next_search_id"])
    .where("id", "=", landing)
    .where("member_id", "=", who)
    .executeTakeFirst();

/** The opportunity that it was. It may have come to where it stands on a later day than the landing is said to be. */
async function accept(
  tx: Main,
  search: SearchesTable,
  opportunity: Id,
  landedOn: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<void> {
  const row = await heldOpportunity(tx, search.member_id, opportunity);
  found(row.search_id === search.id ? row : null);
  if (row.stage === "accepted") return;
  const reached = Temporal.PlainDate.from(row.stage_on);
  const on = Temporal.PlainDate.compare(landedOn, reached) < 0 ? reached : landedOn;
  await movedStage(tx, row, { to: "accepted", on, why: "" }, now);
}

/** Changes what is said of a landing. False when it was changed since `version` to say something else. */
export function changeLanding(
  db: Main,
  who: Id,
  search: Id,
  what: LandingWords & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldLanding(tx, who, search);
    const columns = columnsOf(what);
    const isSame = Object.entries(columns).every(
      ([name, value]) => row[name as keyof typeof columns] === value,
    );
    if (isSame) return true;
    if (row.version !== what.version) return false;
    await tx
      .updateTable("landings")
      .set({ ...columns, version: row.version + 1 })
      .where("id", "=", row.id)
      .execute();
    return true;
  });
}

const heldLanding = async (tx: Main, who: Id, search: Id): Promise<LandingsTable> =>
  found(await maybeLanding(tx, who, search));

const maybeLanding = (tx: Main, who: Id, search: Id): Promise<LandingsTable | undefined> =>
  locked(
    tx,
    tx.selectFrom("landings").selectAll().where("search_id", "=", search).where("member_id", "=", who),
  ).executeTakeFirst();

const columnsOf = (what: LandingWords) => ({
  landed_on: what.landedOn.toString(),
  route: what.route,
  first_contact: what.firstContact,
  job_kind: what.jobKind,
  may_count: what.mayCount ? 1 : 0,
  may_tell: what.mayTell ? 1 : 0,
  words: what.words,
});

/** So many days long an end can be taken back. */
export const daysToTakeBack = 7;

/** Whether the end of a search can still be taken back. */
export const canTakeBack = (search: Pick<SearchesTable, "ended_at">, now: Temporal.Instant): boolean =>
  search.ended_at !== null && search.ended_at >= daysFrom(now, -daysToTakeBack);

/**
 * Opens a search again that ended in these days. A landing is forgotten with it, its opportunity stands where it stood,
 * and what was carried on since is put back. Later: conflict, "ended-long-ago"; with another one open: conflict,
 * "search-open".
 */
export function takeEndBack(db: Main, who: Id, search: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldEnded(tx, who, search);
    // Pressed twice: it is open already.
    if (row.ended_at === null) return;
    if (!canTakeBack(row, now)) throw new Problem("conflict", "ended-long-ago");
    const landing = await maybeLanding(tx, who, search);
    const open = await openOne(tx, who);
    if (open && open.id !== landing?.next_search_id) throw new Problem("conflict", "search-open");
    if (open) await putBack(tx, open.id, search, now);
    if (landing) await forgetLanding(tx, landing);
    await tx
      .updateTable("searches")
      .set({ ended_at: null, ended_how: "", version: row.version + 1 })
      .where("id", "=", search)
      .execute();
  });
}

const heldEnded = async (tx: Main, who: Id, search: Id): Promise<SearchesTable> =>
  found(
    await locked(
      tx,
      tx.selectFrom("searches").selectAll().where("id", "=", search).where("member_id", "=", who),
    ).executeTakeFirst(),
  );

const openOne = (tx: Main, who: Id) =>
  locked(
    tx,
    tx.selectFrom("searches").select("id").where("member_id", "=", who).where("ended_at", "is", null),
  ).executeTakeFirst();

/** What the landing did to its opportunity is undone too; what was said of it before stays. */
async function forgetLanding(tx: Main, landing: LandingsTable): Promise<void> {
  await tx.deleteFrom("landings").where("id", "=", landing.id).execute();
  if (landing.opportunity_id === null) return;
  const row = await heldOpportunity(tx, landing.member_id, landing.opportunity_id);
  const [last, before] = await tx
    .selectFrom("stage_changes")
    .selectAll()
    .where("opportunity_id", "=", row.id)
    .orderBy("on_day", "desc")
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(2)
    .execute();
  const byLanding =
    last?.to_stage === "accepted" && last.made_at >= landing.made_at && row.stage === "accepted";
  if (!byLanding || last.from_stage === "") return;
  await tx.deleteFrom("stage_changes").where("id", "=", last.id).execute();
  await tx
    .updateTable("opportunities")
    .set({ stage: last.from_stage, stage_on: before?.on_day ?? row.stage_on, closed_why: "" })
    .where("id", "=", row.id)
    .execute();
}
