import type { SmallFigures } from "../activities/figures.reads.ts";

/** What was done, as acts with their numbers: "had 34 conversations (12 of them the first with somebody)". What was not done is not named. */
export function namedActs(
  figures: SmallFigures & { thanks: { sent: number }; promisesKept: number },
): string[] {
  const { conversations, approaches, applications, followUps, byKind, thanks, promisesKept } = figures;
  const fresh = conversations.new > 0 && conversations.new < conversations.all;
  return [
    said(conversations.all, "had a conversation", (many) => `had ${many} conversations`) +
      (fresh ? ` (${conversations.new} of them the first with somebody)` : ""),
    said(
      approaches.all,
      "approached an employer directly",
      (many) => `approached employers directly ${many} times`,
    ),
    said(applications.all, "applied once", (many) => `applied ${many} times`),
    said(followUps.all, "followed up once", (many) => `followed up ${many} times`),
    said(byKind.gathering, "went to a gathering", (many) => `went to ${many} gatherings`),
    said(byKind.learned, "took time once to learn", (many) => `took time ${many} times to learn`),
    said(thanks.sent, "sent a thank-you note", (many) => `sent ${many} thank-you notes`),
    said(
      promisesKept,
      "kept a promise that you had made",
      (many) => `kept ${many} promises that you had made`,
    ),
  ].filter(Boolean);
}

const said = (many: number, one: string, several: (many: number) => string): string =>
  many === 0 ? "" : many === 1 ? one : several(many);

/** The acts as the rest of a sentence: "you applied twice and followed up once"; null where the log holds none. */
export function actsSentence(acts: readonly string[]): string | null {
  const last = acts.at(-1);
  if (last === undefined) return null;
  if (acts.length === 1) return `you ${last}`;
  return `you ${acts.slice(0, -1).join(", ")}${acts.length > 2 ? "," : ""} and ${last}`;
}

/** "In 14 weeks", from the first day to the last; a shorter while in days. */
export function whileWords(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const days = Math.max(1, from.until(to, { largestUnit: "days" }).days + 1);
  if (days < 14) return days === 1 ? "In one day" : `In ${days} days`;
  return `In ${Math.round(days / 7)} weeks`;
}
