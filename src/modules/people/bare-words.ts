/** A name as bare words, to compare by: small letters without accents and marks, one space between words. */
export const bareWords = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.'’]/g, "")
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

/** The same for a company, without the legal form at the end: "Société Générale S.A." is "societe generale". */
export function companyWords(name: string): string {
  const words = bareWords(name).split(" ");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

const legalForms = new Set(
  "ab ag as asa bv co company corp corporation gmbh inc incorporated kg kgaa limited llc llp ltd mbh nv oy oyj plc pty sa sarl sas se spa srl".split(
    " ",
  ),
);

/** The columns of a member that keep-away lists are compared with. In the last, a space stands around every word. */
export const asBareWords = (name: string, employer: string, workLine: string) => ({
  name_words: bareWords(name),
  employer_words: companyWords(employer),
  workplace_words: employer || workLine ? ` ${companyWords(employer)} / ${bareWords(workLine)} ` : "",
});
