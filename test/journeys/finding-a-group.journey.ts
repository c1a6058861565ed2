import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { leaveGroup } from "../../src/modules/groups/index.ts";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { secondMeeting } from "../circle.ts";
import { newsTo } from "../news.ts";
import { member } from "../support.ts";
import { browserOf, clubOf, type ClubThere } from "./beginnings.ts";
import { choose, fill, follow, press, reads, readsNot, under } from "./steps.ts";

// Gerda knows nobody here. She says what she would like, and waits; a club that two people left has a chair for her.

journey(
  "a newcomer waits, is taken into a shrunken group, writes to her one person, and joins",
  async (told) => {
    const { town } = told;
    const club = await clubOf(town, "Ben", "Cleo", "Dora", "Emil");
    const gerda = await browserOf(told, await member(town, "Gerda Lindqvist"), { size: phone });
    const ana = await browserOf(told, club.people["Ana"]);
    await chooseWelcomer(ana);
    await waits(gerda);
    await commitsAlone(gerda);
    await twoLeave(told, club);
    await isTold(told, club, ana);
    await offers(ana);
    await saysYes(gerda);
    await writesToBen(told, gerda, club);
    await meets(told, gerda, ana);
  },
);

/** Before anybody comes: whom may newcomers write to? */
async function chooseWelcomer(ana: Page): Promise<void> {
  await ana.goto("/groups");
  await follow(ana, "Tuesday club");
  await readsNot(ana, "Somebody left");
  await follow(ana, "Members");
  await ana.getByLabel("Whom may they write to?").selectOption("Ben");
  await press(ana, "Keep", under(ana, "For newcomers"));
  await noFlaws(ana);
}

async function waits(gerda: Page): Promise<void> {
  await gerda.goto("/today");
  await reads(gerda, "Welcome ashore");
  await follow(gerda, "Find a group");
  await noFlaws(gerda);
  await follow(gerda, "I want a group");
  await reads(gerda, "see it under “Gerda”", "Nothing happens without your yes.");
  await noFlaws(gerda);
  await choose(gerda, "Job club");
  await choose(gerda, "Every week");
  await choose(gerda, "In any way");
  await fill(gerda, {
    "When could you?": "Weekday evenings",
    "Your line of work": "Offices",
    "A few words about what you hope for": "I go in circles on my own.",
  });
  await press(gerda, "Wait for a group");
  await reads(gerda, "You are in the waiting room now.", "I go in circles on my own.");
  await noFlaws(gerda);
}

/** Waiting is no reason to sit still. */
async function commitsAlone(gerda: Page): Promise<void> {
  await follow(gerda, "Commit alone");
  await fill(gerda, { "What will you do?": "Ring my old neighbour", "By which day?": "2026-11-27" });
  await noFlaws(gerda);
  await press(gerda, "Write it down");
  await gerda.goto("/today");
  await reads(gerda, "Ring my old neighbour");
}

/** Cleo by her own page, and Dora without a word that anybody needs to read. */
async function twoLeave(told: Journey, { people, group }: ClubThere): Promise<void> {
  const { town } = told;
  town.clock.forward({ hours: 2 });
  const cleo = await browserOf(told, people["Cleo"]);
  await cleo.goto("/groups");
  await follow(cleo, "Tuesday club");
  await follow(cleo, "Members");
  await follow(cleo, "Leave this group");
  await noFlaws(cleo);
  await press(cleo, "Leave the group");
  await leaveGroup(town.house.main.write, people["Dora"]?.id ?? 0, group, town.clock.now);
}

/** The mail of the next morning has it, and Today; the group's page names the ways to go on. */
async function isTold({ town }: Journey, { people }: ClubThere, ana: Page): Promise<void> {
  town.clock.to("2026-11-25T07:05:00Z");
  const [line] = await newsTo(town, { id: people["Ana"]?.id ?? 0 }, "group-care");
  assert.match(line ?? "", /Somebody left Tuesday club, and there are few of you now/);
  await ana.goto("/today");
  await follow(ana, "Tuesday club has become small");
  await reads(ana, "Somebody left, and you are 3 now.", "Invite people you know", "1 person waits");
  await noFlaws(ana);
}

/** She sees a first name and a wish, and nothing else of Gerda. */
async function offers(ana: Page): Promise<void> {
  await follow(ana, "1 person waits for such a group");
  await reads(ana, "Gerda", "Weekday evenings", "I go in circles on my own.");
  assert.doesNotMatch(await ana.content(), /Lindqvist|gerda@/i);
  await noFlaws(ana);
  await follow(ana, "Offer Gerda a place");
  assert.doesNotMatch(await ana.content(), /Lindqvist|gerda@/i);
  await noFlaws(ana);
  await fill(ana, { "A few words to Gerda": "Come on Tuesday, and see whether it fits." });
  await press(ana, "Offer the place");
  await reads(ana, "Offered. The answer will stand here.", "waits for an answer");
}

async function saysYes(gerda: Page): Promise<void> {
  await gerda.goto("/today");
  await follow(gerda, "Tuesday club offers you a place");
  await reads(gerda, "Come on Tuesday, and see whether it fits.", "A no is silent");
  await readsNot(gerda, "Ana");
  await noFlaws(gerda);
  await press(gerda, "Yes, join Tuesday club");
  await gerda.goto("/today");
  await readsNot(gerda, "offers you a place");
  await follow(gerda, "Your first week in Tuesday club");
  await reads(gerda, "You meet next", "One person to write to", "What to bring", "What nobody will ask");
  await reads(gerda, "Why you left your last job", "Who is there", "Ana", "Ben", "Emil");
  await noFlaws(gerda);
}

/** The one person whom she may ask how to find the door. */
async function writesToBen(told: Journey, gerda: Page, { people }: ClubThere): Promise<void> {
  await follow(gerda, "Write to Ben");
  await fill(gerda, { "Write to Ben": "Which door is it?" });
  await noFlaws(gerda);
  await press(gerda, "Send");
  await reads(gerda, "Which door is it?");

  const ben = await browserOf(told, people["Ben"], { size: phone });
  await ben.goto("/today");
  await follow(ben, "Gerda Lindqvist wrote to you");
  await reads(ben, "Which door is it?");
  assert.doesNotMatch(await ben.content(), /gerda[^ ]*@/i);
  await fill(ben, { "Write to Gerda": "The green one. I wait in front of it." });
  await press(ben, "Send");

  await gerda.goto("/today");
  await follow(gerda, "Ben wrote to you");
  await reads(gerda, "I wait in front of it.");
  await noFlaws(gerda);
}

async function meets({ town }: Journey, gerda: Page, ana: Page): Promise<void> {
  town.clock.to(secondMeeting);
  for (const page of [ana, gerda]) {
    await page.goto("/today");
    await follow(page, "Join the meeting");
  }
  await press(ana, "Open the meeting");
  await gerda.reload();
  await press(gerda, "I am here");
  await ana.reload();
  await reads(ana, "Gerda Lindqvist", "2 so far");
  await noFlaws(gerda);
}
