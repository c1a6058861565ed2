import assert from "node:assert/strict";
import { test } from "node:test";
import { inWorld } from "../../../../test/routes/world.ts";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";
import { searchToTake } from "./own/search-to-take.reads.ts";

/** The file that somebody takes along. */
async function takesAlong(town: Town, who: Person): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await town.fetch(who.ask(urls.exportZip));
  return new Uint8Array(await answer.arrayBuffer());
}

/** Somebody brings a packed file; the page to which that leads. */
const brings = (who: Person, bytes: Uint8Array<ArrayBuffer>) =>
  who.upload(urls.imports, { id: toAddress(newId()) }, { name: "my-search.zip", bytes });

type Fields = Readonly<Record<string, unknown>>;

/** All of somebody's search, told without ids: what a row speaks of is told in its place. */
async function told(town: Town, who: Person): Promise<Record<string, string[]>> {
  const all = await searchToTake(town.house.main.read, who.id);
  const lists = Object.entries(all).flatMap(([name, rows]) =>
    notTaken.includes(name) ? [] : [[name, rows as Fields[]] as const],
  );
  const named = new Set(
    lists.flatMap(([, rows]) => rows.flatMap((row) => [row["contact_id"], row["found_contact_id"]])),
  );
  const names = new Map<unknown, string>();
  for (const [name, rows] of lists)
    for (const row of rows)
      if (row["id"]) names.set(row["id"], `${name} ${JSON.stringify(Object.entries(row).filter(isWords))}`);
  return Object.fromEntries(
    lists.map(([name, rows]) => [
      name,
      rows
        .filter((row) => name !== "people" || named.has(row["id"]))
        .map((row) => JSON.stringify(Object.entries(row).filter(isTaken).map(tell)))
        .toSorted(),
    ]),
  );
  function tell([field, value]: [string, unknown]): unknown {
    return [field, typeof value === "number" ? (names.get(value) ?? value) : value];
  }
}

// With whom it was shared, and what was brought, stays where it was.
const notTaken = [
  "who_sees_my_search",
  "what_they_see",
  "search_imports",
  "search_import_rows",
  "targets_of_others_that_i_found_clear",
];
const isTaken = ([field]: [string, unknown]): boolean =>
  !["commitment_id", "found_clear_by", "import_id", "put_away"].includes(field);
const isWords = ([field, value]: [string, unknown]): boolean =>
  isTaken([field, value]) && typeof value === "string";

/** The bytes of every document that somebody keeps. */
async function filesOf(town: Town, who: Person): Promise<string[]> {
  const { main, files } = town.house;
  const rows = await main.read
    .selectFrom("documents")
    .select("file_id")
    .where("member_id", "=", who.id)
    .where("file_id", "is not", null)
    .execute();
  const kept = await Promise.all(rows.map(({ file_id }) => files.open(main.read, file_id ?? 0)));
  return kept.map((file) => Buffer.from(file?.bytes ?? []).toString()).toSorted();
}

test("a search that is taken along is the same search in another Landfall, with its documents; a second time nothing is new", () =>
  inWorld(async ({ town, ben }) => {
    const zip = await takesAlong(town, ben);
    const before = await told(town, ben);
    for (const [name, rows] of Object.entries(before)) assert.notEqual(rows.length, 0, `${name} has rows`);
    await inTown(async (other) => {
      await begin(other);
      const newcomer = await member(other, "Ben");
      await looks(other, newcomer);
      const preview = await brings(newcomer, zip);
      assert.match(preview.words, /A search from Landfall, with [\d,]+ things that you do not have yet/);
      assert.doesNotMatch(preview.words, /left out/i);
      await newcomer.press("Bring in");
      await other.work();
      assert.match((await newcomer.get(preview.path)).words, /Your search is in/);
      assert.deepEqual(await told(other, newcomer), before);
      assert.deepEqual(
        await filesOf(other, newcomer),
        await filesOf(town, ben),
        "the documents are the same",
      );
      assert.match((await brings(newcomer, zip)).words, /Nothing new is in this file/);
    });
  }));
