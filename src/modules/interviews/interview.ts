import type { Id } from "../../basics/ids.ts";

/** What was chosen from the host's lists, by slug. */
export type Facets = {
  situation: string | null;
  field: string | null;
  duration: string | null;
  route: string | null;
  /** Topics, each once. */
  struggles: readonly string[];
  experience: readonly string[];
};

/** The lists of which one thing may be chosen; the topics are chosen from twice, as `struggles` and as `experience`. */
export const singleFacets = ["situation", "field", "duration", "route"] as const;

/** What somebody said in an interview: answers by the slug of their question, only those that were given. */
export type Said = { answers: Readonly<Record<string, string>>; facets: Facets };

/** What the author is called by. Only a member who wants to be named is known to us. */
export type AuthorName =
  | { kind: "number" }
  | { kind: "nickname"; name: string }
  | { kind: "member"; name: string; member: Id };

/** An interview as it is sent: in which wording of the questions, and by whom. */
export type SentInterview = Said & { questionSet: number; by: AuthorName };

/** Where an interview stands, for whoever has its key. */
export type Standing =
  /** `isHidden`: a host has taken it off the pages. */
  | { at: "published"; number: number; isHidden: boolean }
  | { at: "withdrawn"; number: number }
  /** A host looks at it first. */
  | { at: "waiting"; heldFor: string }
  /** A host has not let it through, for this reason. */
  | { at: "declined"; reason: string }
  /** It is published together with others. */
  | { at: "batch" };
