import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { knows } from "../../../../test/people-met.ts";
import { looks } from "../../../../test/searching.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { closeSearch } from "../opening/searches.ts";
import { letters, most } from "../search.ts";
import { searchUrls as urls } from "../urls.ts";
import { standingsOf, targetCompanyIds } from "./target-companies.reads.ts";
import { addTargetCompanies, addTargetCompany, changeTargetCompany } from "./target-companies.ts";

/** Ben has a search open. */
const inTownOfBen = (story: (town: Town, ben: Person, search: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await story(town, ben, await looks(town, ben));
  });

const named = (company: string, known = "") => ({ company, standing: "listed", known }) as const;

const rowsOf = (town: Town, who: Person) =>
  town.house.main.read.selectFrom("target_companies").selectAll().where("member_id", "=", who.id).execute();

test("one name puts a company on the list, with whom Ben knows there", () =>
  inTownOfBen(async (town, ben) => {
    for (const name of ["Ana Ruiz", "Bo Lind", "Cy Berg", "Di Voss"])
      await knows(town, ben, name, { company: "Brightwater" });
    await knows(town, ben, "Eva Hale", { company: "Northquay" });
    assert.match((await ben.get(urls.targetCompanies)).words, /Where would you like to work\?/);
    const one = await ben.press("Put it on my list", { company: "brightwater GmbH" });
    assert.match(one.words, /It is on your list.*One company stands here/);
    assert.match(
      one.words,
      /Brightwater On my list You know Ana Ruiz, Bo Lind, Cy Berg and one more there\./,
    );
    await ben.press("Put it on my list", { company: "Northquay", standing: "talking", known: "They moved." });
    const two = await ben.press("Put it on my list", { company: "Gull & Sons" });
    assert.match(two.words, /Northquay Talking with someone there You know Eva Hale there\. They moved\./);
    assert.match(two.words, /Gull & Sons On my list You know nobody there yet/);
    assert.match((await ben.follow("Talking with someone there")).words, /3 companies stand here/);
    assert.doesNotMatch(ben.here?.words ?? "", /Gull & Sons/);
    assert.match((await ben.get(`${urls.targetCompanies}?standing=nowhere`)).words, /Gull & Sons/);
  }));

test("what is pursued at a company stands beside it, as far as it is open and in sight", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    await addTargetCompany(db, ben.id, { id: newId(), ...named("Brightwater") }, town.clock.now);
    const [row] = await rowsOf(town, ben);
    const job = {
      member_id: ben.id,
      search_id: search,
      company_id: row?.company_id ?? 0,
      place: "",
      pay: "",
      link: "",
      channel: "",
      also_networked: 0,
      found_where: "",
      found_contact_id: null,
      job_kind: "",
      stage_on: "2026-11-20",
      closed_why: "",
      next_step: "",
      next_on: "",
      notes: "",
      match_words: "",
      search_words: "",
      shown: "",
      import_id: null,
      made_at: "2026-11-20T10:00:00.000Z",
      version: 1,
    } as const;
    await db
      .insertInto("opportunities")
      .values([
        { ...job, id: newId(), title: "Shift planner", stage: "talking", put_away: "" },
        { ...job, id: newId(), title: "Night planner", stage: "closed", put_away: "" },
        { ...job, id: newId(), title: "Day planner", stage: "applied", put_away: "import" },
      ])
      .execute();
    assert.match(
      (await ben.get(urls.targetCompanies)).words,
      /Brightwater On my list · one opportunity open/,
    );
    const page = (await ben.follow("Brightwater")).words;
    assert.match(page, /What I pursue there .*Shift planner Talking/);
    assert.match(page, /Night planner Closed/);
    assert.doesNotMatch(page, /Day planner/);
  }));

test("several are written down at once, a line each, and none is doubled", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.targetCompanies);
    const lines =
      "Acme; they hire in spring\n\nNorthquay\tTom works there; ask him\nACME Inc.; second line\n ; nothing\nGull";
    const answer = await ben.press("Put them on my list", { lines });
    assert.match(answer.words, /They are on your list.*3 companies stand here/);
    const acme = (await rowsOf(town, ben)).find(({ known }) => known.includes("spring"));
    assert.equal(acme?.known, "they hire in spring\nsecond line", "what is known is kept, all of it");
    await ben.press("Put them on my list", { lines });
    assert.equal((await rowsOf(town, ben)).length, 3, "sent twice they are the same three");
    assert.equal((await rowsOf(town, ben)).find(({ id }) => id === acme?.id)?.known, acme?.known);
    const long = await ben.press("Put them on my list", { lines: `${"x".repeat(121)}\nGull` });
    assert.equal(long.status, 422);
    assert.match(long.words, /A name holds 120 characters/);
    assert.ok(long.html.includes("Gull"));
    const many = await ben.press("Put them on my list", { lines: "Acme\n".repeat(61) });
    assert.match(many.words, /This takes 60 lines at a time, and yours has 61/);
    assert.equal((await ben.press("Put them on my list", { lines: " " })).status, 422);
  }));

test("a name that is on the list already stays one, and the form sent twice makes one", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.targetCompanies);
    const { action, body } = ben.prepare("Put it on my list", { company: "Acme", known: "Big" });
    await ben.post(action, body);
    await ben.post(action, body);
    assert.equal((await rowsOf(town, ben)).length, 1);
    await ben.get(urls.targetCompanies);
    const again = await ben.press("Put it on my list", { company: "acme", known: "And kind" });
    assert.match(again.words, /It was on your list already/);
    assert.equal((await rowsOf(town, ben))[0]?.known, "Big\nAnd kind");
    const empty = await ben.press("Put it on my list", { company: "" });
    assert.equal(empty.status, 422);
    assert.match(empty.words, /Which company\? Its name is enough/);
    const db = town.house.main.write;
    await Promise.all(
      ["Northquay", "NORTHQUAY", "northquay ltd"].map((company) =>
        addTargetCompany(db, ben.id, { id: newId(), ...named(company) }, town.clock.now),
      ),
    );
    assert.equal((await rowsOf(town, ben)).length, 2);
  }));

test("what is known has room, and what no longer fits replaces nothing", () =>
  inTownOfBen(async (town, ben) => {
    const db = town.house.main.write;
    const add = (known: string) =>
      addTargetCompany(db, ben.id, { id: newId(), ...named("Acme", known) }, town.clock.now);
    await add("x".repeat(letters.known - 1));
    await assert.rejects(add("something new"), /conflict: company-known-full/);
    assert.equal((await rowsOf(town, ben))[0]?.known.length, letters.known - 1);
  }));

test("where a company stands is changed, and what another window wrote is shown beside", () =>
  inTownOfBen(async (town, ben, search) => {
    const db = town.house.main.write;
    const id = await addTargetCompany(db, ben.id, { id: newId(), ...named("Acme") }, town.clock.now);
    await ben.get(urls.targetCompany(id));
    const late = ben.prepare("Keep the changes", { standing: "applied" });
    await ben.press("Keep the changes", { standing: "learning", known: "Line <b>one</b>" });
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: Finding out\. Line <b>one<\/b>/);
    assert.ok(!behind.html.includes("<b>one"));
    await ben.press("Keep the changes");
    assert.equal((await standingsOf(db, search)).applied, 1);
    assert.equal((await ben.post(late.action, { ...late.body, standing: "gone" })).status, 422);
    assert.equal((await targetCompanyIds(db, search)).size, 1);
    const version = (await rowsOf(town, ben))[0]?.version ?? 0;
    await changeTargetCompany(db, ben.id, id, { standing: "set-aside", known: "", version });
    assert.equal((await targetCompanyIds(db, search)).size, 0, "what was set aside is no target any more");
    await ben.get(urls.targetCompany(id));
    assert.match((await ben.press("Take it off this list")).words, /Taken off your list/);
    assert.equal((await ben.get(urls.targetCompany(id))).status, 404);
    assert.equal((await db.selectFrom("companies").select("name").execute()).length, 1, "the company stays");
  }));

test("another member's target company is not found, and neither is one of a search that is over", () =>
  inTownOfBen(async (town, ben) => {
    const db = town.house.main.write;
    const id = await addTargetCompany(db, ben.id, { id: newId(), ...named("Acme") }, town.clock.now);
    const cleo = await member(town, "Cleo");
    await looks(town, cleo);
    for (const path of [urls.targetCompany(id), urls.targetCompany(newId()), "/search/companies/nonsense"])
      assert.equal((await cleo.get(path)).status, 404);
    assert.equal(
      (await cleo.post(urls.targetCompany(id), { version: "1", standing: "applied" })).status,
      404,
    );
    assert.equal((await cleo.post(urls.targetCompanyRemoval(id))).status, 404);
    assert.equal((await cleo.get(urls.targetCompanies)).words.includes("Acme"), false);
    await closeSearch(db, ben.id, town.clock.now);
    assert.equal((await ben.get(urls.targetCompany(id))).status, 404);
    await looks(town, ben);
    assert.equal((await ben.post(urls.targetCompanyRemoval(id))).status, 404);
    assert.equal((await rowsOf(town, ben)).length, 1);
  }));

test("twenty-five stand on a page, and two hundred on the list", () =>
  inTownOfBen(async (town, ben) => {
    const names = Array.from({ length: most.targetCompanies }, (_, each) =>
      named(`Company ${String(each).padStart(3, "0")}`),
    );
    assert.deepEqual(await addTargetCompanies(town.house.main.write, ben.id, names, town.clock.now), {
      added: most.targetCompanies,
      known: 0,
    });
    const first = await ben.get(urls.targetCompanies);
    assert.equal(first.page.querySelectorAll(".entry").length, 25);
    assert.ok((await ben.follow("Further on")).words.includes("Company 025"));
    assert.equal(
      (await ben.get(`${urls.targetCompanies}?page=8`)).page.querySelectorAll(".entry").length,
      25,
    );
    assert.match((await ben.get(`${urls.targetCompanies}?page=9`)).words, /The list does not go so far/);
    const full = await ben.post(urls.targetCompanies, { id: toAddress(newId()), company: "One more" });
    assert.equal(full.status, 409);
    assert.match(full.words, /This list is full.*One more/);
    assert.equal((await ben.post(urls.targetCompanyLines, { lines: "Company 003\nAnother" })).status, 409);
    assert.equal((await rowsOf(town, ben)).length, most.targetCompanies);
  }));

test("whatever stands in the lines, each is a company or asked about", () =>
  inTownOfBen(async (_town, ben) => {
    const text = fc.array(fc.string({ unit: "grapheme", maxLength: 140 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, async (lines) => {
        const { status } = await ben.post(urls.targetCompanyLines, { lines: lines.join("\n") });
        assert.ok([200, 409, 422].includes(status), String(status));
      }),
      { numRuns: 15 },
    );
    assert.equal((await ben.get(urls.targetCompanies)).status, 200);
  }));
