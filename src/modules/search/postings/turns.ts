import { Unread } from "./unread.ts";

/** What comes in time. What comes later is let go, and a failure of it then too. */
export async function orBy<Value>(deadline: AbortSignal, value: Promise<Value>): Promise<Value> {
  value.catch(() => {});
  const late = Promise.withResolvers<never>();
  const tell = (): void => late.reject(new Unread("unreached"));
  deadline.addEventListener("abort", tell);
  if (deadline.aborted) tell();
  try {
    return await Promise.race([value, late.promise]);
  } finally {
    deadline.removeEventListener("abort", tell);
  }
}

/** So many may be under way at once; the others wait for their turn, in the order in which they came, as long as they have time. */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  async take<Value>(deadline: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn(deadline);
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  async #turn(deadline: AbortSignal): Promise<void> {
    const turn = Promise.withResolvers<void>();
    this.#waiting.push(turn.resolve);
    try {
      await orBy(deadline, turn.promise);
    } catch (error) {
      const at = this.#waiting.indexOf(turn.resolve);
      // Given a turn in the very moment in which the time was over: it goes on to the next.
      if (at === -1) this.#passOn();
      else this.#waiting.splice(at, 1);
      throw error;
    }
  }

  #passOn(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
