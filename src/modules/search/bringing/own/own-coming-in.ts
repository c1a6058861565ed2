import type { Id } from "../../../../basics/ids.ts";
import { forgetFiles, type Main } from "../../../../database/index.ts";
import type { Coming, RowOfImport } from "../written-applications.ts";
import type { Into, OwnComing, Writers } from "./own-coming.ts";
import { type OwnContent, ownContentOf, ownKinds, type OwnName, speaking, speaksOf } from "./own-rows.ts";
import { thoseHere } from "./those-here.reads.ts";
import { deedWriters } from "./writing-deeds.ts";
import { planWriters } from "./writing-plan.ts";
import { pursuitWriters } from "./writing-pursuit.ts";

const writers: Writers<OwnName> = { ...planWriters, ...pursuitWriters, ...deedWriters };

type Waiting = OwnContent & { position: number };

/**
 * Writes some rows of a file of our own, in their order. One that speaks of something that was let go meanwhile is left out,
 * with what waits for it.
 */
export async function bringOwn(
  tx: Main,
  coming: Coming,
  rows: readonly RowOfImport[],
  now: Temporal.Instant,
): Promise<void> {
  const into = { who: coming.member_id, importId: coming.id, now };
  const waiting = rows
    .filter(({ fate, content }) => fate === "new" && content !== "")
    .map(({ position, content }) => ({ ...ownContentOf(content), position }));
  for (const some of byKind(waiting)) await bringThese(tx, into, some);
}

/** Rows that follow each other and are of one kind. */
function byKind(rows: readonly Waiting[]): Waiting[][] {
  const all: Waiting[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last?.[0]?.kind === row.kind) last.push(row);
    else all.push([row]);
  }
  return all;
}

async function bringThese(tx: Main, into: Into, rows: readonly Waiting[]): Promise<void> {
  const here = await thoseHere(tx, into.who, namedIn(rows));
  const whole = rows.filter(({ row }) =>
    speaking.every((field) => typeof row[field] !== "number" || here.has(row[field])),
  );
  const left = rows.filter((row) => !whole.includes(row));
  await forgetFiles(
    tx,
    left.flatMap(({ file }) => file ?? []),
  );
  for (const { position } of left) await leave(tx, into.importId, position);
  const [first] = whole;
  if (first) await write(tx, into, first.kind, whole);
}

/** By kind, what the rows speak of. */
function namedIn(rows: readonly Waiting[]): ReadonlyMap<OwnName, readonly Id[]> {
  const named = new Map<OwnName, Id[]>();
  for (const field of speaking) {
    const ids = rows.flatMap(({ row }) => (typeof row[field] === "number" ? [row[field]] : []));
    const kind = speaksOf[field];
    named.set(kind, [...(named.get(kind) ?? []), ...ids]);
  }
  return named;
}

/** Once more as strictly as when it was brought: what is written is what a form could have written. */
async function write<Name extends OwnName>(
  tx: Main,
  into: Into,
  kind: Name,
  rows: readonly Waiting[],
): Promise<void> {
  const whole = rows.map(({ row, ...rest }) => ({ ...rest, row: ownKinds[kind].row.parse(row) }));
  await writers[kind](tx, into, whole as unknown as OwnComing<Name>[]);
}

const leave = (tx: Main, id: Id, position: number) =>
  tx
    .updateTable("search_import_rows")
    .set({ fate: "unusable", reason: "gone" })
    .where("import_id", "=", id)
    .where("position", "=", position)
    .execute();
