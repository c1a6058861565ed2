import { parseArgs } from "node:util";
import { makeFolder } from "../../src/database/index.ts";
import { keyInFolder } from "../../src/house.ts";
import { fewestMembers, NotEmpty, seed, usualSeed } from "./index.ts";

const help = `npm run seed -- --members N [--interviews N] [--seed S] [--now INSTANT] [--data DIR]

Makes a community of N members with a year behind it in an empty folder (./data/seeded-N), or, with DATABASE_URL set,
in that empty PostgreSQL database; the interviews lie in a file of their own all the same, unless INTERVIEWS_DATABASE_URL is
set. Every third member gives an interview, unless --interviews says how many there are. The same seed makes the same community at the same instant. Where one can go in it
stands in DIR/seeded.json afterwards.`;

/** What was asked for, or null where it cannot be read. */
function asked() {
  try {
    const { values } = parseArgs({
      options: {
        members: { type: "string" },
        seed: { type: "string", default: String(usualSeed) },
        interviews: { type: "string" },
        now: { type: "string" },
        data: { type: "string" },
        help: { type: "boolean" },
      },
    });
    const [members, number] = [Number(values.members), Number(values.seed)];
    const interviews = values.interviews === undefined ? {} : { interviews: Number(values.interviews) };
    if (Object.values(interviews).some((count) => !Number.isInteger(count))) return null;
    if (values.help || !Number.isInteger(members) || members < fewestMembers) return null;
    if (!Number.isSafeInteger(number)) return null;
    const now = values.now === undefined ? Temporal.Now.instant() : Temporal.Instant.from(values.now);
    return { members, ...interviews, seed: number, now, dataDir: values.data ?? `data/seeded-${members}` };
  } catch {
    return null;
  }
}

const wanted = asked();
if (!wanted) {
  console.error(help);
  process.exit(1);
}
try {
  const begun = performance.now();
  const say = (sentence: string): void => console.log(sentence);
  makeFolder(wanted.dataDir);
  const { open, sessions } = await seed({
    ...wanted,
    houseKey: process.env["SECRET_KEY"] ?? keyInFolder(wanted.dataDir),
    databaseUrl: process.env["DATABASE_URL"] ?? null,
    interviewsUrl: process.env["INTERVIEWS_DATABASE_URL"] ?? null,
    say,
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${wanted.members} members after ${seconds} s, in ${most} MB of memory at most. ${open.length} meetings are going on, and ${sessions.length} people are signed in.`,
  );
  console.log(`Start it with: DATA_DIR=${wanted.dataDir} npm start`);
} catch (error) {
  if (!(error instanceof NotEmpty)) throw error;
  console.error(error.message);
  process.exit(1);
}
