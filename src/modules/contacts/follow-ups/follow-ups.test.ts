import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { knows, owes } from "../../../../test/people-met.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { contactUrls as urls } from "../urls.ts";
import { commitToFollowUp } from "./commitment-links.ts";
import { dueDay, makeFollowUp } from "./follow-ups.ts";
import { dueWords } from "./follow-ups.words.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben met Ana Ruiz. */
const inTownOfBen = (story: (town: Town, ben: Person, ana: number) => Promise<void>, zone?: string) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben", zone);
    await story(town, ben, await knows(town, ben, "Ana Ruiz"));
  });

const sends = (more: Record<string, string> = {}): Record<string, string> => ({
  id: toAddress(newId()),
  owedBy: "me",
  what: "Send my résumé",
  due: "2026-11-26",
  ...more,
});

test("Ben promised Ana Ruiz his résumé, and it is done within two days", () =>
  inTownOfBen(async (town, ben, ana) => {
    assert.match((await ben.get(urls.followUps)).words, /Nothing is owed, either way/);
    const made = await ben.post(urls.contactFollowUps(ana), sends({ then: urls.followUps }));
    assert.match(made.words, /Written down/);
    assert.match(made.words, /What I owe Send my résumé Ana Ruiz · By Thursday 26 November Done/);
    assert.match(made.words, /What I am owed Nobody owes you anything just now/);
    town.clock.forward({ hours: 47 });
    assert.match((await ben.get(urls.followUps)).words, /For today/);
    const done = await ben.press("Done");
    assert.match(done.words, /Done\. You kept your word/);
    assert.match(done.words, /Nothing is owed, either way/);
    assert.match(
      (await ben.follow("What was done or let go")).words,
      /Send my résumé Ana Ruiz · Done on Thursday 26 November/,
    );
    await ben.press("Open it again");
    assert.match((await ben.get(urls.followUps)).words, /Send my résumé/);
  }));

test("what somebody promised Ben comes, and what does not come he lets go, without a word of reproach", () =>
  inTownOfBen(async (town, ben, ana) => {
    await owes(town, ben, ana, "A lead at the port", "2026-11-25", "them");
    await owes(town, ben, ana, "Her colleague's name", "2026-11-26", "them");
    town.clock.to("2026-12-09T09:00:00Z");
    const list = await ben.get(urls.followUps);
    assert.match(list.words, /A lead at the port Ana Ruiz · It was for Wednesday 25 November They kept it/);
    assert.doesNotMatch(list.words, /overdue|\blate\b|days ago/i);
    assert.match((await ben.press("They kept it: A lead")).words, /Good\. They kept their word/);
    assert.match((await ben.press("Let it go")).words, /Let go\. You need not carry everything along/);
    const ended = (await ben.get(urls.endedFollowUps)).words;
    assert.match(ended, /Her colleague's name Ana Ruiz · Let go on Wednesday 9 December/);
    assert.match(ended, /A lead at the port Ana Ruiz · They kept it on Wednesday 9 December/);
  }));

test("later is tomorrow, in a week, or a day that Ben chooses, and never a day that is over", () =>
  inTownOfBen(async (town, ben, ana) => {
    await owes(town, ben, ana, "Write to her", "2026-11-20");
    await ben.get(urls.followUps);
    assert.match((await ben.press("Tomorrow")).words, /Put off\. It comes back on its day\..*For tomorrow/);
    assert.match((await ben.press("In a week")).words, /By Tuesday 1 December/);
    await ben.follow("Another day");
    const past = await ben.press("Put it off", { due: "2026-11-23" });
    assert.equal(past.status, 422);
    assert.match(past.words, /That day is past/);
    assert.equal((await ben.press("Put it off", { due: "" })).status, 422);
    assert.match((await ben.press("Put it off", { due: "2026-12-04" })).words, /By Friday 4 December/);
    const { action, body } = ben.prepare("Tomorrow");
    await ben.press("Done");
    const late = await ben.post(action, body);
    assert.equal(late.status, 409);
    assert.match(late.words, /This has ended already/);
  }));

test("two days after a meeting is a day of one's own calendar, whatever the clocks and zones do", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben", "Pacific/Auckland");
    const cleo = await member(town, "Cleo", "America/Los_Angeles");
    for (const [who, says] of [
      [ben, /It was for yesterday/],
      [cleo, /For today/],
    ] as const) {
      const ana = await knows(town, who, "Ana Ruiz");
      await owes(town, who, ana, "Send my résumé", "2026-11-27");
      // Friday evening in Los Angeles is Saturday in Auckland.
      town.clock.to("2026-11-28T05:00:00Z");
      assert.match((await who.get(urls.followUps)).words, says, who.name);
    }
    // The clocks go forward in between: it is the day after tomorrow all the same.
    assert.equal(dueDay(day("2027-03-27")).toString(), "2027-03-29");
  }));

test("a form that lacks something comes back with its words, and pressing twice makes one", () =>
  inTownOfBen(async (_town, ben, ana) => {
    const empty = await ben.post(urls.contactFollowUps(ana), sends({ what: "", due: "soon" }));
    assert.equal(empty.status, 422);
    assert.match(empty.words, /It is with Ana Ruiz.*Two things need another look/);
    const fields = sends({ what: "Call her <b>brother</b>", then: urls.followUps });
    await ben.post(urls.contactFollowUps(ana), fields);
    const twice = await ben.post(urls.contactFollowUps(ana), fields);
    assert.equal(twice.page.querySelectorAll(".entry").length, 1);
    await ben.press("Done");
    await ben.post(urls.contactFollowUps(ana), { ...fields, what: "An old window" });
    assert.match((await ben.get(urls.followUps)).words, /Nothing is owed/);
    await ben.follow("What was done");
    await ben.press("Open it again");
    await ben.get(urls.followUps);
    assert.ok(!twice.html.includes("<b>brother"), "what is typed is words");
    await ben.follow("Change it");
    const late = ben.prepare("Keep the changes", { what: "Call her father" });
    assert.match(
      (await ben.press("Keep the changes", { what: "Call her mother", owedBy: "them" })).words,
      /What I am owed Call her mother/,
    );
    const behind = await ben.post(late.action, late.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says: “Call her mother”, promised by them\. By Thursday 26 November/);
    assert.ok(behind.html.includes("Call her father"), "and the words are kept");
    assert.match((await ben.press("Keep the changes")).words, /Changed\..*Call her father/);
  }));

test("whatever stands in the form, it is kept as it is or asked about", () =>
  inTownOfBen(async (_town, ben, ana) => {
    const text = fc.string({ unit: "grapheme", maxLength: 320 });
    await fc.assert(
      fc.asyncProperty(text, fc.oneof(text, fc.constant("2026-12-01")), async (what, due) => {
        const answer = await ben.post(urls.contactFollowUps(ana), sends({ what, due, then: what }));
        // Whoever names a path of the house as the way back is led there, though there be no page.
        const fine = what.startsWith("/") ? [200, 404, 422] : [200, 422];
        assert.ok(fine.includes(answer.status), String(answer.status));
      }),
      { numRuns: 20, examples: [["/$", "2026-12-01"]] },
    );
    assert.equal((await ben.get(urls.followUps)).status, 200);
  }));

test("fifty open and thirty ended stand on a page, and the others behind a link", () =>
  inTownOfBen(async (town, ben, ana) => {
    for (let each = 0; each < 51; each += 1) await owes(town, ben, ana, `Promise ${each}`, "2026-12-01");
    const first = await ben.get(urls.followUps);
    assert.equal(first.page.querySelectorAll(".entry").length, 50);
    const second = await ben.follow("Later");
    assert.equal(second.page.querySelectorAll(".entry").length, 1);
    assert.doesNotMatch(second.words, /What I am owed/);
    await town.house.main.write
      .updateTable("follow_ups")
      .set({ ended_at: "2026-11-24T10:00:00.000Z", ended_how: "done" })
      .execute();
    await ben.get(urls.endedFollowUps);
    assert.equal(ben.here?.page.querySelectorAll(".entry").length, 30);
    assert.equal((await ben.follow("Older")).page.querySelectorAll(".entry").length, 21);
    assert.match((await ben.get(`${urls.endedFollowUps}?page=9`)).words, /Nothing goes back so far/);
  }));

test("its day is said in few words", () => {
  const today = day("2026-11-27");
  const said = {
    "2026-11-27": "For today",
    "2026-11-28": "For tomorrow",
    "2026-12-01": "By Tuesday 1 December",
    "2027-01-05": "By Tuesday 5 January 2027",
    "2026-11-26": "It was for yesterday",
    "2026-11-21": "It was for Saturday",
    "2026-11-20": "It was for Friday 20 November",
    "2025-11-20": "It was for Thursday 20 November 2025",
  };
  for (const [due, words] of Object.entries(said)) assert.equal(dueWords(due, today), words);
});

test("a form that is sent again while its promise becomes a commitment keeps nobody waiting", () =>
  inTownOfBen(async (town, ben, ana) => {
    const db = town.house.main.write;
    const { now } = town.clock;
    const today = day("2026-11-24");
    for (let round = 0; round < 5; round++) {
      const promise = { id: newId(), contact: ana, owedBy: "me", due: today } as const;
      await makeFollowUp(db, ben.id, { ...promise, what: "My résumé" }, now);
      await Promise.all([
        makeFollowUp(db, ben.id, { ...promise, what: "My résumé and two names" }, now),
        commitToFollowUp(db, ben.id, promise.id, { id: newId(), group: null, today }, now),
      ]);
    }
  }));
