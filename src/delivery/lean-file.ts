import { PhotoSieve } from "./photo-sieve.ts";

/** Why a file is no text that we read: a packed file or a spreadsheet, a PDF, in an alphabet that is not known, something else, or more text or lines than we hold. */
export type FileTrouble = "packed" | "no-text" | "unknown-alphabet" | "too-large" | "too-long";

const lookedAt = 1024;

/**
 * A file of people as it comes in. What is held of it is text: the pictures of a vCard are let go as they come, however
 * large they are. `most` is how many bytes of text are held.
 */
export class LeanFile {
  #head: Buffer[] = [];
  #headBytes = 0;
  #way: Way | null = null;
  #isEmpty = true;

  constructor(readonly most: number) {}

  /** The next bytes. False where the rest need not come any more. */
  take(bytes: Uint8Array): boolean {
    if (bytes.length > 0) this.#isEmpty = false;
    if (this.#way) return this.#way.take(bytes);
    this.#head.push(Buffer.from(bytes));
    this.#headBytes += bytes.length;
    return this.#headBytes < lookedAt ? true : this.#begin();
  }

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** What stands in it, or why nothing does. */
  text(): { text: string } | { trouble: FileTrouble } {
    if (!this.#way) this.#begin();
    return this.#way?.text() ?? { trouble: "no-text" };
  }

  #begin(): boolean {
    const head = Buffer.concat(this.#head);
    this.#head = [];
    this.#way = wayFor(head, this.most);
    return this.#way.take(head);
  }
}

type Way = { take(bytes: Uint8Array): boolean; text(): ReturnType<LeanFile["text"]> };

function wayFor(head: Buffer, most: number): Way {
  if (head.subarray(0, 2).toString("latin1") === "PK") return refusing("packed");
  if (head.subarray(0, 4).toString("latin1") === "%PDF") return refusing("no-text");
  const sixteen = sixteenBits(head);
  const start = sixteen ? new TextDecoder(sixteen).decode(head) : head.toString("latin1").replace(/^ï»¿/, "");
  const isCards = /^\s*BEGIN:VCARD/i.test(start);
  const kept = isCards ? new Sieved(most) : new Held(most);
  return sixteen ? new Recoded(kept, sixteen) : kept;
}

const refusing = (trouble: FileTrouble): Way => ({ take: () => false, text: () => ({ trouble }) });

/** By the mark at its beginning, or by the empty half of its first letter. */
function sixteenBits([first, second]: Buffer): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? "utf-16be" : null;
}

/** Every byte of it. */
class Held implements Way {
  readonly #parts: Buffer[] = [];
  #size = 0;

  constructor(readonly most: number) {}

  take(bytes: Uint8Array): boolean {
    this.#size += bytes.length;
    if (this.#size > this.most) return false;
    // NOTE: the network may use its own again.
    this.#parts.push(Buffer.from(bytes));
    return true;
  }

  text(): ReturnType<Way["text"]> {
    return this.#size > this.most ? { trouble: "too-large" } : textIn(Buffer.concat(this.#parts));
  }
}

/** All but the pictures of cards. */
class Sieved implements Way {
  readonly #sieve: PhotoSieve;

  constructor(most: number) {
    this.#sieve = new PhotoSieve(most);
  }

  take(bytes: Uint8Array): boolean {
    return this.#sieve.take(bytes);
  }

  text(): ReturnType<Way["text"]> {
    const bytes = this.#sieve.bytes();
    return typeof bytes === "string" ? { trouble: bytes } : textIn(bytes);
  }
}

/** Two bytes a letter, made into the usual ones as they come. */
class Recoded implements Way {
  readonly #decoder: TextDecoder;

  constructor(
    readonly kept: Way,
    alphabet: "utf-16le" | "utf-16be",
  ) {
    this.#decoder = new TextDecoder(alphabet);
  }

  take(bytes: Uint8Array): boolean {
    return this.kept.take(Buffer.from(this.#decoder.decode(bytes, { stream: true })));
  }

  text(): ReturnType<Way["text"]> {
    this.kept.take(Buffer.from(this.#decoder.decode()));
    return this.kept.text();
  }
}

/** In UTF-8, or in the alphabet of Western Europe, which has no letters in some of its places. */
function textIn(bytes: Uint8Array): { text: string } | { trouble: FileTrouble } {
  const text = inUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  if (text.includes("\u0000")) return { trouble: "no-text" };
  return unassigned.test(text) && inUtf8(bytes) === null ? { trouble: "unknown-alphabet" } : { text };
}

const unassigned = /[\u0080-\u009f]/;

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return inUtf8ButForItsEnd(bytes);
  }
}

/** A file that was cut off in the middle of a letter is still what it was before, if one such letter stands before it. */
function inUtf8ButForItsEnd(bytes: Uint8Array): string | null {
  const end = bytes.findLastIndex((byte) => byte !== 10 && byte !== 13) + 1;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    return /[^\u0000-\u007f]/.test(text) ? text : null;
  } catch {
    return null;
  }
}
