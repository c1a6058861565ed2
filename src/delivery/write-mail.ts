import type { Letter, Way } from "./letter.ts";

/** The two forms of one mail. */
export type Written = { text: string; html: string };

/** Writes a letter out as plain text and as HTML that needs no picture and reads in light and dark. */
export function writeMail(letter: Letter, publicUrl: string): Written {
  const hrefOf = ({ path }: Way): string => new URL(path, publicUrl).href;
  return { text: asText(letter, hrefOf), html: asHtml(letter, hrefOf) };
}

type HrefOf = (way: Way) => string;

function asText(letter: Letter, hrefOf: HrefOf): string {
  const { title, lines, code, parts = [], link, afterwords = [], ways = [] } = letter;
  const labelled = (way: Way): string => `${way.label}:\n${hrefOf(way)}`;
  const written = [
    title,
    ...lines,
    ...(code ? [`    ${spaced(code)}`] : []),
    ...parts.flatMap((part) => [
      `* ${part.title}`,
      ...part.items.map((item) => [item.line, ...(item.link ? [labelled(item.link)] : [])].join("\n")),
    ]),
    ...(link ? [labelled(link)] : []),
    ...(afterwords.length + ways.length > 0 ? ["--", ...afterwords, ...ways.map(labelled)] : []),
  ];
  return `${written.join("\n\n")}\n`;
}

function asHtml(letter: Letter, hrefOf: HrefOf): string {
  const { title, lines, code, parts: news = [], link, afterwords = [], ways = [] } = letter;
  const parts = [
    `<h1 style="${heading}">${escaped(title)}</h1>`,
    ...lines.map((words) => paragraph(words)),
    ...(code ? [`<p style="${codeLook}">${escaped(spaced(code))}</p>`] : []),
    ...news.flatMap((part) => [
      `<h2 style="${smallHeading}">${escaped(part.title)}</h2>`,
      ...part.items.map((item) => paragraph(item.line, usual, item.link && anchor(item.link, hrefOf))),
    ]),
    ...(link
      ? [
          `<p style="margin:24px 0"><a href="${escaped(hrefOf(link))}" style="${button}">${escaped(link.label)}</a></p>`,
          paragraph(`Or copy this address: ${hrefOf(link)}`, small),
        ]
      : []),
    ...(afterwords.length + ways.length > 0
      ? ['<hr style="border:0;border-top:1px solid #8a8a8a;margin:24px 0">']
      : []),
    ...afterwords.map((words) => paragraph(words, small)),
    ...ways.map((way) => `<p style="${small}">${anchor(way, hrefOf)}</p>`),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(letterTitle(title))}</title>
</head>
<body style="margin:0;padding:24px 16px">
<div style="${sheet}">
${parts.join("\n")}
</div>
</body>
</html>
`;
}

// No colours but the button's own pair: the reader's program brings paper and ink, by day and by night.
const sheet = "max-width:600px;margin:0 auto;font:17px/1.55 Georgia,'Times New Roman',serif";
const heading = "font-size:24px;line-height:1.25;font-weight:600;margin:0 0 16px";
const smallHeading = "font-size:18px;line-height:1.3;font-weight:600;margin:28px 0 8px";
const usual = "margin:0 0 16px";
const small = "font-size:14px;line-height:1.5;margin:0 0 12px;overflow-wrap:anywhere";
const codeLook = "font:600 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:2px;margin:24px 0";
const button =
  "display:inline-block;background:#1d5c73;color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:600";

const paragraph = (words: string, look = usual, below = ""): string =>
  `<p style="${look}">${[escaped(words).replaceAll("\n", "<br>"), below].filter(Boolean).join("<br>")}</p>`;

// In the colour of links that the reader's program has.
const anchor = (way: Way, hrefOf: HrefOf): string =>
  `<a href="${escaped(hrefOf(way))}">${escaped(way.label)}</a>`;

const letterTitle = (title: string): string => title.replace(/\s+/g, " ");

/** "123 456": six digits are easier to carry across a desk in two halves. */
const spaced = (code: string): string => code.replace(/^(\d{3})(\d{3})$/, "$1 $2");

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
