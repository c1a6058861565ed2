import { sql, type SqlBool } from "kysely";
import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { isHiddenFrom } from "../../people/index.ts";

/**
 * Of these people, those who step aside so that nobody meets somebody whom they must not: of each such pair the one who
 * keeps the other away, or the other where that is the organiser, without whom no group would come about.
 */
export async function whoStepsAside(tx: Main, people: readonly Id[], organiser: Id): Promise<Set<Id>> {
  const aside = new Set<Id>();
  for (const viewer of people) {
    const keepers = await tx
      .selectFrom("members")
      .select("id")
      .where("id", "in", [...people])
      .where(sql<SqlBool>`${isHiddenFrom(viewer, "members.id")}`)
      .orderBy("id")
      .execute();
    for (const { id: keeper } of keepers) {
      if (aside.has(keeper) || aside.has(viewer)) continue;
      aside.add(keeper === organiser ? viewer : keeper);
    }
  }
  return aside;
}
