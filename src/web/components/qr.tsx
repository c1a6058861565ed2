import encodeQr from "qr";
import type { JSX } from "../jsx/index.ts";

/** Light around the drawing, in squares, without which no camera finds it. */
const quiet = 4;

/**
 * A text as a drawing that a telephone's camera reads, within a page. Black on white on every page, for cameras read no
 * other; `title` says what it is to whoever does not see it.
 */
export function QrCode({ text, title }: { text: string; title: string }): JSX.Element {
  const { path, size } = qrPath(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`}>
      <title>{title}</title>
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

/** The drawing by itself: a path of dark squares, each one unit wide, in a field of `size`. */
export function qrPath(text: string): { path: string; size: number } {
  const rows = encodeQr(text, "raw", { ecc: "medium", border: quiet });
  const path = rows.map((row, y) => pathOfRow(row, y)).join("");
  return { path, size: rows.length };
}

/** Squares beside each other are one stroke. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    const width = x + 1 - from;
    path += `M${from} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
