import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import type { SharedParts } from "./shared.reads.ts";

/** Where things lead on the page; null in a preview, on which nothing leads on. */
export type SharedWays = { agreement: string; opportunities: string; activities: string } | null;

/** What each part is drawn from. */
export type PartProps<Part extends keyof SharedParts> = {
  part: NonNullable<SharedParts[Part]>;
  today: Temporal.PlainDate;
  zone: string;
  ways: SharedWays;
};

/** Said where a part is shown as something done, and no more. */
export const YesOrNo = ({ yes, words }: { yes: boolean; words: readonly [string, string] }): JSX.Element => (
  <p>{yes ? words[0] : words[1]}</p>
);

/** A day as it is said here. */
export const day = (on: string, today: Temporal.PlainDate): string =>
  sayPlainDate(Temporal.PlainDate.from(on), today);
