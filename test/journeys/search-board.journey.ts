import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { searchUrls } from "../../src/modules/search/index.ts";
import { desk, journey, noFlaws, phone, photograph } from "../browser.ts";
import { pursues } from "../pursuing.ts";
import { looks } from "../searching.ts";
import { begin, member } from "../support.ts";
import { andArrive, choose, fill, follow, press, reads, signInAs } from "./steps.ts";

const column = (page: Page, stage: string): Locator => page.locator(`.board-column#${stage}`);
const cardOf = (page: Page, title: string): Locator =>
  page.locator(".board-column li").filter({ hasText: title });

/** A card stands in a column. */
const stands = (page: Page, title: string, stage: string): Promise<void> =>
  column(page, stage).locator("li").filter({ hasText: title }).waitFor({ state: "visible" });

/** Moves a card by its field and its button, as everybody can. */
async function moveByForm(page: Page, title: string, to: string): Promise<void> {
  const card = cardOf(page, title);
  await card.getByRole("combobox").selectOption(to);
  await press(page, "Move", card.locator("form"));
}

/** Drags a card by its grip, to a column or to a place in the tray that comes up meanwhile. */
async function drag(page: Page, title: string, onto: string): Promise<void> {
  await cardOf(page, title).locator(".grip").scrollIntoViewIfNeeded();
  const grip = await cardOf(page, title).locator(".grip").boundingBox();
  assert.ok(grip);
  await page.mouse.move(grip.x + 20, grip.y + 20);
  await page.mouse.down();
  await page.mouse.move(grip.x + 40, grip.y + 30);
  const place = await page.locator(onto).boundingBox();
  assert.ok(place);
  await page.mouse.move(place.x + place.width / 2, place.y + Math.min(place.height / 2, 80), { steps: 4 });
  await page.mouse.up();
}

journey("Ben keeps an eye on what he pursues: a board on a phone and at a desk, and a list", async (told) => {
  const { town } = told;
  await begin(town);
  const ben = await member(town, "Ben");
  const page = await told.arrive({ size: phone });
  await signInAs(page, town, ben.id);

  await page.goto(searchUrls.opportunities);
  await reads(page, "No search is open just now.");
  await looks(town, ben);
  await page.reload();
  await reads(page, "Nothing stands here yet.");
  await noFlaws(page);
  await follow(page, "Add one");
  await fill(page, { "What is the job called?": "Shift planner", "At which company?": "Brightwater" });
  await page.getByText("What comes next", { exact: true }).click();
  await fill(page, { "What comes next?": "Ask Rosa who hires there", "By which day?": "2026-11-27" });
  await press(page, "Keep it");
  await reads(page, "Kept. It stands on your board.", "Ask Rosa who hires there");

  for (const [title, company] of [
    ["Yard coordinator", "Quayworks"],
    ["Dispatcher, nights", "Nordlicht Logistics"],
    ["Buyer", "Marine Supplies of the Lower Harbour"],
  ] as const)
    await pursues(town, ben, title, company);

  await page.goto(searchUrls.opportunities);
  await noFlaws(page);
  await photograph(page, "the board");
  await moveByForm(page, "Yard coordinator", "applied");
  await reads(page, "Moved.", "You applied: Yard coordinator at Quayworks.");
  await noFlaws(page);
  await press(page, "Note that I applied");
  await page.goto(searchUrls.opportunities);
  await moveByForm(page, "Buyer", "closed");
  await reads(page, "What became of it?", "Buyer at Marine Supplies");
  await noFlaws(page);
  await choose(page, "They said no");
  await press(page, "Close it");
  await reads(page, "Closed. Nothing that you did for it is lost");

  if (told.script === "on") {
    // With a thumb: the stages come up at the foot of the window.
    await drag(page, "Dispatcher", '.board-tray [data-stage="talking"]');
    await stands(page, "Dispatcher", "talking");
    await cardOf(page, "Shift planner").locator(".grip").click();
    await page.locator(".board-tray").waitFor({ state: "visible" });
    await photograph(page, "the board with a card held");
    await page.locator('.board-tray [data-stage="applied"]').click();
    await stands(page, "Shift planner", "applied");
    await reads(page, "You applied: Shift planner at Brightwater.");
    await noFlaws(page);
  }

  const atDesk = await told.arrive({ size: desk });
  await signInAs(atDesk, town, ben.id);
  await atDesk.goto(searchUrls.opportunities);
  await noFlaws(atDesk);
  await photograph(atDesk, "the board");
  if (told.script === "on") {
    const status = atDesk.locator("opportunity-board > [role=status]");
    await drag(atDesk, "Yard coordinator", "#talking");
    await stands(atDesk, "Yard coordinator", "talking");

    // By keyboard alone: held, over another column, put down; then held and left.
    const grip = atDesk.getByRole("button", { name: "Move Yard coordinator" });
    assert.ok(
      await grip.evaluate((each) => each === document.activeElement),
      "whoever moved it goes on there",
    );
    await atDesk.keyboard.press("Enter");
    assert.match((await status.textContent()) ?? "", /^Held\. The arrow keys/);
    await atDesk.keyboard.press("ArrowRight");
    assert.equal(await status.textContent(), "Over Offer");
    await atDesk.keyboard.press("Enter");
    await stands(atDesk, "Yard coordinator", "offer");
    assert.equal(await status.textContent(), "Moved to Offer");
    await atDesk.keyboard.press("Space");
    await atDesk.keyboard.press("ArrowLeft");
    await atDesk.keyboard.press("Escape");
    assert.equal(await status.textContent(), "Left where it was.");
    await stands(atDesk, "Yard coordinator", "offer");
    await noFlaws(atDesk);

    // Cut off for a moment: it stays where it was, and says so.
    await atDesk.context().setOffline(true);
    await drag(atDesk, "Dispatcher", "#applied");
    await atDesk.getByText("It could not be moved just now").waitFor({ state: "attached" });
    await stands(atDesk, "Dispatcher", "talking");
    await atDesk.context().setOffline(false);

    // To be closed it goes to the page that asks why; what is dragged is no link that was pressed.
    await andArrive(atDesk, () => drag(atDesk, "Dispatcher", "#closed"));
    await reads(atDesk, "What became of it?", "Dispatcher, nights at Nordlicht Logistics");
    await follow(atDesk, "Leave it as it is");
  } else {
    await moveByForm(atDesk, "Dispatcher", "talking");
    await reads(atDesk, "Moved.");
  }
  await stands(atDesk, "Dispatcher", "talking");

  await follow(atDesk, "As a list");
  await reads(atDesk, "4 opportunities, what moved last first");
  await noFlaws(atDesk);
  await page.goto(searchUrls.opportunityList);
  await page.getByRole("searchbox").fill("nord");
  if (told.script === "on") await page.getByText("1 opportunity found.").last().waitFor();
  else await press(page, "Find");
  await reads(page, "1 opportunity found.", "Dispatcher, nights");
  assert.ok(!page.url().includes("nord"), "no word of it stands in an address");
  await noFlaws(page);
  await photograph(page, "the list of opportunities");
});
