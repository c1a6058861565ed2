import { figure, median } from "../figures.ts";
import { type Inside, openInside } from "../inside.ts";
import type { Bench } from "../measures.ts";
import { type Opening, openingOf } from "../opening.ts";
import { read } from "../page-costs.ts";
import type { PageLine } from "../pages.ts";
import { wanted } from "./pages.ts";

const people = 10;
const rounds = 8;
const warmRounds = 3;

type Community = {
  size: number;
  inside: Inside;
  landmarks: Awaited<ReturnType<Bench["communities"]["original"]>>["landmarks"];
};

/** The same pages in communities of every size, in one process and in turn. */
export async function measureGrowth(bench: Bench): Promise<void> {
  const communities: Community[] = [];
  try {
    for (const size of bench.options.sizes) {
      const place = await bench.communities.original(size);
      communities.push({ size, inside: await openInside(place), landmarks: place.landmarks });
    }
    for (const line of wanted(bench)) await measureLine(bench, communities, line);
  } finally {
    for (const { inside } of communities) await inside.close();
  }
}

async function measureLine(bench: Bench, communities: readonly Community[], line: PageLine): Promise<void> {
  const spent = new Map<number, number[]>();
  const openings = new Map<number, Opening[]>();
  for (const { size, inside, landmarks } of communities) {
    const all: Opening[] = [];
    for (let nth = 0; nth < people; nth++)
      all.push(await openingOf(inside.house.main.read, landmarks, line, nth));
    openings.set(size, all);
  }
  // NOTE: in turn, so that what warms up or gets in the way meanwhile does so for every size alike.
  for (let round = -warmRounds; round < Math.max(2, bench.seconds(rounds)); round++)
    for (const { size, inside } of communities) {
      const milliseconds = await costFor(inside, openings.get(size) ?? []);
      if (round >= 0) spent.set(size, [...(spent.get(size) ?? []), milliseconds]);
    }
  const of = (size: number): number => median(spent.get(size) ?? []);
  const [smallest, ...larger] = bench.options.sizes as [number, ...number[]];
  for (const size of larger)
    bench.report(
      figure(`growth: ${line.name} at ${size.toLocaleString("en")}`, of(size), "ms", of(smallest), {
        of: "ratio",
        better: "less",
        pass: 1.3,
      }),
    );
}

/**
 * The milliseconds for a page, over all who open it, twice each: of this process's processor where the database is in it,
 * and of the clock where it is elsewhere.
 */
async function costFor(inside: Inside, openings: readonly Opening[]): Promise<number> {
  const before = process.cpuUsage();
  const begun = performance.now();
  for (const { path, secret } of [...openings, ...openings]) await read(inside, path, secret);
  const { user, system } = process.cpuUsage(before);
  const isWithin = inside.house.main.engine === "sqlite";
  return (isWithin ? (user + system) / 1000 : performance.now() - begun) / (2 * openings.length);
}
