/**
 * A name as bare words, to compare by: small letters without accents and marks, one space between words. Nothing but
 * letters, digits and spaces is left, so that it can stand in a pattern of the database.
 */
export const bareWords = (name: string): string =>
  withoutAccents(withoutAccents(name).toLowerCase())
    .replace(/['’]/g, "")
    // "S.A." is one word; "booking.com" is two, of which the second says little.
    .replace(/(?<![\p{L}\p{N}])([\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, "$1")
    // Between words it is one; a name of nothing but marks has none.
    .replace(/(?<=[\p{L}\p{N}][^\p{L}\p{N}]*)&(?=[^\p{L}\p{N}]*[\p{L}\p{N}])/gu, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

const withoutAccents = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "");

/** A person's name to compare by, in whichever order it was written: "Ruiz, Ana" is "ana ruiz". */
export const personWords = (name: string): string => bareWords(name).split(" ").sort().join(" ");

/** A company's name to compare by, without "the" and the legal form: "Société Générale S.A." is "societe generale". */
export function companyWords(name: string): string {
  const words = bareWords(name).split(" ");
  while (words.length > 1 && words[0] === "the") words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

const legalForms = new Set(
  "ab ag as asa bv co com company corp corporation gmbh inc incorporated kg kgaa limited llc llp ltd mbh net nv org oy oyj plc pty sa sarl sas se spa srl".split(
    " ",
  ),
);

/** The columns of a member that keep-away lists are compared with. In the last, a space stands around every word. */
export const asBareWords = (name: string, employer: string, workLine: string) => ({
  name_words: personWords(name),
  employer_words: companyWords(employer),
  workplace_words: employer || workLine ? ` ${bareWords(employer)} / ${bareWords(workLine)} ` : "",
});
