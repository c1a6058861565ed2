import { Dice } from "../dice.ts";
import type { Chapter, Part } from "../part.ts";
import { hour } from "../times.ts";
import { homeZone, type Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { betweenWriters } from "./between-writing.ts";
import { comings } from "./comings.ts";
import { lifeOf } from "./lives.ts";
import { unrestAmong } from "./unrest.ts";
import { peopleWriters } from "./writing.ts";

const handful = 250;

/** Who is here, how they came, what they say of themselves and whom they keep away. */
export const peoplePart: Part = {
  name: "people",
  writers: { ...peopleWriters, ...betweenWriters },
  *chapters(world) {
    yield founding(world);
    for (let from = 0; from < world.people.length; from += handful)
      yield arrivals(world, from / handful, world.people.slice(from, from + handful));
  },
};

function founding({ seed, founded, host }: World): Chapter {
  const { id, name, email, zone } = host;
  const words = "Be on time, be kind, and say what you did. What is said in a group stays in it.";
  return {
    name: "founding",
    facts: [
      {
        kind: "community founded",
        at: founded,
        name: "Seeded Harbour",
        line: "Looking for work, together",
        zone: homeZone,
        host: { id, name, email, zone },
      },
      { kind: "text written", at: founded + hour, host: id, text: "rules", words },
      ...lifeOf(new Dice(seed, "life of the host"), host, founded + 2 * hour, false),
    ],
  };
}

function arrivals(world: World, number: number, people: readonly Person[]): Chapter {
  const name = `arrivals ${number}`;
  const dice = new Dice(world.seed, name);
  return {
    name,
    facts: [
      ...comings(dice, world, people),
      ...people.flatMap((person) =>
        lifeOf(new Dice(world.seed, `life ${person.number}`), person, world.now, true),
      ),
      ...unrestAmong(dice, world, people, number === 0),
    ],
  };
}
