import { join } from "node:path";
import { keepable, putTogether } from "./app.tsx";
import { type Config, ConfigMistakes, forDemo, readConfig, remarksOn, settings } from "./config.ts";
import { lockFolder, makeFolder } from "./database/index.ts";
import { closeHouse, openHouse } from "./house.ts";
import { replaceSetUpLink, peopleUrls } from "./modules/people/index.ts";
import type { House } from "./web/context.ts";
import { Crowd } from "./web/crowd.ts";
import { makeDoor } from "./web/door.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A start that cannot go on ends here, with the sentences that say why. */
function stop(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const words = process.argv.slice(2);
const unknown = words.find((word) => word !== "--demo" && word !== "--help");
// A word that is mistyped must not open the real community.
if (unknown !== undefined)
  stop(`"${unknown}" is not known here. There are --demo, for a made-up community, and --help.`);
const wantsDemo = words.includes("--demo");
if (!wantsDemo && process.env["npm_config_demo"])
  stop("npm kept --demo for itself. Put two dashes before it: npm start -- --demo");
if (words.includes("--help")) {
  say("npm start                 opens the community");
  say("npm start -- --demo       opens a made-up one, on a database of its own");
  say("\nSettings, from the environment:");
  for (const [name, meaning] of settings) say(`  ${name.padEnd(24)}${meaning}`);
  process.exit(0);
}

const config = configOrStop();
const release = lockOrStop(config);
const house = await houseOrStop(config);
house.crowd = new Crowd(() => performance.now());
const { app, worker } = putTogether(house);
// Its words are read only when somebody wants to look round.
const demoLines = wantsDemo ? await (await import("./demo/index.ts")).openDemo(house) : [];
const setUpSecret = await replaceSetUpLink(house.main.write, house.clock());

const door = makeDoor(house, app.fetch, keepable);
// Who cannot be let in at once waits outside, as long a row as the system allows: a row that is too short turns people
// away without a word.
door.listen({ port: config.port, host: config.host, backlog: 4_096 }, () => {
  for (const remark of remarksOn(config)) say(remark);
  if (setUpSecret) say(`Set up the community:  ${config.publicUrl}${peopleUrls.setUp(setUpSecret)}`);
  for (const line of demoLines) say(line);
  say(`Landfall is open at ${config.publicUrl}`);
  worker.start();
});
door.on("error", (error: NodeJS.ErrnoException) => {
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
  // Streams never end by themselves: the server would wait for them.
  house.live.endAll();
  await new Promise<void>((resolve) => {
    door.close(() => resolve());
    door.closeIdleConnections();
    // What is still open after three seconds is a connection that nobody reads.
    setTimeout(resolve, 3_000).unref();
  });
  await worker.stop();
  await closeHouse(house);
  release();
  process.exit(0);
}
process.on("SIGTERM", () => void close());
process.on("SIGINT", () => void close());

function configOrStop(): Config {
  try {
    return readConfig(wantsDemo ? forDemo(process.env) : process.env, join(import.meta.dirname, "assets"));
  } catch (error) {
    if (error instanceof ConfigMistakes)
      stop("Landfall cannot start:", ...error.mistakes.map((line) => `  ${line}`));
    throw error;
  }
}

function lockOrStop({ databaseUrl, dataDir }: Config): () => void {
  try {
    makeFolder(dataDir);
    // NOTE: several processes may share a PostgreSQL database; a SQLite file has one server.
    if (databaseUrl) return () => {};
    const release = lockFolder(dataDir);
    if (release) return release;
  } catch (error) {
    return stop(
      `The folder ${dataDir} cannot be used: ${reasonOf(error)}. Make it ours to write in, or choose another DATA_DIR.`,
    );
  }
  return stop(`Another Landfall is already open on ${dataDir}. Stop it first, or choose another DATA_DIR.`);
}

async function houseOrStop(checked: Config): Promise<House> {
  try {
    return await openHouse(checked, () => Temporal.Now.instant());
  } catch (error) {
    return stop(`The database cannot be opened or brought up to date: ${reasonOf(error)}`);
  }
}

// A server that does not answer is reported by a code alone.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown trouble";
  return error.message || ("code" in error ? String(error.code) : "") || error.name;
}
