import type { SmallFigures } from "../activities/figures.reads.ts";
import { sayMinutes } from "../activities/activity.words.ts";
import { inWorkWords, partWords } from "../../contacts/index.ts";
import type { ActivityShown } from "../activities/activities.reads.ts";

/** "5 conversations: 2 with decision makers, 3 with people in work. Of 1 it is not known." */
export function conversationWords({ conversations: them }: SmallFigures): string {
  if (them.all === 0) return "No conversation is noted in this week.";
  const parts = [
    of(them.withDecisionMakers, "with a decision maker", "with decision makers"),
    of(them.withInsiders, "with an insider", "with insiders"),
    of(them.inWork, "with somebody in work", "with people in work"),
    of(them.new, "with somebody new", "with new people"),
  ].filter(Boolean);
  const unknown =
    them.unknownWork === 0
      ? ""
      : them.unknownWork === them.all
        ? " Whether they are in work is not known."
        : ` Of ${them.unknownWork} it is not known whether they are in work.`;
  const all = of(them.all, "conversation", "conversations");
  return `${parts.length > 0 ? `${all}: ${parts.join(", ")}` : all}.${unknown}`;
}

/** "3 applications, 2 of them with at least four of the five marks of a good one." */
export function applicationWords({ applications: { all, good } }: SmallFigures): string {
  if (all === 0) return "No application is noted in this week.";
  const said = of(all, "application", "applications");
  if (good === 0) return `${said}.`;
  const those = all === 1 ? "with" : `${good} of them with`;
  return `${said}, ${those} at least four of the five marks of a good one.`;
}

/** "2 replies came." */
export const replyWords = (replies: number): string =>
  replies === 0 ? "No reply is noted in this week." : `${of(replies, "reply", "replies")} came.`;

/** "1 conversation", "3 conversations"; "" for none. */
export const of = (many: number, one: string, several: string): string =>
  many === 0 ? "" : `${many} ${many === 1 ? one : several}`;

/** "2 hours of 4 hours planned", "45 minutes, not planned", "4 hours planned". */
export function spentWords(spent: number, planned: number): string {
  if (planned === 0) return `${sayMinutes(spent)}, not planned`;
  return spent === 0
    ? `${sayMinutes(planned)} planned`
    : `${sayMinutes(spent)} of ${sayMinutes(planned)} planned`;
}

/** What was known of somebody on the day of a conversation: "Decision maker · In work". */
export const asTheyWereWords = (row: ActivityShown): string =>
  [
    row.with_part === "" ? "" : partWords[row.with_part],
    row.with_in_work === "" ? "" : inWorkWords[row.with_in_work],
    row.company_name ?? "",
  ]
    .filter(Boolean)
    .join(" · ");
