import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { most } from "../search.ts";
import { currentTarget } from "./targets.reads.ts";

/**
 * Says what is looked for, as a new version; the same sentence again makes none. A form that is gone back to and sent
 * with other words says those, unless somebody agreed to it meanwhile. `before` is the version that the form was drawn
 * from, null where there was none: false where another came since.
 */
export function sayTarget(
  db: Main,
  who: Id,
  what: { id: Id; sentence: string; before: Id | null },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const standing = await currentTarget(tx, search.id);
    if (standing?.sentence === what.sentence) return true;
    if (standing?.id === what.id) return sayAgain(tx, what);
    if ((standing?.id ?? null) !== what.before) return false;
    await makeRoom(tx, search.id);
    const made = await tx
      .insertInto("targets")
      .values({
        id: what.id,
        search_id: search.id,
        member_id: who,
        sentence: what.sentence,
        made_at: laterThan(standing?.made_at, now),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) throw notFound();
    return true;
  });
}

async function sayAgain(tx: Main, what: { id: Id; sentence: string }): Promise<boolean> {
  const agreed = tx.selectFrom("target_agreements").select("target_id").where("target_id", "=", what.id);
  if (await agreed.limit(1).executeTakeFirst()) return false;
  await tx.updateTable("targets").set({ sentence: what.sentence }).where("id", "=", what.id).execute();
  return true;
}

/** The newest holds, also where two came within one millisecond. */
const laterThan = (before: string | undefined, now: Temporal.Instant): string => {
  const at = instantText(now);
  if (before === undefined || before < at) return at;
  return instantText(Temporal.Instant.from(before).add({ milliseconds: 1 }));
};

/** The oldest versions make room for new ones, with who agreed to them. The page says how many are kept. */
async function makeRoom(tx: Main, search: Id): Promise<void> {
  const versions = await tx
    .selectFrom("targets")
    .select("id")
    .where("search_id", "=", search)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const gone = versions.slice(most.targets - 1).map(({ id }) => id);
  if (gone.length === 0) return;
  await tx.deleteFrom("target_agreements").where("target_id", "in", gone).execute();
  await tx.deleteFrom("targets").where("id", "in", gone).execute();
}
