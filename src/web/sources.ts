import { createHmac, randomBytes } from "node:crypto";
import { networkOf } from "./network.ts";
import { dayOf } from "../basics/instant.ts";

/** So many uses in so many minutes. */
export type Limit = { name: string; most: number; minutes: number };

/** A mark of where somebody comes from. Tomorrow, and after a restart, it is another. */
export type Source = string;

/** More than a community ever sees in a day; in a flood of made-up addresses the oldest go, instead of filling the memory. */
const mostInABook = 100_000;

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

  /** `most` is how much each book holds: counts, notes and bans. */
  constructor(readonly most = mostInABook) {}

  /** The mark of an address of the network. */
  of(address: string, now: Temporal.Instant): Source {
    this.#turnTo(dayOf(now));
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
    if (before && before.ends > at) return ++before.uses <= limit.most;
    // What begins anew stands behind all that began before it.
    this.#counts.delete(name);
    this.#makeRoomForCount(at);
    this.#counts.set(name, { uses: 1, ends: at + limit.minutes * 60_000 });
    return limit.most >= 1;
  }

  #makeRoomForCount(at: number): void {
    if (this.#counts.size < this.most) return;
    for (const [name, { ends }] of this.#counts) if (ends <= at) this.#counts.delete(name);
    // A tenth at once, so that not each use in a flood goes through the whole book.
    dropOldest(this.#counts, Math.floor(this.most * 0.9));
  }

  /** Whether a limit is used up; nothing is counted. */
  isSpent(limit: Limit, key: string, now: Temporal.Instant): boolean {
    const running = this.#counts.get(`${limit.name} ${key}`);
    return running !== undefined && running.ends > now.epochMilliseconds && running.uses >= limit.most;
  }

  /** Remembers for the day from where something came, so that a host can keep its source out. */
  note(thing: string, source: Source): void {
    this.#senders.delete(thing);
    dropOldest(this.#senders, this.most - 1);
    this.#senders.set(thing, source);
  }

  /** Keeps out for the rest of the day whoever sent something. False where that is not known any more. */
  ban(thing: string): boolean {
    const source = this.#senders.get(thing);
    if (source === undefined) return false;
    this.#banned.delete(source);
    dropOldest(this.#banned, this.most - 1);
    this.#banned.add(source);
    return true;
  }

  /** Whether a host keeps this source out today. */
  isBanned(source: Source): boolean {
    return this.#banned.has(source);
  }
}

/** Leaves so many of the things in a book, those that came last. */
function dropOldest(book: Map<string, unknown> | Set<string>, most: number): void {
  for (const name of book.keys()) {
    if (book.size <= most) return;
    book.delete(name);
  }
}
