import type { Id } from "../../../../basics/ids.ts";
import { atomically, type FileStore, type Main } from "../../../../database/index.ts";
import { mediaTypeOf } from "../../documents/file-names.ts";
import { heldSearch } from "../../opening/held-search.ts";
import { fileBytes } from "../../search.ts";
import { heldImport, keepImport } from "../imports.ts";
import { searchToTake } from "./search-to-take.reads.ts";
import { type KeepFile, OwnList } from "./own-list.ts";
import type { OwnZip } from "./own-zip.ts";

/**
 * A member brings a file that Landfall wrote: what it says is compared with what they have here, and nothing comes in. Its
 * documents are kept meanwhile, and go with it when it is thrown away. The same id twice brings one.
 */
export function bringOwnFile(
  db: Main,
  files: FileStore,
  who: Id,
  { id, zip }: { id: Id; zip: OwnZip },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const before = await tx.selectFrom("search_imports").select("id").where("id", "=", id).executeTakeFirst();
    if (before) return (await heldImport(tx, who, id)).id;
    const keep = keeping(tx, files, zip, await bytesOf(tx, who), now);
    const rows = await new OwnList(search, await searchToTake(tx, who), keep, now).of(zip.lists);
    return keepImport(tx, who, { id, kind: "landfall", columns: "" }, rows, now);
  });
}

function keeping(tx: Main, files: FileStore, zip: OwnZip, weight: number, now: Temporal.Instant): KeepFile {
  let all = weight;
  const kept = new Set<string>();
  return async (name) => {
    const size = zip.sizeOf(name);
    // Each is unpacked once, and none for which there is no room.
    if (size === null || kept.has(name)) return null;
    if (all + size > fileBytes.all) return "full";
    kept.add(name);
    const bytes = await zip.file(name);
    if (!bytes) return null;
    all += bytes.length;
    return files.keep(tx, bytes, mediaTypeOf(bytes), now);
  };
}

async function bytesOf(read: Main, who: Id): Promise<number> {
  const { bytes } = await read
    .selectFrom("documents")
    .select((of) => of.fn.sum<number | null>("size").as("bytes"))
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}
