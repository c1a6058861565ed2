import assert from "node:assert/strict";
import { searchUrls } from "../../src/modules/search/index.ts";
import { journey, noFlaws, phone, photograph } from "../browser.ts";
import { openSmallWeb } from "../postings.ts";
import { begin, member } from "../support.ts";
import { fill, press, reads, signInAs } from "./steps.ts";

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Shift planner",
  description: "<p>Plan the shifts of <b>forty people</b>.</p><ul><li>By the water</li></ul>",
  hiringOrganization: { "@type": "Organization", name: "Brightwater" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Bristol", addressRegion: "CT" } },
  baseSalary: { currency: "USD", value: { minValue: 52000, maxValue: 60000, unitText: "YEAR" } },
};
const board = `<!doctype html><html lang="en"><title>Shift planner | Jobs</title><link rel="icon" href="data:,">
  <script type="application/ld+json">${JSON.stringify(posting).replaceAll("</", "<\\/")}</script><main><h1>Shift planner</h1></main>`;

journey(
  "a posting comes in by its address, from a page as job boards write it, and by the bookmark",
  async (told) => {
    const { town } = told;
    const web = await openSmallWeb((asked, answer) => {
      const strict = asked.url === "/strict" ? { "content-security-policy": "form-action 'none'" } : {};
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8", ...strict }).end(board);
    });
    try {
      await begin(town);
      const ben = await member(town, "Ben");
      await ben.get(searchUrls.opening);
      await ben.press("Open my search");
      town.house.reach = web.reach;
      const page = await told.arrive({ size: phone });
      await signInAs(page, town, ben.id);

      await page.goto(searchUrls.newOpportunity);
      await noFlaws(page);
      await fill(page, { "Is it on the web?": web.at("/shift-planner") });
      await press(page, "Read it in");
      await reads(page, "Filled in from jobs.example.com. Please check.");
      await noFlaws(page);
      await photograph(page, "filled in from a posting");
      const value = (label: string) => page.getByLabel(label).first().inputValue();
      assert.equal(await value("What is the job called?"), "Shift planner");
      assert.equal(await value("At which company?"), "Brightwater");
      assert.equal(await value("What does it pay?"), "52,000 to 60,000 USD a year");
      await press(page, "Keep it");
      assert.equal((await kept()).length, 1);

      await page.goto(searchUrls.newOpportunity);
      await fill(page, { "Is it on the web?": "http://169.254.169.254/latest/meta-data/" });
      await press(page, "Read it in");
      await reads(page, "We could not reach a page at this address.");
      await noFlaws(page);

      await page.goto(searchUrls.bookmark);
      await noFlaws(page);
      await photograph(page, "the bookmark");
      const bookmark = await page.getByRole("link", { name: "Keep this posting" }).getAttribute("href");
      if (told.script === "off") return;

      // As the browser runs it when the bookmark is pressed on the board.
      const code = decodeURIComponent((bookmark ?? "").replace("javascript:", ""));
      const there = await told.arrive({ size: phone });
      await signInAs(there, town, ben.id);
      const seenAt = (path: string): string => web.at(path, "127.0.0.1");
      await there.goto(seenAt("/other"));
      const [sent] = await Promise.all([there.context().waitForEvent("page"), there.evaluate(code)]);
      await sent.waitForLoadState();
      await reads(sent, "It came from 127.0.0.1.", "Nothing is kept so far.");
      await noFlaws(sent);
      await photograph(sent, "what the bookmark sent");
      await press(sent, "Fill in the form");
      await reads(sent, "Filled in from 127.0.0.1. Please check.");
      assert.equal(await sent.getByLabel("At which company?").inputValue(), "Brightwater");
      await press(sent, "Keep it");
      assert.deepEqual((await kept()).map(({ source }) => source).sort(), ["fetched", "sent"]);

      // A page that lets no form leave: its address comes along, and nobody but the browser has seen it.
      // The browser complains of what it forbids there, which is no fault of ours: nobody listens in this one.
      const elsewhere = await there.context().browser()?.newContext({ viewport: phone });
      assert.ok(elsewhere);
      const strict = await elsewhere.newPage();
      await signInAs(strict, town, ben.id);
      await strict.goto(seenAt("/strict"));
      const [opened] = await Promise.all([elsewhere.waitForEvent("page"), strict.evaluate(code)]);
      await opened.waitForURL(`**${searchUrls.newOpportunity}`);
      assert.equal(await opened.getByLabel("Is it on the web?").inputValue(), seenAt("/strict"));
      await elsewhere.close();
    } finally {
      await web.close();
    }

    function kept() {
      return town.house.main.read.selectFrom("opportunity_postings").select(["words", "source"]).execute();
    }
  },
);
