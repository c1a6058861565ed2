import assert from "node:assert/strict";
import { keyAddress } from "../../src/modules/interviews/publishing/key-card.tsx";
import { journey, noFlaws, phone } from "../browser.ts";
import { publishes } from "../interviews.ts";
import { begin } from "../support.ts";
import { press, reads } from "./steps.ts";

journey(
  "somebody comes back to an interview by the drawing on the card",
  async ({ town, arrive, address, script }) => {
    await begin(town);
    const { key } = await publishes(town);
    const page = await arrive({ size: phone });
    await page.goto(keyAddress(address, key));
    const field = page.getByLabel("Your key");
    // Without script the words are on the card too.
    if (script === "off") await field.fill(key);
    assert.equal(await field.inputValue(), key);
    if (script === "on") assert.equal(page.url(), `${address}/interviews/key`);
    await noFlaws(page);
    await press(page, "Open it");
    await reads(page, "You are 00001");
    await noFlaws(page);
    await press(page, "Withdraw it");
    await noFlaws(page);
    await press(page, "Withdraw it for good");
    await reads(page, "00001 is withdrawn", "Your words are gone.");
  },
);
