import { type Id, newId, toAddress } from "../../basics/ids.ts";
import { instantText } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import { type Letter, type Mailbox, usualSender, writeMail } from "../../delivery/index.ts";
import { queueJob } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { communityOf } from "../people/index.ts";
import { choiceOf, type Choices, daily } from "./choices.ts";
import { lastDayOfMail } from "./daily-mail.ts";
import type { Sent } from "./daily-mail.words.ts";
import { keepMail } from "./kept-mails.ts";
import { mailReader } from "./mail-readers.ts";
import { stopToken } from "./mail-stops.ts";
import { endOfQuiet, nextDailyMail } from "./quiet-hours.ts";
import { mailUrls } from "./urls.ts";

/** Who writes letters, how they leave, and what members may choose among them. */
export type Office = { writers: readonly Sent[]; choices: Choices; mailbox: Mailbox | null };

/**
 * Sends one letter that is owed. It is written now, so that it says what is true now; sent or no longer wanted, it is
 * done for ever. Safe to do twice. Throws where the mail server does not take it: the queue tries again.
 */
export async function sendMail(
  house: House,
  { writers, choices, mailbox }: Office,
  delivery: Id,
  now: Temporal.Instant,
): Promise<void> {
  const db = house.main.write;
  const owed = await openDelivery(db, delivery);
  if (!owed) return;
  const writer = writers.find((one) => one.kind === owed.kind);
  if (!writer) throw new Error(`Nobody writes letters of the kind "${owed.kind}"`);
  if (writer.choice) {
    const when = mailbox ? await whenWanted(db, owed.recipient, writer, now) : null;
    if (!when) return close(db, delivery, { given_up_at: instantText(now) });
    if (Temporal.Instant.compare(when, now) > 0) return putOff(db, delivery, when);
  }
  const letter = await writer.write(db, owed, { key: house.key, now });
  if (!letter || letter.isForNobody) {
    if (letter) writeMail(letter, house.config.publicUrl);
    return close(db, delivery, { given_up_at: instantText(now) });
  }
  if (!mailbox) return keepMail(house, delivery, letter, now);
  const stop = writer.choice ? mailUrls.stop(stopToken(house.key, owed.recipient, writer.choice)) : null;
  const community = await communityOf(db);
  await mailbox.send({
    from: { name: community?.mail_name || usualSender },
    to: letter.to,
    subject: community?.mail_says_what ? `[${community.name}] ${letter.subject}` : letter.subject,
    ...writeMail(
      stop ? withFooter(letter, choices, writer.choice ?? "", stop) : letter,
      house.config.publicUrl,
    ),
    messageId: messageIdOf(house, delivery, letter),
    ...(stop ? { unsubscribe: new URL(stop, house.config.publicUrl).href } : {}),
  });
  await close(db, delivery, { sent_at: instantText(now) });
}

const openDelivery = (db: Main, id: Id) =>
  db
    .selectFrom("deliveries")
    .select(["kind", "recipient_id as recipient", "subject_id as subject", "entry_id as entry"])
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("given_up_at", "is", null)
    .executeTakeFirst();

/** When mail of a kind that can be switched off may go to a member; null where it is not wanted. */
async function whenWanted(
  db: Main,
  member: Id,
  { choice = "", neededBy }: Sent,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const reader = await mailReader(db, member, now);
  if (!reader || reader.off.includes(choice)) return null;
  if (neededBy) return now;
  // Made yesterday and held up, or in another zone: still no second one on the same day.
  return choice === daily
    ? nextDailyMail(reader, await lastDayOfMail(db, reader), now)
    : endOfQuiet(reader, now);
}

/** NOTE: the job in hand leaves the queue when this returns, so the later one must not bear its name. */
const putOff = (db: Main, delivery: Id, until: Temporal.Instant): Promise<void> =>
  queueJob(db, {
    kind: "send-mail",
    subject: delivery,
    dedupe: `${delivery} from ${instantText(until)}`,
    runAt: until,
  });

async function close(db: Main, id: Id, how: { sent_at: string } | { given_up_at: string }): Promise<void> {
  await db.updateTable("deliveries").set(how).where("id", "=", id).execute();
}

/** Why such a mail comes, and where that is chosen. */
function withFooter(letter: Letter, choices: Choices, kind: string, stop: string): Letter {
  const label = choiceOf(choices, kind)?.label ?? kind;
  return {
    ...letter,
    afterwords: [
      ...(letter.afterwords ?? []),
      `This mail comes because "${label}" is switched on for you. What comes, and at which hours, is your choice.`,
    ],
    ways: [
      { label: "Choose your mail", path: mailUrls.settings },
      { label: "Stop this kind of mail", path: stop },
    ],
  };
}

/**
 * After a crash between sending and noting it, the second try bears the same mark and mail programs show it once.
 * NOTE: a letter with a code has a new code each time, so its second try must not hide behind the first.
 */
function messageIdOf(house: House, delivery: Id, letter: Letter): string {
  const again = letter.code ? `.${toAddress(newId())}` : "";
  return `<${toAddress(delivery)}${again}@${new URL(house.config.publicUrl).hostname}>`;
}
