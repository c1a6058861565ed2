import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, Problem } from "../../../basics/problem.ts";
import { atomically, type FileStore, forgetFiles, locked, type Main } from "../../../database/index.ts";
import { holdBook } from "../../contacts/index.ts";
import { heldOpportunity } from "../opportunities/held-opportunity.ts";
import { fileBytes, most } from "../search.ts";
import type { DocumentKind } from "./documents.words.ts";
import { mediaTypeOf } from "./file-names.ts";

/** What was sent for an opportunity. */
export type DocumentSent = {
  kind: DocumentKind;
  name: string;
  sentOn: Temporal.PlainDate;
  note: string;
  /** The file itself, where it is kept; its name is clean. */
  file: { name: string; bytes: Uint8Array } | null;
};

/**
 * Notes what was sent for an opportunity of one's own, and keeps its file. The same id twice notes it once. More than one
 * opportunity may have: conflict, "enough-documents"; more than a member's files may weigh together: "files-full".
 */
export function addDocument(
  db: Main,
  files: FileStore,
  who: Id,
  what: DocumentSent & { id: Id; opportunity: Id },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    // Held by all who keep a file of this member's, so that what they weigh together holds.
    await holdBook(tx, who);
    await heldOpportunity(tx, who, what.opportunity);
    const already = await tx
      .selectFrom("documents")
      .select("opportunity_id")
      .where("id", "=", what.id)
      .where("member_id", "=", who)
      .executeTakeFirst();
    if (already) return found(already.opportunity_id === what.opportunity ? what.id : null);
    await mustHaveRoom(tx, who, what);
    const { file } = what;
    const made = await tx
      .insertInto("documents")
      .values({
        id: what.id,
        opportunity_id: what.opportunity,
        member_id: who,
        kind: what.kind,
        name: what.name,
        sent_on: what.sentOn.toString(),
        note: what.note,
        file_id: file && (await files.keep(tx, file.bytes, mediaTypeOf(file.bytes), now)),
        file_name: file?.name ?? "",
        size: file?.bytes.length ?? 0,
        made_at: instantText(now),
        version: 1,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    // Somebody else's id: what was kept goes with this act.
    return found(made).id;
  });
}

async function mustHaveRoom(tx: Main, who: Id, what: DocumentSent & { opportunity: Id }): Promise<void> {
  const { many } = await tx
    .selectFrom("documents")
    .select((of) => of.fn.countAll<number>().as("many"))
    .where("opportunity_id", "=", what.opportunity)
    .executeTakeFirstOrThrow();
  if (Number(many) >= most.documentsOfOne) throw new Problem("conflict", "enough-documents");
  if (!what.file) return;
  const { bytes } = await tx
    .selectFrom("documents")
    .select((of) => of.fn.sum<number | null>("size").as("bytes"))
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  if (Number(bytes ?? 0) + what.file.bytes.length > fileBytes.all)
    throw new Problem("conflict", "files-full");
}

/** Changes what is said of something that was sent; its file stays as it is. False when it was changed since `version` to say something else. */
export function changeDocument(
  db: Main,
  who: Id,
  { opportunity, document }: { opportunity: Id; document: Id },
  what: Omit<DocumentSent, "file"> & { version: number },
): Promise<boolean> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = found(await locked(tx, ownRow(tx, who, opportunity, document)).executeTakeFirst());
    const said = { kind: what.kind, name: what.name, sent_on: what.sentOn.toString(), note: what.note };
    const isSame = Object.entries(said).every(([name, value]) => row[name as keyof typeof row] === value);
    if (isSame || row.version !== what.version) return isSame;
    await tx
      .updateTable("documents")
      .set({ ...said, version: row.version + 1 })
      .where("id", "=", document)
      .execute();
    return true;
  });
}

const ownRow = (tx: Main, who: Id, opportunity: Id, document: Id) =>
  tx
    .selectFrom("documents")
    .selectAll()
    .where("id", "=", document)
    .where("opportunity_id", "=", opportunity)
    .where("member_id", "=", who);

/** Takes one's own document off, and erases its file for good. */
export function removeDocument(db: Main, who: Id, opportunity: Id, document: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const own = ownRow(tx, who, opportunity, document);
    const { file_id: file } = found(await locked(tx, own).executeTakeFirst());
    await tx.deleteFrom("documents").where("id", "=", document).execute();
    if (file !== null) await forgetFiles(tx, [file]);
  });
}

/** Takes off all that was sent for opportunities of a member's, which go in the same transaction; their files are erased for good. */
export async function removeDocumentsOf(tx: Main, who: Id, opportunities: readonly Id[]): Promise<void> {
  if (opportunities.length === 0) return;
  const rows = await tx
    .selectFrom("documents")
    .select("file_id")
    .where("member_id", "=", who)
    .where("opportunity_id", "in", opportunities)
    .execute();
  await tx
    .deleteFrom("documents")
    .where("member_id", "=", who)
    .where("opportunity_id", "in", opportunities)
    .execute();
  await forgetFiles(
    tx,
    rows.flatMap(({ file_id }) => file_id ?? []),
  );
}

/** Erases the files of a member who leaves; the rows that speak of them go in the same transaction, after it. */
export async function eraseFilesOf(tx: Main, who: Id): Promise<void> {
  const rows = await tx
    .selectFrom("documents")
    .select("file_id")
    .where("member_id", "=", who)
    .where("file_id", "is not", null)
    .execute();
  await forgetFiles(
    tx,
    rows.flatMap(({ file_id }) => file_id ?? []),
  );
}
