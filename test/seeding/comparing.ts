import { sql } from "kysely";
import type { Row } from "../../bench/seed/ledger.ts";
import type { Id } from "../../src/basics/ids.ts";
import type { House } from "../../src/web/context.ts";

/** Tables in which nothing of the story stands, and why. */
export const withoutFacts: Readonly<Record<string, string>> = {
  schema_versions: "which steps the database has taken, and when",
  files: "no room keeps files yet",
  jobs: "work that waits for the queue; in a seeded community it is done",
  rate_limits: "how often somebody pressed, forgotten within a day",
  deliveries: "mails that are owed: nobody in a made-up community waits for one",
  kept_mails: "likewise, as they were written",
  daily_mails: "likewise, the mail of a day",
  sign_in_requests: "codes, swept after a day",
  sign_in_links: "printed links, swept after a day",
  set_up_links: "gone when the community is set up",
  email_changes: "swept after a day",
  passkeys: "made by a device that signs; nothing of the seed's could",
  passkey_challenges: "likewise, for minutes",
  imports: "lists that hosts bring along are thrown away within days",
  import_rows: "likewise",
  column_choices: "how somebody read a list last; the lists of the seed say themselves what is what",
  sealed_interviews: "nobody of the seed is in careful mode",
  crossovers:
    "the house compares each interview with all others; the seed, which has a hundred thousand of them, pairs some that fit",
};

/** Tables whose own id a verb makes and nobody points to: a row is known by all else. */
const ownIds = new Set([
  "memberships",
  "check_outs",
  "sessions",
  "host_acts",
  "journal",
  "interview_acts",
  "contact_ways",
  "search_wants",
  "stage_changes",
]);

/** What is not told of a row: when its entry was read is the post office's affair, and a card's code is drawn by chance. */
const untold: Readonly<Record<string, readonly string[]>> = { journal: ["handled_at"], cards: ["code"] };

/** Every row of every table of both databases that holds facts, as text in a fixed order; ids are those that `names` give them. */
export async function storyIn(
  house: House,
  names: ReadonlyMap<Id, Id> = new Map(),
): Promise<Record<string, string[]>> {
  const planned = new Map([...names].map(([plan, made]) => [made, plan]));
  const story: Record<string, string[]> = {};
  for (const { read } of [house.main, house.interviews])
    for (const { name } of await read.introspection.getTables()) {
      if (Object.hasOwn(withoutFacts, name) || name.includes("_fts")) continue;
      const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(read);
      story[name] = rows.map((row) => textOf(name, row, planned)).sort();
    }
  return story;
}

function textOf(table: string, row: Row, planned: ReadonlyMap<Id, Id>): string {
  const left = new Set([...(ownIds.has(table) ? ["id"] : []), ...(untold[table] ?? [])]);
  return Object.entries(row)
    .filter(([column]) => !left.has(column))
    .map(
      ([column, value]) =>
        [column, typeof value === "number" ? (planned.get(value) ?? value) : value] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([column, value]) => `${column}: ${String(value)}`)
    .join(", ");
}
