// A made-up community, so that one can look round. It is told through the verbs that everybody uses, week after week
// until now, by dice that always fall the same way.
import { atomically, type Main } from "../database/index.ts";
import { claimEntries } from "../journal/index.ts";
import { communityOf, hostIds, makeSignInLink, peopleUrls } from "../modules/people/index.ts";
import type { House } from "../web/context.ts";
import { memberByEmail } from "./cast.ts";
import { authorLines, tellInterviews } from "./interviews-told.ts";
import type { Key } from "./people.ts";
import { tellTenWeeks } from "./tell.ts";

/** Who shows what: the names under which the start of the demo offers to sign in. */
const guides: readonly (readonly [role: string, key: Key])[] = [
  ["host", "ruth"],
  ["coach", "desmond"],
  ["organiser", "marta"],
  ["seeker", "tomas"],
  ["newcomer", "ellen"],
  ["waiting", "winnie"],
];

/** A sign-in link of the demo waits for a month. */
const linkHours = 30 * 24;

/**
 * Fills the empty databases with the demo, each with all of it or nothing. Returns the ways in, one a line: a fresh one-time
 * sign-in link for each role, and the page of one author with its key.
 */
export async function openDemo(house: House): Promise<string[]> {
  const now = house.clock();
  const db = house.main.write;
  const lines = await atomically(db, async (tx) => {
    if (!(await communityOf(tx))) await tellTenWeeks(tx, now);
    const waysIn = await signInLines(tx, house.config.publicUrl, now);
    await leaveMailUnsent(tx, now);
    return waysIn;
  });
  await tellInterviews(house, now);
  return [...lines, ...(await authorLines(house))];
}

async function signInLines(db: Main, address: string, now: Temporal.Instant): Promise<string[]> {
  const [host] = await hostIds(db);
  if (host === undefined) return [];
  const lines: string[] = [];
  for (const [role, key] of guides) {
    const member = await memberByEmail(db, key);
    // Whoever played with the demo may have deleted the account.
    if (member === undefined) continue;
    const secret = await makeSignInLink(db, host, member, now, linkHours);
    lines.push(`${role.padEnd(10)}${address}${peopleUrls.signInLink(secret)}`);
  }
  return lines;
}

/** Nobody in a made-up community waits for mail: what happened is marked as handled. */
async function leaveMailUnsent(db: Main, now: Temporal.Instant): Promise<void> {
  while ((await claimEntries(db, 500, now)).length > 0);
}
