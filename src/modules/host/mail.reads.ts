import { sql, type SqlBool } from "kysely";
import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import { hasOpenCode, openCodes } from "../people/index.ts";

/** Letters that are worth nothing once their code is used or over. */
const withCode: readonly string[] = ["sign-in-code", "new-address-code"];

/** Mails to pass on are counted no further than to one more than this. */
export const mostMailCounted = 100;

/** How many of the mails kept for a host are still of use to whom they are for. */
export async function countMailToPassOn(read: Main, now: Temporal.Instant): Promise<number> {
  const ofUse = read
    .selectFrom("kept_mails")
    .select("kept_mails.id")
    .where((is) => is.not(is.exists(letterThatIsOver(read, now))))
    .limit(mostMailCounted + 1);
  const row = await read
    .selectFrom(ofUse.as("of_use"))
    .select((all) => all.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

const letterThatIsOver = (read: Main, now: Temporal.Instant) =>
  read
    .selectFrom("deliveries")
    .select("deliveries.id")
    .where("deliveries.id", "=", sql.ref<number>("kept_mails.id"))
    .where("deliveries.kind", "in", withCode)
    .where(sql<SqlBool>`not ${hasOpenCode("deliveries.recipient_id", now)}`);

/**
 * Mails that were written where no mail server is set, in the order in which they are wanted: codes that are good, with
 * their end; other mail, the newest first; and codes that are over.
 */
export async function keptMails(read: Main, most: number, now: Temporal.Instant) {
  const rows = await keptRows(read)
    .select(["kept_mails.to_address", "kept_mails.subject", "kept_mails.words", "kept_mails.kept_at"])
    .orderBy("kept_mails.kept_at", "desc")
    .orderBy("kept_mails.id")
    .limit(most)
    .execute();
  const codes = await openCodes(read, codesIn(rows), now);
  const mails = rows.map((row) => {
    const goodUntil = isWithCode(row) ? (codes.get(row.recipient_id) ?? null) : null;
    return { ...row, goodUntil, isOver: isWithCode(row) && goodUntil === null };
  });
  return [
    ...mails.filter((mail) => mail.goodUntil !== null),
    ...mails.filter((mail) => mail.goodUntil === null && !mail.isOver),
    ...mails.filter((mail) => mail.isOver),
  ];
}

export type KeptMail = Awaited<ReturnType<typeof keptMails>>[number];

type Kept = { kind: string; recipient_id: Id };

const isWithCode = ({ kind }: Kept): boolean => withCode.includes(kind);

const codesIn = (rows: readonly Kept[]): Id[] => rows.filter(isWithCode).map((row) => row.recipient_id);

// A kept mail has the id of its delivery.
const keptRows = (read: Main) =>
  read
    .selectFrom("kept_mails")
    // NOTE: crosswise, so that SQLite begins with the few that are kept, and not with all that was ever sent.
    .crossJoin("deliveries")
    .whereRef("deliveries.id", "=", "kept_mails.id")
    .select(["kept_mails.id", "deliveries.kind", "deliveries.recipient_id"]);
