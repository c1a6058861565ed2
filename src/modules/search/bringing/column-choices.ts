import { createHash } from "node:crypto";
import { z } from "zod";
import type { Id } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import type { Main } from "../../../database/index.ts";
import { mostColumns } from "../../../delivery/index.ts";
import { columnKinds, type Columns, plainHeading } from "./any-list.ts";

/** Columns as they are kept. */
export const columnsText = (columns: Columns): string => JSON.stringify(columns);

/** The same, read again; null where nothing was chosen. */
export function columnsOf(text: string): Columns | null {
  const read = kept.safeParse(text === "" ? null : JSON.parse(text));
  return read.data ?? null;
}

const column = z
  .number()
  .int()
  .min(0)
  .max(mostColumns - 1)
  .nullable()
  .default(null);
const kept = z.object({
  heading: z.boolean(),
  order: z.enum(["day-first", "month-first"]).nullable(),
  ...(Object.fromEntries(columnKinds.map((kind) => [kind, column])) as Record<
    (typeof columnKinds)[number],
    typeof column
  >),
});

/** What a member chose last for a list with these headings; null where they brought none like it. */
export async function choiceFor(read: Main, who: Id, headings: readonly string[]): Promise<Columns | null> {
  const row = await read
    .selectFrom("column_choices")
    .select("columns")
    .where("member_id", "=", who)
    .where("headings", "=", markOf(headings))
    .executeTakeFirst();
  return columnsOf(row?.columns ?? "");
}

/** Remembers it for the next list with these headings. */
export async function rememberChoice(
  tx: Main,
  who: Id,
  headings: readonly string[],
  columns: Columns,
  now: Temporal.Instant,
): Promise<void> {
  const row = { columns: columnsText(columns), made_at: instantText(now) };
  await tx
    .insertInto("column_choices")
    .values({ member_id: who, headings: markOf(headings), ...row })
    .onConflict((conflict) => conflict.columns(["member_id", "headings"]).doUpdateSet(row))
    .execute();
  await forgetOldest(tx, who);
}

/** The headings themselves are nobody's to keep: their sum is enough to know them again. */
const markOf = (headings: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify(headings.map(plainHeading)))
    .digest("base64url");

const mostRemembered = 20;

async function forgetOldest(tx: Main, who: Id): Promise<void> {
  const old = await tx
    .selectFrom("column_choices")
    .select("headings")
    .where("member_id", "=", who)
    .orderBy("made_at", "desc")
    .orderBy("headings")
    .limit(100)
    .offset(mostRemembered)
    .execute();
  if (old.length === 0) return;
  const marks = old.map(({ headings }) => headings);
  await tx.deleteFrom("column_choices").where("member_id", "=", who).where("headings", "in", marks).execute();
}
