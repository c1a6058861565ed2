import assert from "node:assert/strict";
import { test } from "node:test";
import { ZipFile } from "yazl";
import { did, inTownOfBen, pursues } from "../../../../test/doing.ts";
import { looks } from "../../../../test/searching.ts";
import { member, type Person, type Town } from "../../../../test/support.ts";
import { fromAddress, newId, toAddress } from "../../../basics/ids.ts";
import { atomically } from "../../../database/index.ts";
import { closeSearch } from "../opening/searches.ts";
import { eraseSearch } from "../personal.ts";
import { searchUrls as urls } from "../urls.ts";
import { sweepSearchImports } from "./sweeping.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A packed file with these things in it. */
async function packed(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const [name, what] of Object.entries(files)) zip.addBuffer(Buffer.from(what), name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const ours = (lists: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ landfall: "search", version: 1, ...lists });

const brings = (who: Person, bytes: Bytes) =>
  who.upload(urls.imports, { id: toAddress(newId()) }, { name: "my-search.zip", bytes });

const at = "2026-11-01T09:00:00.000Z";
const search = {
  ...{ id: 1, looking_since: "2026-10-01", last_work_on: "", in_work: "no", pace: "slow", money_until: "" },
  ...{ log_rule: "", opened_at: at, paused_at: null, ended_at: null, ended_how: "" },
};
const opportunity = {
  ...{ id: 2, search_id: 1, title: "Planner", company: "Acme", place: "", pay: "", link: "", channel: "" },
  ...{ also_networked: 0, found_where: "", found_contact_id: null, job_kind: "", stage: "applied" },
  ...{
    stage_on: "2026-11-02",
    closed_why: "",
    next_step: "",
    next_on: "",
    notes: "",
    shown: "",
    made_at: at,
  },
};
const document = {
  ...{ id: 3, opportunity_id: 2, kind: "resume", name: "Mine", sent_on: "", note: "", made_at: at },
  ...{ file_name: "mine.pdf", size: 4 },
};

const countOf = async (town: Town, table: "files" | "opportunities" | "documents"): Promise<number> =>
  (await town.house.main.read.selectFrom(table).select("id").execute()).length;

test("a packed file that is not ours, damaged, or made to do harm is refused with one sentence, and nothing is kept of it", () =>
  inTownOfBen(async (town, ben) => {
    const good = await packed({ "search.json": ours({ searches: [search], opportunities: [opportunity] }) });
    const named = Buffer.from(good).toString("latin1").replaceAll("search.json", "../arch.jso");
    const lying = Buffer.from(good);
    // What comes out of it is more than it says in its table of contents.
    lying.writeUInt32LE(7, lying.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1")) + 24);
    const tries: [Bytes, RegExp][] = [
      [await packed({ "[Content_Types].xml": "<xml/>" }), /a packed file that did not come from Landfall/],
      [good.subarray(0, good.length - 30), /This packed file is damaged/],
      [Buffer.from(named, "latin1"), /is not as Landfall writes it/],
      [lying, /This packed file is damaged/],
      [await packed({ "search.json": '{"version":1}' }), /is not as Landfall writes it/],
      [await packed({ "search.json": "[" }), /This packed file is damaged/],
      [
        await packed({ "search.json": JSON.stringify({ landfall: "search", version: 2 }) }),
        /written by a newer Landfall/,
      ],
      [await packed({ "search.json": ours({}) }), /Nothing new is in this file/],
    ];
    for (const [bytes, words] of tries) assert.match((await brings(ben, bytes)).words, words);
    assert.equal(await countOf(town, "opportunities"), 0);
    assert.equal(await countOf(town, "files"), 0);
  }));

test("a row that no form would have taken is left out with the reason, and the others come in", () =>
  inTownOfBen(async (town, ben) => {
    const bad = [
      { ...opportunity, id: 4, link: "javascript:alert(1)" },
      { ...opportunity, id: 5, title: "x".repeat(10_000) },
      { ...opportunity, id: 6, stage: "dreaming" },
      { ...opportunity, id: 7, stage_on: "2026-02-30" },
      { ...opportunity, id: 10, stage_on: "2026-12-30" },
      { ...opportunity, id: 11, made_at: "2030-01-01T00:00:00.000Z" },
      { ...opportunity, id: 8, search_id: 77 },
      "Planner",
    ];
    const lists = { searches: [search], opportunities: [opportunity, ...bad], documents: [document] };
    const there = { ...document, name: "Kept", file: "files/001 mine.pdf" };
    const gone = { ...document, id: 9, name: "Lost", size: 9, file: "files/002 gone.pdf" };
    const file = { "files/001 mine.pdf": "mine" };
    const zip = await packed({
      "search.json": ours({ ...lists, documents: [there, gone], stages: [{}] }),
      ...file,
    });
    const preview = await brings(ben, zip);
    assert.match(preview.words, /with 3 things that you do not have yet\. 10 lines are left out/);
    assert.match(preview.words, /Document: Lost \(line 2\) Its document is not in the file, or too large/);
    await ben.press("Bring in 3 things");
    await town.work();
    assert.match((await ben.get(urls.opportunities)).words, /Planner/);
    assert.deepEqual([await countOf(town, "opportunities"), await countOf(town, "documents")], [1, 1]);
    const open = await town.house.main.read.selectFrom("searches").select("pace").executeTakeFirstOrThrow();
    assert.equal(open.pace, "slow", "an empty search becomes the one of the file");
  }));

test("a search that holds something already keeps its own words, and what is thrown away takes its documents along", () =>
  inTownOfBen(async (town, ben) => {
    await pursues(town, ben, "Clerk", "Harbour");
    const zip = await packed({
      "search.json": ours({
        searches: [search],
        opportunities: [opportunity],
        documents: [{ ...document, file: "files/001 mine.pdf" }],
      }),
      "files/001 mine.pdf": "mine",
    });
    assert.match(
      (await brings(ben, zip)).words,
      /with 2 things that you do not have yet\. One thing is there/,
    );
    assert.equal(await countOf(town, "files"), 1);
    await ben.press("Throw this file away");
    assert.equal(await countOf(town, "files"), 0);
    assert.equal(await countOf(town, "opportunities"), 1);
  }));

test("somebody else who brings Ben's file has a search of their own, and Ben's is left as it is", () =>
  inTownOfBen(async (town, ben) => {
    const planner = await pursues(town, ben, "Planner", "Acme");
    await did(ben, { words: "They hire in spring." });
    const answer = await town.fetch(ben.ask(urls.exportZip));
    const zip = new Uint8Array(await answer.arrayBuffer());
    const cleo = await member(town, "Cleo");
    await looks(town, cleo);
    const preview = await brings(cleo, zip);
    assert.equal((await ben.get(preview.path)).status, 404, "nobody else sees what waits");
    await cleo.press("Bring in");
    assert.equal((await cleo.post(urls.importRemoval(idIn(preview.path)))).status, 409, "it stays");
    await town.work();
    const rows = await town.house.main.read
      .selectFrom("opportunities")
      .select(["id", "member_id", "title"])
      .execute();
    assert.equal(rows.length, 2);
    assert.equal(rows.find(({ id }) => id === planner)?.member_id, ben.id);
    assert.match((await cleo.get(urls.opportunities)).words, /Planner/);
  }));

const idIn = (path: string): number => fromAddress(path.split("/")[3] ?? "") ?? 0;

const withDocument = () =>
  packed({
    "search.json": ours({
      searches: [search],
      opportunities: [opportunity],
      // The second says that it is the same file: it lies there once.
      documents: ["a", "b"].map((name, at) => ({ ...document, name, size: at, file: "files/001 mine.pdf" })),
    }),
    "files/001 mine.pdf": "mine",
  });

test("what came in with a file stays when what stood in the file is forgotten, its documents too", () =>
  inTownOfBen(async (town, ben) => {
    await brings(ben, await withDocument());
    await ben.press("Bring in 3 things");
    await town.work();
    town.clock.forward({ hours: 24 * 40 });
    await sweepSearchImports(town.house.main.write, town.clock.now);
    const { file_id } = await town.house.main.read
      .selectFrom("documents")
      .select("file_id")
      .executeTakeFirstOrThrow();
    const kept = await town.house.files.open(town.house.main.read, file_id ?? 0);
    assert.equal(Buffer.from(kept?.bytes ?? []).toString(), "mine");
  }));

test("a document that waits goes with a search that ended meanwhile, and with whoever leaves", () =>
  inTownOfBen(async (town, ben) => {
    const { write } = town.house.main;
    await brings(ben, await withDocument());
    await ben.press("Bring in 3 things");
    await closeSearch(write, ben.id, town.clock.now);
    assert.equal(await countOf(town, "files"), 1);
    await town.work();
    assert.deepEqual([await countOf(town, "files"), await countOf(town, "documents")], [0, 0]);
    await looks(town, ben);
    await brings(ben, await withDocument());
    assert.equal(await countOf(town, "files"), 1);
    await atomically(write, (tx) => eraseSearch(tx, ben.id));
    assert.equal(await countOf(town, "files"), 0);
  }));
