import { eventsIn, type Instrument, isOn, last, nearest, nothing } from "./evidence.ts";

// What is public, laid beside the times of what members do in the rest of the house. No file is amiss where these find
// something: numbers are given in the order in which interviews are published. Careful mode is what helps against it.

/** The order of the numbers on a day, laid beside the order in which members were active on it. */
export const orderOfNumbers: Instrument = (loot, targets) => {
  const events = eventsIn(last(loot).main, loot.members);
  return ({ number, day }) => {
    const numbers = [...new Set(targets.filter((each) => each.day === day).map((each) => each.number))].sort(
      (a, b) => a - b,
    );
    const times = events
      .filter(({ at }) => isOn(at, day))
      .map(({ at }) => at)
      .sort((a, b) => a - b);
    if (numbers.length < 2) return nothing;
    const share = (numbers.indexOf(number) + 0.5) / numbers.length;
    const about = times[Math.floor(share * times.length)];
    return about === undefined ? nothing : nearest(events, about);
  };
};

/** Who was away for long in the middle of what they did on that day: as long as an interview takes. */
export const gaps: Instrument = (loot) => {
  const events = eventsIn(last(loot).main, loot.members);
  return ({ day }) =>
    (member) => {
      const times = events
        .filter((event) => event.member === member && isOn(event.at, day))
        .map(({ at }) => at);
      const pauses = times.sort((a, b) => a - b).map((at, index) => at - (times[index - 1] ?? at));
      return Math.max(0, ...pauses.filter((each) => each < 3_600_000));
    };
};
