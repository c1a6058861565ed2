import type { Fact } from "../facts.ts";
import type { Notes, Part } from "../part.ts";
import type { World } from "../world/world.ts";
import { crossovers } from "./crossovers.ts";
import { lifeOf, rare } from "./lives.ts";
import { tellInterview, tellWaiting } from "./telling.ts";
import { interviewWriters } from "./writing.ts";

const handful = 250;
const mostNoted = 200;

/** Interviews with what is said under them, and where they cross. */
export const interviewsPart: Part = {
  name: "interviews",
  writers: interviewWriters,
  *chapters(world, notes) {
    for (let first = 1; first <= world.interviews; first += handful) {
      const facts = new Set<Fact>();
      for (let number = first; number < first + handful && number <= world.interviews; number++) {
        for (const fact of tellInterview(world, number)) facts.add(fact);
        if (rare.busy(number)) note(notes, world, number);
      }
      yield { name: `interviews from ${first}`, facts: [...facts] };
    }
    yield { name: "waiting interviews", facts: tellWaiting(world) };
  },
  besides: crossovers,
};

/** Notes an interview under which twenty comments stand. */
function note({ interviews }: Notes, world: World, number: number): void {
  const life = lifeOf(world, number);
  if (life.closes < Infinity || rare.looked(number) || interviews.busy.length >= mostNoted) return;
  interviews.busy.push(number);
  if (interviews.key === "") interviews.key = life.key;
}
