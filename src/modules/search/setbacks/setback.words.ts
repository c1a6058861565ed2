import type { SetbackCardsTable } from "../../../database/index.ts";

type Kind = SetbackCardsTable["kind"];

/** When a card comes up. */
export const kindWords: Record<Kind, string> = {
  "no-reply": "No reply to an application",
  rejected: "They said no",
  "silence-after-interview": "Silence after a job interview",
};

/** "If no reply comes in 7 days": the first half of a card. */
export function ifWords({ kind, days }: { kind: Kind; days: number }): string {
  switch (kind) {
    case "no-reply":
      return `If no reply comes in ${sayDays(days)}`;
    case "rejected":
      return days === 0 ? "If they say no" : `${upper(sayDays(days))} after they say no`;
    case "silence-after-interview":
      return `If it is silent for ${sayDays(days)} after a job interview`;
  }
}

const sayDays = (days: number): string => (days === 1 ? "one day" : `${days} days`);

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Cards to begin with: taken with one tap, and changed as one likes. */
export const suggestions: readonly { kind: Kind; days: number; words: string }[] = [
  { kind: "no-reply", days: 7, words: "I look for one person who works there, and write to them" },
  { kind: "no-reply", days: 14, words: "I write once more, in three lines, and then let it rest" },
  { kind: "rejected", days: 0, words: "I thank them, and ask for one thing that I could do better" },
  { kind: "rejected", days: 0, words: "I go for a walk with somebody before I open the laptop again" },
  {
    kind: "silence-after-interview",
    days: 5,
    words: "I ask by mail how things stand, and name something we spoke of",
  },
];
