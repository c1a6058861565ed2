import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";

/** Whether a group was changed since the version that a form was drawn from; never where no form was. The group is held. */
export async function isBehind(tx: Main, group: Id, version: number | undefined): Promise<boolean> {
  if (version === undefined) return false;
  const stands = await tx
    .selectFrom("groups")
    .select("version")
    .where("id", "=", group)
    .executeTakeFirstOrThrow();
  return stands.version !== version;
}

/** Marks the group as changed, so that forms drawn before it are behind. */
export async function turnVersion(tx: Main, group: Id): Promise<void> {
  await tx
    .updateTable("groups")
    .set((is) => ({ version: is("version", "+", 1) }))
    .where("id", "=", group)
    .execute();
}
