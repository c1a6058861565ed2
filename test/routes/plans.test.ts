import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { engine, inTown, type Town } from "../support.ts";
import type { Query } from "../town.ts";
import { ask } from "./asking.ts";
import { addressOf, linesOf, open } from "./counting.ts";
import { fullWorldIn } from "./full-world.ts";
import { distinct, scansOf } from "./plans.ts";
import { multiplyAll } from "./plenty.ts";
import { queriesOfPosts } from "./queries.posts.ts";
import { queriesOfSearchPosts } from "./queries.search-posts.ts";
import { queriesOfSearch } from "./queries.search.ts";
import { queriesOfPages } from "./queries.ts";
import { type Row, welcomeAt } from "./row.ts";
import { notAllowed, unused } from "./scans.ts";
import { table } from "./table.ts";
import { undoing } from "./undone.ts";
import type { Role, World } from "./world.ts";

test("every query that the house asks finds its rows by an index, but for a short list", () =>
  inTown(async (town) => {
    const queries = distinct([...(await everyQuery(town)), ...(await chores())]);
    assert.ok(queries.length > 300);
    await multiplyAll(town, 10);
    const scans = await scansOf(town.house, queries);
    assert.deepEqual(notAllowed(scans), []);
    // PostgreSQL does not say of an index whether it read the whole of it.
    if (engine === "sqlite") assert.deepEqual(unused(scans), [], "nobody needs these any more");
  }));

/** What a house asks while people move in, for each page and each role, and for each post. */
async function everyQuery(town: Town): Promise<Query[]> {
  const { world, queries } = await moveIn(town);
  const pages = await town.queriesOf(() => openAll(world));
  return [...queries, ...pages, ...(await town.queriesOf(() => postAll(world)))];
}

/** What it asks over a year of chores. The mails are written, and no server takes them. */
async function chores(): Promise<Query[]> {
  const all: Query[] = [];
  const mails = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "circle@example.org" };
  await inTown(async (town) => {
    const { queries } = await moveIn(town);
    all.push(...queries, ...(await town.queriesOf(() => workForAYear(town))));
  }, mails);
  return all;
}

async function moveIn(town: Town): Promise<{ world: World; queries: Query[] }> {
  const worlds: World[] = [];
  const queries = await town.queriesOf(async () => worlds.push(await fullWorldIn(town)));
  const [world] = worlds;
  assert.ok(world);
  return { world, queries };
}

async function openAll(world: World): Promise<void> {
  for (const { written, route, role } of [queriesOfPages, queriesOfSearch].flatMap(linesOf))
    for (const each of some(role, table.get(route))) await open(world, each, addressOf(world, written));
}

async function postAll(world: World): Promise<void> {
  const undone = undoing(world.town);
  for (const { route, role } of [queriesOfPosts, queriesOfSearchPosts].flatMap(linesOf)) {
    const row = table.get(route);
    if (row) for (const each of some(role, row)) await undone(() => ask(world, table, each, row));
  }
}

/** Some of those who get what they came for: to the others little more is said than that. */
function some(first: Role, row?: Row): Set<Role> {
  const welcome = row ? welcomeAt(row) : [];
  return new Set([first, ...welcome.filter((role) => /^(visitor|member|organiser|host)$/.test(role))]);
}

async function workForAYear(town: Town): Promise<void> {
  for (const hours of [0, 1, 15, 24, 7 * 24, 100 * 24, 365 * 24]) {
    town.clock.forward({ hours });
    await town.work();
  }
}

test("a query that no index serves is found", () =>
  inTown(async (town) => {
    const db = town.house.main.write;
    const some = { id: 1, text: "x" };
    const asked = await town.queriesOf(async () => {
      const posts = db.selectFrom("posts").select("id");
      await posts.where("id", "=", some.id).execute();
      await posts.where("words", "=", some.text).execute();
      await posts.where("words", "=", some.text).orderBy("id").limit(1).execute();
      await db.updateTable("members").set({ name: "" }).where("name", "=", some.text).execute();
      await db.deleteFrom("sessions").where("device", "=", some.text).execute();
      const kept = db.selectFrom("posts as said").innerJoin("members as who", "who.name", "said.words");
      await kept.select("said.id").where("who.id", "=", some.id).execute();
      await sql`select heard.id from posts as heard where heard.words = ${some.text}`.execute(db);
    });
    const scans = notAllowed(await scansOf(town.house, distinct(asked)));
    assert.deepEqual(
      scans.map((each) => each.split(":")[0]),
      ["posts", "posts", "members", "sessions", "posts", "posts"],
    );
    const again = await town.queriesOf(() => db.selectFrom("community").select("id").execute());
    assert.deepEqual(notAllowed(await scansOf(town.house, distinct(again))), []);
  }));
