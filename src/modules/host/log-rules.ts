import type { Id } from "../../basics/ids.ts";
import { atomically, type Main } from "../../database/index.ts";
import { changeLogRule, type LogRule, logRule } from "../search/index.ts";
import { noteAct } from "./acts.ts";

/** A host changes what a work-search log holds, and that is written down. False where it was changed since `version` to something else. */
export function keepLogRule(
  db: Main,
  who: Id,
  key: string,
  what: Omit<LogRule, "key"> & { version: number },
  now: Temporal.Instant,
): Promise<boolean> {
  return atomically(db, async (tx) => {
    const before = await logRule(tx, key);
    if (!(await changeLogRule(tx, key, what, now))) return false;
    const after = await logRule(tx, key);
    if (after.version !== before.version)
      await noteAct(tx, who, "log-rule-changed", { words: what.name }, now);
    return true;
  });
}
