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

/** Members with an address whom no host keeps out: all of them, or those named, in one query. */
export async function mailReaders(
  db: Main,
  now: Temporal.Instant,
  among?: readonly Id[],
): Promise<MailReader[]> {
  if (among?.length === 0) return [];
  const rows = await db
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
      daysOf(row)
        .select((day) => day.fn.max("on_day").as("last_day"))
        .as("last_day"),
      daysOf(row)
        .select((day) => day.fn.max("made_at").as("last_look"))
        .as("last_look"),
    ])
    .where("members.left_at", "is", null)
    .where("members.email", "is not", null)
    .where((is) => is.not(isKeptOut("members.id", instantText(now))))
    .$if(among !== undefined, (query) => query.where("members.id", "in", among ?? []))
    .orderBy("members.id")
    .execute();
  return rows.map(({ off_kinds, quiet_from, quiet_until, ...row }) => ({
    ...row,
    off: kindsIn(off_kinds ?? ""),
    quiet_from: quiet_from ?? usualQuietHours.quiet_from,
    quiet_until: quiet_until ?? usualQuietHours.quiet_until,
  }));
}

const daysOf = (row: ExpressionBuilder<MainTables, "members">) =>
  row.selectFrom("daily_mails").whereRef("daily_mails.member_id", "=", "members.id");

/** One of them; undefined where no mail may go to the member. */
export const mailReader = async (
  db: Main,
  member: Id,
  now: Temporal.Instant,
): Promise<MailReader | undefined> => (await mailReaders(db, now, [member]))[0];

/** The kinds that stand in a column. */
export const kindsIn = (column: string): string[] => column.split(",").filter(Boolean);
