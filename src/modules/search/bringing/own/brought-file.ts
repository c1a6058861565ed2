import { LeanFile } from "../../../../delivery/index.ts";
import { PackedFile } from "./own-zip.ts";

/** A file as it comes in, of which nobody knows yet what it is: a list, of which the text is held, or a packed one, which waits on the disk. */
export class BroughtFile {
  readonly #lean: LeanFile;
  #packed: PackedFile | null = null;
  #begin: Uint8Array = Buffer.alloc(0);
  #isKnown = false;

  /** `most` is how many bytes of a text are held. */
  constructor(most: number) {
    this.#lean = new LeanFile(most);
  }

  /** The next bytes. False where the rest need not come any more. */
  take(bytes: Uint8Array): boolean {
    if (this.#isKnown) return this.#pass(bytes);
    this.#begin = Buffer.concat([this.#begin, bytes]);
    if (this.#begin.length < 4) return true;
    return this.#know();
  }

  /** Set where it is a packed file; it goes with this one. */
  get packed(): PackedFile | null {
    return this.#packed;
  }

  get isEmpty(): boolean {
    if (!this.#isKnown) this.#know();
    return this.#packed === null && this.#lean.isEmpty;
  }

  /** What a list says. */
  text(): ReturnType<LeanFile["text"]> {
    if (!this.#isKnown) this.#know();
    return this.#lean.text();
  }

  [Symbol.dispose](): void {
    this.#packed?.close();
  }

  #know(): boolean {
    this.#isKnown = true;
    const begin = this.#begin;
    this.#begin = Buffer.alloc(0);
    // "PK" and two small numbers: how each part of a packed file begins.
    if (begin[0] === 0x50 && begin[1] === 0x4b && (begin[2] ?? 9) < 9) this.#packed = new PackedFile();
    return this.#pass(begin);
  }

  #pass(bytes: Uint8Array): boolean {
    if (!this.#packed) return bytes.length === 0 || this.#lean.take(bytes);
    this.#packed.take(bytes);
    return true;
  }
}
