import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { putTogether } from "../src/app.tsx";
import { type Config, readConfig } from "../src/config.ts";
import { type Engine, proveEachAsking, type QueryEar } from "../src/database/index.ts";
import { closeHouse, openHouse } from "../src/house.ts";
import type { Worker } from "../src/jobs/index.ts";
import type { House } from "../src/web/context.ts";
import { Crowd } from "../src/web/crowd.ts";

/** The engine that this run of the tests is about. */
export const engine: Engine = process.env["TEST_ENGINE"] === "postgres" ? "postgres" : "sqlite";

proveEachAsking(true);

/** The clock of a story: it stands still until somebody moves it. */
export type Clock = {
  now: Temporal.Instant;
  forward(duration: Temporal.DurationLike): void;
  to(instant: string): void;
};

/** One question to a database. */
export type Query = { sql: string; parameters: readonly unknown[]; milliseconds: number };

/** A whole Landfall for one story: in process, on a database of its own, with a clock that obeys. */
export type Town = {
  house: House;
  clock: Clock;
  fetch: (request: Request) => Response | Promise<Response>;
  worker: Worker;
  /** What the databases were asked while something was done. */
  queriesOf(work: () => unknown): Promise<Query[]>;
  /** Mail is delivered and the clock's chores are done. */
  work(): Promise<void>;
  /** The house is closed and opened again, as by a server that is restarted: what was only in its memory is gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

const assets = join(
  import.meta.dirname,
  existsSync(join(import.meta.dirname, "../dist/assets")) ? "../dist/assets" : "../assets",
);

/** Every story begins on this Tuesday morning. */
export const firstMorning = "2026-11-24T08:00:00.000Z";

/** Opens a town, on a place of its own unless the settings name another. Close it when the story ends. */
export async function openTown(
  settings: Record<string, string> = {},
  interviewsUrl?: string | null,
): Promise<Town> {
  const clock: Clock = {
    now: Temporal.Instant.from(firstMorning),
    forward(duration) {
      clock.now = clock.now.add(duration);
    },
    to(instant) {
      clock.now = Temporal.Instant.from(instant);
    },
  };
  const place = await freshPlace();
  const checked: Config = readConfig(
    {
      DATA_DIR: place.folder,
      LOG_LEVEL: "error",
      SECRET_KEY: "k".repeat(40),
      ...place.settings,
      ...settings,
    },
    assets,
  );
  // NOTE: the start refuses interviews on the same server; here nobody's name is at stake, and one server will do.
  const config = { ...checked, interviewsDatabaseUrl: interviewsUrl ?? place.interviewsUrl };
  let heard: Query[] | null = null;
  const open = async () => {
    const ear: QueryEar = (sql, parameters, milliseconds) => heard?.push({ sql, parameters, milliseconds });
    const house = await openHouse(config, () => clock.now, ear);
    if (!process.env["TEST_LOG"]) house.log.level = house.logByDay.level = "silent";
    // A story goes on and on in one round: nobody in it waits by the clock on the wall.
    house.crowd = new Crowd(() => 0);
    const { app, worker } = putTogether(house);
    return { house, worker, fetch: (request: Request) => app.fetch(request), work: () => worker.runDue() };
  };
  const town: Town = {
    clock,
    ...(await open()),
    async queriesOf(work) {
      const queries: Query[] = (heard = []);
      await work();
      heard = null;
      return queries;
    },
    async restart() {
      await closeHouse(town.house);
      Object.assign(town, await open());
    },
    async close() {
      await closeHouse(town.house);
      await place.remove();
    },
  };
  return town;
}

/** Runs a story in a town of its own. */
export async function inTown(
  story: (town: Town) => Promise<void>,
  settings?: Record<string, string>,
): Promise<void> {
  const town = await openTown(settings);
  try {
    await story(town);
  } finally {
    await town.close();
  }
}

type Place = {
  folder: string;
  settings: Record<string, string>;
  interviewsUrl: string | null;
  remove(): Promise<void>;
};

let template: Promise<string> | null = null;
let count = 0;

/** A copy of one migrated template: a file copy on SQLite, a `create database … template` on PostgreSQL. Not migrated: empty. */
export async function freshPlace(migrated = true): Promise<Place> {
  if (migrated) template ??= makeTemplate();
  const from = migrated ? await template : null;
  const folder = mkdtempSync(join(tmpdir(), "landfall-town-"));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  if (engine === "sqlite") {
    for (const name of from ? ["main.sqlite", "interviews.sqlite"] : [])
      cpSync(join(from ?? "", name), join(folder, name));
    return { folder, settings: {}, interviewsUrl: null, remove: async () => removeFolder() };
  }
  const name = `town_${process.pid}_${++count}`;
  const both = [name, interviewsOf(name)];
  for (const each of both) {
    const template = from && (each === name ? from : interviewsOf(from));
    await administer(template ? `create database ${each} template ${template}` : `create database ${each}`);
  }
  return {
    folder,
    settings: { DATABASE_URL: databaseUrl(name) },
    interviewsUrl: databaseUrl(interviewsOf(name)),
    async remove() {
      removeFolder();
      for (const each of both) await administer(`drop database ${each} with (force)`);
    },
  };
}

const interviewsOf = (name: string): string => `${name}_interviews`;

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-template-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const name = `template_${process.pid}`;
  const onPostgres = engine === "postgres";
  if (onPostgres) for (const each of [name, interviewsOf(name)]) await administer(`create database ${each}`);
  const checked = readConfig(
    {
      DATA_DIR: folder,
      LOG_LEVEL: "error",
      ...(onPostgres ? { DATABASE_URL: databaseUrl(name) } : {}),
    },
    assets,
  );
  const config = { ...checked, interviewsDatabaseUrl: onPostgres ? databaseUrl(interviewsOf(name)) : null };
  const house = await openHouse(config, () => Temporal.Instant.from(firstMorning));
  if (engine === "sqlite") {
    await sql`pragma wal_checkpoint(truncate)`.execute(house.main.write);
    await sql`pragma wal_checkpoint(truncate)`.execute(house.interviews.write);
  }
  await closeHouse(house);
  return engine === "sqlite" ? folder : name;
}

const maintenanceUrl = (): string => {
  const url = process.env["TEST_DATABASE_URL"];
  if (!url) throw new Error("TEST_DATABASE_URL is not set: run the tests with npm test");
  return url;
};

function databaseUrl(name: string): string {
  const url = new URL(maintenanceUrl());
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(statement: string): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: maintenanceUrl(), max: 1 }) }),
  });
  try {
    await sql.raw(statement).execute(db);
  } finally {
    await db.destroy();
  }
}
