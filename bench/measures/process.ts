import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../../bin/fingerprint.mjs";
import { ask, type Call } from "../asking.ts";
import { end, start } from "../children.ts";
import type { Place } from "../place.ts";
import { figure, median } from "../figures.ts";
import { freePort, openServer, settingsFor } from "../house-server.ts";
import { openLimit } from "../limit.ts";
import type { Bench } from "../measures.ts";
import { memoryOf } from "../process-watch.ts";

const starts = 5;

/** How long a start takes until the first answer, and how much memory the house holds when nobody asks for anything. */
export async function measureProcess({ communities, options, limit, report }: Bench): Promise<void> {
  const place = await communities.copy(options.main);
  try {
    // The first start compiles, and keeps what it compiled.
    await startUntilAnswered(place);
    const house: number[] = [];
    const bare: number[] = [];
    for (let nth = 0; nth < starts; nth++) {
      house.push(await startUntilAnswered(place));
      bare.push(await bareUntilAnswered());
    }
    report(
      figure("start to first answer", median(house), "ms", median(bare), {
        of: "value",
        better: "less",
        pass: 1000,
      }),
    );
    const server = await openServer(place);
    for (let few = 0; few < 20; few++) await ask(server.origin, frontPage);
    await pause(2_000);
    report(
      figure("memory at rest", memoryOf(server.pid), "MB", memoryOf(limit.process.pid as number), {
        of: "value",
        better: "less",
        pass: 150,
      }),
    );
    await server.close();
  } finally {
    await place.remove();
  }
}

const frontPage: Call = { method: "GET", path: "/", headers: {} };

/** As a person starts it who has started it before. */
async function startUntilAnswered(place: Place): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = start([join(root, "bin/start.mjs")], {
    cwd: root,
    ...settingsFor(place, port),
    stdio: "ignore",
  });
  await answered(`http://127.0.0.1:${port}`, () => child.exitCode);
  const milliseconds = performance.now() - begun;
  await end(child);
  return milliseconds;
}

async function bareUntilAnswered(): Promise<number> {
  const begun = performance.now();
  const bare = await openLimit();
  await ask(bare.origin, frontPage);
  const milliseconds = performance.now() - begun;
  await bare.close();
  return milliseconds;
}

async function answered(origin: string, exitCode: () => number | null): Promise<void> {
  for (;;) {
    try {
      const { status } = await ask(origin, frontPage);
      if (status === 200 || status === 303) return;
    } catch {
      if (exitCode() !== null) throw new Error("The house ended before it answered");
    }
    await pause(5);
  }
}
