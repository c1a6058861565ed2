import type { Main } from "../database/index.ts";
import type { Dice } from "./dice.ts";
import { homeZone } from "./people.ts";

/** Something that happens at a moment. It may plan what happens later. `D` is what it happens in. */
export type Scene<D = Main> = (db: D, now: Temporal.Instant) => Promise<void>;

/** What happens in the demo, moment after moment, until the present. Scenes that lie ahead of it never come to pass. */
export class Story<D = Main> {
  readonly #waiting: { at: Temporal.Instant; scene: Scene<D> }[] = [];

  constructor(
    readonly dice: Dice,
    readonly present: Temporal.Instant,
  ) {}

  /** About so many days before the present, between eight and ten of that day: what came first still comes first. */
  before(days: number): Temporal.Instant {
    const moment = this.present.subtract({ minutes: Math.round(days * 24 * 60) });
    const there = moment.toZonedDateTimeISO(homeZone);
    const minutes = Math.round(((there.hour * 60 + there.minute) * 14) / 24);
    const awake = there.withPlainTime("08:00").add({ minutes }).toInstant();
    return Temporal.Instant.compare(awake, this.present) < 0 ? awake : moment;
  }

  /** Plans a scene. */
  at(moment: Temporal.Instant, scene: Scene<D>): void {
    this.#waiting.push({ at: moment, scene });
  }

  /** Lets everything happen in its order, the earliest first. */
  async tell(db: D): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) await next.scene(db, next.at);
  }

  #next(): { at: Temporal.Instant; scene: Scene<D> } | undefined {
    let first = -1;
    for (const [position, { at }] of this.#waiting.entries()) {
      if (Temporal.Instant.compare(at, this.present) > 0) continue;
      const best = this.#waiting[first];
      if (!best || Temporal.Instant.compare(at, best.at) < 0) first = position;
    }
    return first < 0 ? undefined : this.#waiting.splice(first, 1)[0];
  }
}
