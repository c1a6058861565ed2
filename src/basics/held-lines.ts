import { dayOf } from "./instant.ts";

const minutes = 10;

/**
 * Holds back the lines of a log that may only say the day, and gives out those of a day when it is over: whoever collects
 * lines notes when each came, and between two lines with a time every line has one. In no order of time either.
 */
export class HeldLines {
  #day = "";
  #held: string[] = [];
  readonly #turns: NodeJS.Timeout;

  constructor(
    readonly clock: () => Temporal.Instant,
    readonly out: (lines: string) => void,
  ) {
    this.#turns = setInterval(() => this.turn(), minutes * 60_000).unref();
  }

  /** Takes a line. */
  write(line: string): void {
    this.turn();
    if (this.#held.length < most) this.#held.push(line);
  }

  /** Looks whether the day is over. */
  turn(): void {
    const day = dayOf(this.clock());
    if (day !== this.#day) this.#giveOut();
    this.#day = day;
  }

  /** Gives out what is held, for the server closes. */
  flush(done?: () => void): void {
    clearInterval(this.#turns);
    this.#giveOut();
    done?.();
  }

  #giveOut(): void {
    if (this.#held.length > 0) this.out(this.#held.sort().join(""));
    this.#held = [];
  }
}

/** A bug that comes with every request must not fill the memory. */
const most = 1_000;
