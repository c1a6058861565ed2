import { z } from "zod";
import { newId, toAddress } from "../../../basics/ids.ts";
import { freshId, maybeDate, maybeLine, maybeWords, tick } from "../../../web/fields.ts";
import { type Form, typed } from "../../../web/forms.ts";
import { letters } from "../contact.ts";
import { dueDay } from "../follow-ups/follow-ups.ts";

/** So many letters somebody may write to the other with their card. */
export const noteLetters = 500;

const askForDay = "Please choose a day, or leave it empty.";

/** A day within a year of today: what is further off was mistyped. */
const near = (today: Temporal.PlainDate) =>
  maybeDate(askForDay).refine(
    (day) => day === null || Math.abs(today.until(day, { largestUnit: "days" }).days) <= 366,
    "That is more than a year away. Is the year right?",
  );

/** The day on which cards changed hands: a telephone that had no network sends it later. */
const handedOver = (today: Temporal.PlainDate) =>
  near(today).refine(
    (day) => day === null || Temporal.PlainDate.compare(day, today.add({ days: 1 })) <= 0,
    "That day is still to come. When did you meet?",
  );

/** The back of a card that is kept, with what goes to the other. */
export const cardBackForm = (today: Temporal.PlainDate) =>
  z.object({
    id: freshId(),
    on: handedOver(today),
    metWhere: maybeLine(letters.place),
    about: maybeWords(letters.about),
    iPromised: maybeLine(letters.what),
    due: near(today),
    theyPromised: maybeLine(letters.what),
    theyDue: near(today),
    giveMine: tick(),
    words: maybeWords(noteLetters),
  });

/** The back of a card before anything is written on it, but for the days and what is known of the other. */
export const blankBack = (today: Temporal.PlainDate, about = ""): Form => {
  const due = dueDay(today).toString();
  return typed({ id: toAddress(newId()), due, theyDue: due, about });
};
