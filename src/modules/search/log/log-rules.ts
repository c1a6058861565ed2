import { instantText } from "../../../basics/instant.ts";
import { notFound } from "../../../basics/problem.ts";
import { atomically, locked, type Main } from "../../../database/index.ts";
import type { Id } from "../../../basics/ids.ts";
import { heldSearch } from "../opening/held-search.ts";
import { logRule } from "./log-rules.reads.ts";
import { isRuleKey, type LogRule } from "./log-rule.ts";

/**
 * A host changes what the log of a state looks like. False where it was changed since `version` to something else. A state
 * of which nothing is known: not-found.
 */
export function changeLogRule(
  db: Main,
  key: string,
  what: Omit<LogRule, "key"> & { version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    if (!isRuleKey(key)) throw notFound();
    const columns = {
      name: what.name,
      first_day: what.firstDay,
      a_week: what.aWeek,
      employer_contacts: what.employerContacts,
      no_duplicates: what.noDuplicates ? 1 : 0,
      fields: what.fields.join(" "),
      kept_words: what.keptWords,
      source: what.source,
    };
    // The first change of a rule makes its row; until then it is as the house ships it, and of version 0.
    const made = await tx
      .insertInto("log_rules")
      .values({ key, ...columns, changed_at: instantText(now), version: what.version + 1 })
      .onConflict((conflict) => conflict.column("key").doNothing())
      .returning("key")
      .executeTakeFirst();
    if (made) return true;
    const row = await locked(
      tx,
      tx.selectFrom("log_rules").selectAll().where("key", "=", key),
    ).executeTakeFirstOrThrow();
    const isSame = Object.entries(columns).every(([name, value]) => row[name as keyof typeof row] === value);
    if (isSame || row.version !== what.version) return isSame;
    await tx
      .updateTable("log_rules")
      .set({ ...columns, changed_at: instantText(now), version: row.version + 1 })
      .where("key", "=", key)
      .execute();
    return true;
  });
}

/** A member says which office their log is for. A rule that there is not: not-found. */
export function chooseLogRule(db: Main, who: Id, key: string): Promise<void> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    await logRule(tx, key);
    await tx.updateTable("searches").set({ log_rule: key }).where("id", "=", search.id).execute();
  });
}
