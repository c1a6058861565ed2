import assert from "node:assert/strict";
import { test } from "node:test";
import { knows } from "../../../../test/people-met.ts";
import { pursues } from "../../../../test/pursuing.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newsTo } from "../../../../test/news.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { contactUrls } from "../../contacts/index.ts";
import { openSearch, pauseSearch } from "../opening/searches.ts";
import { searchUrls as urls } from "../urls.ts";
import { setJobInterview } from "./job-interviews.ts";
import type { PersonMeant } from "./job-interview.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben has a search open, in Berlin, and pursues a job as a buyer. It is Tuesday 24 November 2026, nine o'clock. */
const inTownOfBen = (story: (town: Town, ben: Person, opportunity: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await openedBy(town, ben);
    await story(town, ben, await pursues(town, ben, "Buyer"));
  });

const openedBy = (town: Town, who: Person): Promise<number> =>
  openSearch(
    town.house.main.write,
    who.id,
    {
      id: newId(),
      lookingSince: day("2026-10-01"),
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    },
    town.clock.now,
  );

const talks = (
  town: Town,
  who: Person,
  opportunity: number,
  { on = "2026-11-25", time = "10:00", timeZone = "Europe/Berlin", people = [] as PersonMeant[] } = {},
): Promise<number> =>
  setJobInterview(
    town.house.main.write,
    who.id,
    { id: newId(), opportunity, on: day(on), time, timeZone, how: "video", place: "", people },
    town.clock.now,
  );

test("Ben sets a job interview with somebody he knows and somebody new, and Today reminds him the day before", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const ana = await knows(town, ben, "Ana Ruiz", { company: "Brightwater", title: "Buyer" });
    await ben.get(urls.newJobInterview(opportunity));
    const one = await ben.press("Set it", {
      on: "2026-11-25",
      time: "10:00",
      how: "video",
      person1: "ana ruiz",
      person2: "Tom Hale",
    });
    assert.match(one.words, /It is set\. Today reminds you/);
    assert.match(one.words, /Wednesday 25 November, 10:00/);
    assert.match(one.words, /Ana Ruiz.*Tom Hale/);
    assert.ok(one.html.includes(contactUrls.contact(ana)), "the one whom he knows, and no second one");
    assert.match((await ben.get(contactUrls.contacts)).words, /Tom Hale/);
    assert.match(
      (await ben.get("/today")).words,
      /Job interview tomorrow at 10:00 Buyer at Brightwater · By video/,
    );
    assert.match(
      (await newsTo(town, ben, "job-interviews")).join(),
      /^You have an appointment tomorrow at 10:00\. \/today$/,
    );
  }));

test("setting a talk moves nothing by itself: the stage “Talking” is offered", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const id = await talks(town, ben, opportunity);
    const stage = async () =>
      (await town.house.main.read.selectFrom("opportunities").select("stage").executeTakeFirstOrThrow())
        .stage;
    assert.match((await ben.get(urls.jobInterview(id))).words, /stands at “Spotted”\. Are you talking now\?/);
    assert.equal(await stage(), "spotted");
    await ben.press("Move it to");
    assert.equal(await stage(), "talking");
    assert.doesNotMatch((await ben.get(urls.jobInterview(id))).words, /Are you talking now/);
  }));

test("of two people of one name Ben is asked whom he means, and nothing that he typed is lost", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    await knows(town, ben, "Ana Ruiz", { company: "Northquay" });
    const meant = await knows(town, ben, "Ana Ruiz", { company: "Brightwater" });
    await ben.get(urls.newJobInterview(opportunity));
    const asked = await ben.press("Set it", { on: "2026-11-25", place: "Pier 4", person1: "Ana Ruiz" });
    assert.equal(asked.status, 422);
    assert.match(asked.words, /You know several people of that name\. Who is it\?.*Northquay.*Somebody new/);
    assert.ok(asked.html.includes("Pier 4"));
    const set = await ben.press("Set it", { same1: toAddress(meant) });
    assert.ok(set.html.includes(contactUrls.contact(meant)));
    const people = await town.house.main.read.selectFrom("contacts").select("id").execute();
    assert.equal(people.length, 2, "nobody was made");
  }));

test("pressing twice sets one; another's opportunity, and what is no day, set none", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const cleo = await member(town, "Cleo");
    const fields = {
      id: toAddress(newId()),
      on: "2026-11-25",
      time: "10:00",
      zone: "Europe/Berlin",
      person1: "Tom Hale",
    };
    await ben.post(urls.opportunityJobInterviews(opportunity), fields);
    await ben.post(urls.opportunityJobInterviews(opportunity), { ...fields, time: "11:30" });
    const rows = await town.house.main.read.selectFrom("job_interviews").selectAll().execute();
    assert.deepEqual(
      rows.map((row) => [row.on_day, row.at_time]),
      [["2026-11-25", "11:30"]],
    );
    const people = await town.house.main.read.selectFrom("contacts").select("name").execute();
    assert.deepEqual(people, [{ name: "Tom Hale" }]);
    const wrong = await ben.post(urls.opportunityJobInterviews(opportunity), {
      ...fields,
      on: "soon",
      time: "late",
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /Two things need another look/);
    const id = rows[0]?.id ?? 0;
    for (const path of [urls.jobInterview(id), urls.jobInterviewCalendar(id), urls.debrief(id)])
      assert.equal((await cleo.get(path)).status, 404, path);
    assert.equal((await cleo.post(urls.opportunityJobInterviews(opportunity), fields)).status, 404);
    assert.equal((await cleo.post(urls.jobInterviewRemoval(id))).status, 404);
    assert.equal((await ben.get("/job-interviews/nonsense")).status, 404);
  }));

test("what is prepared is ticked off line by line, and one of ours is added with one tap", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const id = await talks(town, ben, opportunity);
    await ben.get(urls.jobInterview(id));
    await ben.press("Look up whom I will meet");
    await ben.press("Tell us about yourself");
    const line = await ben.press("Add it", { words: "Iron the blue shirt" });
    assert.match(line.words, /Iron the blue shirt/);
    assert.equal(line.page.querySelectorAll(".prepared-lines li").length, 3);
    const done = await ben.press("Done: Look up");
    assert.equal(done.page.querySelectorAll(".prepared-lines li.done").length, 1);
    await ben.press("Not done after all");
    await ben.press("Take off: Iron");
    assert.doesNotMatch(ben.here?.words ?? "", /Iron the blue shirt/);
    const empty = await ben.press("Add it", { words: "" });
    assert.equal(empty.status, 422);
    assert.match(empty.words, /What is it\? A few words are enough/);
  }));

test("a change from an old form shows both, and calling off silences every reminder", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const id = await talks(town, ben, opportunity);
    await ben.get(urls.editJobInterview(id));
    const old = ben.prepare("Keep the changes", { time: "15:00" });
    await ben.press("Keep the changes", { time: "12:00", place: "Pier 4" });
    const behind = await ben.post(old.action, old.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: Wednesday 25 November, 12:00, Pier 4/);
    assert.match((await ben.press("Keep the changes")).words, /25 November, 15:00/);
    assert.match((await ben.press("It is called off")).words, /Called off\. Nothing reminds you/);
    assert.doesNotMatch((await ben.get("/today")).words, /Job interview tomorrow/);
    assert.deepEqual(await newsTo(town, ben, "job-interviews"), []);
    await ben.get(urls.jobInterview(id));
    await ben.press("It takes place after all");
    assert.match((await ben.get("/today")).words, /Job interview tomorrow at 15:00/);
  }));

test("a paused search reminds of nothing, and a talk in another zone is said by Ben's own clock", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    // Half past five in the afternoon in New York is half past eleven at night in Berlin.
    const id = await talks(town, ben, opportunity, { time: "17:30", timeZone: "America/New_York" });
    assert.match((await ben.get("/today")).words, /Job interview tomorrow at 23:30/);
    assert.match(
      (await ben.get(urls.jobInterview(id))).words,
      /25 November, 17:30 in New York; for you that is Wednesday 25 November, 23:30/,
    );
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.doesNotMatch((await ben.get("/today")).words, /Job interview/);
    assert.deepEqual(await newsTo(town, ben, "job-interviews"), []);
  }));

test("the calendar file has the wall time, its zone, and no address but that of its own page", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const id = await talks(town, ben, opportunity, { timeZone: "America/New_York" });
    const file = await ben.get(urls.jobInterviewCalendar(id));
    assert.equal(file.headers.get("content-type"), "text/calendar; charset=utf-8");
    const text = file.html.replaceAll("\r\n ", "");
    assert.match(text, /DTSTART;TZID=America\/New_York:20261125T100000/);
    // The clocks went back there on the first of November.
    assert.match(
      text,
      /BEGIN:VTIMEZONE\r\nTZID:America\/New_York\r\nBEGIN:STANDARD\r\nDTSTART:20261101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500/,
    );
    assert.match(text, /SUMMARY:Job interview: Buyer at Brightwater/);
    const addresses = text.match(/https?:\S+/g) ?? [];
    assert.deepEqual(addresses, [new URL(urls.jobInterview(id), town.house.config.publicUrl).href]);
    const open = await talks(town, ben, opportunity, { time: "" });
    assert.match((await ben.get(urls.jobInterviewCalendar(open))).html, /DTSTART;VALUE=DATE:20261125/);
  }));

test("removed, it takes along what was prepared, and the list says what is coming and what was", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    assert.match((await ben.get(urls.jobInterviews)).words, /No job interview yet/);
    const id = await talks(town, ben, opportunity);
    await talks(town, ben, opportunity, { on: "2026-11-19" });
    assert.match(
      (await ben.get(urls.jobInterviews)).words,
      /Coming Buyer at Brightwater.*25 November.*Past Buyer at Brightwater.*19 November.*How did it go\?/,
    );
    await ben.get(urls.jobInterview(id));
    await ben.press("Look up whom I will meet");
    await ben.press("Remove it");
    assert.equal((await ben.get(urls.jobInterview(id))).status, 404);
    assert.deepEqual(await town.house.main.read.selectFrom("preparations").selectAll().execute(), []);
  }));
