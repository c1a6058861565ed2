import { interviewUrls } from "../src/modules/interviews/index.ts";
import { type Town, Visitor } from "./support.ts";

// Taking the interview, as a visitor does it without script.

export const struggle = "Nobody answers.\n\nI send letters, and hear nothing.";
export const works = "I ring people before I write.";

/** A visitor who has begun, with the first question before them. */
export async function atTheFirstQuestion(
  town: Town,
  chosen: Record<string, string> = {},
  visitor = new Visitor(town),
): Promise<Visitor> {
  await visitor.get(interviewUrls.start);
  await visitor.press("Begin", chosen);
  return visitor;
}

/** A visitor who has answered what is needed, and reads it once more; half a minute has gone by. */
export async function readingOnceMore(
  town: Town,
  answers: Record<string, string | string[]> = {},
  visitor = new Visitor(town),
): Promise<Visitor> {
  await atTheFirstQuestion(town, { view: "whole" }, visitor);
  const needed = { "answer-struggle": struggle, "answer-works": works };
  await visitor.press("Read it once more", { ...needed, ...answers });
  town.clock.forward({ seconds: 30 });
  return visitor;
}
