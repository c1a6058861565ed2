import { promiseBegins } from "./promise-signs.ts";

/** A part of a line between two marks, and where it stands. */
export type LinePart = { text: string; from: number; to: number };

/** What comes between two parts: a mark (but for the comma before a year), a dash between spaces, the end of a sentence, or the beginning of a promise. */
const between = new RegExp(
  String.raw`\s*(?:[;|·()<>]|,(?!(?<=\d(?:st|nd|rd|th)?,)\s*\d{4}(?!\d)))\s*|\s*[:!?](?=\s|$)\s*|\s+[-–—]+\s+|(?<!\b(?:dr|mr|mrs|ms|prof|st|jr|sr|\p{L}))\.(?=\s|$)\s*|` +
    String.raw`(?<!(?<!\p{L})(?:I|she|he|they|has|have|['’]ve|['’]s))\s+(?:(?:and|but|who)\s+)?(?=(?:${promiseBegins}))`,
  "giu",
);

/** The parts of a line; the marks between them belong to none. */
export function partsOf(line: string): LinePart[] {
  const parts: LinePart[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.slice(from, to);
    const begins = from + text.length - text.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(text))
      parts.push({ text: text.trim(), from: begins, to: from + text.trimEnd().length });
  };
  for (const match of line.matchAll(between)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.length);
  return parts;
}
