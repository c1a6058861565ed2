/** More wants to be answered than can be soon: come again in a moment. */
export class Crowded extends Error {
  constructor() {
    super("More requests wait than can be answered soon");
    this.name = "Crowded";
  }
}

// All times in milliseconds.
/** Whoever has stood in line for so long is sent away. */
const longestToLook = 1_600;
/** Whoever brings something rather waits than comes again. */
const longestToBring = 5_000;
/** So long a round may go on answering before whoever else came in it stands in line. */
const longestRound = 5;
/** So long the lines may stand still while others are let in at the door. */
const longestGreeting = 5;
/** So few are soon answered: where all of them waited for one slow thing, nobody is sent away for it. */
const shortLine = 100;
/** So many stand in a line at most: each holds a connection. */
const longestLine = 3_000;
/** So many may be under way at once. On SQLite one is hardly begun before it is answered; on PostgreSQL they wait for a connection. */
const mostUnderWay = 600;
/** So many are sent away in one round: each of them is given a page. */
const mostSentAway = 20;

/** Of so many who are let go on while both lines stand, one comes to look. */
const oneLooksAmong = 4;

/** Somebody who wants an answer, and whether they bring something: `go` begins it, `sendAway` asks them to come again. */
export type Comer = { brings: boolean; go(): void; sendAway(): void; hasLeft(): boolean };

type Line = { comer: Comer; since: number }[];

/**
 * Those who want an answer now. A few are answered in each round of the event loop; the others stand in line, in the order
 * in which they came, and one of them is answered in each round. So the loop comes round often, and nobody waits where we
 * cannot see it: in a socket that is not read, or outside, where Node lets in one connection a round. Whoever brings
 * something stands in a shorter line than who comes to look: what they wrote is not to be lost, and in a meeting a press
 * makes a whole room come and look.
 * `clock` counts milliseconds; where it stands still nobody ever waits. `afterRound` calls back when a round ends.
 */
export class Crowd {
  /** The requests that are to be answered by asking them to come again. */
  readonly sentAway = new WeakSet<object>();
  readonly #bringing: Line = [];
  readonly #looking: Line = [];
  #underWay = 0;
  #roundBegan: number | null = null;
  #linesMoved = 0;
  #turns = 0;
  #hasGreeted = false;

  constructor(
    readonly clock: () => number = () => 0,
    readonly afterRound: (then: () => void) => unknown = setImmediate,
  ) {}

  /** Somebody was let in: there may be more outside. */
  greet(): void {
    this.#hasGreeted = true;
  }

  /** Lets somebody go on when their turn comes; sends them away where their line is too long, or they stood in it too long. */
  enter(comer: Comer): void {
    const now = this.clock();
    if (this.#roundBegan === null) {
      this.#roundBegan = now;
      this.afterRound(this.#endRound);
    }
    if (this.#isQuiet && now - this.#roundBegan <= longestRound) return comer.go();
    const line = comer.brings ? this.#bringing : this.#looking;
    if (line.length >= longestLine) return comer.sendAway();
    line.push({ comer, since: now });
  }

  get #isQuiet(): boolean {
    return this.#bringing.length === 0 && this.#looking.length === 0;
  }

  readonly #endRound = (): void => {
    const now = this.clock();
    clearLine(this.#bringing, now - longestToBring);
    clearLine(this.#looking, now - longestToLook);
    // Whoever stands outside cannot be told to come again.
    const greetsOn = this.#hasGreeted && now - this.#linesMoved < longestGreeting;
    this.#hasGreeted = false;
    if (!greetsOn) {
      this.#linesMoved = now;
      // NOTE: only one, for what it asks for is done when we are done here.
      this.#next()?.comer.go();
    }
    if (this.#isQuiet) this.#roundBegan = null;
    else this.afterRound(this.#endRound);
  };

  #next(): Line[number] | undefined {
    this.#turns += 1;
    const isForLooking = this.#bringing.length === 0 || this.#turns % oneLooksAmong === 0;
    return (isForLooking ? this.#looking : this.#bringing).shift() ?? this.#bringing.shift();
  }

  /** Sees one request through, or throws `Crowded` at once where too many are under way. */
  async seeThrough(work: () => Promise<void>): Promise<void> {
    if (this.#underWay >= mostUnderWay) throw new Crowded();
    this.#underWay += 1;
    try {
      await work();
    } finally {
      this.#underWay -= 1;
    }
  }
}

/** Takes those out of a line who left or, where it is long, have stood in it since before then. */
function clearLine(line: Line, then: number): void {
  for (let sent = 0; sent < mostSentAway;) {
    const [first] = line;
    if (!first) return;
    const hasLeft = first.comer.hasLeft();
    if (!hasLeft && (first.since >= then || line.length <= shortLine)) return;
    line.shift();
    if (hasLeft) continue;
    first.comer.sendAway();
    sent += 1;
  }
}
