/** More wants to be answered than can be soon: come again in a moment. */
export class Crowded extends Error {
  constructor() {
    super("More requests wait than can be answered soon");
    this.name = "Crowded";
  }
}

/** As long as this, in milliseconds, a request may have waited before anybody looks at it. */
const longestWait = 1_500;
/** So many may be under way at once. On SQLite one is hardly begun before it is answered; on PostgreSQL they wait for a connection. */
const mostUnderWay = 600;

/**
 * Those who want an answer now. Whatever can be read from the network is read in one round, one request after the other:
 * the last of a round has waited since the round began. `clock` counts milliseconds; it stands still where requests do not
 * come from a network. `afterRound` calls back when a round ends.
 */
export class Crowd {
  #underWay = 0;
  #roundBegan: number | null = null;

  constructor(
    readonly clock: () => number = () => 0,
    readonly afterRound: (then: () => void) => unknown = setImmediate,
  ) {}

  /** Sees one request through, or throws `Crowded` at once where it would have to wait too long. */
  async seeThrough(work: () => Promise<void>): Promise<void> {
    if (this.#waited() > longestWait || this.#underWay >= mostUnderWay) throw new Crowded();
    this.#underWay += 1;
    try {
      await work();
    } finally {
      this.#underWay -= 1;
    }
  }

  #waited(): number {
    const now = this.clock();
    if (this.#roundBegan === null) {
      this.#roundBegan = now;
      this.afterRound(() => (this.#roundBegan = null));
    }
    return now - this.#roundBegan;
  }
}
