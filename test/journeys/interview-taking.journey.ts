import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { begin } from "../support.ts";
import { runsScript } from "../script.ts";
import { andArrive, choose, fill, press, reads, readsNot } from "./steps.ts";

// Somebody without an account takes the interview on a telephone, is called away, and finds the draft again; somebody else
// does it at the library.

journey(
  "a visitor takes the interview on a phone, comes back to the draft, and gets a number and a key",
  async (told) => {
    await begin(told.town);
    const page = await told.arrive({ size: phone });
    await beginsOnThePhone(page);
    const again = await isCalledAway(told, page);
    await choosesFromTheLists(again);
    await readsItOnceMore(again);
    told.town.clock.forward({ minutes: 1 });
    await sends(again);
  },
);

journey(
  "at the library nothing is kept, and what is kept to oneself is nowhere",
  async ({ town, arrive }) => {
    await begin(town);
    const page = await arrive();
    await page.goto("/interviews/start");
    await choose(page, "On a shared computer");
    await choose(page, "All on one page");
    await press(page, "Begin");
    await reads(page, "On a shared computer nothing is kept");
    await noFlaws(page);
    await fill(page, {
      "What do you struggle with": "Nobody answers.",
      "What works for you": "I ring people.",
    });
    await press(page, "Read it once more");
    await press(page, "Keep it to myself");
    await reads(page, "For you alone", "Nothing of this is stored", "I ring people.");
    await noFlaws(page);
    if (runsScript(page)) assert.equal(await page.evaluate("localStorage.length"), 0);
    assert.deepEqual(await page.context().cookies(), []);
    const { last_number } = await town.house.interviews.read
      .selectFrom("interview_settings")
      .select("last_number")
      .executeTakeFirstOrThrow();
    assert.equal(last_number, 0);
  },
);

journey(
  "Back on a phone leads to the step before, and from what carries a key to the draft",
  async (told) => {
    await begin(told.town);
    const page = await told.arrive({ size: phone });
    await page.goto("/interviews/start");
    await press(page, "Begin");
    await fill(page, { "What kind of work are you looking for": "Accounts." });
    await press(page, "Next");
    await fill(page, { "What do you struggle with": "Nobody answers." });
    await press(page, "Next");
    await page.goBack();
    await reads(page, "Question 2 of 15");
    await page.goBack();
    await reads(page, "Question 1 of 15");
    await page.goForward();
    await page.goForward();
    await reads(page, "Question 3 of 15");
    await fill(page, { "What works for you": "I ring people." });
    await press(page, "That is enough");
    await reads(page, "Read it once more");
    await page.goBack();
    await reads(page, "Question 3 of 15");
    assert.equal(await page.getByLabel("What works for you").inputValue(), "I ring people.");
    // Without script the page with the key asks the browser to send its form again, and only by hand: it is kept nowhere.
    if (!runsScript(page)) return;
    await press(page, "That is enough");
    await press(page, "Keep it to myself");
    await page.goBack();
    await page.getByText("You began an interview in this browser.").waitFor();
    await press(page, "Go on with it");
    await reads(page, "Read it once more", "Nobody answers.", "I ring people.");
    told.town.clock.forward({ minutes: 1 });
    await press(page, "Send it under a number");
    await reads(page, "You are 00001");
    await page.goBack();
    await reads(page, "The Job-Seeker's Interview");
    await readsNot(page, "You began an interview in this browser");
    // Going back to what was sent does not make a draft of it again.
    await page.goBack();
    await page.goBack();
    await reads(page, "Question 3 of 15");
    await page.goto("/interviews/start");
    await reads(page, "00001: one person has answered");
    await readsNot(page, "You began an interview in this browser");
  },
);

journey("a draft is lost neither by beginning again nor by an empty page that is left", async (told) => {
  await begin(told.town);
  const page = await told.arrive({ size: phone });
  if (!runsScript(page)) return;
  const other = await page.context().newPage();
  await other.goto("/interviews/start");
  await press(other, "Begin");
  await page.goto("/interviews/start");
  await press(page, "Begin");
  await fill(page, { "What kind of work are you looking for": "Accounts." });
  // The other page was empty all the while.
  await other.goto("/interviews/start");
  await other.getByText("You began an interview in this browser.").waitFor();
  await other.getByRole("button", { name: "Begin", exact: true }).click();
  await other.getByText("If you begin anew, that draft is thrown away.").waitFor();
  await noFlaws(other);
  await press(other, "Go on with the draft");
  assert.equal(await other.getByLabel("What kind of work").inputValue(), "Accounts.");
  await other.goto("/interviews/start");
  await other.getByRole("button", { name: "Begin", exact: true }).click();
  await press(other, "Begin anew");
  assert.equal(await other.getByLabel("What kind of work").inputValue(), "");
});

async function beginsOnThePhone(page: Page): Promise<void> {
  await page.goto("/");
  await reads(page, "00000 people have answered");
  await andArrive(page, () => page.getByRole("link", { name: "Take the interview" }).click());
  await noFlaws(page);
  await press(page, "Begin");
  await noFlaws(page);
  await press(page, "Next");
  await press(page, "Next");
  await reads(page, "This one is needed");
  await noFlaws(page);
  await fill(page, { "What do you struggle with": "Nobody answers. Ring me on 020 7946 0018." });
  await press(page, "Next");
  await fill(page, { "What works for you": "I ring people before I write." });
}

/** The browser is closed. Where script runs the draft is offered at the next beginning; elsewhere nothing was kept, as was said. */
async function isCalledAway(told: Journey, page: Page): Promise<Page> {
  if (!runsScript(page)) {
    await reads(page, "Without script nothing is kept");
    await press(page, "Next");
    return page;
  }
  await reads(page, "A draft is kept in this browser alone.");
  const kept = await page.context().storageState();
  await page.close();
  const again = await told.arrive({ size: phone });
  await again.goto("/interviews/start");
  await readsNot(again, "You began an interview in this browser");
  await again.evaluate(
    ([each]) => each?.localStorage.forEach(({ name, value }) => localStorage.setItem(name, value)),
    kept.origins,
  );
  await again.reload();
  await again.getByText("You began an interview in this browser.").waitFor();
  await noFlaws(again);
  await press(again, "Go on with it");
  await reads(again, "Question 3 of 15");
  await press(again, "Next");
  return again;
}

async function choosesFromTheLists(page: Page): Promise<void> {
  for (let question = 4; question <= 11; question++) await press(page, "Next");
  await choose(page, "Laid off");
  await noFlaws(page);
  await press(page, "Next");
  await choose(page, "Banking and accounts");
  await press(page, "Next");
  await choose(page, "Hearing nothing back");
  await noFlaws(page);
  await press(page, "Next");
  await choose(page, "Résumé and letters");
  await press(page, "Read it once more");
}

async function readsItOnceMore(page: Page): Promise<void> {
  await reads(
    page,
    "One place is marked below",
    "looks like a telephone number",
    "This community has one member",
  );
  await noFlaws(page);
  await press(page, "Strike it out");
  await reads(page, "Ring me on ….", "I ring people before I write.", "Hearing nothing back");
  await readsNot(page, "020 7946 0018");
}

async function sends(page: Page): Promise<void> {
  await press(page, "Send it under a number");
  await reads(page, "You are 00001", "It is shown this once: write it down now.");
  assert.equal(await page.locator(".key-words li").count(), 10);
  await noFlaws(page);
  if (!runsScript(page)) return;
  await page.waitForFunction("localStorage.length === 0");
  await page.goto("/interviews/start");
  await readsNot(page, "You began an interview in this browser");
  await reads(page, "00001: one person has answered");
}
