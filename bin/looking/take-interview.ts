import type { Page } from "playwright-core";

/** Takes the interview, and shows the pages to which no link leads to `see`: they answer forms. Returns how many there were. */
export async function takeInterview(
  page: Page,
  address: string,
  see: (name: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  const shown = async (name: string): Promise<void> => {
    count += 1;
    await see(`interviews-take-${name}`);
  };
  const press = async (button: string): Promise<void> => {
    const answered = page.waitForEvent("load");
    await page.getByRole("button", { name: button }).first().click();
    await answered;
  };
  await page.goto(`${address}/interviews/start`);
  await press("Begin");
  await shown("question");
  await press("Next");
  await press("Next");
  await shown("amiss");
  await page.getByLabel("What do you struggle with").fill("Nobody answers. Ring me on 020 7946 0018.");
  await press("Next");
  await page.getByLabel("What works for you").fill("I ring people before I write.");
  for (let question = 3; question <= 13; question++) await press("Next");
  await page.getByLabel("Hearing nothing back").check();
  await shown("list");
  await press("Read it once more");
  await shown("once-more");
  await press("Strike it out");
  await press("Keep it to myself");
  await shown("kept");
  await press("Back to the ways");
  await press("Send it under a number");
  await shown("sent");
  return count;
}
