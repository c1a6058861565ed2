import assert from "node:assert/strict";
import { test } from "node:test";
import { type Landmarks, type Login, NotEmpty, seed } from "../bench/seed/index.ts";
import type { Chapter } from "../bench/seed/part.ts";
import { chaptersOf, inTime, rowsBesides, rowsOf } from "../bench/seed/story.ts";
import { planWorld, type World } from "../bench/seed/world/world.ts";
import { fromAddress } from "../src/basics/ids.ts";
import { groupUrls } from "../src/modules/groups/index.ts";
import { searchUrls } from "../src/modules/search/index.ts";
import { inTown, type Town, Visitor } from "./support.ts";
import { storyIn, withoutFacts } from "./seeding/comparing.ts";
import { factKinds, tell } from "./seeding/telling.ts";
import { firstMorning, freshPlace, openTown } from "./town.ts";

// A small community with some weeks behind it, in which everything happens that the seed knows: where the seed learns
// something new and this number has it no more, another number will.
const small = { members: 40, seed: 21, days: 50, houseKey: "k".repeat(40) };
const now = Temporal.Instant.from(firstMorning);

test("a seeded community is the one that the same story told through the verbs would have left", () =>
  inTown(async ({ house }) => {
    const names = await tell(house, inTime(chapters(worldOf(small)).flatMap(({ facts }) => facts)));
    const story = await storyIn(house, names);
    const seeded = await inSeededTown(small, (town) => storyIn(town.house));
    for (const [table, rows] of Object.entries(story)) assert.deepEqual(seeded[table], rows, table);
    const named = Object.keys(withoutFacts);
    const empty = Object.keys(story).filter((table) => story[table]?.length === 0 && !named.includes(table));
    assert.deepEqual(empty, []);
  }));

test("everything that the seed can tell is told in it", () => {
  const kinds = new Set<string>(
    chapters(worldOf(small)).flatMap(({ facts }) => facts.map(({ kind }) => kind)),
  );
  assert.deepEqual(
    factKinds.filter((kind) => !kinds.has(kind)),
    [],
  );
});

test("the same number makes the same community, and another one another", () => {
  const [one, again, other] = [rowsIn(small), rowsIn(small), rowsIn({ ...small, seed: 5 })];
  assert.equal(one, again);
  assert.notEqual(one, other);
});

test("who is signed in after the seeding finds their meeting going on", () =>
  inSeededTown(small, async (town, { sessions, host, waiting }) => {
    for (const login of [...sessions.slice(0, 3), host]) {
      const path = groupUrls.meeting(fromAddress(login.group) ?? 0, fromAddress(login.meeting) ?? 0);
      assert.equal((await signedIn(town, login).get(path)).status, 200);
    }
    assert.equal((await signedIn(town, waiting).get("/groups/wish")).status, 200);
  }));

function signedIn(town: Town, login: Login): Visitor {
  const visitor = new Visitor(town);
  visitor.bring("landfall", login.secret);
  return visitor;
}

test("who looks for work after the seeding finds what they pursue", () =>
  inSeededTown(small, async (town, { searcher }) => {
    const visitor = signedIn(town, searcher);
    const pursued = searchUrls.opportunity(fromAddress(searcher.opportunity) ?? 0);
    for (const path of [searchUrls.search, searchUrls.opportunities, searchUrls.opportunityList, pursued])
      assert.equal((await visitor.get(path)).status, 200, path);
  }));

test("nobody is seeded over a community that stands", () =>
  inSeededTown(small, async ({ house: { config } }) => {
    const { dataDir, databaseUrl } = config;
    await assert.rejects(seed({ ...small, dataDir, databaseUrl }), NotEmpty);
  }));

type Wanted = typeof small;

const worldOf = (wanted: Wanted): World => planWorld({ ...wanted, now: now.epochMilliseconds });

const chapters = (world: World): Chapter[] => [
  ...chaptersOf(world, { sessions: [], open: [], interviews: { busy: [], key: "" } }),
];

/** Every row as it would be written. */
function rowsIn(wanted: Wanted): string {
  const world = worldOf(wanted);
  const told = chapters(world).map((chapter) =>
    [...rowsOf(world, chapter).rows()].map(([table, rows]) => [table, ...rows]),
  );
  return JSON.stringify([told, ...rowsBesides(world)]);
}

/** Runs a story in a town that stands on a seeded place. */
async function inSeededTown<Result>(
  wanted: Wanted,
  story: (town: Town, landmarks: Landmarks) => Promise<Result>,
): Promise<Result> {
  const { folder, settings, interviewsUrl, remove } = await freshPlace();
  try {
    const databaseUrl = settings["DATABASE_URL"] ?? null;
    const landmarks = await seed({ ...wanted, now, dataDir: folder, databaseUrl, interviewsUrl });
    const town = await openTown({ ...settings, DATA_DIR: folder }, interviewsUrl);
    try {
      return await story(town, landmarks);
    } finally {
      await town.close();
    }
  } finally {
    await remove();
  }
}
