/** An element as it was written: its name, its attributes with the entities in their values read, and what it lies in. */
export type Written = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  within: Written | null;
};

/** What a page consists of: its elements in their order, and the words of all of them. */
export type Reading = { elements: readonly Written[]; words: string };

const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const opening = /<([a-z][a-z0-9-]*)((?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<]*")?)*)(\/?)>/y;
const closing = /<\/([a-z][a-z0-9-]*)>/y;
const attribute = / ([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"<]*)")?/g;
const words = /[^<]+/y;

/**
 * Reads a page that is written as this house writes: every element closed, every value in quotation marks, and in words
 * and values nothing but entities for the signs that HTML is made of. Of such a page every reader of HTML makes the same.
 * Whatever is written otherwise (a comment, a stray sign, a value without marks) fails, with the place.
 */
export function readStrictly(html: string): Reading {
  const start = "<!doctype html>";
  if (!html.startsWith(start)) throw new Error(`It begins otherwise: ${html.slice(0, 60)}`);
  const elements: Written[] = [];
  const text: string[] = [];
  let within: Written | null = null;
  let at = start.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const refuse = (why: string): never => {
    throw new Error(`${why}: …${html.slice(Math.max(0, at - 120), at + 80)}…`);
  };
  while (at < html.length) {
    const opened = take(opening);
    if (opened) {
      const [, name = "", typed = "", slash] = opened;
      const element: Written = { name, attributes: attributesOf(typed, refuse), within };
      elements.push(element);
      if (!slash && !empty.has(name)) within = element;
      // Elsewhere a slash means nothing: what seems closed would stay open.
      if (slash && !empty.has(name) && !isDrawn(element)) refuse(`<${name}/> is not closed`);
      continue;
    }
    const closed = take(closing);
    if (closed) {
      if (within?.name !== closed[1]) refuse(`</${closed[1]}> closes <${within?.name}>`);
      within = within?.within ?? null;
      continue;
    }
    const found = take(words);
    if (!found) refuse("Neither words nor an element of ours");
    else text.push(decoded(found[0], refuse));
  }
  if (within) refuse(`<${within.name}> is never closed`);
  return { elements, words: text.join("") };
}

function attributesOf(typed: string, refuse: (why: string) => never): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of typed.matchAll(attribute)) {
    if (attributes.has(name)) refuse(`${name} stands there twice`);
    attributes.set(name, decoded(value, refuse));
  }
  return attributes;
}

function isDrawn(element: Written): boolean {
  for (let one: Written | null = element; one; one = one.within) if (one.name === "svg") return true;
  return false;
}

const signs: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decoded(text: string, refuse: (why: string) => never): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:[a-z]+|#\d+);|&/g, (entity) =>
    signs[entity] === undefined ? refuse(`"${entity}" is no entity of ours`) : signs[entity],
  );
}
