import { sortName } from "../../../basics/text.ts";

const mostLetters = 32;

// Words that say little about what a question or an answer is about.
const little = new Set(
  (
    "a an and are as at be been by can could did do does for from had has have how i if in is it its me my not of on or " +
    "our should than that the their them they this to was were what when where which who why will with would you your"
  ).split(" "),
);

/** What the pages themselves call their places: an answer's address must be none of these. */
const reserved = /^(?:main|comments?|crossovers?|field|hint|error|form)(?:-|$)/;

/**
 * What something is called in addresses, made of its words once and for all: small letters and hyphens, and none of those
 * that are `taken`. Where the words have no Latin letters, a number after `plain`.
 */
export function slugOf(words: string, taken: ReadonlySet<string>, plain: string): string {
  const all = sortName(words).match(/[a-z0-9]+/g) ?? [];
  const telling = all.filter((word) => !little.has(word));
  const made = shortened(telling.length > 0 ? telling : all);
  const base = made === "" || reserved.test(made) ? `${plain}-${made}`.replace(/-$/, "") : made;
  if (!taken.has(base)) return base;
  let count = 2;
  while (taken.has(`${base}-${count}`)) count++;
  return `${base}-${count}`;
}

/** As many whole words as fit. */
function shortened(words: readonly string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, mostLetters) : `${slug}-${word}`;
    if (longer.length > mostLetters) break;
    slug = longer;
  }
  return slug;
}
