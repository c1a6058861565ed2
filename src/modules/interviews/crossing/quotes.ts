import type { Ground, Told } from "./ground.ts";
import { meaningsIn, type Meanings } from "./meanings.ts";
import { stemsIn } from "./words.ts";

/** A sentence that somebody wrote, and the answer in which it stands. */
export type Quote = { words: string; slug: string };

/** What a quote shall show: words that count, by how much, and the facet it is about, if any. */
type Shown = { weightOf(stem: string): number; topic: string };

const longest = 240;
const aboutTopic = 8;
// What somebody did says more than what they would do for others, or what a good week is.
const says: Readonly<Record<string, number>> = {
  works: 1.3,
  tried: 1.3,
  advice: 1.1,
  helpers: 1,
  offer: 0.5,
  "good-week": 0.7,
  need: 1,
  struggle: 1.2,
  "works-not": 0.6,
};

/**
 * The sentence of an interview, on one of its sides, that speaks most to the words of the other; null where none was written.
 * The rarity of these words was asked for before.
 */
export function quoteOf(
  { rarity, meanings }: Ground,
  told: Told,
  side: "experience" | "struggle",
  others: ReadonlySet<string>,
  topic: string,
): Quote | null {
  const weightOf = (stem: string): number => (others.has(stem) ? rarity.weight(`e${stem}`) : 0);
  let [best, most]: [Quote | null, number] = [null, -1];
  for (const [slug, text] of Object.entries(told.answers).toSorted(bySlug)) {
    if (told.sideOf.get(slug) !== side.charAt(0)) continue;
    for (const words of sentencesIn(text)) {
      const worth = (says[slug] ?? 1) * worthOf(words, meanings, { weightOf, topic });
      if (worth > most) [best, most] = [{ words: cut(words), slug }, worth];
    }
  }
  return best;
}

const bySlug = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  order(a) - order(b) || (a < b ? -1 : 1);
const order = (slug: string): number => {
  const at = Object.keys(says).indexOf(slug);
  return at < 0 ? 99 : at;
};

function worthOf(words: string, meanings: Meanings, { weightOf, topic }: Shown): number {
  const stems = new Set(stemsIn(words));
  if (stems.size === 0) return 0;
  let sum = topic !== "" && meaningsIn(words, meanings).has(topic) ? aboutTopic : 0;
  for (const stem of stems) sum += weightOf(stem);
  return (fitness(words) * (0.1 + sum)) / Math.sqrt(8 + stems.size);
}

/** Whether a sentence stands by itself: not too short, not too long, and not leaning on the one before it. */
function fitness(words: string): number {
  const fits = words.length < 40 ? 0.5 : words.length < 60 ? 0.8 : words.length > longest ? 0.6 : 1;
  return leans.test(words) ? fits * 0.7 : fits;
}

const leans =
  /^["“‘]?(?:he|she|it|its|they|this|that|these|those|then|there|so|and|but|or|not|because|also|which)\b/i;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, line by line. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** A sentence too long for a quote ends after a whole word, and shows that it goes on. */
function cut(words: string): string {
  if (words.length <= longest) return words;
  const short = words.slice(0, longest);
  const end = short.lastIndexOf(" ");
  return `${(end > longest / 2 ? short.slice(0, end) : short).toWellFormed().replace(/[\s,;:–-]+$/, "")} …`;
}
