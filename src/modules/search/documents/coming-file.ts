import { fileBytes } from "../search.ts";
import { cleanFileName } from "./file-names.ts";

/** A file as it comes in. What is too heavy is counted and let go, so that its sender is heard out and told. */
export class ComingFile {
  #name = "";
  #bytes = 0;
  #parts: Buffer[] = [];

  named(fileName: string): void {
    this.#name = fileName;
  }

  take(bytes: Uint8Array): boolean {
    this.#bytes += bytes.length;
    if (this.isTooHeavy) this.#parts = [];
    // NOTE: a copy, for what is given is a piece of something larger.
    else this.#parts.push(Buffer.from(bytes));
    return true;
  }

  get isTooHeavy(): boolean {
    return this.#bytes > fileBytes.one;
  }

  /** Null where none was chosen: a browser then sends one without a name and without a byte. */
  whole(): { name: string; bytes: Uint8Array } | null {
    if (this.#bytes === 0 && this.#name.trim() === "") return null;
    return { name: cleanFileName(this.#name), bytes: Buffer.concat(this.#parts) };
  }
}
