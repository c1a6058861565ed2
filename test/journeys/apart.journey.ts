import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { newId } from "../../src/basics/ids.ts";
import { groupUrls, makePost } from "../../src/modules/groups/index.ts";
import { invitationToken, makeInvitation } from "../../src/modules/people/index.ts";
import { annabelLives, type Hers, hers } from "../annabel.ts";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { groupOf, letIn } from "../circle.ts";
import { begin, member, peopleUrls, type Person, signedIn } from "../support.ts";
import { browserOf } from "./beginnings.ts";
import { choose, fill, follow, press, reads, readsNot, under } from "./steps.ts";

// Annabel looks for work while she has some. One man bothers her, her employer must not know, and a post smells of fraud.

journey("a member blocks one man and keeps her employer away: neither finds a trace of her", async (told) => {
  const { town } = told;
  const host = await begin(town);
  const { ana, ...life } = await annabelLives(town, await member(town, "Cleo"));
  const annabel = await browserOf(told, ana, { size: phone });
  const ben = await browserOf(told, await member(town, "Ben"));
  await blocks(annabel, ben, life);
  await keepsEmployerAway(annabel);

  const ottos = await joins(told, host);
  const [otto, carl] = [await settles(told, ottos, "Otto Weber"), await settles(told, null, "Carl")];
  const pages = pagesOf(life);
  for (const path of pages) {
    await otto.goto(path);
    assert.doesNotMatch(await otto.content(), hers, `Otto finds her on ${path}`);
  }
  await noFlaws(otto);
  for (const path of pages.slice(0, 4)) {
    await carl.goto(path);
    assert.match(await carl.content(), hers, `Carl finds her on ${path}`);
  }
  await noFlaws(carl);
});

journey("the host hears of a post and of a letter, hides the one and closes the house", async (told) => {
  const { town } = told;
  const hanna = await browserOf(told, await begin(town));
  const { ana, ids } = await annabelLives(town, await member(town, "Cleo"));
  const [, group = 0] = ids;
  const dirk = await member(town, "Dirk");
  await letIn(town, ana, dirk, group);
  const words = "Easy money from home. Send me your papers.";
  await makePost(town.house.main.write, dirk.id, group, { id: newId(), words }, town.clock.now);
  const annabel = await browserOf(told, ana);
  await tellsTheHost(annabel, group, words);
  await visitorWrites(told);
  await hides(hanna, words);
  await closesTheHouse(hanna);
  await answersLetter(hanna);
  await isKeptOut(await browserOf(told, dirk, { size: phone }));
  await annabel.goto(groupUrls.wall(group));
  await reads(annabel, "Hidden by the host");
  await noFlaws(annabel);
});

/** He writes to her; she blocks him, and he is not told. */
async function blocks(annabel: Page, ben: Page, { id }: Hers): Promise<void> {
  await ben.goto(peopleUrls.member(id));
  await follow(ben, "Write to Annabel");
  await noFlaws(ben);
  await fill(ben, { "Write to Annabel": "Please, please answer." });
  await press(ben, "Send");

  await annabel.goto("/today");
  await follow(annabel, "Ben");
  await reads(annabel, "Please, please answer.");
  await noFlaws(annabel);
  await follow(annabel, "Block Ben");
  await noFlaws(annabel);
  await press(annabel, "Block Ben");
  await reads(annabel, "Blocked. They are not told.");
  await readsNot(annabel, "Please, please");
  await noFlaws(annabel);

  await ben.reload();
  await reads(ben, "takes no messages just now.");
  await readsNot(ben, "block you", "blocked you");
  assert.equal(await ben.getByRole("button", { name: "Send" }).count(), 0);
  await noFlaws(ben);
  await ben.goto(peopleUrls.member(id));
  await reads(ben, "There is nothing here");
  await noFlaws(ben);
}

async function keepsEmployerAway(annabel: Page): Promise<void> {
  await annabel.goto("/me");
  await follow(annabel, "Keep-away list");
  await reads(annabel, "Nobody yet.", "What it cannot do", "a colleague who does not name the employer");
  await fill(under(annabel, "Add a company"), {
    "Its name": "Acme Logistics",
    "What its mail addresses end in": "acme.example",
  });
  await press(annabel, "Keep this company away");
  await reads(annabel, "It is on your list. Only you know.", "Acme Logistics");
  await noFlaws(annabel);
}

/** Somebody from there comes in by a link that the host gave out. */
async function joins({ town, arrive }: Journey, host: Person): Promise<Page> {
  const invitation = { id: newId(), forName: "", email: null, words: "", places: 9, days: 9 };
  await makeInvitation(town.house.main.write, host.id, invitation, town.clock.now);
  const otto = await arrive();
  await otto.goto(peopleUrls.invitation(invitationToken(town.house.key, invitation.id)));
  await fill(otto, {
    "How do others call you?": "Otto Weber",
    "Your e-mail address": "otto@mail.acme.example",
  });
  await press(otto, "Join Harbour Circle");
  await reads(otto, "Otto Weber");
  return otto;
}

/** Somebody keeps a group together that has room, so that the waiting room is open to them. */
async function settles(told: Journey, page: Page | null, name: string): Promise<Page> {
  const { town } = told;
  if (!page) await member(town, name);
  const members = town.house.main.read.selectFrom("members").select("id").where("name", "=", name);
  const who = await signedIn(town, (await members.executeTakeFirstOrThrow()).id, name);
  await groupOf(town, who, [], "success-team", `Team of ${name}`);
  return page ?? browserOf(told, who);
}

/** Her page, the rooms in which she can be met, and whatever of hers somebody could guess. */
function pagesOf({ id, ids, links }: Hers): string[] {
  const [, group = 0, meeting = 0, post = 0, , , commitment = 0] = ids;
  return [
    peopleUrls.member(id),
    peopleUrls.messagesWith(id),
    groupUrls.waitingRoom,
    ...links.slice(0, 1),
    peopleUrls.concernAboutMember(id),
    peopleUrls.keepAwayMember(id),
    peopleUrls.block(id),
    peopleUrls.messages,
    peopleUrls.today,
    groupUrls.groups,
    groupUrls.group(group),
    groupUrls.members(group),
    groupUrls.requests(group),
    groupUrls.wall(group),
    groupUrls.post(group, post),
    groupUrls.meeting(group, meeting),
    groupUrls.commitment(commitment),
    groupUrls.formings,
    ...links,
  ];
}

async function tellsTheHost(annabel: Page, group: number, words: string): Promise<void> {
  await annabel.goto(groupUrls.wall(group));
  await annabel.getByText("More about what Dirk wrote").click();
  await noFlaws(annabel);
  await follow(annabel, "Tell the host", annabel.getByRole("article").filter({ hasText: words }));
  await reads(annabel, "Nobody else is told, and not who told it.", words);
  await noFlaws(annabel);
  await fill(annabel, { "What should the host look at?": "He asks everybody for their papers." });
  await press(annabel, "Tell the host");
}

/** Somebody without an account writes, from the foot of the front page. */
async function visitorWrites({ arrive }: Journey): Promise<void> {
  const walter = await arrive({ size: phone });
  await walter.goto("/");
  await follow(walter, "Write to the host");
  await reads(walter, "You need no account");
  await noFlaws(walter);
  await press(walter, "Send it to the host");
  await walter.getByRole("alert").first().waitFor();
  await fill(walter, {
    "What would you like to say?": "Somebody in my club uses your name to sell courses.",
    "Your name": "Walter",
    "Your e-mail address": "walter@example.org",
  });
  await press(walter, "Send it to the host");
  await reads(walter, "Thank you for writing");
  await noFlaws(walter);
}

/** She finds both among the concerns, and takes the post down. */
async function hides(hanna: Page, words: string): Promise<void> {
  await hanna.goto("/host");
  await follow(hanna, "Concerns");
  await reads(hanna, "A post: Dirk", "Annabel Quist told you", "A letter from Walter");
  await noFlaws(hanna);
  await follow(hanna, "A post: Dirk");
  await reads(hanna, words, "He asks everybody for their papers.", "It stands there as above.");
  await noFlaws(hanna);
  await press(hanna, "Hide the post");
  await reads(hanna, "The group sees that the host has hidden it.", "It is hidden, by a host.");
}

async function closesTheHouse(hanna: Page): Promise<void> {
  await follow(hanna, "Warn Dirk, or close the house");
  await noFlaws(hanna);
  await choose(hanna, "For a week");
  await fill(hanna, { "Why?": "Nobody asks for papers here. Think it over." });
  await press(hanna, "Close the house");
  await reads(hanna, "The house is closed to them.");
  await hanna.goto("/host/acts");
  await reads(hanna, "Dirk", "Think it over.");
  await noFlaws(hanna);
}

async function answersLetter(hanna: Page): Promise<void> {
  await hanna.goto(peopleUrls.concernsToHost);
  await follow(hanna, "A letter from Walter");
  await reads(hanna, "uses your name to sell courses", "walter@example.org");
  await noFlaws(hanna);
  await fill(hanna, { "A note for the log": "Wrote back to him." });
  await press(hanna, "Close the concern");
  await reads(hanna, "The note stands in the log.");
}

/** Whatever he opens, he reads why, and whom he can write to. */
async function isKeptOut(dirk: Page): Promise<void> {
  await dirk.goto("/groups");
  await reads(dirk, "You cannot take part for a while", "Until Tuesday", "Think it over.");
  await noFlaws(dirk);
  await follow(dirk, "Write to the host");
  await reads(dirk, "Your name goes along, Dirk.");
  await noFlaws(dirk);
}
