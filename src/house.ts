import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import type { Config } from "./config.ts";
import {
  type Database,
  interviewMigrations,
  type InterviewTables,
  mainMigrations,
  type MainTables,
  migrate,
  openFiles,
  openPostgres,
  openSqlite,
} from "./database/index.ts";
import { readAssets } from "./web/assets.ts";
import type { House } from "./web/context.ts";

/** Opens everything that the house stands on and brings the databases up to date. Throws where one cannot be opened. */
export async function openHouse(config: Config, clock: () => Temporal.Instant): Promise<House> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const log = openLog(config);
  const trouble = (error: Error): void => log.error({ err: error }, "an idle database connection broke");
  const main: Database<MainTables> = config.databaseUrl
    ? openPostgres(config.databaseUrl, "main", trouble)
    : openSqlite(config.dataDir, "main");
  const interviews: Database<InterviewTables> = config.interviewsDatabaseUrl
    ? openPostgres(config.interviewsDatabaseUrl, "interviews", trouble)
    : openSqlite(config.dataDir, "interviews");
  await migrate(main, mainMigrations, clock());
  await migrate(interviews, interviewMigrations, clock());
  return {
    config,
    clock,
    main,
    interviews,
    files: openFiles(join(config.dataDir, "files")),
    key: config.secretKey ?? keyInFolder(config.dataDir),
    assets: readAssets(config.assetsDir),
    log,
    wake: () => {},
  };
}

/** Closes the databases; the last thing that a server does. */
export async function closeHouse(house: House): Promise<void> {
  await house.main.close();
  await house.interviews.close();
}

/** The log says what went wrong and never with whose words: an error of a database driver carries its parameters. */
function openLog(config: Config): pino.Logger {
  return pino({
    level: config.logLevel,
    base: null,
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? {
              type: error.name,
              code: "code" in error ? error.code : undefined,
              stack: placesOnly(error.stack),
            }
          : { type: typeof error },
    },
  });
}

/** The lines of a stack that name places in the program, without the message above them. */
const placesOnly = (stack: string | undefined): string[] =>
  (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);

function keyInFolder(folder: string): string {
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
