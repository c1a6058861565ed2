/**
 * What stands in a script of linked data, with the faults that pages of job boards have: comments around it, raw line ends in its
 * texts, a comma or a semicolon too many. Undefined where it cannot be read all the same.
 */
export function looseJson(text: string): unknown {
  const bare = unwrapped(text.trim());
  return parsed(bare) ?? parsed(mended(bare));
}

/** Without what is written around it to hide it from old browsers, and without a semicolon behind it. */
function unwrapped(text: string): string {
  let bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  // Each is taken off whole, at the ends alone: a pattern over all of a large text would look at it again and again.
  for (let turn = 0; turn < 6; turn += 1) {
    const begins = ["//", "/*", "*/", "<!--", "<![CDATA["].find((sign) => bare.startsWith(sign)) ?? "";
    bare = bare.slice(begins.length).trimStart();
    const ends = ["-->", "]]>", "//", "/*", "*/", ";"].find((sign) => bare.endsWith(sign)) ?? "";
    bare = bare.slice(0, bare.length - ends.length).trimEnd();
  }
  return bare;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Control characters within texts are escaped, and commas before an end let go. */
function mended(text: string): string {
  let within = false;
  let from = 0;
  let whole = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (within && sign === "\\") at += 1;
    else if (sign === '"') within = !within;
    else if (within && sign < " ") {
      whole += text.slice(from, at) + (escapes[sign] ?? " ");
      from = at + 1;
    } else if (!within && sign === "," && endsBehind(text, at + 1)) {
      whole += text.slice(from, at);
      from = at + 1;
    }
  }
  return whole + text.slice(from);
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function endsBehind(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && at < from + 1_000 && /\s/.test(text[at] ?? "")) at += 1;
  return text[at] === "}" || text[at] === "]";
}
