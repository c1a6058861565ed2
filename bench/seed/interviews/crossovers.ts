import { Dice } from "../dice.ts";
import type { Row, TableName } from "../ledger.ts";
import { crossingWords } from "../words/interviews.ts";
import type { World } from "../world/world.ts";
import { dayAt } from "./acts.ts";
import { type Life, lifeOf, quoteOf } from "./lives.ts";

const guidesEach = 3;

/**
 * Where interviews cross, as it may well be: the guide has been through what the seeker struggles with. The house compares each
 * interview with all others; here the next best ones are taken.
 */
export function* crossovers(world: World): Iterable<[table: TableName, row: Row]> {
  const guides = new Map<string, Life[]>();
  for (let number = 1; number <= world.interviews; number++) {
    const life = lifeOf(world, number);
    if (life.closes <= world.now) continue;
    const dice = new Dice(world.seed, `crossovers of ${number}`);
    yield* guidesFor(dice, world, life, guides);
    for (const topic of life.experience) {
      const known = guides.get(topic);
      if (known) known.push(life);
      else guides.set(topic, [life]);
    }
  }
}

function* guidesFor(
  dice: Dice,
  world: World,
  seeker: Life,
  guides: ReadonlyMap<string, readonly Life[]>,
): Iterable<[table: TableName, row: Row]> {
  const taken = new Set<number>();
  for (let nth = 0; nth < guidesEach; nth++) {
    const slug = dice.pick(seeker.struggles);
    const among = guides.get(slug) ?? [];
    const guide = among.length > 0 ? dice.pick(among) : null;
    if (!guide || taken.has(guide.number)) continue;
    taken.add(guide.number);
    const byReader = dice.chance(0.03);
    yield [
      "crossovers",
      {
        seeker: seeker.number,
        guide: guide.number,
        slug,
        quote: quoteOf(world, guide),
        quote_slug: "works",
        reason: byReader ? crossingWords(dice) : "",
        found_by: byReader ? "reader" : "software",
        state: byReader
          ? dice.pick(["proposed", "confirmed"])
          : dice.chance(0.05)
            ? "confirmed"
            : "suggested",
        score: dice.between(900, 4_000),
        found_on: dayAt(seeker.at),
      },
    ];
  }
}
