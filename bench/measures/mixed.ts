import { ask, asAnswer } from "../asking.ts";
import { figure } from "../figures.ts";
import { filler } from "../fresh.ts";
import { type HouseServer, openServer } from "../house-server.ts";
import type { Answer } from "../limit-server.ts";
import type { Bench } from "../measures.ts";
import { callOf, mix } from "../mix.ts";
import { watchMemory } from "../process-watch.ts";
import { type Part, partsOf } from "../taking-part.ts";
import { failures } from "./pages.ts";

const seconds = 10;

/** What people do, mixed as they do it, from 50 and from 500 browsers that never rest. */
export async function measureMixed(bench: Bench): Promise<void> {
  for (const sessions of [50, 500]) {
    const place = await bench.communities.copy(bench.options.main);
    try {
      const parts = await partsOf(place, sessions);
      const server = await openServer(place);
      await teachLimit(bench, server, parts);
      await measureLoad(bench, server, parts);
      await server.close();
    } finally {
      await place.remove();
    }
  }
}

async function measureLoad(bench: Bench, server: HouseServer, parts: readonly Part[]): Promise<void> {
  const { driver, limit, report } = bench;
  const name = `mixed at ${parts.length}`;
  const to = (origin: string, whole: number) => ({
    origin,
    seconds: bench.seconds(whole),
    lists: parts.map(({ requests }) => requests),
    connections: parts.length,
  });
  await driver.drive(to(server.origin, 2), server.pid);
  const memory = watchMemory(server.pid);
  const house = await driver.drive(to(server.origin, seconds), server.pid);
  const most = memory();
  const bare = await driver.drive(to(limit.origin, 3), limit.process.pid as number);
  const isSmall = parts.length === 50;
  report(
    figure(`${name}: requests a second`, house.perSecond, "1/s", bare.perSecond),
    figure(`${name}: median`, house.p50, "ms", bare.p50),
    figure(
      `${name}: 99th percentile`,
      house.p99,
      "ms",
      bare.p99,
      isSmall ? { of: "value", better: "less", pass: 100 } : undefined,
    ),
    figure(`${name}: errors`, wrong(house.statuses) + house.broken, "", null, {
      of: "value",
      better: "less",
      pass: 0,
    }),
    figure(`${name}: memory`, most, "MB", null, { of: "value", better: "less", pass: 300 }),
    ...failures(name, house),
  );
}

const wrong = (statuses: Record<string, number>): number =>
  Object.entries(statuses)
    .filter(([status]) => !/^[23]/.test(status))
    .reduce((sum, [, count]) => sum + count, 0);

/** The bare server answers each kind of page as the house does, and each post as one of them is answered. */
async function teachLimit({ limit }: Bench, server: HouseServer, parts: readonly Part[]): Promise<void> {
  const answers: Record<string, Answer> = {};
  const at: Record<string, string> = {};
  let posted = "";
  for (const { name, calls } of mix) {
    for (const { before } of parts)
      for (const { path, fields } of calls(before)) if (!fields) at[path] = name;
    const [sketch] = calls((parts[0] as Part).before);
    if (!sketch || (sketch.fields && posted)) continue;
    const call = filler()(callOf(sketch, (parts[0] as Part).headers));
    answers[name] = asAnswer(await ask(server.origin, call));
    if (sketch.fields) posted = name;
  }
  await limit.tell({ answers, at, posted });
}
