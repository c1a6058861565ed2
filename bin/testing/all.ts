// All that must hold, from the format of the files to a story told in a browser. Ends with one line that adds it all up.
import { inspect } from "node:util";
import { findChromium } from "../../test/chromium.ts";
import { startPostgres } from "../../test/postgres.ts";
import { isBuilt } from "../fingerprint.mjs";
import { Sentence } from "../sentence.mjs";
import { build, check, checks } from "./checks.ts";
import { type Compiled, compile } from "./compile.ts";
import { type Engine, type Options, readOptions } from "./options.ts";
import { type Run, runTests } from "./run.ts";
import { type Outcome, single, Tally } from "./tally.ts";

const tally = new Tally();
const said: Record<Engine, string> = { sqlite: "SQLite", postgres: "PostgreSQL" };

process.on("uncaughtException", (error) => {
  breakOff(error);
  sumUp();
  process.exit();
});
try {
  await testAll(readOptions(process.argv.slice(2)));
} catch (error) {
  breakOff(error);
}
sumUp();

// A run that breaks has proven nothing: that counts as a failure too.
function breakOff(error: unknown): void {
  tally.add(single("the run itself", 0, error instanceof Sentence ? error.message : inspect(error)));
}

function sumUp(): void {
  if (tally.passed + tally.failed === 0) breakOff(new Sentence("No test was found."));
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

async function testAll(options: Options): Promise<void> {
  if (options.only === null) {
    section("Form");
    await twoAtATime(checks.map((each) => () => check(each)));
  }
  const compiled = await compile(options.checkOnly ? "test/house.test.ts" : options.only);
  try {
    await testCompiled(compiled, options);
  } finally {
    compiled.remove();
  }
}

async function testCompiled(
  { laws, plain, onDatabase, journeys }: Compiled,
  { only, checkOnly, engines }: Options,
): Promise<void> {
  if (laws.length + plain.length + onDatabase.length + journeys.length === 0) {
    throw new Sentence(only ? `No test has "${only}" in its path.` : "No test was found.");
  }
  if (only === null && !checkOnly) {
    // A kind of test that is lost as a whole would not be missed otherwise.
    for (const [kind, files] of Object.entries({ laws, plain, onDatabase, journeys })) {
      if (files.length === 0) tally.add(single(kind, 0, "No test of this kind was found."));
    }
  }
  if (laws.length > 0) {
    section("The laws of the house");
    await runEach([{ name: "laws", files: laws, environment: {} }]);
  }
  const withDatabase = onDatabase.length + journeys.length > 0;
  if (withDatabase && !(await built())) return;
  const postgres = withDatabase && engines.includes("postgres") ? await startPostgres() : null;
  const on = (engine: Engine): Record<string, string> => ({
    TEST_ENGINE: engine,
    ...(engine === "postgres" && postgres ? { TEST_DATABASE_URL: postgres.url } : {}),
  });
  try {
    if (plain.length + onDatabase.length > 0) {
      section("Tests");
      const runs = engines.map((engine) => ({
        name: `on ${said[engine]}`,
        files: onDatabase,
        environment: on(engine),
      }));
      await runEach([{ name: "without a database", files: plain, environment: {} }, ...runs]);
    }
    if (journeys.length > 0) await travel(journeys, engines, on);
  } finally {
    await postgres?.stop();
  }
}

// Without pages there is nothing to test.
async function built(): Promise<boolean> {
  if (isBuilt()) return true;
  const outcome = await check(build);
  tally.add(outcome);
  return outcome.failed === 0;
}

async function travel(
  files: string[],
  engines: Engine[],
  on: (engine: Engine) => Record<string, string>,
): Promise<void> {
  const chromium = findChromium({ install: true });
  for (const script of ["off", "on"] as const) {
    section(`Journeys with JavaScript ${script}`);
    if (chromium.path === null) {
      tally.add(single("the browser", 0, chromium.advice));
      continue;
    }
    await runEach(
      engines.map((engine) => ({
        name: `on ${said[engine]}`,
        files,
        environment: { ...on(engine), JOURNEY_SCRIPT: script, CHROMIUM: chromium.path },
      })),
    );
  }
}

function section(name: string): void {
  console.log(`\n${name}`);
}

async function runEach(runs: Run[]): Promise<void> {
  await twoAtATime(runs.filter(({ files }) => files.length > 0).map((run) => () => runTests(run)));
}

// Two cores are what a small machine has.
async function twoAtATime(tasks: (() => Promise<Outcome>)[]): Promise<void> {
  const waiting = [...tasks];
  const next = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) tally.add(await task());
  };
  await Promise.all([next(), next()]);
}
