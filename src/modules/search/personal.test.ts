import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { inWorld } from "../../../test/routes/world.ts";
import { fromAddress } from "../../basics/ids.ts";
import { deleteAccount } from "../people/index.ts";
import { searchPersonal } from "./personal.ts";
import { exportSearch } from "./personal.reads.ts";
import { searchPlaces } from "./places.ts";

type Row = Record<string, unknown>;

/** Made of other words, and of no use to anybody outside. */
const derived = new Set(["opportunities.match_words", "opportunities.search_words"]);

test("whatever the house holds of Ben's search he takes along, and not a word of Oskar's", () =>
  inWorld(async ({ town, ben, who }) => {
    const db = town.house.main.write;
    const oskar = who("outsider")?.id ?? 0;
    await db
      .updateTable("opportunities")
      .set({ title: "Lighthouse keeper" })
      .where("member_id", "=", oskar)
      .execute();
    const taken = JSON.stringify(await exportSearch(db, ben.id));
    const missing: string[] = [];
    for (const [table, { personal }] of Object.entries(searchPersonal)) {
      const columns = Object.keys(personal).filter((column) => !derived.has(`${table}.${column}`));
      for (const row of await rowsOf(table)) {
        for (const column of columns) {
          const value = row[column];
          if (value !== "" && value !== null && !taken.includes(JSON.stringify(value)))
            missing.push(`${table}.${column}`);
        }
      }
    }
    assert.deepEqual(missing, []);
    assert.doesNotMatch(taken, /Lighthouse keeper/);

    async function rowsOf(table: string): Promise<readonly Row[]> {
      const isRow = table === "search_import_rows";
      const own = isRow ? sql`import_id in (select id from search_imports where` : sql`(`;
      const query = sql<Row>`select * from ${sql.table(table)} where ${own} member_id = ${ben.id})`;
      return table === "log_rules" ? [] : (await query.execute(db)).rows;
    }
  }));

test("the key of a file goes with its owner, and nobody can read the file again", () =>
  inWorld(async ({ town, ben, who, things, others }) => {
    const db = town.house.main.write;
    const fileOf = async (document: string | undefined) =>
      (
        await db
          .selectFrom("documents")
          .select("file_id")
          .where("id", "=", fromAddress(document ?? "") ?? 0)
          .executeTakeFirstOrThrow()
      ).file_id ?? 0;
    const [his, another] = [await fileOf(things[":document"]), await fileOf(others[":document"])];
    assert.ok(await town.house.files.open(db, his));
    await deleteAccount(db, ben.id, { erase: searchPlaces.erase ?? (async () => {}) }, town.clock.now);
    assert.equal(await town.house.files.open(db, his), null);
    assert.ok(await town.house.files.open(db, another));
    const left = await db.selectFrom("searches").select("member_id").execute();
    assert.ok(left.some(({ member_id }) => member_id === who("outsider")?.id));
    assert.ok(left.every(({ member_id }) => member_id !== ben.id));
  }));
