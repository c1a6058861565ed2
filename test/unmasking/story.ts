/** Dice that fall the same way each time. */
export type Dice = () => number;

/** Dice out of a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What somebody does in a visit. "begin", "answer" and "send" are the interview; the rest is the life beside it. */
export type Deed =
  | "today"
  | "post"
  | "commit"
  | "read"
  | "comment-named"
  | "comment-masked"
  | "begin"
  | "answer"
  | "send";

/** One deed: whose, when, and in which of all visits. */
export type Step = { at: Temporal.Instant; who: number; deed: Deed; visit: number };

export type Plan = { steps: Step[]; days: readonly string[] };

const firstDay = Temporal.PlainDate.from("2026-11-25");

/**
 * Some weeks of a community. Everybody has an hour of their own, comes on about every third day, works in the group, reads
 * interviews; in one visit, in the middle of the rest, four in five take the interview without a name.
 */
export function planOf(seed: number, { members, days }: { members: number; days: number }): Plan {
  const dice = diceOf(seed);
  const dates = Array.from({ length: days }, (_none, day) => firstDay.add({ days: day }).toString());
  const steps: Step[] = [];
  let visit = 0;
  for (let who = 0; who < members; who++) {
    const hour = 7 + 14 * dice();
    const there = dates.filter(() => dice() < 0.35);
    const interviewOn = dice() < 0.8 ? there[Math.floor(dice() * there.length)] : undefined;
    for (const date of there) {
      const minute = Math.round(60 * Math.min(23, Math.max(0, hour + 3 * (dice() + dice() - 1))));
      let at = Temporal.Instant.from(`${date}T00:00:00Z`).add({
        minutes: minute,
        seconds: Math.floor(dice() * 60),
      });
      for (const deed of deedsOf(dice, date === interviewOn)) {
        at = at.add({ milliseconds: pause(dice) });
        steps.push({ at, who, deed, visit });
      }
      visit++;
    }
  }
  return { steps: steps.sort((a, b) => Temporal.Instant.compare(a.at, b.at)), days: dates };
}

/** Mostly a minute or two; sometimes somebody reads for long, or answers the door. */
const pause = (dice: Dice): number =>
  Math.round(15_000 + 60_000 * Math.min(30, (1 / (1 - dice())) ** 1.2 - 1));

function deedsOf(dice: Dice, takesInterview: boolean): Deed[] {
  const some = (chance: number, ...deeds: Deed[]): Deed[] => (dice() < chance ? deeds : []);
  return [
    "today",
    ...some(0.5, "post"),
    ...some(0.3, "read", "comment-named"),
    ...(takesInterview ? (["begin", "answer", "send"] as const) : []),
    ...some(0.25, "read", "comment-masked"),
    ...some(0.4, "commit"),
    ...some(0.5, "post"),
  ];
}
