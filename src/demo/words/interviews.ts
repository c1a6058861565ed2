import type { Facets, Said } from "../../modules/interviews/index.ts";
import type { Key } from "../people.ts";

/** An interview as somebody gave it, under a name by which a story calls it. */
export type Told = Said & { name: string };

/** Under what name somebody speaks: a member's, a nickname, or the number of an interview. */
export type Voice = { member: Key } | { nickname: string } | { author: string };

/** A comment, so many days after the interview, or an answer, so many after the comment. */
export type Remark = {
  after: number;
  by: Voice;
  words: string;
  answers?: readonly Remark[];
  /** So many people said that it helped them. */
  thanks?: number;
  /** The author of the interview hides it a day later. */
  isHidden?: true;
  /** What somebody tells the host about it. */
  concern?: string;
};

type Single = Partial<Pick<Facets, "situation" | "field" | "duration" | "route">>;

/** What somebody chose from the lists, in which most people leave something out. */
export const chosen = (
  single: Single,
  struggles: readonly string[] = [],
  experience: readonly string[] = [],
): Facets => ({
  situation: null,
  field: null,
  duration: null,
  route: null,
  ...single,
  struggles,
  experience,
});
