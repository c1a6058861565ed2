/** A text on one line, of so many letters at most: it ends with a sentence where one ends late enough, else between words. */
export function oneLine(words: string, most: number): string {
  // What comes far behind is not looked at.
  const line = words
    .slice(0, most * 4)
    .replaceAll(/\s+/gu, " ")
    .trim();
  const letters = [...line];
  if (letters.length <= most && words.length <= most * 4) return line;
  const whole = /^.*[.?!][”"')]?(?= )/u.exec(letters.slice(0, most + 1).join(""))?.[0] ?? "";
  if (whole.length > most / 3) return whole;
  const cut = letters.slice(0, most - 1).join("");
  const gap = cut.lastIndexOf(" ");
  const kept = gap > most / 2 ? cut.slice(0, gap) : cut;
  return `${kept.replace(/[\s,;:–-]+$/u, "")}…`;
}
