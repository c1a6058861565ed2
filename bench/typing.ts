import { ask } from "./asking.ts";
import { type Figure, figure, median, percentile } from "./figures.ts";
import type { HouseServer } from "./house-server.ts";
import { cookieOf } from "./inside.ts";
import { callOf } from "./mix.ts";
import { Dice } from "./seed/dice.ts";
import type { Login } from "./seed/landmarks.ts";

/** A place where something is looked for as one types: in which room, where it is asked, and what people type, by kind. */
export type Finder = {
  room: string;
  path: string;
  /** Among how many. */
  among: number;
  kinds: Readonly<Record<string, (dice: Dice) => string>>;
};

const looks = 40;

/** One letter after the other, and each time the list that is put in. `seconds` scales how often. */
export async function measureTyping(
  { options, seconds }: { options: { seed: number }; seconds(whole: number): number },
  { origin }: HouseServer,
  login: Login,
  { room, path, among, kinds }: Finder,
): Promise<Figure[]> {
  const every: number[] = [];
  const figures: Figure[] = [];
  for (const [kind, words] of Object.entries(kinds)) {
    const dice = new Dice(options.seed, kind);
    const times: number[] = [];
    for (let nth = -2; nth < seconds(looks); nth++)
      for (const typed of asTyped(words(dice))) {
        const milliseconds = await timeOf(origin, login, path, typed);
        if (nth >= 0) times.push(milliseconds);
      }
    every.push(...times);
    figures.push(figure(`${room}: ${kind} as one types, median`, median(times), "ms"));
  }
  const name = `${room}: whatever one types among ${among.toLocaleString("en")}, 95th percentile`;
  const aims = { of: "value", better: "less", pass: 30 } as const;
  return [
    ...figures,
    figure(name, percentile(every, 0.95), "ms", null, aims),
    figure(`${room}: the slowest of these`, Math.max(...every), "ms"),
  ];
}

const asTyped = (words: string): string[] => [...words].map((_, at) => words.slice(0, at + 1));

async function timeOf(origin: string, { secret }: Login, path: string, words: string): Promise<number> {
  const call = callOf({ path, fields: { words } }, { cookie: cookieOf(secret) });
  const begun = performance.now();
  const { status } = await ask(origin, call);
  if (status !== 200) throw new Error(`What was looked for was answered with ${status}`);
  return performance.now() - begun;
}
