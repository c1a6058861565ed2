import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

// So many wait at most; whoever comes then is asked to come again.
const mostWaiting = 20;
/** In milliseconds: the thread and its 100 MB go when nobody wanted a picture for so long. */
const longestIdle = 10_000;

type Wish = { svg: string; done: (png: Uint8Array | null) => void };

// Beside the bundle it is built; where the sources run, Node takes it as it is.
const source = join(import.meta.dirname, "png-drawing.ts");
const entry = existsSync(source) ? source : join(import.meta.dirname, "png-drawing.js");

/**
 * Draws SVG into PNG, one after the other, in a thread that is there only while there is something to draw. Letters are
 * those of Open Sans: Latin, Greek and Cyrillic.
 */
export class Painter {
  readonly #wishes: Wish[] = [];
  #thread: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;

  /** The picture, or null where too many want one just now or it cannot be drawn. */
  draw(svg: string): Promise<Uint8Array | null> {
    if (this.#wishes.length >= mostWaiting) return Promise.resolve(null);
    return new Promise((done) => {
      this.#wishes.push({ svg, done });
      if (this.#wishes.length === 1) this.#begin();
    });
  }

  #begin(): void {
    const [wish] = this.#wishes;
    clearTimeout(this.#idle);
    if (!wish) {
      // NOTE: a thread without work must not keep the process from ending.
      this.#thread?.unref();
      this.#idle = setTimeout(() => this.#end(), longestIdle).unref();
      return;
    }
    this.#thread ??= this.#newThread();
    this.#thread.ref();
    this.#thread.postMessage(wish.svg);
  }

  #newThread(): Worker {
    const thread = new Worker(entry);
    thread.on("message", (png: Uint8Array | null) => this.#answer(png));
    thread.on("error", () => {
      this.#thread = null;
      this.#answer(null);
    });
    return thread;
  }

  #answer(png: Uint8Array | null): void {
    this.#wishes.shift()?.done(png);
    this.#begin();
  }

  #end(): void {
    void this.#thread?.terminate();
    this.#thread = null;
  }
}
