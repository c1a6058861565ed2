import { type Id, newId, toAddress } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import { type Letter, type Mailbox, type Owed, writeMail } from "../../delivery/index.ts";
import type { House } from "../../web/context.ts";
import { keepMail } from "./kept-mails.ts";
import type { Writers } from "./writers.ts";

/**
 * Sends one letter that is owed. It is written now, so that it says what is true now; sent or no longer wanted, it is
 * done for ever. Safe to do twice. Throws where the mail server does not take it: the queue tries again.
 */
export async function sendMail(
  house: House,
  writers: Writers,
  mailbox: Mailbox | null,
  delivery: Id,
  now: Temporal.Instant,
): Promise<void> {
  const db = house.main.write;
  const owed = await openDelivery(db, delivery);
  if (!owed) return;
  const writer = writers.find((one) => one.kind === owed.kind);
  if (!writer) throw new Error(`Nobody writes letters of the kind "${owed.kind}"`);
  const letter = await writer.write(db, asOwed(owed), { key: house.key, now });
  if (!letter) return close(db, delivery, { given_up_at: instantText(now) });
  if (!mailbox) return keepMail(house, delivery, letter, now);
  await mailbox.send({
    to: letter.to,
    subject: letter.subject,
    ...writeMail(letter, house.config.publicUrl),
    messageId: messageIdOf(house, delivery, letter),
  });
  await close(db, delivery, { sent_at: instantText(now) });
}

const openDelivery = (db: Main, id: Id) =>
  db
    .selectFrom("deliveries")
    .select(["kind", "recipient_id", "subject_id"])
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("given_up_at", "is", null)
    .executeTakeFirst();

const asOwed = (row: { recipient_id: Id; subject_id: Id | null }): Owed => ({
  recipient: row.recipient_id,
  subject: row.subject_id,
});

async function close(db: Main, id: Id, how: { sent_at: string } | { given_up_at: string }): Promise<void> {
  await db.updateTable("deliveries").set(how).where("id", "=", id).execute();
}

/**
 * After a crash between sending and noting it, the second try bears the same mark and mail programs show it once.
 * NOTE: a letter with a code has a new code each time, so its second try must not hide behind the first.
 */
function messageIdOf(house: House, delivery: Id, letter: Letter): string {
  const again = letter.code ? `.${toAddress(newId())}` : "";
  return `<${toAddress(delivery)}${again}@${new URL(house.config.publicUrl).hostname}>`;
}
