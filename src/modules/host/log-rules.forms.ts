import { z } from "zod";
import { line, maybeLine, maybeWords, tick, ticks, version, whole } from "../../web/fields.ts";
import { logFields } from "../search/index.ts";

/** How long each text may be, in letters. */
export const logRuleLetters = { name: 80, keptWords: 600, source: 300 } as const;

/** More than any office asks for. */
export const mostActs = 50;

const number = `Please give a number from 0 to ${mostActs}.`;

export const logRuleForm = z
  .object({
    name: line(logRuleLetters.name, "Please name the office or the state."),
    firstDay: whole(1, 7, "Please choose one of these days."),
    aWeek: whole(0, mostActs, number),
    employerContacts: whole(0, mostActs, number),
    noDuplicates: tick(),
    fields: ticks(logFields),
    keptWords: maybeWords(logRuleLetters.keptWords),
    source: maybeLine(logRuleLetters.source),
    version: version(),
  })
  .refine(({ aWeek, employerContacts }) => employerContacts <= aWeek, {
    path: ["employerContacts"],
    message: "This cannot be more than all of them together.",
  });
