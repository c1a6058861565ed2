import { randomInt } from "node:crypto";
import { statSync, utimesSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { setImmediate as pause } from "node:timers/promises";
import { dayOf } from "../basics/instant.ts";

/** What a database without history needs to know. `onTrouble` hears of what did not work; it is tried again. */
export type WithoutHistory = { clock: () => Temporal.Instant; onTrouble: (error: unknown) => void };

type Turn = (work: () => Promise<void>) => Promise<void>;

// In milliseconds.
const soonest = 1_000;
const latest = 5_000;
const minute = 60_000;
/** Of its time a process spends no more than a fiftieth on this. */
const restFor = 50;
/** A larger file, in bytes, is rewritten once a day: of each megabyte it takes about seven milliseconds. */
const large = 32 * 1024 * 1024;

/**
 * Keeps a SQLite file without history: a few seconds after something was written, the file is rewritten so that its bytes
 * follow from the rows that stand in it, and from nothing else: not from the order in which they came, from what was taken
 * out again, or from when. Its times are those of the last full minute, whatever happened.
 */
export class OrderKeeper {
  #turn: Turn = (work) => work();
  #seen = 0;
  #isBehind = false;
  #timer: NodeJS.Timeout | null = null;
  #settling: Promise<void> | null = null;
  #rest = 0;
  #day = "";
  #hasEnded = false;
  readonly #minutes: NodeJS.Timeout;
  readonly #changes;

  constructor(
    readonly file: DatabaseSync,
    readonly path: string,
    readonly house: WithoutHistory,
  ) {
    // What a server left behind that did not come to its end is made good by the next.
    this.#isBehind = sizeOf(`${path}-wal`) > 0;
    this.#changes = file.prepare("select total_changes() as made");
    this.#minutes = setInterval(() => this.#setTimes(), minute).unref();
  }

  /** `turn` does work while nobody else uses the connection. */
  start(turn: Turn): void {
    this.#turn = turn;
    if (this.#isBehind) this.#settleSoon();
  }

  /** Looks whether something was written; called after each use of the connection. */
  readonly afterUse = (): void => {
    const made = this.#made();
    if (made === this.#seen) return;
    this.#seen = made;
    this.#isBehind = true;
    this.#settleSoon();
  };

  #made(): number {
    return Number(this.#changes.get()?.["made"]);
  }

  // At no certain moment, so that the file's own time says nothing of a moment either.
  #settleSoon(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        void this.#settle(sizeOf(this.path) <= large);
      },
      Math.max(randomInt(soonest, latest), this.#rest),
    ).unref();
  }

  /** The day's work: what is too large to be rewritten at each change. The first call only learns which day it is. */
  async settleByDay(now: Temporal.Instant): Promise<void> {
    const day = dayOf(now);
    const isNew = this.#day !== "" && this.#day !== day;
    this.#day = day;
    if (isNew && this.#isBehind) await this.#settle(true);
  }

  #settle(wholly: boolean): Promise<void> {
    this.#settling ??= this.#settleNow(wholly).finally(() => (this.#settling = null));
    return this.#settling;
  }

  async #settleNow(wholly: boolean): Promise<void> {
    const begun = performance.now();
    try {
      await this.#turn(async () => {
        this.#isBehind = !wholly;
        if (wholly) await rewrite(this.file);
        cutLog(this.file);
        this.#seen = this.#made();
      });
    } catch (error) {
      // Another process reads or writes just now, or the disk is full.
      this.house.onTrouble(error);
      this.#isBehind = true;
    }
    this.#setTimes();
    this.#rest = this.#isBehind ? minute : (performance.now() - begun) * restFor;
    if (this.#isBehind && !this.#hasEnded && wholly) this.#settleSoon();
  }

  /** Brings the file in order for the last time; then the connection may be closed by `close`. */
  async end(close: () => Promise<void>): Promise<void> {
    this.#hasEnded = true;
    await this.#settling;
    if (this.#timer) clearTimeout(this.#timer);
    clearInterval(this.#minutes);
    if (this.#isBehind) await this.#settle(true);
    await close();
    this.#setTimes();
  }

  #setTimes(): void {
    const last = Math.floor(this.house.clock().epochMilliseconds / minute) * (minute / 1_000);
    for (const ending of ["", "-wal", "-shm"]) {
      try {
        utimesSync(this.path + ending, last, last);
      } catch {
        // It is not there just now, or the folder belongs to somebody else: then its times say what they say.
      }
    }
  }
}

/** Rewrites each table, and what finds its rows by words, in the order of its keys. The thread is let go in between. */
export async function rewrite(file: DatabaseSync): Promise<void> {
  // What is sorted on the way must not lie in a folder for passing things, unless memory is too small for it.
  file.exec(`pragma temp_store = ${sizeOf(file.location() ?? "") <= large ? "memory" : "default"}`);
  const all = file.prepare(allFullText).all();
  for (const { name } of all) file.exec(`insert into ${String(name)}(${String(name)}) values('rebuild')`);
  await pause();
  // NOTE: SQLite's guard against what is done here: to set its own counts.
  file.enableDefensive(false);
  for (const { name } of all) forgetCount(file, String(name));
  file.exec("vacuum");
  // How often the file was rewritten. Any other number serves SQLite as well, and tells nobody anything.
  file.exec(`pragma schema_version = ${randomInt(1, 2 ** 31)}`);
  file.enableDefensive(true);
  await pause();
}

const allFullText = "select name from sqlite_schema where sql like 'create virtual table%using fts5%'";

/** How often full text was made anew is counted in the first four bytes of its record of itself. */
function forgetCount(file: DatabaseSync, name: string): void {
  const record = file.prepare(`select block from ${name}_data where id = 10`).get()?.["block"];
  if (!(record instanceof Uint8Array)) return;
  file.prepare(`update ${name}_data set block = ? where id = 10`).run(Uint8Array.from(record).fill(0, 0, 4));
}

/** Empties the write-ahead log. Throws where a reader is in the way. */
export function cutLog(file: DatabaseSync): void {
  if (file.prepare("pragma wal_checkpoint(truncate)").get()?.["busy"])
    throw new Error("A reader keeps the old pages");
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
