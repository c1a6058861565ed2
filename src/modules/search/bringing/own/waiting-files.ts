import type { Id } from "../../../../basics/ids.ts";
import type { Main } from "../../../../database/index.ts";
import { filesOf } from "./own-rows.ts";

/** The reason that stands on a row in which files of a member wait until it is in. */
export const withFiles = "files";

/** The files that wait in rows of these imports: whoever forgets the rows forgets them. */
export async function filesIn(read: Main, imports: readonly Id[]): Promise<Id[]> {
  if (imports.length === 0) return [];
  const rows = await read
    .selectFrom("search_import_rows")
    .select("content")
    .where("import_id", "in", imports)
    .where("fate", "=", "new")
    .where("reason", "=", withFiles)
    .where("content", "!=", "")
    .execute();
  return rows.flatMap(({ content }) => filesOf(content));
}

/** The same for all that a member brought. */
export async function waitingFilesOf(read: Main, who: Id): Promise<Id[]> {
  const imports = await read.selectFrom("search_imports").select("id").where("member_id", "=", who).execute();
  return filesIn(
    read,
    imports.map(({ id }) => id),
  );
}
