import type { Main } from "../../database/index.ts";
import type { NewsSource } from "../../delivery/index.ts";
import type { Writers } from "./writers.ts";

export type News = readonly NewsSource<Main>[];

/** One kind of mail, or of news in the mail of a day, that a member switches on and off. */
export type Choice = { kind: string; label: string; hint: string; onlyForHosts: boolean };

/** The mail of a day as a whole, by the name under which it is switched off. */
export const daily = "daily";

export const dailyChoice: Choice = {
  kind: daily,
  label: "One mail a day with what is new",
  hint: "In the morning, and only when there is something.",
  onlyForHosts: false,
};

/** Kinds of mail that come by themselves, besides the mail of a day. */
const ofLetters: readonly Choice[] = [
  {
    kind: "messages",
    label: "Word that somebody wrote to you",
    hint: "Without their words: those you read here.",
    onlyForHosts: false,
  },
];

export type Choices = { daily: readonly Choice[]; letters: readonly Choice[] };

/** Everything that a member can choose, out of what the rooms have to say. Throws where a room names a kind that nobody has words for. */
export function choicesOf(writers: Writers, news: News): Choices {
  const inDaily = inOrder(news).map(({ kind, label, hint, onlyForHosts = false }) => ({
    kind,
    label,
    hint,
    onlyForHosts,
  }));
  const named = new Set(writers.flatMap(({ choice }) => choice ?? []));
  const letters = ofLetters.filter(({ kind }) => named.has(kind));
  for (const kind of named) {
    if (![...inDaily, ...letters].some((choice) => choice.kind === kind))
      throw new Error(`There are no words for mail of the kind "${kind}"`);
  }
  return { daily: inDaily, letters };
}

/** What news there may be, in the order in which the mail tells it. */
export const inOrder = (news: News): News => [...news].sort((a, b) => (a.rank ?? last) - (b.rank ?? last));

const last = 1_000;

/** What a kind of mail is called; null where there is none of that name. */
export const choiceOf = (choices: Choices, kind: string): Choice | null =>
  [dailyChoice, ...choices.letters, ...choices.daily].find((choice) => choice.kind === kind) ?? null;
