import { setTimeout as pause } from "node:timers/promises";
import { peopleUrls } from "../../src/modules/people/index.ts";
import { ask, type Call } from "../asking.ts";
import { figure, median } from "../figures.ts";
import { type HouseServer, openServer } from "../house-server.ts";
import { cookieOf } from "../inside.ts";
import type { Bench } from "../measures.ts";
import { watchMemory } from "../process-watch.ts";
import { addressOf } from "../taking-part.ts";

const browsers = 2_000;
const seconds = 10;
const longestWait = 60_000;

/** More than the house can take: whom it sends away, whether it says when to come again, and how soon all is well. */
export async function measureOverload(bench: Bench): Promise<void> {
  const place = await bench.communities.copy(bench.options.main);
  const server = await openServer(place);
  try {
    const lists = place.landmarks.sessions.map(({ secret }, nth) => [
      {
        method: "GET",
        path: peopleUrls.today,
        headers: { cookie: cookieOf(secret), ...addressOf(nth) },
      } as Call,
    ]);
    const [[call]] = lists as [[Call]];
    for (let warm = 0; warm < 300; warm++) await ask(server.origin, call);
    const before = await usual(server, call);
    const memory = watchMemory(server.pid);
    const load = await bench.driver.drive(
      { origin: server.origin, seconds: bench.seconds(seconds), lists, connections: browsers },
      server.pid,
    );
    const recovered = await untilUsual(server, call, before);
    const refused = load.statuses["503"] ?? 0;
    const answered = load.statuses["200"] ?? 0;
    bench.report(
      figure("overload: pages a second", answered / bench.seconds(seconds), "1/s"),
      figure("overload: sent away with 503", refused, ""),
      figure("overload: of these told when to come again", load.retryAfter, "", refused, {
        of: "ratio",
        better: "more",
        pass: 1,
      }),
      figure("overload: other answers", load.answers - answered - refused, "", null, atMost(0)),
      figure("overload: broken connections", load.broken, "", null, atMost(0)),
      figure("overload: median", load.p50, "ms"),
      figure("overload: 99th percentile", load.p99, "ms"),
      figure("overload: 99th percentile of the pages", load.answered99, "ms", null, atMost(2_000)),
      figure("overload: back within 1.5 times of before", recovered, "ms", null, atMost(5_000)),
      figure("overload: memory", memory(), "MB", null, atMost(300)),
    );
  } finally {
    await server.close();
    await place.remove();
  }
}

const atMost = (pass: number) => ({ of: "value", better: "less", pass }) as const;

/** The median of some requests, one after the other. */
async function usual(server: HouseServer, call: Call, requests = 40): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < requests; nth++) {
    const begun = performance.now();
    const { status } = await ask(server.origin, call);
    times.push(status === 200 ? performance.now() - begun : Number.POSITIVE_INFINITY);
  }
  return median(times);
}

/** How many milliseconds pass until it answers again as it did; a house that broke never does. */
async function untilUsual(server: HouseServer, call: Call, before: number): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < longestWait) {
    try {
      const taken = performance.now() - begun;
      if ((await usual(server, call, 10)) <= before * 1.5) return taken;
    } catch {
      if (server.process.exitCode !== null) throw new Error("The house broke under the load");
    }
    await pause(20);
  }
  return longestWait;
}
