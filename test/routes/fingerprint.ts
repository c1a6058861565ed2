import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Town } from "../support.ts";

/** A print of each table of both databases. */
export type Prints = Readonly<Record<string, string>>;

/** Columns that are left out, such as `{ sessions: ["last_used_on"] }`. */
export type LeftOut = Readonly<Record<string, readonly string[]>>;

/** Takes the print of every table there is: equal prints are equal rows. */
export async function printsOf({ house }: Town, leftOut: LeftOut = {}): Promise<Prints> {
  const prints: Record<string, string> = {};
  for (const { name: database, read } of [house.main, house.interviews]) {
    const db = read as Kysely<Record<string, Record<string, unknown>>>;
    for (const { name } of await db.introspection.getTables()) {
      // What finds words is made anew soon after a write, at no certain moment; it says what its table says.
      if (name.includes("_fts")) continue;
      const rows = await db.selectFrom(name).selectAll().execute();
      const lines = rows.map((row) =>
        JSON.stringify(Object.entries(row).filter(([column]) => !leftOut[name]?.includes(column))),
      );
      prints[`${database}.${name}`] = createHash("sha256")
        .update(lines.sort().join("\n"))
        .digest("base64url");
    }
  }
  return prints;
}

/** Which tables differ between two moments. */
export const changedBetween = (before: Prints, after: Prints): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((table) => before[table] !== after[table])
    .sort();
