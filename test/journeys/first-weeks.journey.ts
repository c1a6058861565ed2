import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Journey, journey, noFlaws } from "../browser.ts";
import { called, type Club, fiveJoin, inviteAna, joinBy, type Name, setUp, startClub } from "./beginnings.ts";
import { choose, fill, follow, press, reads, readsNot, under } from "./steps.ts";

// The job that the house is for: a group meets, reports back, and commits. It begins on a Tuesday, and so does the club.

const firstEvening = "2026-11-24T17:30:00Z";
const secondEvening = "2026-12-01T17:30:00Z";

journey("six people begin a job club, meet, commit, and report back a week later", async (told) => {
  const host = await setUp(told);
  const ana = await joinBy(told, await inviteAna(host), "ana", "Join Harbour Circle");
  const link = await startClub(ana);
  const club = await fiveJoin(told, ana, link);
  await firstMeeting(told, club);
  await aWeekLater(told, club);
  await secondMeeting(club);
  await readMinutes(club);
});

/** Everybody commits to something, each in their own browser. */
async function firstMeeting({ town }: Journey, club: Club): Promise<void> {
  town.clock.to(firstEvening);
  await openMeeting(club.ana);
  await reads(club.ana, "Report back", "You have the chair");
  await noFlaws(club.ana);
  for (const name of ["ben", "cleo", "dora", "emil", "finn"] as const) {
    await goToMeeting(club[name]);
    await press(club[name], "I am here");
  }
  await noFlaws(club.ben);

  await press(club.ana, "Next: Wins");
  await fill(club.ana, { "What went well": "We are six, and nobody knew anybody." });
  await press(club.ana, "Add this win");
  await press(club.ana, "Next: Hot seat");
  await press(club.ana, "Begin the hot seat");
  await fill(club.ana, {
    "The question, and what came of it": "Where should the hours go? Half of them to people.",
  });
  await press(club.ana, "Keep these notes");
  await noFlaws(club.ana);
  await press(club.ana, "Next: Leads and asks");
  await fill(under(club.ana, "Asks"), { "What is needed": "Somebody to rehearse with." });
  await press(club.ana, "Add this ask");
  await noFlaws(club.ana);

  await press(club.ana, "Next: Next commitments");
  for (const name of Object.keys(club) as Name[])
    await commit(club[name], `${called(name)} rings two people`);
  await noFlaws(club.ben);

  await press(club.ana, "Next: Check-out");
  await club.ben.reload();
  await choose(club.ben, "7");
  await fill(club.ben, { "A line to myself": "Tired, but the right sort of tired." });
  await noFlaws(club.ben);
  await press(club.ben, "Keep it");
  await press(club.ana, "Close the meeting");
  await reads(
    club.ana,
    "Minutes of meeting 1",
    "We are six, and nobody knew anybody.",
    "Ben rings two people",
  );
  await readsNot(club.ana, "the right sort of tired");
  await town.work();
}

async function openMeeting(chair: Page): Promise<void> {
  await goToMeeting(chair);
  await press(chair, "Open the meeting");
}

/** From Today, where everybody lands. */
async function goToMeeting(page: Page): Promise<void> {
  await page.goto("/today");
  await reads(page, "Tuesday club");
  await follow(page, "meeting", page.locator("main"));
}

async function commit(page: Page, what: string): Promise<void> {
  await goToMeeting(page);
  await follow(page, "Write one down");
  await fill(page, { "What will you do?": what, "When?": "Thursday at ten", "Where?": "By telephone" });
  await fill(page, { "If …": "nobody answers", "then …": "I write three lines" });
  await press(page, "Write it down");
  await reads(page, what);
}

/** Six days on Finn sends word, and on the seventh evening they meet again. */
async function aWeekLater({ town }: Journey, { ben, finn }: Club): Promise<void> {
  town.clock.to("2026-11-30T09:00:00Z");
  await ben.goto("/today");
  await reads(ben, "Ben rings two people");
  await noFlaws(ben);
  await goToMeeting(finn);
  await noFlaws(finn);
  await follow(finn, "I cannot come");
  await fill(finn, { "A word to the group": "Interview at the same hour." });
  await noFlaws(finn);
  await press(finn, "Send word");
  town.clock.to(secondEvening);
}

/** They report back; Emil is on the telephone, and Ana, who has the chair, writes for him. */
async function secondMeeting(club: Club): Promise<void> {
  await openMeeting(club.ana);
  await reads(club.ana, "Interview at the same hour.");
  for (const name of ["ben", "cleo", "dora"] as const) {
    await goToMeeting(club[name]);
    await press(club[name], "I am here");
  }
  await press(club.ana, "Telephone", club.ana.getByRole("form", { name: "Whether Emil is here" }));

  await report(club.ana, "Emil", "Done", "Both rang back.");
  await report(club.ana, "You", "Done", "Two calls, one coffee.");
  await goToMeeting(club.ben);
  await report(club.ben, "You", "Done", "It took ten minutes.");
  await reads(club.ben, "It took ten minutes.");
  await goToMeeting(club.cleo);
  await report(club.cleo, "You", "Partly", "One of two.");
  await reads(club.cleo, "What now?");
  await noFlaws(club.cleo);
  await choose(club.cleo, "Keep it");
  await press(club.cleo, "Go on");

  await goToMeeting(club.dora);
  await report(club.dora, "You", "Not yet", "I did not press the button.");
  await choose(club.dora, "Make it smaller");
  await press(club.dora, "Go on");
  await reads(club.dora, "Make it smaller", "Dora rings two people");
  await noFlaws(club.dora);
  await fill(club.dora, { "What will you do?": "Dora writes to one person" });
  await press(club.dora, "Write it down");

  for (const round of ["Wins", "Hot seat", "Leads and asks", "Next commitments"])
    await press(club.ana, `Next: ${round}`);
  await reads(club.ana, "Dora writes to one person");
  await follow(club.ana, "Write one down for Emil");
  await reads(club.ana, "You are writing for Emil");
  await fill(club.ana, { "What will you do?": "Emil goes to the mixer" });
  await press(club.ana, "Write it down");
  await press(club.ana, "Next: Check-out");
  await press(club.ana, "Close the meeting");
}

/** Reports on the one commitment that stands under a name. */
async function report(page: Page, whose: string, outcome: string, note: string): Promise<void> {
  await follow(page, "Report", under(page, whose));
  await choose(page, outcome);
  await fill(page, { "A note": note });
  await press(page, "Report");
}

/** Everybody can read what was said, on the screen and on paper; Today leads there. */
async function readMinutes({ ana, ben, finn }: Club): Promise<void> {
  await finn.goto("/today");
  await finn.getByRole("link", { name: "The minutes of" }).first().click();
  const path = new URL(finn.url()).pathname;
  await reads(finn, "Minutes of meeting 2", "On the telephone: Emil", "Sent word: Finn");
  await reads(finn, "Both rang back.", "One of two.", "Not yet", "Emil goes to the mixer", "Carried over");
  await noFlaws(finn);
  await ben.goto(path);
  await noFlaws(ben);

  await ana.goto(path);
  await ana.emulateMedia({ media: "print" });
  assert.equal(await ana.locator("nav").first().isVisible(), false);
  await reads(ana, "Minutes of meeting 2", "Sent word: Finn");
  const paper = await ana.pdf({ format: "A4" });
  assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
  await ana.emulateMedia({ media: "screen" });
}
