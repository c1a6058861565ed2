import autocannon from "autocannon";
import { percentile } from "./figures.ts";
import { type DrivenCall, filler, wantsFresh } from "./fresh.ts";

/**
 * What to send: each connection goes through its own list again and again, the next as soon as the last was answered.
 */
export type Order = { origin: string; seconds: number; lists: DrivenCall[][]; connections: number };

export type Driven = {
  perSecond: number;
  answers: number;
  /** Milliseconds; each of them as a float. */
  p50: number;
  p99: number;
  /** The 99th percentile of those who were not asked to come again. */
  answered99: number;
  /** How often each status came. */
  statuses: Record<string, number>;
  /** Connections that broke, and answers that never came. */
  broken: number;
  /** Among the answers with status 503 those that say when to come again. */
  retryAfter: number;
};

process.on("message", (order: Order) => void drive(order).then((driven) => process.send?.(driven)));
process.on("disconnect", () => process.exit());

async function drive({ origin, seconds, lists, connections }: Order): Promise<Driven> {
  const times: number[] = [];
  const answered: number[] = [];
  let retryAfter = 0;
  let next = 0;
  const run = autocannon({
    url: origin,
    connections,
    duration: seconds,
    // It looks whether its time is over as often as this.
    sampleInt: 50,
    // Whoever gets no answer for so long has none.
    timeout: 10,
    setupClient(client) {
      client.setRequests(fresh(lists[next++ % lists.length] ?? []));
      client.on("headers", (raw) => {
        if (saysWhen(raw as unknown as RawHeaders)) retryAfter += 1;
      });
    },
  } as autocannon.Options);
  const tracker = run as unknown as autocannon.Instance;
  tracker.on("response", (_client, status, _bytes, milliseconds) => {
    times.push(milliseconds);
    if (status !== 503) answered.push(milliseconds);
  });
  const result = await run;
  const statuses = Object.fromEntries(
    Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]),
  );
  return {
    perSecond: times.length / result.duration,
    answers: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    answered99: percentile(answered, 0.99),
    statuses,
    broken: result.errors,
    retryAfter,
  };
}

/** A list in which nothing that asks for a fresh id is ever sent twice alike. */
function fresh(list: readonly DrivenCall[]): autocannon.Request[] {
  const fill = filler();
  return list.map((call) => {
    const { makes: _, ...plain } = call;
    return wantsFresh(call)
      ? { ...plain, setupRequest: (request) => ({ ...request, ...fill(call) }) }
      : plain;
  });
}

type RawHeaders = { statusCode: number; headers: string[] };

const saysWhen = ({ statusCode, headers }: RawHeaders): boolean =>
  statusCode === 503 && headers.some((word, at) => at % 2 === 0 && word.toLowerCase() === "retry-after");
