import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { begin } from "../support.ts";
import { follow, press, reads, signInAs } from "./steps.ts";

// Eight hundred connections come in twice, and are eight hundred; then they leave as cards, and come back as nobody.

const connections = [
  "Notes:",
  `"When exporting your connection data, you may notice that some of the email addresses are missing."`,
  "",
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  ...Array.from(
    { length: 800 },
    (_, at) =>
      `Given${at},Family${at % 90},https://www.linkedin.com/in/person-${at},${at % 4 ? "" : `p${at}@example.com`},"Works, No ${at % 70}",Planner,23 Nov 2026`,
  ),
  ",,,,,,23 Nov 2026",
].join("\r\n");

journey("800 connections come in from a file, once, and leave again as cards", async ({ town, arrive }) => {
  const member = await arrive({ size: phone });
  await signInAs(member, town, (await begin(town)).id);
  await member.goto("/contacts");
  await follow(member, "Bring people in");
  await bring(member, "Connections.zip", Buffer.from("PK\u0003\u0004…"));
  await reads(member, "This is a packed file or a spreadsheet.");
  await noFlaws(member);
  await bring(member, "Connections.csv", Buffer.from(connections));
  await reads(member, "with 800 people whom you do not have yet", "One line is left out");
  await noFlaws(member);
  await press(member, "Bring in 800 people");
  await reads(member, "Your people are coming in");
  await noFlaws(member);
  await comeIn(member, town);
  await follow(member, "Bring another file");
  await bring(member, "Connections.csv", Buffer.from(connections));
  await reads(member, "Nobody new is in this file.");
  await takeAlong(member);
});

async function bring(member: Page, name: string, buffer: Buffer): Promise<void> {
  await member.getByLabel("A file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await press(member, "Show me who is in it");
}

/** The page looks again by itself, with script and without. */
async function comeIn(member: Page, town: Journey["town"]): Promise<void> {
  await town.work();
  await member.getByRole("heading", { name: "Your people are in" }).waitFor();
  await reads(member, "800 people of this file are among your people.");
}

async function takeAlong(member: Page): Promise<void> {
  await member.goto("/contacts/export");
  const [file] = await Promise.all([
    member.waitForEvent("download"),
    member.getByRole("link", { name: "Take them as vCards" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "my-people.vcf");
  const cards = readFileSync(await file.path());
  assert.equal(cards.toString().match(/^BEGIN:VCARD/gm)?.length, 800);
  await member.goto("/contacts/imports");
  await bring(member, "my-people.vcf", cards);
  await reads(member, "Nobody new is in this file.");
}
