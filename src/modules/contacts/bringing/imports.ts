import { setImmediate as pause } from "node:timers/promises";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { found, notFound, Problem } from "../../../basics/problem.ts";
import {
  atomically,
  type ContactImportRowsTable,
  type ContactImportsTable,
  locked,
  type Main,
} from "../../../database/index.ts";
import { queueJob } from "../../../jobs/index.ts";
import { countContacts } from "../book/contacts.ts";
import { mostContacts } from "../contact.ts";
import { holdBook } from "../held-book.ts";
import { type Columns, personInColumns } from "./any-list.ts";
import { type Brought, contentOf, contentText, leftOut } from "./brought.ts";
import type { FileRead } from "./recognise.ts";
import { knownAmong, soughtOf, twiceAmong } from "./matching.ts";

// As many files as somebody looks at before one of them comes in.
const mostWaiting = 3;
const handful = 250;

/** A member brings a file: its people are compared with those whom they know, and nobody comes in. The same id twice brings one. */
export async function bringFile(
  db: Main,
  who: Id,
  { id, file }: { id: Id; file: FileRead },
  now: Temporal.Instant,
): Promise<Id> {
  const rows = await rowsOf(db, who, file.people);
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const made = await tx
      .insertInto("contact_imports")
      .values({
        id,
        member_id: who,
        kind: file.kind,
        brought_at: instantText(now),
        started_at: null,
        done_rows: 0,
        done_at: null,
        taken_back_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return (await heldImport(tx, who, id)).id;
    await writeRows(tx, id, rows);
    await letWaitingGo(tx, who, id);
    return id;
  });
}

type Row = Omit<ContactImportRowsTable, "import_id">;

/** What becomes of each of a file's people: who is there already, or stands in it twice, is left alone. */
async function rowsOf(read: Main, who: Id, people: readonly Brought[]): Promise<Row[]> {
  const sought = people.map(({ line, content: { what, own } }) =>
    what ? { line, ...soughtOf(what, own) } : null,
  );
  const asked = sought.flatMap((each) => each ?? []);
  const twice = twiceAmong(asked);
  const known: (string | null)[] = [];
  for (let at = 0; at < asked.length; at += handful) {
    known.push(...(await knownAmong(read, who, asked.slice(at, at + handful), null)));
    await pause();
  }
  let place = -1;
  return people.map(({ line, name, content, reason }, position) => {
    if (sought[position]) place += 1;
    const again = sought[position] ? twice[place] : null;
    const by = sought[position] ? (again ? `twice ${again}` : (known[place] ?? "")) : reason;
    const fate = !sought[position] ? "unusable" : by === "" ? "new" : "known";
    const reasonOf = by === "" && content.mayBeCut ? "unended" : by;
    return { position, line, name, content: contentText(content), fate, reason: reasonOf };
  });
}

async function writeRows(tx: Main, id: Id, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += handful) {
    const some = rows.slice(at, at + handful).map((row) => ({ import_id: id, ...row }));
    await tx.insertInto("contact_import_rows").values(some).execute();
    // NOTE: SQLite answers at once, so that without a pause nobody else would have a turn in between.
    await pause();
  }
}

/** The oldest of those that wait make room for the newest. */
async function letWaitingGo(tx: Main, who: Id, newest: Id): Promise<void> {
  const tooMany = tx
    .selectFrom("contact_imports")
    .select("id")
    .where("member_id", "=", who)
    .where("id", "!=", newest)
    .where("started_at", "is", null)
    .orderBy("brought_at", "desc")
    .orderBy("id")
    .limit(100)
    .offset(mostWaiting - 1);
  await tx.deleteFrom("contact_import_rows").where("import_id", "in", tooMany).execute();
  await tx.deleteFrom("contact_imports").where("id", "in", tooMany).execute();
}

/** Lets imports go with their rows. What came in stays. */
export async function forgetImports(tx: Main, imports: readonly Id[]): Promise<void> {
  if (imports.length === 0) return;
  await tx.deleteFrom("contact_import_rows").where("import_id", "in", imports).execute();
  await tx.deleteFrom("contact_imports").where("id", "in", imports).execute();
}

/** The member says which column of a list holds what. Once it is coming in: conflict, "import-started". */
export function chooseColumns(db: Main, who: Id, id: Id, columns: Columns): Promise<void> {
  return atomically(db, async (tx) => {
    const stands = await heldImport(tx, who, id);
    if (stands.started_at !== null) throw new Problem("conflict", "import-started");
    const kept = await tx
      .selectFrom("contact_import_rows")
      .select(["line", "name", "content"])
      .where("import_id", "=", id)
      .orderBy("position")
      .execute();
    const lines = kept.map((row) => ({ ...row, ...contentOf(row.content) }));
    // A list that left this house names its columns itself.
    if (lines.every(({ cells }) => cells.length === 0)) throw notFound();
    const first = lines.findIndex(({ cells }) => cells.length > 0);
    const people = lines.map(({ line, name, cells, mayBeCut = false }, position) => {
      if (cells.length === 0) return leftOut(line, name, position === lines.length - 1 ? "open" : "mark");
      const person = personInColumns({ line, cells: [...cells] }, columns);
      const content = { ...person.content, mayBeCut };
      return columns.heading && position === first
        ? { ...person, content: { ...content, what: null }, reason: "heading" as const }
        : { ...person, content };
    });
    const rows = await rowsOf(tx, who, people);
    await tx.deleteFrom("contact_import_rows").where("import_id", "=", id).execute();
    await writeRows(tx, id, rows);
  });
}

/**
 * The member's word: everybody new comes in, made by the queue a handful at a time, and all of them appear at once. A
 * second word changes nothing. Nobody new: conflict, "import-without-people"; more than one may have: "import-too-many".
 */
export function startImport(db: Main, who: Id, id: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const stands = await heldImport(tx, who, id);
    if (stands.started_at !== null) return;
    const { people } = await tx
      .selectFrom("contact_import_rows")
      .select((of) => of.fn.countAll<number>().as("people"))
      .where("import_id", "=", id)
      .where("fate", "=", "new")
      .executeTakeFirstOrThrow();
    if (Number(people) === 0) throw new Problem("conflict", "import-without-people");
    if ((await countContacts(tx, who)) + Number(people) > mostContacts)
      throw new Problem("conflict", "import-too-many");
    await tx
      .updateTable("contact_imports")
      .set({ started_at: instantText(now) })
      .where("id", "=", id)
      .execute();
    await queueJob(tx, { kind: bringing, subject: id, dedupe: String(id), runAt: now });
  });
}

/** The kind of job by which people come in. */
export const bringing = "bring-contacts";

/** A member's own import, held for a change, with their book first. */
export async function heldImport(tx: Main, who: Id, id: Id): Promise<ContactImportsTable> {
  await holdBook(tx, who);
  const query = tx
    .selectFrom("contact_imports")
    .selectAll()
    .where("id", "=", id)
    .where("member_id", "=", who);
  return found(await locked(tx, query).executeTakeFirst());
}
