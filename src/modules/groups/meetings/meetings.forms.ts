import { z } from "zod";
import {
  date,
  freshId,
  line,
  maybeId,
  maybeWhole,
  maybeWords,
  tick,
  time,
  version,
  whole,
  words,
} from "../../../web/fields.ts";

export const moveForm = z.object({
  on: date("Please choose a day."),
  time: time("Please type a time, such as 18:30."),
  reason: line(200, "Please say in a few words why, so that nobody has to guess."),
});

export const callOffForm = z.object({
  reason: line(200, "Please say in a few words why, so that nobody has to guess."),
});

export const absenceForm = z.object({ words: maybeWords(300), coming: tick() });

export const roundForm = z.object({
  from: whole(0, 40, "Where the meeting was is missing."),
  to: whole(0, 40, "Where to go is missing."),
});

export const attendanceForm = z.object({
  member: maybeId(),
  how: z.enum(["here", "telephone", "away"], { error: "Please choose one." }),
  /** Whether it was said in the list of those who are here, to which the answer comes back then. */
  back: z.literal("list").optional().catch(undefined),
});

const noteKind = z.enum(["win", "lead", "ask"], { error: "Please choose what it is." });

export const noteForm = z.object({
  id: freshId(),
  kind: noteKind,
  member: maybeId(),
  words: words(400, "Please write a few words first."),
});

/** What kind of note is taken back, so that its reader comes back to the same list. */
export const noteRemovalForm = z.object({ kind: noteKind.optional().catch(undefined) });

export const hotSeatForm = z.object({ member: maybeId(), notes: maybeWords(3000), version: version() });

export const reflectionForm = z.object({
  energy: maybeWhole(1, 10, "Please choose a number from 1 to 10, or none."),
  line: maybeWords(300),
});

export const checkOutForm = z.object({
  energy: maybeWhole(1, 10, "Please choose a number from 1 to 10, or none."),
  line: maybeWords(300),
  share: tick(),
});
