import type { Id } from "../../basics/ids.ts";
import type { PersonalData } from "../../basics/personal.ts";
import type { Main } from "../../database/index.ts";
import { eraseKeptMails } from "./kept-mails.ts";
import { mailSettingsOf } from "./mail-settings.ts";

/** What this room holds about people, column by column. */
export const notificationPersonal: PersonalData = {
  deliveries: {
    personal: {
      kind: "row deleted",
      made_at: "row deleted",
      sent_at: "row deleted",
      given_up_at: "row deleted",
    },
    plain: [],
  },
  kept_mails: {
    personal: {
      to_address: "row deleted",
      subject: "row deleted",
      words: "row deleted",
      kept_at: "row deleted",
    },
    plain: [],
  },
  mail_settings: {
    personal: { off_kinds: "row deleted", quiet_from: "row deleted", quiet_until: "row deleted" },
    plain: [],
  },
  daily_mails: {
    personal: { on_day: "row deleted", since_at: "row deleted", made_at: "row deleted" },
    plain: [],
  },
};

/** Which mail a member chose and which was written to them, for them to take along. */
export async function exportMail(read: Main, member: Id): Promise<Record<string, unknown>> {
  const { off, quietFrom, quietUntil } = await mailSettingsOf(read, member);
  const written = await read
    .selectFrom("deliveries")
    .select(["kind", "made_at", "sent_at", "given_up_at"])
    .where("recipient_id", "=", member)
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  const days = await read
    .selectFrom("daily_mails")
    .select(["on_day", "since_at", "made_at"])
    .where("member_id", "=", member)
    .orderBy("on_day")
    .execute();
  return { mail: { switched_off: off, quiet_from: quietFrom, quiet_until: quietUntil, written, days } };
}

/** Erases a member's mails, and what they chose about mail. */
export async function eraseMail(db: Main, member: Id): Promise<void> {
  await eraseKeptMails(db, member);
  await db.deleteFrom("mail_settings").where("member_id", "=", member).execute();
  await db.deleteFrom("daily_mails").where("member_id", "=", member).execute();
}
