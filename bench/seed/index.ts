// Makes a community of any size out of a number, for whoever measures. By intent this stands outside the house: it
// writes rows into the tables of all rooms past their verbs, because a hundred thousand people cannot come in one by
// one. What keeps it honest is test/seed.test.ts: the same facts told through the verbs leave the same rows.
import {
  type Database,
  interviewMigrations,
  type InterviewTables,
  mainMigrations,
  type MainTables,
  makeFolder,
  migrate,
  type Migration,
  openPostgres,
  openSqlite,
} from "../../src/database/index.ts";
import { tableOwners } from "../../src/database/owners.ts";
import { type Landmarks, leaveLandmarks } from "./landmarks.ts";
import type { TableName } from "./ledger.ts";
import type { Notes } from "./part.ts";
import { postgresStore } from "./stores/postgres.ts";
import { sqliteStore } from "./stores/sqlite.ts";
import { isOfInterviews, NotEmpty, type Store } from "./stores/store.ts";
import { chaptersOf, rowsBesides, rowsOf } from "./story.ts";
import { instantOf, textOf } from "./times.ts";
import { planWorld } from "./world/world.ts";

export { type Landmarks, landmarksFile, type Login, type Searcher } from "./landmarks.ts";
export { NotEmpty } from "./stores/store.ts";

export type SeedOptions = {
  members: number;
  /** The number from which everything comes; the same one makes the same community at the same `now`. */
  seed?: number;
  now?: Temporal.Instant;
  /** How long ago the oldest groups began; a year where nothing is said. */
  days?: number;
  /** How many interviews are published; one of three members gives one where nothing is said. */
  interviews?: number;
  /** The `SECRET_KEY` of the house that will be opened on it: by it the keys of the interviews are known. */
  houseKey: string;
  dataDir: string;
  databaseUrl?: string | null;
  /** Where the interviews lie, if not in a file in the folder. */
  interviewsUrl?: string | null;
  /** Hears how far it has come. */
  say?: (sentence: string) => void;
};

export const fewestMembers = 20;
export const usualSeed = 19_731;
const aYear = 357;

/** Fills an empty place with a community. Throws `NotEmpty` where somebody is there already. */
export async function seed(options: SeedOptions): Promise<Landmarks> {
  const { members, dataDir, houseKey, interviews, say = () => {} } = options;
  const { seed: number = usualSeed, days = aYear } = options;
  const now = (options.now ?? Temporal.Now.instant()).epochMilliseconds;
  if (members < fewestMembers) throw new RangeError(`A community has ${fewestMembers} members at least`);
  makeFolder(dataDir);
  await makeReady(options, now);
  const [main, aside] = [await storeOf(options, "main"), await storeOf(options, "interviews")];
  const storeFor = (table: TableName): Store => (isOfInterviews(table) ? aside : main);
  const world = planWorld({ members, seed: number, now, days, interviews, houseKey });
  const notes: Notes = { sessions: [], open: [], interviews: { busy: [], key: "" } };
  let told = 0;
  for (const chapter of chaptersOf(world, notes)) {
    const rows = new Map(rowsOf(world, chapter).rows());
    for (const table of order) await storeFor(table).write(table, rows.get(table) ?? []);
    told += chapter.facts.length;
    if (told % 500_000 < chapter.facts.length) say(`${told.toLocaleString("en")} facts are written.`);
  }
  for (const [table, row] of rowsBesides(world)) await storeFor(table).write(table, [row]);
  say(`All ${told.toLocaleString("en")} facts are written; now come the indexes.`);
  await main.finish();
  await aside.finish();
  await countOn(options, world.interviews);
  const { host, waiting, searcher } = notes;
  if (!host || !waiting || !searcher)
    throw new Error("The community has no host to sign in, or nobody waits or looks for work");
  const { sessions, open, interviews: noted } = notes;
  const where = { host, waiting, sessions, open, interviews: noted, searcher };
  const landmarks = { members, seed: number, now: textOf(now), ...where };
  leaveLandmarks(dataDir, landmarks);
  return landmarks;
}

/** Brings both databases up to date, and refuses a place that somebody lives in. */
async function makeReady(options: SeedOptions, now: number): Promise<void> {
  const where = options.databaseUrl ? "this database" : options.dataDir;
  await inDatabase<MainTables>(options, "main", mainMigrations, now, async ({ read }) => {
    if (await read.selectFrom("members").select("id").limit(1).executeTakeFirst()) throw new NotEmpty(where);
  });
  await inDatabase<InterviewTables>(options, "interviews", interviewMigrations, now, async ({ read }) => {
    if (await read.selectFrom("interviews").select("number").limit(1).executeTakeFirst())
      throw new NotEmpty(where);
  });
}

/** The next interview gets the number after the last. */
const countOn = (options: SeedOptions, last: number): Promise<void> =>
  inDatabase<InterviewTables>(options, "interviews", interviewMigrations, 0, async ({ write }) => {
    await write.updateTable("interview_settings").set({ last_number: last }).execute();
  });

type Name = "main" | "interviews";

const urlOf = ({ databaseUrl = null, interviewsUrl = null }: SeedOptions, name: Name): string | null =>
  name === "main" ? databaseUrl : interviewsUrl;

async function inDatabase<Tables>(
  options: SeedOptions,
  name: Name,
  migrations: readonly Migration[],
  now: number,
  work: (database: Database<Tables>) => Promise<void>,
): Promise<void> {
  const url = urlOf(options, name);
  const database: Database<Tables> = url
    ? openPostgres<Tables>(url, name, () => {})
    : openSqlite<Tables>(options.dataDir, name);
  try {
    await migrate(database, migrations, instantOf(now));
    await work(database);
  } finally {
    await database.close();
  }
}

function storeOf(options: SeedOptions, name: Name): Store | Promise<Store> {
  const url = urlOf(options, name);
  return url ? postgresStore(url) : sqliteStore(options.dataDir, name);
}

// Parents stand before those that point to them.
const order = Object.keys(tableOwners) as TableName[];
