import { type Id, newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { Main, SearchesTable } from "../../../database/index.ts";
import { openStages } from "../search.ts";
import { currentTarget } from "../target/targets.reads.ts";

/**
 * Opens a search at a slow pace behind one that has just ended, with its target, wants and target companies, and takes
 * along what is still open: opportunities, thank-you notes, plans and setback cards. Nobody sees it until it is shared.
 */
export async function carryOn(
  tx: Main,
  ended: SearchesTable,
  { id, since }: { id: Id; since: string },
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("searches")
    .values({
      id,
      member_id: ended.member_id,
      looking_since: since,
      last_work_on: "",
      in_work: "yes",
      pace: "slow",
      money_until: "",
      log_rule: ended.log_rule,
      opened_at: instantText(now),
      paused_at: null,
      ended_at: null,
      ended_how: "",
      version: 1,
    })
    .execute();
  await copyPlan(tx, ended.id, id);
  await takeAlong(tx, ended.id, id);
}

async function copyPlan(tx: Main, from: Id, to: Id): Promise<void> {
  const target = await currentTarget(tx, from);
  if (target) {
    const row = await tx
      .selectFrom("targets")
      .selectAll()
      .where("id", "=", target.id)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("targets")
      .values({ ...row, id: newId(), search_id: to })
      .execute();
  }
  const wants = await tx.selectFrom("search_wants").selectAll().where("search_id", "=", from).execute();
  if (wants.length > 0)
    await tx
      .insertInto("search_wants")
      .values(wants.map((row) => ({ ...row, id: newId(), search_id: to })))
      .execute();
  const companies = await tx
    .selectFrom("target_companies")
    .selectAll()
    .where("search_id", "=", from)
    .execute();
  if (companies.length > 0)
    await tx
      .insertInto("target_companies")
      .values(companies.map((row) => ({ ...row, id: newId(), search_id: to })))
      .execute();
}

async function takeAlong(tx: Main, from: Id, to: Id): Promise<void> {
  const moved = { search_id: to };
  await tx
    .updateTable("opportunities")
    .set(moved)
    .where("search_id", "=", from)
    .where("stage", "in", openStages)
    .execute();
  await tx
    .updateTable("thank_yous")
    .set(moved)
    .where("search_id", "=", from)
    .where("sent_on", "=", "")
    .where("let_go_at", "is", null)
    .execute();
  await tx
    .updateTable("planned_acts")
    .set(moved)
    .where("search_id", "=", from)
    .where("done_on", "=", "")
    .execute();
  await tx.updateTable("setback_cards").set(moved).where("search_id", "=", from).execute();
}

type Moving = (tx: Main, from: Id, to: Id) => Promise<unknown>;

/** What hangs on a search and simply goes along with it into another one. A test holds it against the tables. */
export const goesAlong: Readonly<Record<string, Moving>> = {
  opportunities: (tx, from, to) =>
    tx.updateTable("opportunities").set({ search_id: to }).where("search_id", "=", from).execute(),
  activities: (tx, from, to) =>
    tx.updateTable("activities").set({ search_id: to }).where("search_id", "=", from).execute(),
  weeks: (tx, from, to) =>
    tx.updateTable("weeks").set({ search_id: to }).where("search_id", "=", from).execute(),
  planned_acts: (tx, from, to) =>
    tx.updateTable("planned_acts").set({ search_id: to }).where("search_id", "=", from).execute(),
  thank_yous: (tx, from, to) =>
    tx.updateTable("thank_yous").set({ search_id: to }).where("search_id", "=", from).execute(),
  supporter_letters: (tx, from, to) =>
    tx.updateTable("supporter_letters").set({ search_id: to }).where("search_id", "=", from).execute(),
  setback_cards: (tx, from, to) =>
    tx.updateTable("setback_cards").set({ search_id: to }).where("search_id", "=", from).execute(),
  search_imports: (tx, from, to) =>
    tx.updateTable("search_imports").set({ search_id: to }).where("search_id", "=", from).execute(),
};

/** What is put together by hand when a landing is taken back. */
export const putTogether = [
  "targets",
  "search_wants",
  "target_companies",
  "search_audiences",
  "landings",
] as const;

/** The search that was carried on is put back into the one that it came from, with all that was done in it, and is gone. */
export async function putBack(tx: Main, carried: Id, into: Id, now: Temporal.Instant): Promise<void> {
  for (const move of Object.values(goesAlong)) await move(tx, carried, into);
  await putTargetsBack(tx, carried, into);
  await putListsBack(tx, carried, into);
  // Whoever was shown the one that is gone is not thereby shown the other.
  const at = instantText(now);
  await tx
    .updateTable("search_audiences")
    .set((set) => ({ search_id: into, ended_at: set.fn.coalesce("ended_at", set.val(at)) }))
    .where("search_id", "=", carried)
    .execute();
  await tx.deleteFrom("searches").where("id", "=", carried).execute();
}

/** As the two lists stand now, they stand for both. */
async function putListsBack(tx: Main, carried: Id, into: Id): Promise<void> {
  const moved = { search_id: into };
  await tx.deleteFrom("search_wants").where("search_id", "=", into).execute();
  await tx.updateTable("search_wants").set(moved).where("search_id", "=", carried).execute();
  await tx.deleteFrom("target_companies").where("search_id", "=", into).execute();
  await tx.updateTable("target_companies").set(moved).where("search_id", "=", carried).execute();
}

/** Versions that were said since go along; the copy of the sentence that stood before does not. */
async function putTargetsBack(tx: Main, carried: Id, into: Id): Promise<void> {
  const before = await currentTarget(tx, into);
  if (before) {
    const copies = tx
      .selectFrom("targets")
      .select("id")
      .where("search_id", "=", carried)
      .where("made_at", "=", before.made_at);
    await tx.deleteFrom("target_agreements").where("target_id", "in", copies).execute();
    await tx
      .deleteFrom("targets")
      .where("search_id", "=", carried)
      .where("made_at", "=", before.made_at)
      .execute();
  }
  await tx.updateTable("targets").set({ search_id: into }).where("search_id", "=", carried).execute();
}
