import assert from "node:assert/strict";
import { test } from "node:test";
import { inTownOfBen } from "../../../../test/doing.ts";
import { member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

/** Brings a list, as a form with a file sends it; returns the path to which that leads. */
async function brings(who: Person, list: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof list === "string" ? new TextEncoder().encode(list) : list;
  const answer = await who.upload(urls.imports, { id: toAddress(newId()) }, { name: "list.csv", bytes });
  return answer.path;
}

const jobsync = (many: number): string =>
  [
    "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status",
    ...Array.from({ length: many }, (_, at) => {
      const day = `2026-10-${String(1 + (at % 28)).padStart(2, "0")}`;
      return `${at},${day},Yes,${day},Works ${at % 40},Planner ${at},Full Time,Remote,Harbour Town,LinkedIn,Applied`;
    }),
  ].join("\r\n") + "\r\n";

const opportunitiesOf = (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("opportunities")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["title", "companies.name as company", "stage", "stage_on", "put_away"])
    .where("opportunities.member_id", "=", who.id)
    .orderBy("title")
    .execute();

test("300 applications of a tracker are seen first, come in together, and are nothing new the second time", () =>
  inTownOfBen(async (town, ben) => {
    const path = await brings(ben, jobsync(300));
    const preview = await ben.get(path);
    assert.match(preview.words, /A list from JobSync, with 300 applications that you do not have yet/);
    assert.deepEqual(await opportunitiesOf(town, ben), [], "nothing is in before he says so");
    const coming = await ben.press("Bring in 300 applications");
    assert.match(coming.words, /0 of 300 lines are done/);
    assert.equal(coming.headers.get("refresh"), `2; url=${path}`, "without script too");
    await town.work();
    assert.match((await ben.get(path)).words, /300 opportunities of this file stand on your board/);
    const rows = await opportunitiesOf(town, ben);
    assert.deepEqual(
      [rows.length, rows[0]],
      [
        300,
        {
          title: "Planner 0",
          company: "Works 0",
          stage: "applied",
          stage_on: "2026-10-01",
          put_away: "",
        },
      ],
    );
    const acts = await town.house.main.read.selectFrom("activities").selectAll().execute();
    assert.equal(acts.filter(({ kind, put_away }) => kind === "applied" && put_away === "").length, 300);
    const again = await ben.get(await brings(ben, jobsync(301)));
    assert.match(again.words, /with one application that you do not have yet\. 300 applications are there/);
  }));

test("the columns of a spreadsheet are chosen once, and remembered for its like; a bad row is left out with its line and reason", () =>
  inTownOfBen(async (town, ben) => {
    const list = (more = ""): string =>
      `Stelle;Firma;Beworben am;Notiz\nSchichtplaner;Nordlicht;13.11.2026;"Sagt ""Moin"""\nLagerist;Acme;gestern;\n${more}`;
    const path = await brings(ben, list());
    assert.match(path, /columns$/);
    await ben.get(path);
    const preview = await ben.press("Show me what is in it", {
      title: "0",
      company: "1",
      appliedOn: "2",
      notes: "3",
      heading: "yes",
    });
    assert.match(preview.words, /with one application that you do not have yet/);
    assert.match(preview.words, /Lagerist, Acme \(line 3\) “gestern” is no day that we can read/);
    await ben.press("Bring in one application");
    await town.work();
    assert.deepEqual(
      (await opportunitiesOf(town, ben)).map(({ title, company, stage_on }) => [title, company, stage_on]),
      [["Schichtplaner", "Nordlicht", "2026-11-13"]],
    );
    const next = await brings(ben, list("Planer;Hafen;12.11.2026;\n"));
    assert.doesNotMatch(next, /columns$/, "the headings are known");
    assert.match((await ben.get(next)).words, /with one application that you do not have yet/);
  }));

test("where the days could be read in two ways the order is asked, and nothing is guessed", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(await brings(ben, "Job,Company,Applied\nPlanner,Acme,03/04/2026\nClerk,Acme,05/06/2026\n"));
    const asked = await ben.press("Show me what is in it");
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Please choose which of the two stands first/);
    await ben.press("Show me what is in it", { order: "day-first" });
    await ben.press("Bring in 2 applications");
    await town.work();
    assert.deepEqual((await opportunitiesOf(town, ben)).map(({ stage_on }) => stage_on).toSorted(), [
      "2026-04-03",
      "2026-06-05",
    ]);
  }));

test("what a file brought is taken back whole, but for that with which something was done since", () =>
  inTownOfBen(async (town, ben) => {
    const path = await brings(ben, jobsync(3));
    await ben.get(path);
    await ben.press("Bring in 3 applications");
    await town.work();
    await ben.get(urls.opportunities);
    await ben.follow("Planner 1");
    await ben.press("Move", { to: "talking" });
    await ben.get(path);
    const back = await ben.press("Take back 2 opportunities");
    assert.match(back.words, /One opportunity of it stayed/);
    assert.deepEqual(
      (await opportunitiesOf(town, ben)).map(({ title }) => title),
      ["Planner 1"],
    );
  }));

for (const [which, bytes] of [
  ["UTF-16", new Uint8Array([0xff, 0xfe, ...Buffer.from("Job,Company\nPlaner,Zürich\n", "utf16le")])],
  ["Windows-1252", new Uint8Array(Buffer.from("Job,Company\nPlaner,Z\u00fcrich\n", "latin1"))],
] as const)
  test(`a list in ${which} is read as it was written`, () =>
    inTownOfBen(async (_town, ben) => {
      await ben.get(await brings(ben, bytes));
      assert.match((await ben.press("Show me what is in it")).words, /Planer, Zürich/);
    }));

test("nobody else finds a file that Ben brought, and without a search there is nothing to bring it into", () =>
  inTownOfBen(async (town, ben) => {
    const path = await brings(ben, jobsync(2));
    const cleo = await member(town, "Cleo");
    for (const each of [path, `${path}/columns`]) assert.equal((await cleo.get(each)).status, 404);
    for (const each of [`${path}/bringing`, `${path}/removal`, `${path}/columns`])
      assert.equal((await cleo.post(each, {})).status, 404);
    assert.match((await cleo.get(urls.imports)).words, /No search is open just now/);
    assert.equal((await ben.get(path)).status, 200);
  }));
