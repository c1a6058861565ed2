import { walkHtml } from "./walk-html.ts";

const unread = new Set(
  "script style noscript template svg math iframe object head title select datalist".split(" "),
);
const blocks = new Set(
  (
    "address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const apart = new Set("p ul ol h1 h2 h3 h4 h5 h6 table dl blockquote".split(" "));

/** Gathers the words of a piece of a page as they are read: a paragraph or a point of a list is a line, and what is no text is left out. */
export class WordsGathered {
  #text = "";
  #skipped = 0;
  /** What comes next begins on another line, or behind an empty one. */
  #breaks = 0;

  /** `most` letters are gathered; `without` names further elements that are passed over. */
  constructor(
    readonly most: number,
    readonly without: ReadonlySet<string> = new Set(),
  ) {}

  open(tag: string): void {
    if (unread.has(tag) || this.without.has(tag)) this.#skipped += 1;
    else if (this.#skipped > 0) return;
    else if (tag === "br") this.#breaks = Math.min(this.#breaks + 1, 2);
    else if (blocks.has(tag)) this.#apart(tag);
    if (tag === "li" && this.#skipped === 0) this.#write("- ");
  }

  text(words: string): void {
    if (this.#skipped > 0) return;
    const plain = words.replace(/[\s\u00a0]+/g, " ");
    if (plain.trim() === "" && (this.#breaks > 0 || this.#text === "" || this.#text.endsWith(" "))) return;
    this.#write(this.#breaks > 0 || /(?:^|[\n ])$/.test(this.#text.slice(-1)) ? plain.trimStart() : plain);
  }

  close(tag: string): void {
    if (unread.has(tag) || this.without.has(tag)) this.#skipped = Math.max(0, this.#skipped - 1);
    else if (this.#skipped === 0 && blocks.has(tag)) this.#apart(tag);
  }

  /** What was gathered so far. */
  get words(): string {
    return this.#text
      .replace(/ +$/gm, "")
      .replace(/^- *\n/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #apart(tag: string): void {
    this.#breaks = Math.max(this.#breaks, apart.has(tag) ? 2 : 1);
  }

  #write(words: string): void {
    if (this.#text.length >= this.most) return;
    if (this.#breaks > 0 && this.#text !== "") {
      // A point of a list and its first paragraph are one line.
      if (!this.#text.endsWith("\n- ")) this.#text += "\n".repeat(this.#breaks);
    }
    this.#breaks = 0;
    this.#text += words.slice(0, this.most - this.#text.length);
  }
}

/** The words of a piece of HTML, of which some is escaped once more than it should be, or none is HTML at all. */
export function plainWords(html: string, most: number): string {
  if (!/<\/?[a-z!]/i.test(html)) {
    const plain = html.replace(/\r\n?/g, "\n").trim();
    if (!plain.includes("&")) return plain.slice(0, most);
    const decoded = readWords(plain.replaceAll("\n", "<br>"), most);
    return /<\/?[a-z][^<>]*>/i.test(decoded) ? readWords(decoded, most) : decoded;
  }
  return readWords(html, most);
}

function readWords(html: string, most: number): string {
  const gathered = new WordsGathered(most);
  walkHtml(html, gathered);
  return gathered.words;
}
