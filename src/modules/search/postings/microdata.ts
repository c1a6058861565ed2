import { WordsGathered } from "./plain-words.ts";

/** Something that a page speaks of, as linked data writes it: its kind under "@type", and what is said of it by name. */
export type Thing = Readonly<Record<string, unknown>>;

type Attributes = Readonly<Record<string, string>>;

/** An element that says something of a thing: with its words, or with a thing of its own. */
type Open = {
  depth: number;
  owner: Record<string, unknown> | null;
  property: string;
  thing: Record<string, unknown> | null;
  words: WordsGathered | null;
};

const isJob = /^\s*https?:\/\/(?:www\.)?schema\.org\/JobPosting\/?\s*$/i;
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
// So many are looked at within each other, and said of one page; no page comes near it.
const deepest = 12;
const mostSaid = 600;

/** The jobs that are marked within the elements of a page (itemscope, itemprop), gathered while it is read. */
export class Microdata {
  readonly jobs: Thing[] = [];
  readonly #open: Open[] = [];
  #depth = 0;
  #said = 0;

  constructor(readonly mostLetters: number) {}

  open(tag: string, attributes: Attributes): void {
    if (!voids.has(tag)) this.#depth += 1;
    for (const { words } of this.#open) words?.open(tag);
    const owner = this.#owner();
    const property = attributes["itemprop"]?.trim().split(/\s+/)[0] ?? "";
    const isThing = attributes["itemscope"] !== undefined && !voids.has(tag);
    if ((!owner || property === "") && !isThing) return;
    if (this.#open.length >= deepest || ++this.#said > mostSaid) return;
    if (isThing) return this.#begin(owner, property, attributes["itemtype"] ?? "");
    const value =
      attributes["content"] ??
      (tag === "time" ? attributes["datetime"] : undefined) ??
      linkIn(tag, attributes);
    if (value !== undefined) say(owner, property, value);
    else if (!voids.has(tag))
      this.#open.push({
        depth: this.#depth,
        owner,
        property,
        thing: null,
        words: new WordsGathered(this.mostLetters),
      });
  }

  text(text: string): void {
    for (const { words } of this.#open) words?.text(text);
  }

  close(tag: string): void {
    for (const { words } of this.#open) words?.close(tag);
    if (voids.has(tag)) return;
    const last = this.#open.at(-1);
    if (last && last.depth >= this.#depth) {
      this.#open.pop();
      if (last.words) say(last.owner, last.property, last.words.words);
    }
    this.#depth = Math.max(0, this.#depth - 1);
  }

  #owner(): Record<string, unknown> | null {
    return this.#open.findLast(({ thing }) => thing !== null)?.thing ?? null;
  }

  #begin(owner: Record<string, unknown> | null, property: string, type: string): void {
    const thing: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    thing["@type"] = type.split("/").at(-1) ?? "";
    if (isJob.test(type)) this.jobs.push(thing);
    else if (owner && property !== "") say(owner, property, thing);
    this.#open.push({ depth: this.#depth, owner, property, thing, words: null });
  }
}

function linkIn(tag: string, attributes: Attributes): string | undefined {
  if (["a", "area", "link"].includes(tag)) return attributes["href"];
  return tag === "img" ? (attributes["src"] ?? "") : undefined;
}

/** What is said twice is said of several. */
function say(owner: Record<string, unknown> | null, property: string, value: unknown): void {
  if (!owner) return;
  const before = owner[property];
  owner[property] =
    before === undefined
      ? value
      : Array.isArray(before)
        ? [...(before as unknown[]), value]
        : [before, value];
}
