import assert from "node:assert/strict";
import { test } from "node:test";
import { inTownOfBen, pursues } from "../../../../test/doing.ts";
import { knows } from "../../../../test/people-met.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { searchUrls as urls } from "../urls.ts";

type Fields = Record<string, string>;

const fresh = (more: Fields = {}): Fields => ({
  id: toAddress(newId()),
  title: "Shift planner",
  stage: "spotted",
  stageOn: "2026-11-24",
  ...more,
});

const allOf = (town: Town, who: Person) =>
  town.house.main.read.selectFrom("opportunities").selectAll().where("member_id", "=", who.id).execute();

const oneOf = (town: Town, id: Id) =>
  town.house.main.read.selectFrom("opportunities").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

test("a title is enough, and a company that was not there yet comes with it", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.newOpportunity);
    const form = ben.prepare("Keep it", { title: "Shift planner", company: "Quayworks" });
    const kept = await ben.post(form.action, form.body);
    assert.match(kept.words, /Kept\. It stands on your board\..*Shift planner.*Quayworks/s);
    await ben.post(form.action, form.body);
    assert.equal((await allOf(town, ben)).length, 1, "pressed twice it is one");
    const again = await ben.post(form.action, { ...form.body, title: ["Planner of shifts"] });
    assert.match(again.words, /Planner of shifts/, "gone back to and mended, it says what was sent last");
    assert.equal((await allOf(town, ben)).length, 1);
    const begun = await town.house.main.read.selectFrom("stage_changes").selectAll().execute();
    assert.deepEqual(
      begun.map(({ from_stage, to_stage, on_day }) => [from_stage, to_stage, on_day]),
      [["", "spotted", "2026-11-24"]],
    );
  }));

test("all that can be said of one is kept as it was typed", () =>
  inTownOfBen(async (town, ben, ana) => {
    const id = newId();
    const said = fresh({
      id: toAddress(id),
      company: "Quayworks",
      place: "Bristol, CT",
      pay: "52,000 to 60,000",
      link: "jobs.example.org/123?a=1",
      channel: "posting",
      alsoNetworked: "yes",
      foundWhere: "The harbour's board",
      foundContact: "ana ruiz",
      jobKind: "fixed-term",
      nextStep: "Send the portfolio",
      nextOn: "2026-11-27",
      notes: "They hire in spring.\n\nAsk about nights.",
      posting: "We look for somebody who knows the port.",
    });
    assert.equal((await ben.post(urls.newOpportunity, said)).status, 200);
    const row = await oneOf(town, id);
    assert.equal(row.link, "https://jobs.example.org/123?a=1");
    assert.equal(row.found_contact_id, ana);
    assert.deepEqual(
      [row.place, row.pay, row.channel, row.also_networked, row.job_kind, row.next_step, row.next_on],
      ["Bristol, CT", "52,000 to 60,000", "posting", 1, "fixed-term", "Send the portfolio", "2026-11-27"],
    );
    assert.equal(row.notes, said["notes"]);
    const posting = await town.house.main.read.selectFrom("opportunity_postings").selectAll().execute();
    assert.deepEqual(
      posting.map(({ words, source, link }) => [words, source, link]),
      [["We look for somebody who knows the port.", "typed", row.link]],
    );
  }));

test("a form that cannot be kept comes back with one clear sentence and every word that was typed", () =>
  inTownOfBen(async (town, ben) => {
    const wrong: [Fields, RegExp][] = [
      [{ title: "" }, /What is the job called\? A few words are enough\./],
      [{ title: "a".repeat(10_000) }, /200/],
      [{ stageOn: "2026-11-25" }, /That day has not come yet/],
      [{ stageOn: "1990-01-01" }, /That is many years ago/],
      [{ stageOn: "2026-02-30" }, /On which day\?/],
      [{ stage: "closed" }, /Where does it stand\? Please choose one\./],
      [{ link: "javascript:alert(1)" }, /That is not the address of a page/],
      [{ nextStep: "", nextOn: "2026-11-27" }, /What comes next\? A few words are enough\./],
      [{ nextStep: "Phone", nextOn: "2036-11-27" }, /That is years away/],
    ];
    for (const [fields, sentence] of wrong) {
      const answer = await ben.post(urls.newOpportunity, fresh({ notes: "Not to be lost.", ...fields }));
      assert.equal(answer.status, 422, JSON.stringify(fields).slice(0, 60));
      assert.match(answer.words, sentence);
      assert.match(answer.words, /Not to be lost\./);
      assert.equal(answer.page.querySelectorAll(".amiss").length, 1, "one field needs another look");
      if (fields["title"])
        assert.equal(
          answer.page.querySelector("[name=title]")?.getAttribute("value"),
          fields["title"],
          "nothing is cut off",
        );
    }
    assert.deepEqual(await allOf(town, ben), []);
  }));

test("from whom it is known: one of several is asked for, somebody new only where Ben says so", () =>
  inTownOfBen(async (town, ben, ana) => {
    const other = await knows(town, ben, "Ana Ruiz", { company: "Quayworks" });
    const id = newId();
    const said = fresh({ id: toAddress(id), foundContact: "Ana Ruiz" });
    const asked = await ben.post(urls.newOpportunity, said);
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Several people have that name\. Whom do you mean\?.*Quayworks/s);
    await ben.press("Keep it", { foundWho: toAddress(other) });
    assert.equal((await oneOf(town, id)).found_contact_id, other);
    assert.notEqual(ana, other);

    const unknown = newId();
    await ben.post(urls.newOpportunity, fresh({ id: toAddress(unknown), foundContact: "Rosa Lind" }));
    const kept = await oneOf(town, unknown);
    assert.deepEqual([kept.found_contact_id, kept.found_where], [null, "Rosa Lind"], "the name is not lost");
    const made = newId();
    const withNew = fresh({ id: toAddress(made), foundContact: "Rosa Lind", foundNew: "yes" });
    await ben.post(urls.newOpportunity, withNew);
    const rosa = (await oneOf(town, made)).found_contact_id;
    const { name } = await town.house.main.read
      .selectFrom("contacts")
      .select("name")
      .where("id", "=", rosa)
      .executeTakeFirstOrThrow();
    assert.equal(name, "Rosa Lind");
  }));

test("changed in two windows, both versions are shown and neither is lost", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.get(urls.editOpportunity(id));
    const late = ben.prepare("Keep the changes", { title: "Planner, nights", place: "Bristol" });
    await ben.press("Keep the changes", { title: "Planner, days", company: "Brightwater" });
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /changed meanwhile.*Planner, days.*Brightwater/s);
    assert.equal(behind.page.querySelector("[name=title]")?.getAttribute("value"), "Planner, nights");
    assert.equal((await oneOf(town, id)).title, "Planner, days", "nothing is written so far");
    assert.match((await ben.press("Keep the changes")).words, /Changed\..*Planner, nights/s);
    const row = await oneOf(town, id);
    assert.deepEqual([row.title, row.place, row.version], ["Planner, nights", "Bristol", 3]);
    await ben.get(urls.editOpportunity(id));
    await ben.press("Keep the changes");
    assert.equal((await oneOf(town, id)).version, 3, "what says the same changes nothing");
  }));

test("an empty company takes it off, and what is found by its name is found no more", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.get(urls.editOpportunity(id));
    await ben.press("Keep the changes", { company: "" });
    const row = await oneOf(town, id);
    assert.equal(row.company_id, null);
    assert.match((await ben.post(urls.opportunitySearch, { words: "acme" })).words, /Nothing is found\./);
    assert.match((await ben.post(urls.opportunitySearch, { words: "plan" })).words, /1 opportunity found\./);
  }));

test("what others see of one is Ben's to say, one at a time", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    for (const [sent, kept] of [
      ["nothing", "nothing"],
      ["details", "details"],
      ["everything", ""],
    ] as const) {
      await ben.post(urls.opportunityShown(id), { shown: sent });
      assert.equal((await oneOf(town, id)).shown, kept);
    }
  }));

test("the posting is kept, mended and taken off again", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    await ben.get(urls.opportunityPosting(id));
    assert.match((await ben.press("Keep it", { posting: "We look for you." })).words, /We look for you\./);
    const tooLong = await ben.post(urls.opportunityPosting(id), { posting: "a".repeat(60_001) });
    assert.equal(tooLong.status, 422);
    assert.match((await ben.get(urls.opportunityPosting(id))).words, /We look for you\./);
    assert.match((await ben.press("Keep it", { posting: "" })).words, /Taken off\./);
    assert.deepEqual(await town.house.main.read.selectFrom("opportunity_postings").selectAll().execute(), []);
  }));

test("without a search there is none to add to, and every page says what to do first", () =>
  inTown(async (town) => {
    await begin(town);
    const cleo = await member(town, "Cleo");
    for (const path of [urls.opportunities, urls.opportunityList, urls.newOpportunity])
      assert.match((await cleo.get(path)).words, /No search is open just now\..*Open a search/s);
    assert.equal((await cleo.post(urls.newOpportunity, fresh())).status, 409);
    assert.deepEqual(await allOf(town, cleo), []);
  }));

test("somebody else's opportunity is not found, whatever is asked of it, and stays as it is", () =>
  inTownOfBen(async (town, ben, ana) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const before = await oneOf(town, id);
    const cleo = await member(town, "Cleo");
    const asked: [string, Fields][] = [
      [urls.editOpportunity(id), { version: "1", title: "Mine" }],
      [urls.opportunityStage(id), { to: "offer" }],
      [urls.opportunityNext(id), { nextStep: "Mine" }],
      [urls.opportunityContacts(id), { name: "Mine", part: "other", isNew: "yes" }],
      [urls.opportunityContactRemoval(id, ana), {}],
      [urls.opportunityNetworked(id), { yes: "yes" }],
      [urls.opportunityPosting(id), { posting: "Mine" }],
      [urls.opportunityShown(id), { shown: "details" }],
    ];
    for (const [path, fields] of asked) {
      assert.equal((await cleo.post(path, fields)).status, 404, path);
      assert.equal((await cleo.get(path)).status, 404, path);
    }
    // Nor by the id of a new one of hers.
    await cleo.post(urls.newOpportunity, fresh({ id: toAddress(id), title: "Mine" }));
    assert.deepEqual(await oneOf(town, id), before);
  }));
