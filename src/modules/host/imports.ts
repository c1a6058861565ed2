import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import { found, notFound, Problem } from "../../basics/problem.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { queueJob } from "../../jobs/index.ts";
import { isHost } from "../people/index.ts";
import { noteAct } from "./acts.ts";
import type { Columns, RowRead } from "./imports.matching.ts";
import { knownAmong } from "./imports.reads.ts";

/** A host brings a list along; the same id twice brings one. */
export function bringList(
  db: Main,
  who: Id,
  { id, csv }: { id: Id; csv: string },
  now: Temporal.Instant,
): Promise<Id> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, who);
    const kept = await tx
      .insertInto("imports")
      .values({
        id,
        made_by: who,
        csv,
        heading: 0,
        email_column: null,
        name_column: null,
        surname_column: null,
        words: "",
        days: 14,
        made_at: instantText(now),
        ready_at: null,
        sent_at: null,
        sent_by: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (kept) {
      await noteAct(tx, who, "import-brought", { subject: id }, now);
      return id;
    }
    const own = tx.selectFrom("imports").select("id").where("id", "=", id).where("made_by", "=", who);
    return found(await own.executeTakeFirst()).id;
  });
}

/** A host says what stands in which column; `rows` are what the list says so read. Members, and those who were invited before, are left out. */
export function matchColumns(
  db: Main,
  who: Id,
  list: Id,
  { columns, rows }: { columns: Columns; rows: readonly RowRead[] },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await unsent(tx, who, list);
    const addresses = rows.filter((row) => row.trouble === "").map((row) => row.email);
    const known = await knownAmong(tx, addresses, now);
    await tx.deleteFrom("import_rows").where("import_id", "=", list).execute();
    for (let at = 0; at < rows.length; at += handful) {
      const values = rows.slice(at, at + handful).map((row) => ({
        import_id: list,
        ...row,
        ...(row.trouble === "" ? known.get(row.email) : undefined),
        invitation_id: null,
      }));
      await tx.insertInto("import_rows").values(values).execute();
    }
    await tx
      .updateTable("imports")
      .set({
        heading: columns.heading ? 1 : 0,
        email_column: columns.email,
        name_column: columns.name,
        surname_column: columns.surname,
        ready_at: null,
      })
      .where("id", "=", list)
      .execute();
  });
}

const handful = 500;

/** The invitations of a list are ready, with the words that go with each; nothing leaves. Nobody to invite: conflict, "list-without-people". */
export function readyInvitations(
  db: Main,
  who: Id,
  list: Id,
  { words, days }: { words: string; days: number },
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await unsent(tx, who, list);
    const someone = await tx
      .selectFrom("import_rows")
      .select("position")
      .where("import_id", "=", list)
      .where("trouble", "=", "")
      .executeTakeFirst();
    if (!someone) throw new Problem("conflict", "list-without-people");
    await tx
      .updateTable("imports")
      .set({ words, days, ready_at: instantText(now) })
      .where("id", "=", list)
      .execute();
  });
}

/**
 * The host's word: the invitations of a list leave, made by the queue a handful at a time. The list's own text is
 * forgotten. A second word changes nothing, whoever says it. Not ready: conflict, "list-not-ready".
 */
export function sendInvitations(db: Main, who: Id, list: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, who);
    const stands = await theImport(tx, list);
    if (stands.sent_at !== null) return;
    if (stands.ready_at === null) throw new Problem("conflict", "list-not-ready");
    await tx
      .updateTable("imports")
      .set({ sent_at: instantText(now), sent_by: who, csv: "" })
      .where("id", "=", list)
      .execute();
    await noteAct(tx, who, "import-sent", { subject: list }, now);
    await queueJob(tx, { kind: "send-invitations", subject: list, dedupe: String(list), runAt: now });
  });
}

/** A list is thrown away with everything in it; nobody was written to. Safe to do twice. One that was sent: conflict, "list-sent". */
export function throwListAway(db: Main, who: Id, list: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, who);
    const query = tx.selectFrom("imports").select("sent_at").where("id", "=", list);
    const stands = await locked(tx, query).executeTakeFirst();
    if (!stands) return;
    if (stands.sent_at !== null) throw new Problem("conflict", "list-sent");
    await tx.deleteFrom("import_rows").where("import_id", "=", list).execute();
    await tx.deleteFrom("imports").where("id", "=", list).execute();
    await noteAct(tx, who, "import-thrown-away", { subject: list }, now);
  });
}

async function unsent(tx: Main, who: Id, list: Id): Promise<void> {
  await mustBeHost(tx, who);
  const stands = await theImport(tx, list);
  if (stands.sent_at !== null) throw new Problem("conflict", "list-sent");
}

/** Locked, so that two hosts never work on one list at the same moment. */
async function theImport(tx: Main, list: Id) {
  const query = tx.selectFrom("imports").select(["ready_at", "sent_at"]).where("id", "=", list);
  return found(await locked(tx, query).executeTakeFirst());
}

async function mustBeHost(tx: Main, who: Id): Promise<void> {
  if (!(await isHost(tx, who))) throw notFound();
}
