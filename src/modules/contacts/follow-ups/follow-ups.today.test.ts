import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle, type Circle } from "../../../../test/circle.ts";
import { type MailServer, withMailServer } from "../../../../test/mail-server.ts";
import { newsTo } from "../../../../test/news.ts";
import { knows, owes } from "../../../../test/people-met.ts";
import { begin, inTown, member, signedIn } from "../../../../test/support.ts";
import { contactUrls as urls } from "../urls.ts";

test("Today says what Ben owes and is owed by its day, and it is done from there with one tap", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, cleo] = [await member(town, "Ben"), await member(town, "Cleo")];
    const ana = await knows(town, ben, "Ana Ruiz");
    await owes(town, ben, ana, "Send my résumé", "2026-11-26");
    await owes(town, ben, ana, "A lead at the port", "2026-11-26", "them");
    assert.doesNotMatch((await ben.get("/today")).words, /résumé|lead at the port/);
    town.clock.to("2026-11-26T09:00:00Z");
    const dueToday = (await ben.get("/today")).words;
    assert.match(
      dueToday,
      /What waits.*Ana Ruiz: Send my résumé You promised it\. For today\. Done.*Tomorrow/,
    );
    assert.doesNotMatch(dueToday, /lead at the port/, "their day is not over");
    town.clock.to("2026-11-27T09:00:00Z");
    const after = (await ben.get("/today")).words;
    assert.match(after, /Ana Ruiz: Send my résumé You promised it\. It was for yesterday\./);
    assert.match(
      after,
      /Ana Ruiz: A lead at the port They promised it\. It was for yesterday\. They kept it/,
    );
    assert.match(
      (await ben.press("In a week: Ana Ruiz: A lead")).words,
      /Put off\. It comes back on its day/,
    );
    assert.doesNotMatch(ben.here?.words ?? "", /lead at the port/);
    const done = await ben.press("Done: Ana Ruiz: Send my résumé");
    assert.equal(done.path.split("?")[0], "/today");
    assert.match(done.words, /You kept your word/);
    assert.doesNotMatch(done.words, /résumé/);
    town.clock.to("2026-12-05T09:00:00Z");
    await ben.get("/today");
    assert.match((await ben.press("They kept it")).words, /Good\. They kept their word/);
    assert.doesNotMatch((await cleo.get("/today")).words, /Ana Ruiz/);
  }));

test("of many things a few stand on Today, and the others behind a line that says how many", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana Ruiz");
    for (let each = 1; each <= 7; each += 1)
      await owes(town, ben, ana, `Promise ${each}`, `2026-11-1${each}`);
    for (let each = 1; each <= 3; each += 1)
      await owes(town, ben, ana, `Word ${each}`, `2026-11-1${each}`, "them");
    const words = (await ben.get("/today")).words;
    assert.match(
      words,
      /Promise 1.*Promise 3.*And 4 more that you owe.*Word 1.*Word 2.*And 1 more that you are owed/,
    );
    assert.doesNotMatch(words, /Promise 4|Word 3/);
    assert.match((await ben.follow("And 4 more")).words, /Promise 7/);
  }));

test("Today reminds Ben to keep in touch: in two weeks again, or never more", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await knows(town, ben, "Ana Ruiz", { keepDays: 30 });
    assert.doesNotMatch((await ben.get("/today")).words, /Be in touch/);
    town.clock.to("2026-12-24T09:00:00Z");
    assert.match(
      (await ben.get("/today")).words,
      /Be in touch with Ana Ruiz You wanted to be in touch by now\./,
    );
    assert.match((await ben.get(urls.followUps)).words, /To be in touch with Ana Ruiz You wanted/);
    await ben.get("/today");
    const later = await ben.press("In two weeks");
    assert.match(later.words, /Later, then/);
    assert.doesNotMatch(later.words, /Be in touch/);
    town.clock.to("2027-01-07T09:00:00Z");
    await ben.get("/today");
    assert.match((await ben.press("Turn it off")).words, /Turned off/);
    town.clock.to("2027-06-01T09:00:00Z");
    // Whoever was away so long signs in anew.
    const back = await signedIn(town, ben.id, "Ben");
    assert.doesNotMatch((await back.get("/today")).words, /Be in touch/);
  }));

/** What began the story is not counted, and today's look is over. */
const inMailedCircle = (story: (circle: Circle, server: MailServer) => Promise<void>): Promise<void> =>
  withMailServer((server) =>
    inCircle(async (circle) => {
      await circle.town.work();
      server.taken.length = 0;
      await story(circle, server);
    }, server.settings),
  );

test("on the day after something was due the mail says so once, and names nobody", () =>
  inMailedCircle(async ({ town, ben, cleo }, server) => {
    const ana = await knows(town, ben, "Ana Ruiz");
    await owes(town, ben, ana, "Send my résumé", "2026-11-26");
    await owes(town, ben, ana, "A lead at the port", "2026-11-26", "them");
    const done = await owes(town, ben, ana, "Say thank you", "2026-11-26");
    await ben.post(urls.followUpDone(done));
    town.clock.to("2026-11-26T07:05:00Z");
    await town.work();
    assert.deepEqual(server.mailsTo("ben@example.org"), [], "not on the day itself");
    town.clock.to("2026-11-27T07:05:00Z");
    await town.work();
    const [mail, ...others] = server.mailsTo("ben@example.org");
    assert.deepEqual(others, []);
    assert.match(mail?.words ?? "", /Something that you promised was for yesterday\./);
    assert.match(mail?.words ?? "", /Something that you were promised was for yesterday\./);
    assert.ok(mail?.words.includes(urls.followUps));
    assert.doesNotMatch(mail?.raw ?? "", /Ruiz|r=C3=A9sum|lead at/);
    town.clock.to("2026-11-28T07:05:00Z");
    await town.work();
    assert.equal(server.mailsTo("ben@example.org").length, 1, "once");
    assert.deepEqual(server.mailsTo(`${cleo.name.toLowerCase()}@example.org`), []);
  }));

test("the day of a follow-up is over by the member's own clock, and its mail can be turned off alone", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben", "Pacific/Auckland");
    const cleo = await member(town, "Cleo", "America/Los_Angeles");
    for (const who of [ben, cleo])
      await owes(town, who, await knows(town, who, "Ana Ruiz"), "Send my résumé", "2026-11-27");
    // Saturday at seven in the morning in Auckland is Friday morning in Los Angeles.
    town.clock.to("2026-11-27T18:00:00Z");
    assert.match((await newsTo(town, ben, "follow-ups")).join(), /promised was for yesterday\. \/follow-ups/);
    assert.deepEqual(await newsTo(town, cleo, "follow-ups"), []);
    town.clock.to("2026-11-28T16:00:00Z");
    assert.deepEqual(await newsTo(town, ben, "follow-ups"), []);
    assert.match((await newsTo(town, cleo, "follow-ups")).join(), /for yesterday/);
    assert.match(
      (await ben.get("/me/mail")).words,
      /When a follow-up was due.*When somebody gives you their card/,
    );
  }));
