import type { Id } from "../../basics/ids.ts";
import { atomically, locked, type Main } from "../../database/index.ts";
import { kindsIn } from "./mail-readers.ts";
import { usualQuietHours } from "./quiet-hours.ts";

/** What mail somebody wants; `version` is 0 where they never chose. */
export type MailSettings = { off: readonly string[]; quietFrom: string; quietUntil: string; version: number };

/** What a member has chosen, or what holds for who did not. */
export async function mailSettingsOf(db: Main, member: Id): Promise<MailSettings> {
  const row = await db
    .selectFrom("mail_settings")
    .selectAll()
    .where("member_id", "=", member)
    .executeTakeFirst();
  return {
    off: kindsIn(row?.off_kinds ?? ""),
    quietFrom: row?.quiet_from ?? usualQuietHours.quiet_from,
    quietUntil: row?.quiet_until ?? usualQuietHours.quiet_until,
    version: row?.version ?? 0,
  };
}

/** A member chooses. False where it was changed meanwhile into something else: nothing is overwritten then. */
export function chooseMail(db: Main, who: Id, wanted: MailSettings): Promise<boolean> {
  return atomically(db, async (tx) => {
    const values = {
      off_kinds: wanted.off.join(","),
      quiet_from: wanted.quietFrom,
      quiet_until: wanted.quietUntil,
    };
    await makeRow(tx, who);
    const changed = await tx
      .updateTable("mail_settings")
      .set({ ...values, version: wanted.version + 1 })
      .where("member_id", "=", who)
      .where("version", "=", wanted.version)
      .returning("member_id")
      .executeTakeFirst();
    if (changed) return true;
    const stands = await tx
      .selectFrom("mail_settings")
      .selectAll()
      .where("member_id", "=", who)
      .executeTakeFirstOrThrow();
    return Object.entries(values).every(([column, value]) => stands[column as keyof typeof values] === value);
  });
}

/** Switches one kind of mail off, however often it is asked for; nothing where the member has left. */
export function stopMail(db: Main, member: Id, kind: string): Promise<void> {
  return atomically(db, async (tx) => {
    const here = await tx
      .selectFrom("members")
      .select("id")
      .where("id", "=", member)
      .where("left_at", "is", null)
      .executeTakeFirst();
    if (!here) return;
    await makeRow(tx, member);
    const own = tx.selectFrom("mail_settings").selectAll().where("member_id", "=", member);
    const stands = await locked(tx, own).executeTakeFirstOrThrow();
    const off = kindsIn(stands.off_kinds);
    if (off.includes(kind)) return;
    await tx
      .updateTable("mail_settings")
      .set({ off_kinds: [...off, kind].join(","), version: stands.version + 1 })
      .where("member_id", "=", member)
      .execute();
  });
}

const makeRow = (tx: Main, member: Id) =>
  tx
    .insertInto("mail_settings")
    .values({ member_id: member, off_kinds: "", ...usualQuietHours, version: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
