// Notifications: reads the journal, decides who is owed which letter, and has it delivered. Nobody calls this room.
import { openMailbox } from "../../delivery/index.ts";
import type { Chore, Work } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { readJournal, type SetAside } from "./journal-watch.ts";
import { eraseKeptMails, putMailAway, sweepMails } from "./kept-mails.ts";
import { sendMail } from "./send-mail.ts";
import type { Writers } from "./writers.ts";

export {
  mailSettingProblems,
  mailSettingRoutes,
  mailSettingSayings,
} from "./mail-settings.routes.tsx";
export { notificationPersonal } from "./personal.ts";

/** What this room puts into the room of people: kept mails go when their reader does. */
export const notificationPlaces = { erase: eraseKeptMails };

/** What this room puts into the host's office. */
export const notificationsAtHost = { putMailAway };

/** The work that the queue does for this room; `writers` are the letters of all rooms. */
export function notificationJobs(house: House, writers: Writers): Record<string, Work> {
  const { smtpUrl, mailFrom } = house.config;
  const mailbox = smtpUrl && mailFrom ? openMailbox(smtpUrl, mailFrom) : null;
  return {
    "send-mail": async (delivery, now) => {
      if (delivery !== null) await sendMail(house, writers, mailbox, delivery, now);
    },
  };
}

/** What the clock does for this room: the journal at every look, the sweeping once a day. */
export function notificationChores(house: House, writers: Writers): Chore[] {
  const setAside: SetAside = new Map();
  const onTrouble = (error: unknown): void =>
    house.log.error({ err: error }, "an entry of the journal cannot be read and is looked at again later");
  return [
    {
      name: "read the journal",
      every: 0,
      run: (now) => readJournal(house.main.write, writers, { key: house.key, now }, setAside, onTrouble),
    },
    { name: "sweep mails", every: 24 * 60, run: (now) => sweepMails(house.main.write, now) },
  ];
}
