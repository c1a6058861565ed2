const beginning = 120;

/** How a post begins, on one line, cut between two words where it is longer than a glance. */
export function beginningOf(words: string): string {
  const line = words.replace(/\s+/g, " ");
  const letters = [...line];
  if (letters.length <= beginning) return line;
  const cut = letters.slice(0, beginning).join("");
  return `${cut.replace(/\s+\S{0,30}$/u, "").replace(/[\s.,:;]+$/u, "")}…`;
}
