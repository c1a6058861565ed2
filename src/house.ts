import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { HeldLines } from "./basics/held-lines.ts";
import type { Config } from "./config.ts";
import {
  type Database,
  interviewMigrations,
  type InterviewTables,
  isDamaged,
  mainMigrations,
  type MainTables,
  makeFolder,
  migrate,
  type Migration,
  openFiles,
  openPostgres,
  openSqlite,
  type QueryEar,
  type WithoutHistory,
} from "./database/index.ts";
import { readAssets } from "./web/assets.ts";
import type { House } from "./web/context.ts";
import { Crowd } from "./web/crowd.ts";
import { LiveStreams } from "./web/live-streams.ts";
import { publicReach } from "./web/reach.ts";
import { Sources } from "./web/sources.ts";
import { dayOf } from "./basics/instant.ts";

/**
 * Opens everything that the house stands on and brings the databases up to date. Throws where one cannot be opened.
 * Whoever measures lends an ear to the queries.
 */
export async function openHouse(
  config: Config,
  clock: () => Temporal.Instant,
  ear?: QueryEar,
): Promise<House> {
  makeFolder(config.dataDir);
  const log = openLog(config);
  const logByDay = openLog(
    config,
    () => `,"day":"${dayOf(clock())}"`,
    new HeldLines(clock, (lines) => process.stdout.write(lines)),
  );
  const trouble = (error: Error): void => log.error({ err: error }, "an idle database connection broke");
  const withoutHistory: WithoutHistory = {
    clock,
    onTrouble: (error) => logByDay.error({ err: error }, "the interviews are put in order a little later"),
  };
  const open = <Tables>(
    name: string,
    url: string | null,
    migrations: readonly Migration[],
    history?: WithoutHistory,
  ) =>
    upToDate<Tables>(
      () =>
        url
          ? openPostgres(url, name, trouble, { ear, withoutHistory: history !== undefined })
          : openSqlite(config.dataDir, name, ear, history),
      join(config.dataDir, `${name}.sqlite`),
      migrations,
      clock(),
    );
  const main = await open<MainTables>("main", config.databaseUrl, mainMigrations);
  const interviews = await open<InterviewTables>(
    "interviews",
    config.interviewsDatabaseUrl,
    interviewMigrations,
    withoutHistory,
  );
  return {
    config,
    clock,
    main,
    interviews,
    files: openFiles(join(config.dataDir, "files")),
    reach: publicReach(config.publicUrl),
    key: config.secretKey ?? keyInFolder(config.dataDir),
    assets: readAssets(config.assetsDir),
    log,
    logByDay,
    sources: new Sources(),
    live: new LiveStreams(),
    crowd: new Crowd(),
    turnPages: () => {},
    wake: () => {},
  };
}

async function upToDate<Tables>(
  open: () => Database<Tables>,
  path: string,
  migrations: readonly Migration[],
  now: Temporal.Instant,
): Promise<Database<Tables>> {
  try {
    const database = open();
    await migrate(database, migrations, now);
    return database;
  } catch (error) {
    if (!isDamaged(error)) throw error;
    throw new Error(
      `the file ${path} is damaged, or it is no database. Move it away, or put your last copy in its place.`,
      { cause: error },
    );
  }
}

/** Closes the databases; the last thing that a server does. */
export async function closeHouse(house: House): Promise<void> {
  house.live.endAll();
  await house.main.close();
  await house.interviews.close();
  house.logByDay.flush();
}

/** The log says what went wrong and never with whose words: an error of a database driver carries its parameters. */
function openLog(
  config: Config,
  timestamp: boolean | (() => string) = true,
  destination?: pino.DestinationStream,
): pino.Logger {
  const serializers = {
    err: (error: unknown) =>
      error instanceof Error
        ? {
            type: error.name,
            code: "code" in error ? error.code : undefined,
            stack: placesOnly(error.stack),
          }
        : { type: typeof error },
  };
  const options = { timestamp, level: config.logLevel, base: null, serializers };
  return destination ? pino(options, destination) : pino(options);
}

/** The lines of a stack that name places in the program, without the message above them. */
const placesOnly = (stack: string | undefined): string[] =>
  (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);

/** The key that lies in the data folder; made at the first start, where nobody set another. */
export function keyInFolder(folder: string): string {
  const path = join(folder, "server.key");
  if (!existsSync(path)) {
    writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, {
      mode: 0o600,
      flag: "wx",
      flush: true,
    });
  }
  return readFileSync(path, "utf8").trim();
}
