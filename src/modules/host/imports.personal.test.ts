import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../basics/ids.ts";
import { atomically } from "../../database/index.ts";
import { giveRole } from "../people/index.ts";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { matchColumns, bringList, readyInvitations, sendInvitations } from "./imports.ts";
import { peopleIn } from "./imports.matching.ts";
import { eraseImports, exportImports } from "./imports.personal.ts";
import { readList } from "./imports.reading.ts";
import { sendSome } from "./imports.sending.ts";

const columns = { heading: false, email: 1, name: 0, surname: null };

/** A list whose columns are matched. */
async function listOf(town: Town, host: Person, csv: string): Promise<number> {
  const db = town.house.main.write;
  const id = await bringList(db, host.id, { id: newId(), csv }, town.clock.now);
  const lines = await readList(csv);
  const rows = peopleIn(typeof lines === "string" ? [] : lines, columns);
  await matchColumns(db, host.id, id, { columns, rows }, town.clock.now);
  return id;
}

async function send(town: Town, host: Person, list: number): Promise<void> {
  const db = town.house.main.write;
  await readyInvitations(db, host.id, list, { words: "Come over.", days: 14 }, town.clock.now);
  await sendInvitations(db, host.id, list, town.clock.now);
}

const rowsOf = (town: Town, list: number) =>
  town.house.main.read
    .selectFrom("import_rows")
    .select(["name", "email", "trouble"])
    .where("import_id", "=", list)
    .orderBy("position")
    .execute()
    .then((rows) => rows.map((row) => `${row.name}|${row.email}|${row.trouble}`));

const erase = (town: Town, who: number) => atomically(town.house.main.write, (tx) => eraseImports(tx, who));

test("whoever deletes the account goes out of the lists of others, and is not invited by them", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const sent = await listOf(town, host, "Ana,ana@example.org\nBen,ben@example.org");
    await send(town, host, sent);
    const waiting = await listOf(
      town,
      host,
      "Ana,ANA@example.org\nJoana,joana@example.org\nCleo,cleo@example.org",
    );
    const ana = await member(town, "Ana");
    const db = town.house.main.write;
    assert.deepEqual((await exportImports(db, ana.id))["named_in_lists"], []);
    await db.updateTable("members").set({ email_proven_at: "2026-11-24" }).where("id", "=", ana.id).execute();
    const named = (await exportImports(db, ana.id))["named_in_lists"] as { name: string }[];
    assert.deepEqual(
      named.map(({ name }) => name),
      ["Ana", "Ana"],
    );

    await erase(town, ana.id);
    assert.deepEqual(await rowsOf(town, sent), ["||erased", "Ben|ben@example.org|"]);
    assert.deepEqual(await rowsOf(town, waiting), [
      "||erased",
      "Joana|joana@example.org|",
      "Cleo|cleo@example.org|",
    ]);
    const texts = await db.selectFrom("imports").select("csv").orderBy("csv").execute();
    assert.deepEqual(
      texts.map(({ csv }) => csv),
      ["", "\nJoana,joana@example.org\nCleo,cleo@example.org"],
    );
    assert.equal(await sendSome(db, sent, 5, town.clock.now), 1);
  }));

test("a host who goes leaves no list unsent, and the rest of one half sent is left undone", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const db = town.house.main.write;
    await giveRole(db, host.id, ana.id, "host", town.clock.now);
    const half = await listOf(town, ana, "Ben,ben@example.org\nCleo,cleo@example.org");
    await send(town, ana, half);
    await sendSome(db, half, 1, town.clock.now);
    await listOf(town, ana, "Dora,dora@example.org");
    await listOf(town, host, "Emil,emil@example.org");

    await erase(town, ana.id);
    assert.deepEqual(await rowsOf(town, half), ["Ben|ben@example.org|", "||erased"]);
    assert.equal(await sendSome(db, half, 5, town.clock.now), 0);
    const lists = await db.selectFrom("imports").select(["csv", "words"]).orderBy("csv").execute();
    assert.deepEqual(
      lists.map(({ csv, words }) => `${csv}|${words}`),
      ["|", "Emil,emil@example.org|"],
    );
  }));
