/** An element of XML: its name, its attributes, what lies within it, and its own words. */
export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  words: string;
};

const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const opening = /<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const closing = /<\/([A-Za-z][\w:.-]*)\s*>/y;
const attribute = /\s+([A-Za-z][\w:.-]*)="([^"<]*)"/g;
const text = /[^<]+/y;

/** Reads a document as every reader of XML must: what is not well-formed fails, with the place. Nothing but elements and words. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [], words: "" };
  const open = [root];
  let at = declaration.length;
  const fail = (why: string): never => {
    throw new Error(`${why}: …${xml.slice(Math.max(0, at - 80), at + 80)}…`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  if (!xml.startsWith(declaration)) fail("It begins otherwise");
  // oxlint-disable-next-line no-misleading-character-class
  if (!xml.isWellFormed() || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    fail("It has letters that XML does not know");
  while (at < xml.length) {
    const within = open.at(-1) ?? root;
    const [, name, attributes = "", empty] = take(opening) ?? [];
    if (name) {
      const element = { name, attributes: attributesIn(attributes, fail), children: [], words: "" };
      within.children.push(element);
      if (!empty) open.push(element);
      continue;
    }
    const closed = take(closing)?.[1];
    if (closed) {
      if (open.length === 1 || open.pop()?.name !== closed) fail(`</${closed}> closes nothing`);
      continue;
    }
    const words = take(text)?.[0] ?? fail("Neither an element nor words");
    if (within === root && words.trim() !== "") fail("Words outside of everything");
    within.words += readEntities(words, fail);
  }
  if (open.length > 1) fail(`<${open.at(-1)?.name}> is not closed`);
  const [only, ...others] = root.children;
  return only && others.length === 0 ? only : fail("Not one element");
}

function attributesIn(written: string, fail: (why: string) => never): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of written.matchAll(attribute)) {
    if (attributes.has(name)) fail(`${name} is there twice`);
    attributes.set(name, readEntities(value, fail));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#13;": "\r",
};

const readEntities = (words: string, fail: (why: string) => never): string =>
  words.replaceAll(/&[^;]{0,8};?/g, (entity) => entities[entity] ?? fail(`${entity} is no entity`));
