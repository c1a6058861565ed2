import { createHmac, randomBytes } from "node:crypto";
import { networkOf } from "./network.ts";

/** So many uses in so many minutes. */
export type Limit = { name: string; most: number; minutes: number };

/** A mark of where somebody comes from. Tomorrow, and after a restart, it is another. */
export type Source = string;

/** More than a community ever sees in a day; a flood of made-up addresses empties the books instead of filling the memory. */
const mostCounts = 100_000;

/**
 * Where requests come from that must leave no trace on a disk: counted, and kept out for a day, in this process's memory
 * alone. The marks are made with a secret that nobody ever wrote down.
 */
export class Sources {
  #day = "";
  #secret = randomBytes(32);
  readonly #counts = new Map<string, { uses: number; ends: number }>();
  readonly #banned = new Set<Source>();
  readonly #senders = new Map<string, Source>();

  /** The mark of an address of the network. */
  of(address: string, now: Temporal.Instant): Source {
    this.#turnTo(now.toString().slice(0, 10));
    return createHmac("sha256", this.#secret).update(networkOf(address)).digest("base64url").slice(0, 22);
  }

  #turnTo(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#secret = randomBytes(32);
    for (const book of [this.#counts, this.#banned, this.#senders]) book.clear();
  }

  /** Counts one use of a key, and says whether it was within the limit. */
  isWithin(limit: Limit, key: string, now: Temporal.Instant): boolean {
    const name = `${limit.name} ${key}`;
    const before = this.#counts.get(name);
    const at = now.epochMilliseconds;
    if (this.#counts.size >= mostCounts) this.#counts.clear();
    const running = before && before.ends > at ? before : { uses: 0, ends: at + limit.minutes * 60_000 };
    running.uses++;
    this.#counts.set(name, running);
    return running.uses <= limit.most;
  }

  /** Whether a limit is used up; nothing is counted. */
  isSpent(limit: Limit, key: string, now: Temporal.Instant): boolean {
    const running = this.#counts.get(`${limit.name} ${key}`);
    return running !== undefined && running.ends > now.epochMilliseconds && running.uses >= limit.most;
  }

  /** Remembers for the day from where something came, so that a host can keep its source out. */
  note(thing: string, source: Source): void {
    if (this.#senders.size >= mostCounts) this.#senders.clear();
    this.#senders.set(thing, source);
  }

  /** Keeps out for the rest of the day whoever sent something. False where that is not known any more. */
  ban(thing: string): boolean {
    const source = this.#senders.get(thing);
    if (source !== undefined) this.#banned.add(source);
    return source !== undefined;
  }

  /** Whether a host keeps this source out today. */
  isBanned(source: Source): boolean {
    return this.#banned.has(source);
  }
}
