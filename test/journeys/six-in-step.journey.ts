import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { firstMeeting } from "../circle.ts";
import { browserOf, clubOf, type ClubThere, type Name } from "./beginnings.ts";
import { caughtUp, choose, fallAsleep, fill, follow, press, reads, under, wakeUp } from "./steps.ts";

// An hour of a club in six browsers, with all that goes wrong in an hour. Where script runs every page follows by itself
// but Ben's, which has none; where it is off everybody does as Ben does, and fetches the page anew.

const minutes = [
  "Six chairs, and all of them taken.",
  "I rang two strangers. Both were kind.",
  "Where should the hours go? Half of them to people.",
  "The port hires in spring.",
  "Somebody to rehearse with.",
];

journey("six people keep step for an hour, whatever happens to their browsers", async (told) => {
  const club = await clubOf(told.town, "Ben", "Cleo", "Dora", "Emil", "Finn");
  const pages = await gather(told, club);
  await wins(told, pages);
  await hotSeat(told, pages);
  await leadsAndAsks(told, pages);
  await commitments(told, pages);
  await checkOut(told, pages);
  const ana = await browserOf(told, club.people["Ana"]);
  await ana.goto(club.meeting);
  await sameMinutes({ ...pages, ana });
});

type Six = Record<Name, Page>;

/** Ana opens the meeting, everybody says that they are here, and nobody has anything to report. */
async function gather(told: Journey, { people, meeting }: ClubThere): Promise<Six> {
  told.town.clock.to(firstMeeting);
  const pages: Six = {
    ana: await browserOf(told, people["Ana"]),
    ben: await browserOf(told, people["Ben"], { script: "off" }),
    cleo: await browserOf(told, people["Cleo"]),
    dora: await browserOf(told, people["Dora"], { size: phone }),
    emil: await browserOf(told, people["Emil"], { timeZone: "Europe/Lisbon" }),
    finn: await browserOf(told, people["Finn"], { size: phone }),
  };
  for (const page of Object.values(pages)) await page.goto(meeting);
  const { ana, ...others } = pages;
  await press(ana, "Open the meeting");
  for (const page of Object.values(others)) {
    await caughtUp(page, "Round 1 of 6");
    await press(page, "I am here");
  }
  await caughtUp(ana, "6 so far");
  await noFlaws(ana);
  told.town.clock.forward({ minutes: 16 });
  return pages;
}

/** Finn is in the middle of a sentence when the group moves on; Cleo's connection is gone for the first time. */
async function wins({ town, script }: Journey, { ana, ben, cleo, dora, emil, finn }: Six): Promise<void> {
  await press(ana, "Next: Wins");
  for (const page of [ben, cleo, dora, emil, finn]) await caughtUp(page, "Round 2 of 6");
  await fill(ben, { "What went well": "Six chairs, and all of them taken." });
  await press(ben, "Add this win");
  for (const page of [ana, cleo, dora, emil, finn])
    await caughtUp(page, "Six chairs, and all of them taken.");
  await finn.getByLabel("What went well").fill("I rang two");

  town.clock.forward({ minutes: 4 });
  await cleo.context().setOffline(true);
  await press(ana, "Next: Hot seat");
  for (const page of [ben, dora, emil]) await caughtUp(page, "Round 3 of 6");
  if (script === "on") {
    await cleo.getByText("This page may be behind.").waitFor();
    await finn.getByText("your words are kept").waitFor();
  }
  await reads(cleo, "Round 2 of 6");
  await cleo.context().setOffline(false);
  await caughtUp(cleo, "Round 3 of 6");
  await noFlaws(finn);
}

/** Emil has the hot seat; the server is restarted under them, and Finn ends his sentence. Dora's phone falls asleep. */
async function hotSeat({ town, restart }: Journey, pages: Six): Promise<void> {
  const { ana, ben, cleo, dora, emil, finn } = pages;
  await press(ana, "Begin the hot seat");
  await fallAsleep(dora);
  await restart();
  const win = finn.getByLabel("What went well");
  await win.press("End");
  await win.pressSequentially(" strangers. Both were kind.");
  await press(finn, "Add this win");
  await reads(finn, "I rang two strangers. Both were kind.", "The group is at another round: Hot seat");
  await follow(finn, "Go there");

  await caughtUp(ana, "The question, and what came of it");
  await fill(ana, {
    "The question, and what came of it": "Where should the hours go? Half of them to people.",
  });
  await press(ana, "Keep these notes");
  for (const page of [ben, cleo, emil, finn]) await caughtUp(page, "Half of them to people.");
  await noFlaws(cleo);
  town.clock.forward({ minutes: 15 });
}

/** Ana's browser is closed, and Emil takes the chair; Dora's phone wakes up; Cleo is cut off for the second time. */
async function leadsAndAsks(told: Journey, pages: Six): Promise<void> {
  const { ana, ben, cleo, dora, emil, finn } = pages;
  await press(ana, "Next: Leads and asks");
  await ana.context().close();
  told.town.clock.forward({ minutes: 3 });
  await follow(emil, "Refresh", emil.locator(".highlight"));
  await press(emil, "Take the chair");
  await reads(emil, "You have the chair.");
  for (const page of [ben, cleo, finn]) await caughtUp(page, "Emil has the chair.");
  await reads(dora, "Round 3 of 6");
  await wakeUp(dora);
  await caughtUp(dora, "Round 4 of 6", "Emil has the chair.");
  await noFlaws(dora);

  await fill(under(ben, "Leads"), { "Word of a job": "The port hires in spring." });
  await press(ben, "Add this lead");
  await fill(under(cleo, "Asks"), { "What is needed": "Somebody to" });
  await cleo.context().setOffline(true);
  told.town.clock.forward({ minutes: 7 });
  await press(emil, "Next: Next commitments");
  const ask = under(cleo, "Asks").getByLabel("What is needed");
  await ask.press("End");
  await ask.pressSequentially(" rehearse with.");
  if (told.script === "on") {
    await cleo.getByRole("button", { name: "Add this ask" }).click();
    await cleo.getByText("nothing was sent").waitFor();
  }
  await cleo.context().setOffline(false);
  if (told.script === "on") {
    await cleo.getByText("nothing was sent").waitFor({ state: "detached" });
    await cleo.getByText("your words are kept").waitFor();
  }
  await press(cleo, "Add this ask");
  await reads(cleo, "Somebody to rehearse with.", "The group is at another round: Next commitments");
  await follow(cleo, "Go there");
}

/** They write quietly, each for themselves; who writes on another page misses nothing. */
async function commitments({ town }: Journey, pages: Six): Promise<void> {
  const { ben, cleo, dora, emil, finn } = pages;
  await emil.getByText("Let everybody write quietly").click();
  await press(emil, "Start the clock");
  for (const page of [ben, cleo, dora, finn]) await caughtUp(page, "Round 5 of 6", "minutes left");
  await noFlaws(emil);
  const writers = Object.entries({ ben, cleo, dora, emil, finn });
  for (const [name, page] of writers) {
    await follow(page, "Write one down");
    await fill(page, { "What will you do?": `To begin with, ${name} rings two people` });
    await press(page, "Write it down");
  }
  const lines = writers.map(([name]) => `To begin with, ${name} rings two people`);
  for (const [, page] of writers) await caughtUp(page, ...lines);
  await noFlaws(dora);
  town.clock.forward({ minutes: 10 });
}

/** An energy for oneself, and the end: every page becomes the minutes. */
async function checkOut({ town }: Journey, { ben, cleo, dora, emil, finn }: Six): Promise<void> {
  await press(emil, "Next: Check-out");
  for (const page of [ben, cleo, dora, finn]) await caughtUp(page, "Round 6 of 6");
  await choose(dora, "7");
  await fill(dora, { "A line to myself": "Tired, but the right sort of tired." });
  await press(dora, "Keep it");
  town.clock.forward({ minutes: 5 });
  await press(emil, "Close the meeting");
  for (const page of [ben, cleo, dora, finn]) await caughtUp(page, "Minutes of meeting 1");
  await noFlaws(finn);
}

/** What stands in the end is one and the same for all, but for what Dora keeps to herself. */
async function sameMinutes(pages: Six): Promise<void> {
  const read: string[] = [];
  for (const page of Object.values(pages)) {
    await reads(
      page,
      "Minutes of meeting 1",
      "Emil had the chair.",
      "Ana, Ben, Cleo, Dora, Emil, Finn",
      ...minutes,
    );
    const words = await page
      .locator("main section")
      .filter({ hasNotText: "only you see this" })
      .allInnerTexts();
    read.push(words.join("\n"));
  }
  assert.deepEqual([...new Set(read)], read.slice(0, 1));
  await reads(pages.dora, "the right sort of tired");
}
