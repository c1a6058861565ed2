import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Query } from "../town.ts";
import { everyRoute, halvesOf, type Route } from "./addresses.ts";
import { ask } from "./asking.ts";
import { isSuccess } from "./row.ts";
import { table } from "./table.ts";
import { undoing } from "./undone.ts";
import { type Role, roles, type World } from "./world.ts";

/** A line of the tables of queries: who opens what or posts to it, and how many queries that takes. */
export type Line = {
  /** As it stands in the table. */
  text: string;
  number: number;
  role: Role;
  route: Route;
  /** The address with its things named, and the question after it. */
  written: string;
  /** What the answer begins with; null where what the table of roles calls a success is right. */
  status: number | null;
  /** Why it is otherwise where there are many rows: it grows with something by nature, or is refused when it is full. */
  manyAre: string | null;
};

const pattern = new RegExp(
  String.raw`^ *(\d+)  (${roles.join("|")}) +(GET|POST) +(/\S*)(?:  (leads on|not found|done already|grows with .+|refused when full))?$`,
);
const statuses: Readonly<Record<string, number>> = { "leads on": 303, "not found": 404, "done already": 409 };

/** Reads a table; a line that cannot be read fails the story. */
export function linesOf(written: string): Line[] {
  const lines = written.split("\n").filter((line) => line.trim() !== "");
  return lines.map((text) => {
    const [, number, role, method, path = "", remark = ""] = pattern.exec(text) ?? [];
    if (number === undefined) throw new Error(`Nobody can read "${text}" in the table of queries`);
    return {
      text,
      number: Number(number),
      role: role as Role,
      route: `${method} ${path.replace(/\?.*/, "").replaceAll(/=[\w-]+/g, "")}` as Route,
      written: path,
      status: statuses[remark] ?? (method === "GET" ? 200 : null),
      manyAre: /^(grows|refused)/.test(remark) ? remark : null,
    };
  });
}

/** Routes without a line, and lines without a route. */
export function astray(world: World, lines: readonly Line[]): string[] {
  const routes = everyRoute(world.town);
  const known = new Set(lines.map(({ route }) => route));
  return [
    ...routes
      .filter((route) => !known.has(route))
      .map(
        (route) =>
          `no line for ${route}: add one to queries.ts or queries.posts.ts, with any number, and run it with UPDATE_QUERIES=1`,
      ),
    ...[...known].filter((route) => !routes.includes(route)).map((route) => `no route of ${route}`),
  ];
}

/** What came of a line: how it was answered, whether that is what was expected, and what was asked meanwhile. */
export type Counted = { status: number; isExpected: boolean; queries: Query[] };

/** Counts what the house asks for a line in this world. What a post changes is undone. */
export function counter(world: World): (line: Line) => Promise<Counted> {
  const undone = undoing(world.town);
  const warm = new Set<Line>();
  return async (line) => {
    if (halvesOf(line.route).method === "POST") return undone(() => countPost(world, line));
    // What is done but once, for whoever comes first, is not the page's.
    if (!warm.has(line)) await countPage(world, line);
    warm.add(line);
    return countPage(world, line);
  };
}

async function countPage(world: World, line: Line): Promise<Counted> {
  const address = addressOf(world, line.written);
  let status = 0;
  const queries = await world.town.queriesOf(async () => (status = await open(world, line.role, address)));
  return { status, isExpected: status === line.status, queries: queries.filter(isQuestion) };
}

/** What is sent, and what others do first, stands in the table of roles. */
async function countPost(world: World, { role, route, status: expected }: Line): Promise<Counted> {
  const row = table.get(route);
  if (row === undefined) throw new Error(`${route} stands in no table of roles`);
  for (const [who, before] of row.first) {
    const step = table.get(before);
    if (step) await ask(world, table, who, step);
  }
  let status = 0;
  const queries = await world.town.queriesOf(async () => {
    ({ status } = await ask(world, table, role, { ...row, first: [] }));
  });
  const isExpected = expected === null ? isSuccess(String(status)) : status === expected;
  return { status, isExpected, queries: queries.filter(isQuestion) };
}

// What only opens and ends transactions is none, nor is the bell, which PostgreSQL rings by a query and SQLite without one.
const isQuestion = ({ sql }: Query): boolean =>
  !/^(begin|commit|rollback|savepoint|release|select pg_notify)/.test(sql);

/** Opens an address and lets go of it again: a stream would go on. */
export async function open({ town, as }: World, role: Role, address: string): Promise<number> {
  const response = await town.fetch(as(role).ask(address));
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  await (isStream ? response.body?.cancel() : response.text());
  return response.status;
}

/** The address of a page, with things in the place of its names and in its question. */
export function addressOf(world: World, written: string): string {
  const [path = "", question] = written.split("?");
  const chosen = [...path.matchAll(/:(\w+)=([\w-]+)/g)];
  const things = chosen.flatMap(({ 1: name = "", 2: thing = "", index }) => {
    const chosenThing = thingOf(world, thing);
    // What is named for one address alone counts there before all others.
    const there = path.slice(0, index).replaceAll(/=[\w-]+/g, "");
    return [
      [`:${name}`, chosenThing],
      [`${there}:${name}`, chosenThing],
    ];
  });
  const address = world.at(path.replaceAll(/=[\w-]+/g, ""), Object.fromEntries(things));
  return question
    ? `${address}?${question.replaceAll(/:(\w+)/g, (_, name: string) => thingOf(world, name))}`
    : address;
}

function thingOf({ things }: World, name: string): string {
  const thing = things[name] ?? things[`:${name}`];
  if (thing === undefined) throw new Error(`Nothing is called ${name}: add it to things.ts`);
  return thing;
}

/** Writes other numbers before the lines of a table, in its file. */
export function rewrite(file: string, numbers: ReadonlyMap<string, number>): void {
  const path = join(import.meta.dirname, file);
  const lines = readFileSync(path, "utf8").split("\n");
  const mended = lines.map((line) => {
    const number = numbers.get(line);
    return number === undefined ? line : line.replace(/^ *\d+/, String(number).padStart(4));
  });
  writeFileSync(path, mended.join("\n"));
}
