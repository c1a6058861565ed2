import { xmlText } from "../../../delivery/index.ts";
import { writtenNumber } from "../urls.ts";

/** What stands on the picture of an interview. */
export type OnPicture = { number: number; line: string; community: string };

const lineHeight = 62;
const letterSize = 44;
const widest = 1_040;
const mostLines = 3;

/** The picture that stands where a link to an interview is shared: its number, and one line. 1200 by 630. */
export function pictureOf({ number, line, community }: OnPicture): string {
  const lines = clean(line) !== "" && drawable(line) ? linesOf(`“${clean(line)}”`) : [];
  const told = lines.map(
    (words, at) => `<tspan x="80" y="${346 + at * lineHeight}">${xmlText(words)}</tspan>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#f8f3e9"/>
<rect width="1200" height="14" fill="#0c5868"/>
<g fill="#545d61" font-family="Open Sans" font-size="30"><text x="80" y="104">The Job-Seeker's Interview</text>
<text x="150" y="578">${xmlText(drawable(community) ? clean(community).slice(0, 60) : "Landfall")}</text></g>
<text x="76" y="252" fill="#0c5868" font-family="Open Sans" font-weight="600" font-size="140">${writtenNumber(number)}</text>
<text fill="#1d282d" font-family="Open Sans" font-size="${letterSize}">${told.join("")}</text>
<g transform="translate(78 538) scale(1.75)" fill="none" stroke="#0c5868" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
<path d="M15 4.5v15M15 6.5c5 2 8 6 9 11H15M12 9.5c-2.5 2-4.5 5-5 8h5"/><path d="M4 21h24l-3 5H8z"/></g></svg>`;
}

/** Whether the letters are among those that can be drawn. Signs that are no letters are left out. */
const drawable = (text: string): boolean =>
  [...text].every(
    (sign) => !/\p{L}/u.test(sign) || /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(sign),
  );

const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{Nd} .,;:!?'"()&%+/–—‘’“”…€£$#*=@-]/gu, "")
    .replaceAll(/ +/g, " ")
    .trim();

function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap(shortEnough)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= widest) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ""}…”`];
}

/** A word that is longer than a line in pieces. */
const shortEnough = (word: string): string[] => word.match(/.{1,24}/gsu) ?? [];

/** How wide a line becomes, roughly and rather more than less. */
function widthOf(line: string): number {
  let width = 0;
  for (const sign of line)
    width += /[ijlI.,;:'!|()‘’ ]/.test(sign)
      ? 0.29
      : /[mwMW@%—…]/.test(sign)
        ? 0.95
        : /\p{Lu}/u.test(sign)
          ? 0.7
          : 0.55;
  return width * letterSize;
}
