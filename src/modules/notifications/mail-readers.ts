import type { ExpressionBuilder } from "kysely";
import type { Id } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main, MainTables } from "../../database/index.ts";
import { isKeptOut } from "../people/index.ts";
import { type QuietHours, usualQuietHours } from "./quiet-hours.ts";

/** Somebody whom mail reaches, with what they chose. */
export type MailReader = QuietHours & {
  id: Id;
  paused_at: string | null;
  joined_at: string;
  /** The kinds that are switched off. */
  off: readonly string[];
  /** The last day on which their news was looked through, and when. */
  last_day: string | null;
  last_look: string | null;
};

/** Those of the members who have an address, and whom no host keeps out, in one query. */
export async function mailReaders(
  db: Main,
  now: Temporal.Instant,
  among: readonly Id[],
): Promise<MailReader[]> {
  if (among.length === 0) return [];
  return (await readersIn(db, now).where("members.id", "in", among).execute()).map(asReader);
}

/** The same of all members, a page at a time: those after the one named, 0 for the first. */
export async function nextMailReaders(
  db: Main,
  now: Temporal.Instant,
  { after, most }: { after: Id; most: number },
): Promise<MailReader[]> {
  return (await readersIn(db, now).where("members.id", ">", after).limit(most).execute()).map(asReader);
}

const readersIn = (db: Main, now: Temporal.Instant) =>
  db
    .selectFrom("members")
    .leftJoin("mail_settings", "mail_settings.member_id", "members.id")
    .select((row) => [
      "members.id",
      "members.time_zone",
      "members.paused_at",
      "members.joined_at",
      "mail_settings.off_kinds",
      "mail_settings.quiet_from",
      "mail_settings.quiet_until",
      lastDayOf(row).select("daily_mails.on_day").as("last_day"),
      lastDayOf(row).select("daily_mails.made_at").as("last_look"),
    ])
    .where("members.left_at", "is", null)
    .where("members.email", "is not", null)
    .where((is) => is.not(isKeptOut("members.id", instantText(now))))
    .orderBy("members.id");

// One index leads to it, however many days are remembered.
const lastDayOf = (row: ExpressionBuilder<MainTables, "members">) =>
  row
    .selectFrom("daily_mails")
    .whereRef("daily_mails.member_id", "=", "members.id")
    .orderBy("daily_mails.on_day", "desc")
    .limit(1);

type Row = Awaited<ReturnType<ReturnType<typeof readersIn>["execute"]>>[number];

const asReader = ({ off_kinds, quiet_from, quiet_until, ...row }: Row): MailReader => ({
  ...row,
  off: kindsIn(off_kinds ?? ""),
  quiet_from: quiet_from ?? usualQuietHours.quiet_from,
  quiet_until: quiet_until ?? usualQuietHours.quiet_until,
});

/** One of them; undefined where no mail may go to the member. */
export const mailReader = async (
  db: Main,
  member: Id,
  now: Temporal.Instant,
): Promise<MailReader | undefined> => (await mailReaders(db, now, [member]))[0];

/** The kinds that stand in a column. */
export const kindsIn = (column: string): string[] => column.split(",").filter(Boolean);
