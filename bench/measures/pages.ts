import { brotliCompressSync } from "node:zlib";
import { ask, asAnswer, type Answered, type Call } from "../asking.ts";
import type { Load } from "../driving.ts";
import { type Aims, figure } from "../figures.ts";
import { type HouseServer, openServer } from "../house-server.ts";
import { cookieOf } from "../inside.ts";
import type { Bench } from "../measures.ts";
import { type Opening, openingOf } from "../opening.ts";
import { type PageLine, pages } from "../pages.ts";
import { type Costs, costsOf, openHeard } from "../page-costs.ts";

const drawn: Aims = { of: "ratio", better: "more", pass: 0.1, aim: 0.15, dream: 0.25 };
const kept: Aims = { of: "ratio", better: "more", pass: 0.5, aim: 0.8 };
const anew: Aims = { of: "ratio", better: "more", pass: 0.15, aim: 0.25 };
const aimsOf = (line: PageLine): Aims => (line.kept === "anew" ? anew : line.kept ? kept : drawn);

/** Ten browsers ask as fast as they are answered. */
const browsers = 10;

/** Each page alone: how many a second beside the bare server, how long, how heavy, and where the time goes. */
export async function measurePages(bench: Bench): Promise<void> {
  const place = await bench.communities.copy(bench.options.main);
  const inside = await openHeard(place);
  const openings: [PageLine, Opening, Costs][] = [];
  for (const line of wanted(bench)) {
    const opening = await openingOf(inside.house.main.read, place.landmarks, line);
    openings.push([line, opening, await costsOf(inside, opening)]);
  }
  await inside.close();
  const server = await openServer(place);
  try {
    for (const [line, opening, costs] of openings) await measurePage(bench, server, line, opening, costs);
  } finally {
    await server.close();
    await place.remove();
  }
}

/** The pages that somebody asked for, or all. */
export const wanted = ({ options: { only } }: Bench): readonly PageLine[] =>
  only && pages.some(({ name }) => name.includes(only))
    ? pages.filter(({ name }) => name.includes(only))
    : pages;

async function measurePage(
  bench: Bench,
  server: HouseServer,
  line: PageLine,
  opening: Opening,
  costs: Costs,
): Promise<void> {
  const { name } = line;
  const calls = opening.turns.map((path) => callOf({ ...opening, path }));
  const [call, plain] = [callOf(opening), await teachLimit(bench, server, name, calls)];
  const { limit, driver } = bench;
  const bare = (whole: number) =>
    driver.drive(orderTo(limit.origin, calls, bench.seconds(whole)), limit.process.pid as number);
  const before = await bare(1.5);
  await driver.drive(orderTo(server.origin, calls, bench.seconds(1)), server.pid);
  const house = await driver.drive(orderTo(server.origin, calls, bench.seconds(3)), server.pid);
  const after = await bare(1.5);
  const mean = (of: (load: Load) => number): number => (of(before) + of(after)) / 2;
  bench.report(
    figure(
      `${name}: requests a second`,
      house.perSecond,
      "1/s",
      mean((load) => load.perSecond),
      aimsOf(line),
    ),
    figure(
      `${name}: median`,
      house.p50,
      "ms",
      mean(({ p50 }) => p50),
    ),
    figure(
      `${name}: 99th percentile`,
      house.p99,
      "ms",
      mean(({ p99 }) => p99),
    ),
    ...processorFigures(name, before, house, after),
    ...(await weights(server, call, line, plain.bytes)),
    figure(`${name}: queries`, costs.queries, ""),
    figure(`${name}: database`, costs.database, "ms"),
    figure(`${name}: drawing`, costs.drawing, "ms"),
    figure(
      `${name}: spread of the limit`,
      Math.abs(before.perSecond - after.perSecond) / mean((load) => load.perSecond),
      "",
    ),
    ...failures(name, house),
  );
}

/** The request that a browser sends for a page, without compression, so that the bare server has the same to send. */
export function callOf({ path, secret }: Pick<Opening, "path" | "secret">): Call {
  return { method: "GET", path, headers: secret === null ? {} : { cookie: cookieOf(secret) } };
}

/** The bare server answers each call as the house does. Returns the first of these answers. */
async function teachLimit({ limit }: Bench, server: HouseServer, name: string, calls: readonly Call[]) {
  const answers: Record<string, Answered> = {};
  for (const call of calls) {
    const answer = await ask(server.origin, call);
    if (answer.status !== 200) throw new Error(`${name} (${call.path}) answered ${answer.status}`);
    answers[call.path] = answer;
  }
  const told = Object.entries(answers).map(([path, answer]) => [path, asAnswer(answer)] as const);
  const at = Object.fromEntries(told.map(([path]) => [path, path]));
  await limit.tell({ answers: Object.fromEntries(told), at, posted: "" });
  return answers[calls[0]?.path ?? ""] as Answered;
}

const orderTo = (origin: string, calls: Call[], seconds: number) => ({
  origin,
  seconds,
  lists: [calls],
  connections: browsers,
});

function processorFigures(name: string, before: Load, house: Load, after: Load) {
  if (house.processor === null || before.processor === null || after.processor === null) return [];
  return [figure(`${name}: processor`, house.processor, "ms", (before.processor + after.processor) / 2)];
}

/** What goes over the wire, as it is and as browsers ask for it. */
async function weights(server: HouseServer, call: Call, { name, mostBytes }: PageLine, plain: Buffer) {
  const headers = { ...call.headers, "accept-encoding": "gzip, deflate, br, zstd" };
  const packed = await ask(server.origin, { ...call, headers });
  const encoding = packed.headers["content-encoding"] ?? "not compressed";
  return [
    figure(`${name}: bytes`, plain.length, "B"),
    figure(
      `${name}: bytes over the wire (${encoding})`,
      packed.bytes.length,
      "B",
      brotliCompressSync(plain).length,
      mostBytes === undefined ? undefined : { of: "value", better: "less", pass: mostBytes },
    ),
  ];
}

/** Whatever was not answered with the page is shown. */
export function failures(name: string, { statuses, broken }: Load) {
  const other = Object.entries(statuses).filter(([status]) => !/^[23]/.test(status));
  return [
    ...other.map(([status, count]) => figure(`${name}: answers ${status}`, count, "")),
    ...(broken > 0 ? [figure(`${name}: broken connections`, broken, "")] : []),
  ];
}
