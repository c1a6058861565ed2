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

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben talked with Ana Ruiz on Tuesday 24 November at ten, and it is noon. */
const afterTheTalk = (story: (town: Town, ben: Person, talk: number, ana: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const search = {
      id: newId(),
      lookingSince: day("2026-10-01"),
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    } as const;
    await openSearch(town.house.main.write, ben.id, search, town.clock.now);
    const opportunity = await pursues(town, ben, "Buyer");
    const ana = await knows(town, ben, "Ana Ruiz");
    const talk = {
      id: newId(),
      opportunity,
      on: day("2026-11-24"),
      time: "10:00",
      timeZone: "Europe/Berlin",
      how: "in-person",
      place: "",
      people: [{ contact: ana }],
    } as const;
    await setJobInterview(town.house.main.write, ben.id, talk, town.clock.now);
    town.clock.to("2026-11-24T11:00:00Z");
    await story(town, ben, talk.id, ana);
  });

const owed = (town: Town) =>
  town.house.main.read
    .selectFrom("thank_yous")
    .innerJoin("contacts", "contacts.id", "thank_yous.contact_id")
    .select(["contacts.name", "due_on", "spoken_of"])
    .orderBy("contacts.name")
    .execute();

test("right after, Today asks how it went; a note is owed to each person met, on the same day", () =>
  afterTheTalk(async (town, ben, talk) => {
    assert.match((await ben.get("/today")).words, /How did the job interview go\? Buyer at Brightwater/);
    await ben.follow("How did the job interview go");
    const kept = await ben.press("Keep it", {
      talkedOf: "The night shift, and her move from Lisbon",
      promised: "Send the references\nWrite to her colleague",
      person1: "Tom Hale",
    });
    assert.match(kept.words, /A thank-you note to each person you met is the next small thing/);
    assert.match(kept.words, /Ana Ruiz Thanks owed.*Tom Hale Thanks owed/);
    const spoken_of = "The night shift, and her move from Lisbon";
    assert.deepEqual(await owed(town), [
      { name: "Ana Ruiz", due_on: "2026-11-24", spoken_of },
      { name: "Tom Hale", due_on: "2026-11-24", spoken_of },
    ]);
    const followUps = (await ben.get(contactUrls.followUps)).words;
    assert.match(followUps, /Send the references Ana Ruiz · By Thursday 26 November/);
    assert.match(followUps, /Write to her colleague/);
    const today = (await ben.get("/today")).words;
    assert.doesNotMatch(today, /How did the job interview go/);
    assert.match(today, /A thank-you note to Ana Ruiz For the job interview on Tuesday 24 November/);
    assert.equal((await ben.get(urls.debrief(talk))).status, 200);
  }));

test("every field may stay empty, whoever was not there is not thanked, and the follow-ups are only made if ticked", () =>
  afterTheTalk(async (town, ben, talk) => {
    await ben.get(urls.debrief(talk));
    const kept = await ben.press("Keep it", { present: [], followUp: "", promised: "A list" });
    assert.match(kept.words, /Written down\. You will be glad of it/);
    assert.deepEqual(await owed(town), []);
    assert.match((await ben.get(contactUrls.followUps)).words, /Nothing is owed/);
  }));

test("pressed twice it owes one note to each, and one follow-up; from an old form both are shown", () =>
  afterTheTalk(async (town, ben, talk) => {
    await ben.get(urls.debrief(talk));
    const { action, body } = ben.prepare("Keep it", { talkedOf: "The night shift", promised: "A list" });
    await ben.post(action, body);
    await ben.post(action, body);
    assert.equal((await owed(town)).length, 1);
    const followUps = await town.house.main.read.selectFrom("follow_ups").select("what").execute();
    assert.deepEqual(followUps, [{ what: "A list" }]);
    const behind = await ben.post(action, { ...body, talkedOf: "Something else" });
    assert.equal(behind.status, 409);
    assert.match(behind.words, /changed meanwhile.*The night shift/);
    assert.match((await ben.press("Keep it")).words, /What you spoke of Something else/);
    assert.deepEqual(
      (await owed(town)).map((row) => row.spoken_of),
      ["Something else"],
      "a note that nobody has begun goes by the new words",
    );
  }));

test("a note that is begun stays when somebody is taken off, and when the job interview is removed", () =>
  afterTheTalk(async (town, ben, talk, ana) => {
    await ben.get(urls.debrief(talk));
    await ben.press("Keep it", { talkedOf: "The night shift", person1: "Tom Hale" });
    await ben.follow("Write the thank-you note: Ana Ruiz");
    await ben.press("Keep it", { words: "Dear Ana, thank you for the words on the night shift." });
    await ben.get(urls.debrief(talk));
    await ben.press("Keep it", { present: [] });
    assert.deepEqual(
      (await owed(town)).map(({ name }) => name),
      ["Ana Ruiz"],
    );
    await ben.get(urls.jobInterview(talk));
    await ben.press("Remove it");
    assert.deepEqual(
      (await owed(town)).map(({ name }) => name),
      ["Ana Ruiz"],
    );
    assert.match((await ben.get(urls.thankYous)).words, /To write Ana Ruiz For a job interview/);
    assert.equal((await ben.get(contactUrls.contact(ana))).status, 200);
  }));

test("on the morning after, the mail of a day says once that a note waits, and names nobody", () =>
  afterTheTalk(async (town, ben, talk) => {
    await ben.get(urls.debrief(talk));
    await ben.press("Keep it", { talkedOf: "The night shift" });
    assert.deepEqual(await newsTo(town, ben, "thank-yous"), [], "not on the day itself");
    town.clock.to("2026-11-25T12:00:00Z");
    assert.deepEqual(await newsTo(town, ben, "thank-yous"), [
      "A thank-you note waits to be written. /thank-yous",
    ]);
    const past = (await ben.get("/today")).words;
    assert.match(past, /A thank-you note to Ana Ruiz The day has passed\. It is welcome all the same/);
    assert.doesNotMatch(past, /overdue|late\b/i);
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.doesNotMatch((await ben.get("/today")).words, /thank-you note/);
    assert.deepEqual(await newsTo(town, ben, "thank-yous"), []);
  }));

test("nobody else debriefs it, and somebody else's contact is nobody whom Ben met", () =>
  afterTheTalk(async (town, ben, talk) => {
    const cleo = await member(town, "Cleo");
    const theirs = await knows(town, cleo, "Rosa Lind");
    const fields = { id: toAddress(newId()), version: "1", talkedOf: "All of it" };
    assert.equal((await cleo.post(urls.debrief(talk), fields)).status, 404);
    await ben.post(urls.debrief(talk), { ...fields, present: toAddress(theirs) });
    assert.deepEqual(await owed(town), []);
  }));
