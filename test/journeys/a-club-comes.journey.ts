import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { linkIn } from "../mail.ts";
import { begin, mailsTo } from "../support.ts";
import { choose, fill, follow, press, reads, signInAs, under } from "./steps.ts";

// A club that meets already comes in from the list that its keeper has in a spreadsheet.

const people =
  "Ada Berg, Bo Crane, Cy Dahl, Di Eden, Ed Fuchs, Fay Gould, Gil Hahn, Hal Ives, Ida Jung, Jo Kern, Kay Lund, Lee Moss, Mia Nagy, Ned Orr, Ola Pike, Pat Quist, Ray Roth, Sam Stone, Tea Thorn, Una Urban, Val Voss, Wim West, Xia Young, Zoe Zorn";
const club = people.split(", ").map((name) => name.split(" ") as [first: string, last: string]);
const addressOf = (first: string): string => `${first.toLowerCase()}@example.org`;

/** The 24 as a spreadsheet exports them, and between them what an old list gathers. */
const exported = [
  "Last name;First name;Telephone;Private e-mail;E-mail at work",
  ...club.map(
    ([first, last], at) => `${last};${first};0${at + 1}-555;${addressOf(first)};${first}@work.example`,
  ),
  "Nobody;Nora;;;nora@work.example",
  "Typo;Tom;;tom-at-example.org;tom@work.example",
  "Berg;Ada;01-555;ADA@example.org;ada@work.example",
  "Keeper;Hanna;;hanna@example.org;hanna@work.example",
].join("\r\n");

journey("a host brings a club of 24, and two of them come in by their mails", async (told) => {
  const { town, arrive } = told;
  const host = await arrive();
  await signInAs(host, town, (await begin(town)).id);
  await bring(host);
  await noFlaws(host);
  await matchColumns(host);
  await lookThrough(host);
  await send(told, host);
  await comeIn(told);
  await host.reload();
  await reads(host, "24 invitations were made.", "2 people came in so far.");
  await again(told, host);
});

/** From the office, as a file. */
async function bring(host: Page): Promise<void> {
  await host.goto("/host");
  await follow(host, "Invitations");
  await noFlaws(host);
  await follow(host, "Bring a list");
  await noFlaws(host);
  const file = { name: "club.csv", mimeType: "text/csv", buffer: Buffer.from(exported) };
  await host.getByLabel("A file").setInputFiles(file);
  await press(host, "Read the list");
}

/** More addresses stand in the column from work, so that one is suggested; the host knows better. */
async function matchColumns(host: Page): Promise<void> {
  await reads(host, "Which column is what?");
  const column = host.getByLabel("The e-mail address");
  assert.match(await column.locator("option:checked").innerText(), /^E-mail at work: /);
  await column.selectOption({ label: "Private e-mail: ada@example.org, bo@example.org, cy@example.org" });
  await press(host, "Show me who would be invited");
}

/** Who would be invited, and who not and why; up to here nobody was written to. */
async function lookThrough(host: Page): Promise<void> {
  await reads(host, "24 people can be invited.", "4 lines are left out");
  const leftOut = under(host, "Left out");
  const words = (await leftOut.innerText()).replaceAll(/\s+/g, " ");
  for (const one of [
    "Line 26: Nora Nobody There is no address on this line.",
    "Line 27: Tom Typo tom-at-example.org. That does not look like an e-mail address.",
    "Line 28: Ada Berg ada@example.org. The same address stands on line 2 already.",
    "Line 29: Hanna Keeper hanna@example.org. Is a member already.",
  ])
    assert.ok(words.includes(one), `${one}: ${words}`);
  await host.getByText("See the 24 people").click();
  await reads(host, "Zoe Zorn", "zoe@example.org");
  await noFlaws(host);
}

/** The invitations are made, and leave at the host's word. */
async function send({ town }: Journey, host: Page): Promise<void> {
  await fill(host, {
    "A few words from you": "Our club has a house now.",
    "For how many days are the invitations good?": "21",
  });
  await press(host, "Make 24 invitations");
  await reads(host, "24 invitations are ready", "Nothing has left yet.", "Our club has a house now.");
  await noFlaws(host);
  assert.deepEqual(await mailsTo(town, "ada@example.org"), []);
  await press(host, "Send them now");
  await town.work();
  await host.reload();
  await reads(host, "24 invitations were made.", "Nobody has come in yet.");
  await noFlaws(host);
}

/** Ada on a phone, and Zoe on a computer that others use as well. */
async function comeIn({ town, arrive }: Journey): Promise<void> {
  for (const [first, size] of [
    ["Ada", phone],
    ["Zoe", undefined],
  ] as const) {
    const mails = await mailsTo(town, addressOf(first));
    assert.equal(mails.length, 1);
    const page = await arrive(size ? { size } : {});
    await page.goto(linkIn(mails[0]));
    await reads(page, "Hanna invites you", "Our club has a house now.");
    await fill(page, { "How do others call you?": first, "Your e-mail address": addressOf(first) });
    if (first === "Zoe") await choose(page, "This is a shared computer");
    await press(page, "Join Harbour Circle");
    await reads(page, `Good morning, ${first}.`);
    await noFlaws(page);
  }
}

/** The same list once more: everybody on it is here or was asked. */
async function again({ town }: Journey, host: Page): Promise<void> {
  await bring(host);
  await matchColumns(host);
  await reads(host, "There is nobody to invite on this list.");
  await reads(host, /Ada Berg ada@example.org. Is a member already./, /Bo Crane bo@example.org. Was invited/);
  await noFlaws(host);
  await press(host, "Throw this list away");
  await reads(host, "Nobody was written to.", "24 invitations, 2 came in.");
  await noFlaws(host);
  await town.work();
  for (const [first] of club) assert.equal((await mailsTo(town, addressOf(first))).length, 1, first);
}
