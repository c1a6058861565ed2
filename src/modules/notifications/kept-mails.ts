import type { Id } from "../../basics/ids.ts";
import { daysFrom, instantText } from "../../basics/instant.ts";
import { atomically, type Main } from "../../database/index.ts";
import { type Letter, writeMail } from "../../delivery/index.ts";
import type { House } from "../../web/context.ts";
import { keptFor } from "../people/index.ts";

const daysKept = keptFor.keptMail;

/** Where no mail server is, a letter counts as sent when it is in the log and on the host's page. Once, whatever happens. */
export async function keepMail(
  house: House,
  delivery: Id,
  letter: Letter,
  now: Temporal.Instant,
): Promise<void> {
  const { text } = writeMail(letter, house.config.publicUrl);
  const kept = await atomically(house.main.write, async (tx) => {
    const owed = await tx
      .updateTable("deliveries")
      .set({ sent_at: instantText(now) })
      .where("id", "=", delivery)
      .where("sent_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    // Kept already, or its reader deleted the account while it was being written.
    if (!owed) return false;
    await tx
      .insertInto("kept_mails")
      .values({
        id: delivery,
        member_id: letter.to.member ?? null,
        to_address: letter.to.address,
        subject: letter.subject,
        words: text,
        kept_at: instantText(now),
      })
      .execute();
    return true;
  });
  if (!kept) return;
  house.log.info(
    { to: letter.to.address, subject: letter.subject, words: text },
    "no mail server is set: a mail for the host to pass on",
  );
}

/** Forgets mails that were kept for a week, and what was owed three months ago. */
export async function sweepMails(db: Main, now: Temporal.Instant): Promise<void> {
  await db.deleteFrom("kept_mails").where("kept_at", "<", daysFrom(now, -daysKept)).execute();
  await db
    .deleteFrom("deliveries")
    .where("made_at", "<", daysFrom(now, -keptFor.delivery))
    .where((or) => or.or([or("sent_at", "is not", null), or("given_up_at", "is not", null)]))
    .execute();
}

/** Forgets a mail that was passed on by hand. */
export async function putMailAway(db: Main, mail: Id): Promise<void> {
  await db.deleteFrom("kept_mails").where("id", "=", mail).execute();
}

/** Erases a member's mails, whichever address they went to, and those to the address that is known to be theirs. */
export async function eraseKeptMails(db: Main, member: Id): Promise<void> {
  const address = db
    .selectFrom("members")
    .select("email")
    .where("id", "=", member)
    .where("email_proven_at", "is not", null);
  await db.deleteFrom("kept_mails").where("member_id", "=", member).execute();
  await db.deleteFrom("kept_mails").where("to_address", "in", address).execute();
  await db.deleteFrom("deliveries").where("recipient_id", "=", member).execute();
}
