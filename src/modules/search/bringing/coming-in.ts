import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { atomically, forgetFiles, locked, type Main } from "../../../database/index.ts";
import type { Work } from "../../../jobs/index.ts";
import type { House } from "../../../web/context.ts";
import { bookIsHeld } from "../../contacts/index.ts";
import { contentOf } from "./content.ts";
import { bringingIn } from "./imports.ts";
import { bringOwn } from "./own/own-coming-in.ts";
import { filesIn } from "./own/waiting-files.ts";
import { type Coming, type RowOfImport, writeApplications } from "./written-applications.ts";

/** What the queue does for this part of the room. */
export const bringingJobs = (house: House): Record<string, Work> => ({
  [bringingIn]: async (id, now) => {
    if (id === null) return;
    // NOTE: SQLite answers at once, so that without a pause nobody else would have a turn in between.
    while ((await bringSome(house.main.write, id, handful, now)) === "more") await pause();
  },
});

const handful = 250;

/**
 * Brings in the next few rows of a file that a member let in, out of sight, each handful in one transaction: whatever breaks
 * in between, whoever goes on brings the others and nothing twice. What was written down meanwhile is left alone. With the
 * last of them all appear. Where the search has ended meanwhile, nothing more comes in.
 */
export function bringSome(db: Main, id: Id, most: number, now: Temporal.Instant): Promise<"more" | "done"> {
  return atomically(db, async (tx) => {
    const stands = await comingIn(tx, id);
    if (!stands) return "done";
    const rows: RowOfImport[] = await tx
      .selectFrom("search_import_rows")
      .select(["position", "fate", "content"])
      .where("import_id", "=", id)
      .where("position", ">=", stands.done_rows)
      .orderBy("position")
      .limit(stands.kind === "landfall" ? Math.ceil(most / 10) : most)
      .execute();
    const last = rows.at(-1);
    if (!last) return endImport(tx, id, now);
    if (stands.isEnded) await leaveRest(tx, stands);
    else if (stands.kind === "landfall") await bringOwn(tx, stands, rows, now);
    else await writeApplications(tx, stands, rows.flatMap(applicationIn), now);
    await forgetContents(tx, stands, last.position);
    await tx
      .updateTable("search_imports")
      .set({ done_rows: last.position + 1 })
      .where("id", "=", id)
      .execute();
    return "more";
  });
}

function applicationIn({ position, fate, content }: RowOfImport) {
  const { what } = fate === "new" ? contentOf(content) : { what: null };
  return what ? [{ position, what }] : [];
}

/**
 * Held, with the book of its member and the search first, so that no two files of theirs bring the same at the same moment.
 * Nothing where the member has left meanwhile.
 */
async function comingIn(tx: Main, id: Id): Promise<(Coming & { isEnded: boolean }) | undefined> {
  const waits = tx
    .selectFrom("search_imports")
    .select(["id", "kind", "member_id", "search_id", "started_at", "done_rows"])
    .where("id", "=", id)
    .where("started_at", "is not", null)
    .where("done_at", "is", null)
    .where("taken_back_at", "is", null);
  const before = await waits.executeTakeFirst();
  if (!before || !(await bookIsHeld(tx, before.member_id))) return undefined;
  const search = tx.selectFrom("searches").select(["id", "ended_at"]).where("id", "=", before.search_id);
  const open = await locked(tx, search).executeTakeFirst();
  const stands = await locked(tx, waits).executeTakeFirst();
  return stands && { ...stands, isEnded: open?.ended_at !== null };
}

/** Documents that waited with it go. */
async function leaveRest(tx: Main, { id, done_rows }: Coming): Promise<void> {
  await forgetFiles(tx, await filesIn(tx, [id]));
  await tx
    .updateTable("search_import_rows")
    .set({ fate: "unusable", reason: "ended" })
    .where("import_id", "=", id)
    .where("position", ">=", done_rows)
    .where("fate", "=", "new")
    .execute();
}

const forgetContents = (tx: Main, { id, done_rows }: Coming, last: number) =>
  tx
    .updateTable("search_import_rows")
    .set({ content: "" })
    .where("import_id", "=", id)
    .where("position", ">=", done_rows)
    .where("position", "<=", last)
    .execute();

async function endImport(tx: Main, id: Id, now: Temporal.Instant): Promise<"done"> {
  const shown = { put_away: "" } as const;
  await tx.updateTable("opportunities").set(shown).where("import_id", "=", id).execute();
  await tx.updateTable("activities").set(shown).where("import_id", "=", id).execute();
  await tx
    .updateTable("search_imports")
    .set({ done_at: instantText(now) })
    .where("id", "=", id)
    .execute();
  return "done";
}
