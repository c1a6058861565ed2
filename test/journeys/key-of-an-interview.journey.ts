import assert from "node:assert/strict";
import { interviewUrls } from "../../src/modules/interviews/index.ts";
import { journey, noFlaws, phone } from "../browser.ts";
import { publishes } from "../interviews.ts";
import { begin } from "../support.ts";
import { press, reads } from "./steps.ts";

journey("somebody comes back to an interview by the words on the card", async ({ town, arrive, address }) => {
  await begin(town);
  const { key } = await publishes(town);
  const page = await arrive({ size: phone });
  await page.goto(`${address}${interviewUrls.key}`);
  // As a camera shows them, or as somebody types them: no key stands in an address.
  await page.getByLabel("Your key").fill(key);
  await noFlaws(page);
  await press(page, "Open it");
  assert.equal(page.url(), `${address}${interviewUrls.key}`);
  await reads(page, "You are 00001");
  await noFlaws(page);
  await press(page, "Withdraw it");
  await noFlaws(page);
  await press(page, "Withdraw it for good");
  await reads(page, "00001 is withdrawn", "The words of your interview are gone.");
});
