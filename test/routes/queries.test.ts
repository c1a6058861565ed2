import assert from "node:assert/strict";
import { test } from "node:test";
import { astray, type Counted, counter, type Line, linesOf, rewrite } from "./counting.ts";
import { inFullWorld } from "./full-world.ts";
import { multiply, multiplyAll, sparseIn } from "./plenty.ts";
import { queriesOfPosts } from "./queries.posts.ts";
import { queriesOfSearchPosts } from "./queries.search-posts.ts";
import { queriesOfSearch } from "./queries.search.ts";
import { queriesOfPages } from "./queries.ts";
import { inWorld } from "./world.ts";

const tables = {
  "queries.ts": linesOf(queriesOfPages),
  "queries.posts.ts": linesOf(queriesOfPosts),
  "queries.search.ts": linesOf(queriesOfSearch),
  "queries.search-posts.ts": linesOf(queriesOfSearchPosts),
};
const lines = Object.values(tables).flat();
const isUpdate = Boolean(process.env["UPDATE_QUERIES"]) && !process.env["CI"];

type Counts = ReadonlyMap<Line, Counted>;

test("every page and every post asks as many queries as its line says, however many rows there are", () =>
  inFullWorld(async (world) => {
    assert.deepEqual(astray(world, lines), []);
    const count = counter(world);
    const once = await countAll(count, lines);
    await multiplyAll(world.town, 10);
    assert.deepEqual(await sparseIn(world.town, 10), [], "add something to full-world.ts");
    const often = await countAll(
      count,
      lines.filter(({ manyAre }) => manyAre === null),
    );
    assert.deepEqual(growing(once, often), [], "the more rows, the more queries");
    if (isUpdate) for (const [file, table] of Object.entries(tables)) rewrite(file, numbersOf(table, once));
    else assert.deepEqual(otherwise(once), [], "how many there are, and what the table says");
  }));

async function countAll(count: (line: Line) => Promise<Counted>, all: readonly Line[]): Promise<Counts> {
  const counts = new Map<Line, Counted>();
  for (const line of all) counts.set(line, await count(line));
  const strange = [...counts].filter(([, { isExpected }]) => !isExpected);
  assert.deepEqual(
    strange.map(([{ text }, { status }]) => `${status}: ${text}`),
    [],
    "these are not answered as they should be",
  );
  return counts;
}

const growing = (once: Counts, often: Counts): string[] =>
  [...often].flatMap(([line, { queries }]) => {
    const before = once.get(line)?.queries.length ?? 0;
    return queries.length === before ? [] : [`${before}, then ${queries.length}: ${line.text}`];
  });

const otherwise = (counts: Counts): string[] =>
  [...counts].flatMap(([{ number, text }, { queries }]) =>
    queries.length === number ? [] : [`${queries.length}: ${text}`],
  );

const numbersOf = (table: readonly Line[], counts: Counts): Map<string, number> =>
  new Map(table.map((line) => [line.text, counts.get(line)?.queries.length ?? 0]));

test("a page that asks something of each row is found", () =>
  inWorld(async (world) => {
    const { town } = world;
    const [line] = linesOf("   0  visitor          GET /health");
    assert.ok(line);
    const { read } = town.house.main;
    const eachByItself = async (): Promise<Response> => {
      for (const { id } of await read.selectFrom("posts").select("id").execute())
        await read.selectFrom("posts").select("words").where("id", "=", id).execute();
      return new Response("ok");
    };
    const count = counter(world);
    const once = await countAll(count, [line]);
    assert.deepEqual(otherwise(once), []);
    town.fetch = eachByItself;
    const few = await countAll(count, [line]);
    assert.equal(otherwise(few).length, 1);
    await multiply(town.house.main.write, 1);
    assert.equal(growing(few, await countAll(count, [line])).length, 1);
  }));
