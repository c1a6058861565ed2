import { z } from "zod";
import { freshId, maybeLine, maybeWhole, tick, version, words } from "../../../web/fields.ts";
import { nicknameLetters } from "../names.ts";
import { linksIn, mostLinks } from "./holding.ts";

/** So many letters a comment may have. */
export const commentLetters = 3000;

const nothingYet = "There is nothing to send yet. A line is enough.";
const tooManyLinks = `A comment holds up to ${mostLinks} links. Please leave some out.`;
const lost = "Something in this form was lost on the way. Please send it again.";

const commentWords = (missing: string) =>
  words(commentLetters, missing).refine((text) => linksIn(text) <= mostLinks, tooManyLinks);

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
/** What the page put into the form, as it came. */
const kept = () => z.preprocess(first, z.string().optional().default(""));

const written = {
  words: commentWords(nothingYet),
  answers: maybeWhole(1, 999_999, lost),
  worn: kept(),
};

/** The first step: what is said, and below which comment. */
export const firstStepForm = z.object(written);

const signed = { id: freshId(), drawn: kept(), homepage: kept() };

/** The second step: the same, and by what name. */
export const namingForm = z.object({
  ...written,
  ...signed,
  sure: tick(),
  as: kept(),
  nickname: maybeLine(nicknameLetters),
  key: kept(),
});

/** The second step for a member who comments by name. */
export const namedForm = z.object({ ...written, ...signed, sure: tick() });

/** What whoever has no account brings to change a comment. */
export const passForm = z.object({ pass: kept() });

export const changeForm = z.object({
  words: commentWords("Please leave a line, or take it back."),
  version: version(),
});

/** So many letters somebody has to say what a host should look at. */
export const concernLetters = 1000;

export const interviewConcernForm = z.object({
  ...signed,
  words: words(concernLetters, "Please say in a few words what the host should look at."),
});
