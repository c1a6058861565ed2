import { z } from "zod";
import { choice, freshId, maybeLine, version } from "../../../web/fields.ts";
import { letters } from "../contact.ts";

const askOne = "Which of the two shall stand? Please choose one.";
const oneOfTwo = () => choice(["kept", "other"], askOne).catch("kept");

/** Two contacts to put together, with a choice for each thing that they say differently; where none was asked for, the kept one's stands. */
export const mergeForm = z.object({
  id: freshId(),
  other: freshId(),
  version: version(),
  otherVersion: version(),
  name: oneOfTwo(),
  company: oneOfTwo(),
  title: oneOfTwo(),
  inWork: oneOfTwo(),
  part: oneOfTwo(),
  tie: oneOfTwo(),
  met: oneOfTwo(),
  about: choice(["kept", "other", "both"], askOne).catch("kept"),
  keeping: oneOfTwo(),
});

/** Whom to put together with a contact. */
export const mergeSearchForm = z.object({ words: maybeLine(letters.name) });

/** A pair of whom the member says that they are two people. */
export const apartForm = z.object({ one: freshId(), other: freshId() });
