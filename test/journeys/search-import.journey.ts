import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { desk, type Journey, journey, noFlaws, phone, photograph } from "../browser.ts";
import { looks } from "../searching.ts";
import { begin, member } from "../support.ts";
import { choose, follow, press, reads, readsNot, signInAs } from "./steps.ts";

// Three hundred applications come from another tracker, once; a spreadsheet says what its columns are; and all of it leaves
// as one file that a new house takes in.

const ofTheTracker = [
  "createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status",
  ...Array.from({ length: 300 }, (_, at) => {
    const day = `2026-10-${String(1 + (at % 28)).padStart(2, "0")}`;
    return `${day},Yes,${day},"Works, No ${at % 40}",Planner ${at},Full Time,Remote,Harbour Town,LinkedIn,Applied`;
  }),
  "2026-10-02,Yes,2026-10-02,,,Full Time,,,,Applied",
  "",
].join("\r\n");

// As a spreadsheet of Western Europe writes it: semicolons, one byte a letter, a quotation mark in quotation marks.
const ofTheSpreadsheet = Buffer.from(
  `Stelle;Firma;Beworben am;Notiz\r\nKöchin;"Gasthof ""Zur Brücke""";13.11.2026;=1+1\r\n;;;\r\nKöchin;Mühle;irgendwann;\r\n`,
  "latin1",
);

journey("300 applications come in from a tracker, once, with JavaScript or without", async (told) => {
  const { town, page } = await lookingForWork(told, phone);
  await page.goto("/search");
  await follow(page, "Bring applications in");
  await bring(page, "jobs.csv", Buffer.from(ofTheTracker));
  await reads(page, "A list from JobSync, with 300 applications", "One line is left out", "Line 302");
  await reads(page, "Neither a job nor a company stands here.");
  await noFlaws(page);
  await photograph(page, "what a tracker brings");
  await press(page, "Bring in 300 applications");
  await reads(page, "Your applications are coming in");
  await noFlaws(page);
  await town.work();
  await page.getByRole("heading", { name: "Your applications are in" }).waitFor();
  await reads(page, "300 opportunities of this file stand on your board");
  await follow(page, "See your opportunities");
  await reads(page, "Applied 300");
  await page.goto("/search/imports");
  await bring(page, "jobs.csv", Buffer.from(ofTheTracker));
  await reads(page, "Nothing new is in this file.");
  await takeBack(page);
});

journey(
  "a spreadsheet says once what its columns are, and all of it moves into another search",
  async (told) => {
    const { town, page } = await lookingForWork(told, desk);
    await page.goto("/search/imports");
    await bring(page, "Bewerbungen.csv", ofTheSpreadsheet);
    await reads(page, "Which column is what?");
    for (const [label, column] of Object.entries({ "The job": "0", "The company": "1", "Applied on": "2" }))
      await page.getByLabel(label).selectOption(column);
    await page.getByLabel("Notes").selectOption("3");
    await choose(page, "The first line is a heading");
    await noFlaws(page);
    await press(page, "Show me what is in it");
    await reads(page, "with one application", "“irgendwann” is no day that we can read.", "line 4");
    await press(page, "Bring in one application");
    await town.work();
    await page.goto("/search/imports");
    await bring(page, "Bewerbungen.csv", ofTheSpreadsheet);
    await reads(page, "What would come in", "Nothing new is in this file.");
    await takeTo(told, page);
  },
);

async function lookingForWork({ town, arrive }: Journey, size: typeof phone) {
  await begin(town);
  const ben = await member(town, "Ben");
  await looks(town, ben);
  const page = await arrive({ size });
  await signInAs(page, town, ben.id);
  return { town, page };
}

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("A file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await press(page, "Show me what is in it");
}

/** It was the wrong file: the first of the two goes again, with all that it brought. */
async function takeBack(page: Page): Promise<void> {
  await page.goto("/search/imports");
  await follow(page, "A list from JobSync", page.locator("li").filter({ hasText: "300 opportunities" }));
  await page.getByText("Take them back").click();
  await reads(page, "as if this file had never been brought");
  await photograph(page, "taking back what a tracker brought");
  await press(page, "Take back 300 opportunities");
  await reads(page, "This file was taken back", "What it brought is gone again.");
  await noFlaws(page);
  await page.goto("/activities");
  await readsNot(page, "Works, No");
}

/** Cleo begins anew with what Ben took along. */
async function takeTo({ town, arrive }: Journey, page: Page): Promise<void> {
  await page.goto("/search/export");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Take everything along" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "my-search.zip");
  const cleo = await member(town, "Cleo");
  await looks(town, cleo);
  const other = await arrive({ size: phone });
  await signInAs(other, town, cleo.id);
  await other.goto("/search/imports");
  await bring(other, "my-search.zip", readFileSync(await file.path()));
  await reads(other, "A search from Landfall, with", "A whole search cannot be taken back in one go");
  await noFlaws(other);
  await press(other, "Bring in");
  await town.work();
  await other.getByRole("heading", { name: "Your search is in" }).waitFor();
  await noFlaws(other);
  await other.goto("/opportunities");
  await reads(other, "Köchin", 'Gasthof "Zur Brücke"');
}
