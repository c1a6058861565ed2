// Makes a community of any size out of a number, for whoever measures. By intent this stands outside the house: it
// writes rows into the tables of all rooms past their verbs, because a hundred thousand people cannot come in one by
// one. What keeps it honest is test/seed.test.ts: the same facts told through the verbs leave the same rows.
import {
  type Database,
  mainMigrations,
  type MainTables,
  makeFolder,
  migrate,
  openPostgres,
  openSqlite,
} from "../../src/database/index.ts";
import { tableOwners } from "../../src/database/owners.ts";
import { type Landmarks, leaveLandmarks } from "./landmarks.ts";
import type { TableName } from "./ledger.ts";
import type { Notes } from "./part.ts";
import { postgresStore } from "./stores/postgres.ts";
import { sqliteStore } from "./stores/sqlite.ts";
import { NotEmpty } from "./stores/store.ts";
import { chaptersOf, rowsBesides, rowsOf } from "./story.ts";
import { instantOf, textOf } from "./times.ts";
import { planWorld } from "./world/world.ts";

export { type Landmarks, landmarksFile, type Login } from "./landmarks.ts";
export { NotEmpty } from "./stores/store.ts";

export type SeedOptions = {
  members: number;
  /** The number from which everything comes; the same one makes the same community at the same `now`. */
  seed?: number;
  now?: Temporal.Instant;
  /** How long ago the oldest groups began; a year where nothing is said. */
  days?: number;
  dataDir: string;
  databaseUrl?: string | null;
  /** Hears how far it has come. */
  say?: (sentence: string) => void;
};

export const fewestMembers = 20;
export const usualSeed = 19_731;
const aYear = 357;

/** Fills an empty place with a community. Throws `NotEmpty` where somebody is there already. */
export async function seed(options: SeedOptions): Promise<Landmarks> {
  const { members, dataDir, databaseUrl = null, say = () => {} } = options;
  const { seed: number = usualSeed, days = aYear } = options;
  const now = (options.now ?? Temporal.Now.instant()).epochMilliseconds;
  if (members < fewestMembers) throw new RangeError(`A community has ${fewestMembers} members at least`);
  makeFolder(dataDir);
  await makeReady(dataDir, databaseUrl, now);
  const store = databaseUrl ? await postgresStore(databaseUrl) : sqliteStore(dataDir);
  const world = planWorld({ members, seed: number, now, days });
  const notes: Notes = { sessions: [], open: [] };
  let told = 0;
  for (const chapter of chaptersOf(world, notes)) {
    const rows = new Map(rowsOf(world, chapter).rows());
    for (const table of order) await store.write(table, rows.get(table) ?? []);
    told += chapter.facts.length;
    if (told % 500_000 < chapter.facts.length) say(`${told.toLocaleString("en")} facts are written.`);
  }
  for (const [table, row] of rowsBesides(world)) await store.write(table, [row]);
  say(`All ${told.toLocaleString("en")} facts are written; now come the indexes.`);
  await store.finish();
  const { host, waiting } = notes;
  if (!host || !waiting) throw new Error("The community has no host to sign in, or nobody waits");
  const { sessions, open } = notes;
  const landmarks = { members, seed: number, now: textOf(now), host, waiting, sessions, open };
  leaveLandmarks(dataDir, landmarks);
  return landmarks;
}

/** Brings the database up to date, and refuses one that somebody lives in. */
async function makeReady(dataDir: string, databaseUrl: string | null, now: number): Promise<void> {
  const database: Database<MainTables> = databaseUrl
    ? openPostgres<MainTables>(databaseUrl, "main", () => {})
    : openSqlite<MainTables>(dataDir, "main");
  try {
    await migrate(database, mainMigrations, instantOf(now));
    const somebody = await database.read.selectFrom("members").select("id").limit(1).executeTakeFirst();
    if (somebody) throw new NotEmpty(databaseUrl ? "this database" : dataDir);
  } finally {
    await database.close();
  }
}

// Parents stand before those that point to them.
const order = Object.keys(tableOwners) as TableName[];
