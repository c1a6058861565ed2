import type { Ground, Told } from "./ground.ts";
import { meaningsIn, type Meanings } from "./meanings.ts";
import { stemsIn } from "./words.ts";

/** A sentence that somebody wrote, and the answer in which it stands. */
export type Quote = { words: string; slug: string };

/** What a quote shall show: words that count, by how much, and the facet it is about, if any. */
type Shown = { weightOf(stem: string): number; topic: string };

const longest = 240;
const aboutTopic = 8;
// What a sentence is worth beside the words that it shares: one word alone brings up no sentence that tells little.
const byItself = 4;
// What somebody did says more than what they would tell others, would do for them, or what a good week is.
const says: Readonly<Record<string, number>> = {
  works: 1.3,
  tried: 1.3,
  helpers: 1,
  advice: 0.8,
  offer: 0.5,
  "good-week": 0.6,
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
      const told = side === "experience" ? telling(words) : 1;
      const worth = (says[slug] ?? 1) * told * worthOf(words, meanings, { weightOf, topic });
      if (worth > most) [best, most] = [{ words: cut(words), slug }, worth];
    }
  }
  return best;
}

/** The sentence in these answers that is worth most, of the first answer where any is worth something; null where none is. */
export function sentenceFor(
  told: Told,
  slugs: readonly string[],
  worth: (words: string) => number,
): Quote | null {
  for (const slug of slugs) {
    const all = sentencesIn(told.answers[slug] ?? "").map((words) => ({ words, worth: worth(words) }));
    const [best] = all.toSorted((a, b) => b.worth - a.worth);
    if (best && best.worth > 0) return { words: cut(best.words), slug };
  }
  return null;
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
  return fitness(words) * (byItself + (3 * sum) / Math.sqrt(8 + stems.size));
}

/** Whether a sentence stands by itself: not too short, not too long, no question, and not leaning on the one before it. */
function fitness(words: string): number {
  const count = words.split(/\s+/).length;
  const fits = count < 7 ? 0.4 : count < 9 ? 0.8 : words.length > longest ? 0.6 : 1;
  const stands = leans.test(words) ? fits * 0.7 : fits;
  return /[?:]["”’]?$/.test(words) ? stands * 0.6 : stands;
}

const leans =
  /^["“‘]?(?:he|she|it|its|they|this|that|these|those|then|there|so|and|but|or|not|because|also|which)\b/i;

/** How much a sentence tells of what somebody did, and of what came of it. */
function telling(words: string): number {
  const deed = did.test(words) ? 1.5 : does.test(words) || doing.test(words) ? 1.3 : 1;
  return deed * (outcome.test(words) ? 1.2 : 1) * (state.test(words) ? 0.7 : 1);
}

const irregular =
  "began|bought|brought|built|called|chose|cut|did (?:the|a|my|it)|drew|drove|found|gave|got|held|kept|laid|learnt|led|left|let|lent|made|met|" +
  "paid|put|ran|rang|read|rose|said|sat|saw|sent|set|showed|sold|spent|spoke|stood|stuck|swept|taught|threw|told|took|walked|went|" +
  "won|wore|wrote";
const did = new RegExp(
  `\\b(?:I|we)(?: (?:had|have|then|also|first|always|never|once|only|just|even))* (?!(?:used to|wanted|needed|liked|hoped|worried|seemed)\\b)(?:[a-z]{2,}ed|${irregular})\\b`,
  "i",
);
const does =
  /\b(?:I|we)(?: (?:now|always|also|never|still|only))* (?!(?:am|are|was|were|have|had|do|did|can|could|would|will|want|wish|think|feel|know|need|like|hope|come|used|get)\b)[a-z]{3,}\b/i;
const doing = /^[A-Z][a-z]{2,}ing\b(?<!thing|Morning|Evening)/;
const outcome =
  /\b(?:got|led|hired|took me|invited|answered?|called back|rang back|replied|said yes|offered|became|since then|worked|helped|talks?|leads?|replies|answers|out of|of them|after (?:a|one|two|three|four|five|six|ten) (?:days?|weeks?|months?))\b/i;
const state =
  /^(?:I|we) (?:am|was|were|have been|had been)\b|\bI (?:was|am) (?:sure|worried|afraid|glad)\b|\b(?:did|does) not (?:know|have)\b|^(?:everyone|everybody|nobody)\b/i;

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
