/** What lies on the shelves of one address, and how many bytes it weighs. */
export type Weighed = { bytes: number };

/**
 * A store that is never larger than it may be: whatever was asked for longest ago goes first. Things may become heavier
 * while they lie there; whoever fills them says so.
 */
export class Shelves<Thing extends Weighed> {
  readonly #things = new Map<string, Thing>();
  #bytes = 0;

  /** `most` is the number of things, `mostBytes` what they may weigh together. */
  constructor(
    readonly most: number,
    readonly mostBytes: number,
  ) {}

  /** What lies there; it stays longest from now on. */
  get(name: string): Thing | undefined {
    const thing = this.#things.get(name);
    if (thing === undefined) return undefined;
    this.#things.delete(name);
    this.#things.set(name, thing);
    return thing;
  }

  /** Lays something there, in the place of what was there. */
  put(name: string, thing: Thing): void {
    this.take(name);
    this.#things.set(name, thing);
    this.#bytes += thing.bytes;
    this.#makeRoom();
  }

  /** Takes away what lies there. */
  take(name: string): void {
    const thing = this.#things.get(name);
    if (thing === undefined) return;
    this.#things.delete(name);
    this.#bytes -= thing.bytes;
  }

  /** Says that something weighs otherwise now. What is not there any more weighs nothing here. */
  weigh(name: string, thing: Thing, bytes: number): void {
    const isHere = this.#things.get(name) === thing;
    if (isHere) this.#bytes += bytes - thing.bytes;
    thing.bytes = bytes;
    if (isHere) this.#makeRoom();
  }

  /** All of them, as they lie there now. */
  all(): Thing[] {
    return [...this.#things.values()];
  }

  get size(): number {
    return this.#things.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  #makeRoom(): void {
    for (const name of this.#things.keys()) {
      if (this.#things.size <= this.most && this.#bytes <= this.mostBytes) return;
      this.take(name);
    }
  }
}
