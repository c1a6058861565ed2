import type { Id } from "../../../src/basics/ids.ts";
import type { Facets } from "../../../src/modules/interviews/index.ts";

/** What somebody says. */
export type Told = { answers: Readonly<Record<string, string>>; facets: Facets };

/** By what name; `member` where it is a member's own. */
export type Name = { nameKind: "number" | "nickname" | "member"; name: string; member: Id | null };

/** A comment as it is written: `asNumber` where the name is the number of an interview. */
export type Comment = Name & {
  comment: Id;
  number: number;
  answers: number | null;
  asNumber: number | null;
  words: string;
};

type ByHost = { host: Id; hostName: string };

/** What happens to interviews, by its kind. Numbers and places are those that the house will give. */
export type InterviewFacts = {
  "interview sent": Told & Name & { key: string; number: number };
  "interview held": Told & Name & { key: string; waiting: Id };
  "held interview published": ByHost & { waiting: Id; number: number };
  "held interview declined": ByHost & { waiting: Id; reason: string };
  "interview corrected": Told & { key: string; number: number };
  "interview thanked": { number: number };
  "interview withdrawn": { key: string; number: number };
  "interview hidden": ByHost & { number: number; hidden: boolean; reason: string };
  "comment made": Comment & { place: number };
  "comment held": Comment;
  "held comment published": ByHost & { comment: Id; number: number; place: number };
  "held comment declined": ByHost & { comment: Id; number: number; reason: string };
  "comment changed": { comment: Id; number: number; place: number; words: string };
  "comment taken back": { comment: Id; number: number; place: number };
  "comment hidden": { number: number; place: number };
  "comment hidden by host": ByHost & { number: number; place: number; reason: string };
  "comment thanked": { number: number; place: number };
  "reader worried": { concern: Id; number: number; place: number | null; words: string };
  "worry closed": ByHost & { concern: Id; note: string };
};
