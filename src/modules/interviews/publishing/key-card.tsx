import { xmlText } from "../../../delivery/index.ts";
import { QrCode, qrPath } from "../../../web/components/qr.tsx";
import type { JSX } from "../../../web/jsx/index.ts";
import type { Key } from "../keys.ts";
import { interviewUrls } from "../urls.ts";

/**
 * The ten words as a drawing for a telephone's camera, which shows them as text to be copied, within a page.
 * NOTE: never an address with the key in it. Whoever opens that has the key in the list of pages that their browser keeps.
 */
export const KeyQr = ({ words }: { words: Key }): JSX.Element => (
  <QrCode text={words} title="A drawing of your key, to be read by the camera of a telephone" />
);

/** The card to be downloaded and printed: a drawing by itself, with the words and where they are good for something. */
export function keyCardFile(publicUrl: string, community: string, words: Key): string {
  const { path, size } = qrPath(words);
  const lines = words
    .split(" ")
    .map((word, index) => {
      const [x, y] = [20 + 175 * (index % 2), 330 + 24 * Math.floor(index / 2)];
      return `<text x="${x}" y="${y}">${index + 1}. ${word}</text>`;
    })
    .join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="96mm" height="136mm" viewBox="0 0 360 510" font-family="sans-serif" font-size="17">
<title>The key of an interview</title>
<path fill="#fff" stroke="#000" d="M1 1h358v508h-358z"/>
<text x="20" y="34" font-size="20" font-weight="bold">The key of my interview</text>
<text x="20" y="56" font-size="13">${xmlText(shortened(community, 44))}</text>
<g transform="translate(65 66) scale(${230 / size})"><path d="${path}"/></g>
${lines}
<text x="20" y="456" font-size="12">Type them at ${xmlText(shortened(typedAddress(publicUrl), 46))}</text>
<text x="20" y="476" font-size="12">Whoever has these words can answer under its number,</text>
<text x="20" y="493" font-size="12">correct it and withdraw it. Keep them to yourself.</text>
</svg>
`;
}

/** Where the words are typed, as somebody reads it from paper. */
export const typedAddress = (publicUrl: string): string =>
  `${publicUrl.replace(/^https?:\/\//, "")}${interviewUrls.key}`;

const shortened = (text: string, letters: number): string =>
  [...text].length > letters ? `${[...text].slice(0, letters - 1).join("")}…` : text;
