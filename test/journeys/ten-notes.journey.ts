import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Journey, journey, noFlaws, phone } from "../browser.ts";
import { runsScript } from "../script.ts";
import { begin, type Person } from "../support.ts";
import { browserOf } from "./beginnings.ts";
import { fill, press, reads, readsNot } from "./steps.ts";

// After the mixer Ben stands at the bus stop with a telephone and ten people in his head.

const evening = [
  "Ana Ruiz, ops manager at Brightwater, promised her my résumé by Friday",
  "I have a lead for them",
  "Tom Hale from Harbour Foods, he'll introduce me to his boss next week",
  "Priya Nair, recruiter, Northgate Partners, priya@northgate.example",
  "Mei Lin @ Brightwater, loves sailing",
  "Sam Okoro, teacher, looking for work since May",
  "Joe Smith (Acme) owes me a call",
  "Chris Baker VP Sales at Tidewater, send him the deck in two days",
  "Lena Vogel",
  "the tall guy from Kvarn, knows the harbour master",
  "Rosa Diaz, I owe her a coffee",
];

journey("ten people of one evening are typed, looked through and kept", async (told) => {
  const ben = await begin(told.town);
  const page = await browserOf(told, ben, { size: phone });
  await types(page);
  await losesTheConnection(page);
  await looksThrough(page);
  await areThere(told, ben, page);
  await leavesNoWords(page);
});

async function types(page: Page): Promise<void> {
  await page.goto("/contacts/quick");
  await reads(page, "One line for each of them");
  await noFlaws(page);
  await fill(page, { "Your lines": evening.join("\n"), "Where did you meet?": "The mixer at the library" });
}

/** Pressed without a connection, and then lost with the page: the words are there again. */
async function losesTheConnection(page: Page): Promise<void> {
  if (!runsScript(page)) return;
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Read them" }).click();
  await page.getByText("Your words stay here").waitFor();
  await page.context().setOffline(false);
  page.once("dialog", (asked) => void asked.accept());
  await page.reload();
  await page.waitForFunction(
    (words) => document.querySelector("textarea")?.value.includes(words),
    "I owe her a coffee",
  );
}

async function looksThrough(page: Page): Promise<void> {
  await press(page, "Read them");
  await reads(page, "Nothing is kept yet", "Who is this?");
  await noFlaws(page);
  const people = page.locator("fieldset.quick-person");
  assert.equal(await people.count(), 10);
  await fill(people.nth(2), { "What they do there": "Recruiter" });
  await press(page, "Keep these");
  await reads(page, "A name, please; or leave this line out");
  assert.equal(await people.nth(2).getByLabel("What they do there").inputValue(), "Recruiter");
  await noFlaws(page);
  await fill(people.nth(8), { Name: "The tall guy" });
  await press(page, "Keep these");
  await reads(page, "10 people are kept", "The tall guy", "stands among your follow-ups");
  await noFlaws(page);
  assert.equal(await page.getByLabel("Your lines").inputValue(), "");
}

async function areThere({ town }: Journey, ben: Person, page: Page): Promise<void> {
  const people = await town.house.main.read
    .selectFrom("contacts")
    .select("name")
    .where("member_id", "=", ben.id)
    .where("met_where", "=", "The mixer at the library")
    .execute();
  assert.equal(people.length, 10);
  await page.goto("/follow-ups");
  await reads(
    page,
    "My résumé",
    "Pass on a lead",
    "A coffee",
    "Send him the deck",
    "Introduce me to his boss",
    "A call",
    "Write to Lena Vogel",
  );
  await readsNot(page, "knows the harbour master");
  // Who comes back later finds no words of that evening.
  await page.goto("/contacts/quick");
  assert.equal(await page.getByLabel("Your lines").inputValue(), "");
}

/** Signed out with words that are not sent: nothing of them is left, also where the browser clears nothing away when asked. */
async function leavesNoWords(page: Page): Promise<void> {
  if (!runsScript(page)) return;
  await page.route("**/sign-out", async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const { "clear-site-data": asked, ...headers } = answer.headers();
    assert.ok(asked);
    await route.fulfill({ response: answer, headers });
  });
  const isKept = () => page.evaluate(() => sessionStorage.length > 0);
  await fill(page, { "Your lines": "Rosa Diaz, I owe her a coffee" });
  assert.ok(await isKept());
  await press(page, "Sign out");
  await reads(page, "You are signed out");
  await page.waitForFunction(() => sessionStorage.length === 0);
}
