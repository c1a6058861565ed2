import { z } from "zod";
import { webAddress } from "../../../basics/web-address.ts";
import { choice, date, maybeDate, maybeId, maybeLine, maybeWords, tick } from "../../../web/fields.ts";
import { channels, closedWhys, jobKinds, letters, stages } from "../search.ts";

/** One of a list, or nothing; what is not on it counts as nothing. */
export const maybeChoice = <const Value extends string>(values: readonly Value[]) =>
  z
    .unknown()
    .optional()
    .transform((sent): Value | "" => {
      const one: unknown = Array.isArray(sent) ? sent[0] : sent;
      return values.find((value) => value === one) ?? "";
    });

/** The address of a page, as it may be linked; "" where none was typed. */
export const maybePage = () =>
  maybeLine(letters.link).transform((text, check): string => {
    if (text === "") return "";
    const address = webAddress(text);
    if (address?.startsWith("http") && address.length <= letters.link) return address;
    check.addIssue(
      "That is not the address of a page. It looks like https://example.org/jobs/123, and can be left out.",
    );
    return z.NEVER;
  });

/** A day that has come. */
export const dayThatCame = (today: Temporal.PlainDate) =>
  date("On which day? Today will do.").superRefine((day, check) => {
    if (Temporal.PlainDate.compare(day, today) > 0)
      check.addIssue("That day has not come yet. Please choose today or an earlier one.");
    else if (day.until(today, { largestUnit: "years" }).years >= 30)
      check.addIssue("That is many years ago. Is the year right?");
  });

/** A day for something to come, where one was named. It may be past: what is late can be written down late. */
export const maybeDayToCome = (today: Temporal.PlainDate) =>
  maybeDate("That is no day that the calendar has. Please choose another, or leave it out.").superRefine(
    (day, check) => {
      if (day && Math.abs(today.until(day, { largestUnit: "years" }).years) >= 2)
        check.addIssue("That is years away. Is the year right?");
    },
  );

/** Where an opportunity may begin: what is over is closed on its own page, with the reason. */
export const beginnings = stages.filter((stage) => stage !== "closed");

export const stageField = () => choice(stages, "Where does it stand? Please choose one.");
export const whyField = () => maybeChoice(closedWhys);

/** What the form of an opportunity says, new or not. */
export const wordFields = {
  company: maybeLine(120),
  place: maybeLine(letters.place),
  pay: maybeLine(letters.pay),
  link: maybePage(),
  channel: maybeChoice(channels),
  alsoNetworked: tick(),
  foundWhere: maybeLine(letters.foundWhere),
  foundContact: maybeLine(120),
  /** Which of several of that name. */
  foundWho: maybeId(),
  /** Whether somebody new is written down. */
  foundNew: tick(),
  jobKind: maybeChoice(jobKinds),
  notes: maybeWords(letters.notes),
};
