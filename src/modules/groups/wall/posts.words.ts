const beginning = 120;

/** How a post begins, on one line, cut between two words where it is longer than a glance. */
export function beginningOf(words: string): string {
  const line = words.replace(/\s+/g, " ");
  if (line.length <= beginning) return line;
  // No letter takes more than two places.
  const letters = [...line.slice(0, 2 * beginning + 2)];
  if (letters.length <= beginning) return line;
  const cut = letters.slice(0, beginning).join("");
  return `${cut.replace(/\s+\S{0,30}$/u, "").replace(/[\s.,:;]+$/u, "")}…`;
}
