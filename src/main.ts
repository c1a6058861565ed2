import { join } from "node:path";
import { serve } from "@hono/node-server";
import { putTogether } from "./app.tsx";
import { type Config, ConfigMistakes, readConfig, settings } from "./config.ts";
import { lockFolder } from "./database/index.ts";
import { closeHouse, openHouse } from "./house.ts";
import { replaceSetUpLink, peopleUrls } from "./modules/people/index.ts";
import type { House } from "./web/context.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A start that cannot go on ends here, with the sentences that say why. */
function stop(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const wantsDemo = process.argv.includes("--demo");
if (process.argv.includes("--help")) {
  say("npm start                 opens the community");
  say("npm start -- --demo       opens a made-up one, on a database of its own");
  say("\nSettings, from the environment:");
  for (const [name, meaning] of settings) say(`  ${name.padEnd(24)}${meaning}`);
  process.exit(0);
}

const config = configOrStop();
// NOTE: several processes may share a PostgreSQL database; a SQLite file has one server.
const release = config.databaseUrl ? () => {} : lockFolder(config.dataDir);
if (!release)
  stop(`Another Landfall is already open on ${config.dataDir}. Stop it first, or choose another DATA_DIR.`);

const house = await houseOrStop(config);
const { app, worker } = putTogether(house);
// Its words are read only when somebody wants to look round.
const demoLines = wantsDemo ? await (await import("./demo/index.ts")).openDemo(house) : [];
const setUpSecret = await replaceSetUpLink(house.main.write, house.clock());

const server = serve(
  {
    fetch: app.fetch,
    port: config.port,
    hostname: config.host,
    // Slow or silent connections are closed rather than kept.
    serverOptions: { headersTimeout: 5_000, requestTimeout: 10_000 },
  },
  () => {
    if (!config.smtpUrl) {
      say(
        "No mail server is set (SMTP_URL): mail is written to this log and to the page Mail in the host's office.",
      );
    }
    if (!config.publicUrl.startsWith("https:")) {
      say(
        "The address is plain http, so cookies are not marked secure: use https where others can reach it.",
      );
    }
    if (setUpSecret) say(`Set up the community:  ${config.publicUrl}${peopleUrls.setUp(setUpSecret)}`);
    for (const line of demoLines) say(line);
    say(`Landfall is open at ${config.publicUrl}`);
    worker.start();
  },
);
server.on("error", (error: NodeJS.ErrnoException) => {
  stop(
    error.code === "EADDRINUSE"
      ? `Port ${config.port} is in use by another program: choose another with PORT.`
      : `The server cannot listen: ${error.message}`,
  );
});

let closing = false;
async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    // What is still open after three seconds is a connection that nobody reads.
    setTimeout(resolve, 3_000).unref();
  });
  await worker.stop();
  await closeHouse(house);
  release?.();
  process.exit(0);
}
process.on("SIGTERM", () => void close());
process.on("SIGINT", () => void close());

function configOrStop(): Config {
  // A made-up community never comes near the database of a real one.
  const ownDatabase = { DATABASE_URL: undefined, INTERVIEWS_DATABASE_URL: undefined };
  try {
    const environment = wantsDemo
      ? { ...process.env, ...ownDatabase, DATA_DIR: join(process.env["DATA_DIR"] ?? "data", "demo") }
      : process.env;
    return readConfig(environment, join(import.meta.dirname, "assets"));
  } catch (error) {
    if (error instanceof ConfigMistakes)
      stop("Landfall cannot start:", ...error.mistakes.map((line) => `  ${line}`));
    throw error;
  }
}

async function houseOrStop(checked: Config): Promise<House> {
  try {
    return await openHouse(checked, () => Temporal.Now.instant());
  } catch (error) {
    return stop(
      `The database cannot be opened or brought up to date: ${error instanceof Error ? error.message : "unknown trouble"}`,
    );
  }
}
