// Notifications: reads the journal, decides who is owed which letter, gathers what is new into one mail a day, and has
// mail delivered as each member chose. Nobody calls this room.
import type { Id } from "../../basics/ids.ts";
import { openMailbox } from "../../delivery/index.ts";
import type { Chore, Work } from "../../jobs/index.ts";
import type { House } from "../../web/context.ts";
import { choicesOf, type News } from "./choices.ts";
import { lookThroughNews, sweepDays } from "./daily-mail.ts";
import { dailyMail } from "./daily-mail.words.ts";
import { readJournal, type SetAside } from "./journal-watch.ts";
import { putMailAway, sweepMails } from "./kept-mails.ts";
import { eraseMail, exportMail } from "./personal.ts";
import { sendMail } from "./send-mail.ts";
import type { Writers } from "./writers.ts";

export { mailSettingProblems, mailSettingRoutes, mailSettingSayings } from "./mail-settings.routes.tsx";
export { notificationPersonal } from "./personal.ts";
export { isMailStop } from "./urls.ts";

/** What this room puts into the room of people: mail and what was chosen about it go when their reader does. */
export const notificationPlaces = { erase: eraseMail, exportOf: exportMail };

/** What this room puts into the host's office. */
export const notificationsAtHost = { putMailAway };

/** The work that the queue does for this room; `writers` are the letters of all rooms, `news` what they have to say in the mail of a day. */
export function notificationJobs(house: House, writers: Writers, news: News): Record<string, Work> {
  const { smtpUrl, mailFrom } = house.config;
  const office = {
    mailbox: smtpUrl && mailFrom ? openMailbox(smtpUrl, mailFrom) : null,
    writers: [...writers, dailyMail(news)],
    choices: choicesOf(writers, news),
  };
  return {
    "send-mail": async (delivery, now) => {
      if (delivery !== null) await sendMail(house, office, delivery, now);
    },
  };
}

/**
 * What the clock does for this room: the journal at every look, everybody's news every ten minutes, the sweeping once a day.
 * Without a mail server nothing is made that comes by itself: nobody wants to pass it on by hand, nor that it be read.
 */
export function notificationChores(house: House, writers: Writers, news: News): Chore[] {
  const hasMailServer = house.config.smtpUrl !== null;
  const made = hasMailServer ? writers : writers.filter(({ choice }) => choice === undefined);
  const setAside: SetAside = new Map();
  const onTrouble = (error: unknown): void =>
    house.log.error({ err: error }, "an entry of the journal cannot be read and is looked at again later");
  return [
    {
      name: "read the journal",
      every: 0,
      run: (now) => readJournal(house.main.write, made, { key: house.key, now }, setAside, onTrouble),
    },
    ...(hasMailServer ? [lookingThroughNews(house, news)] : []),
    {
      name: "sweep mails",
      every: 24 * 60,
      run: async (now) => {
        await sweepMails(house.main.write, now);
        await sweepDays(house.main.write, now);
      },
    },
  ];
}

/** Begins every ten minutes, and goes on at each look until everybody was reached. */
function lookingThroughNews({ main }: House, news: News): Chore {
  let begun: Temporal.Instant | null = null;
  let goesOn: Id | null = null;
  // A beginning that lies ahead says that the machine's clock was set back since.
  const isResting = (now: Temporal.Instant): boolean =>
    begun !== null &&
    goesOn === null &&
    Temporal.Instant.compare(begun, now) <= 0 &&
    Temporal.Instant.compare(now, begun.add({ minutes: 10 })) < 0;
  return {
    name: "look through the news",
    every: 0,
    run: async (now) => {
      if (isResting(now)) return;
      if (goesOn === null) begun = now;
      const after = goesOn ?? 0;
      // Should it fail, the next one begins anew.
      goesOn = null;
      goesOn = await lookThroughNews(main, news, now, after);
    },
  };
}
