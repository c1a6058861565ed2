import assert from "node:assert/strict";
import { journey, noFlaws, phone } from "../browser.ts";
import { knows } from "../people-met.ts";
import { begin, member } from "../support.ts";
import { press, reads, signInAs } from "./steps.ts";

journey(
  "Ben finds somebody as he types, or by the button where no script runs, and opens her page",
  async (told) => {
    const { town, arrive, script } = told;
    const hanna = await begin(town);
    const ben = await member(town, "Ben");
    for (const name of ["Ana Ruiz", "Bo Lindqvist", "Émile Roux"])
      await knows(town, ben, name, { company: name === "Bo Lindqvist" ? "Nordlicht" : "Brightwater" });
    await knows(town, hanna, "Nora Lind");
    const page = await arrive({ size: phone });
    await signInAs(page, town, ben.id);
    await page.goto("/contacts");
    await noFlaws(page);
    const field = page.getByLabel("A name, a company, a word of what you wrote");
    const names = page.locator("#found .person .name");
    await field.focus();
    await page.keyboard.type("emi bri", { delay: 30 });
    if (script === "off") await press(page, "Find");
    await names.filter({ hasText: "Ana Ruiz" }).waitFor({ state: "detached" });
    assert.deepEqual(await names.allInnerTexts(), ["Émile Roux"]);
    await reads(page, "1 person found.");
    await noFlaws(page);
    if (script === "on") {
      assert.equal(new URL(page.url()).pathname, "/contacts", "what he looks for stands in no address");
      assert.equal(await page.getByRole("status").last().innerText(), "1 person found.");
      // He types on where he is.
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await names.filter({ hasText: "Ana Ruiz" }).waitFor();
      assert.equal(await names.count(), 3);
      await page.keyboard.type("nord");
      await names.filter({ hasText: "Ana Ruiz" }).waitFor({ state: "detached" });
      await names.getByText("Bo Lindqvist").click();
      await page.waitForURL(/\/contacts\/[0-9a-z]{11}$/);
      // Whoever comes back finds what they had found.
      await page.goBack();
      await names.filter({ hasText: "Ana Ruiz" }).waitFor({ state: "detached" });
      assert.equal(await field.inputValue(), "nord");
      assert.deepEqual(await names.allInnerTexts(), ["Bo Lindqvist"]);
      // Whoever opens their people anew, or once more, finds everybody.
      for (const open of [() => page.reload(), () => page.goto("/contacts")]) {
        await open();
        assert.equal(await field.inputValue(), "");
        await reads(page, "3 people, by name");
      }
      // Who signs in after Ben at the same window, and goes back, finds none of his words.
      await field.focus();
      await page.keyboard.type("nord");
      await names.filter({ hasText: "Ana Ruiz" }).waitFor({ state: "detached" });
      await names.getByText("Bo Lindqvist").click();
      await page.waitForURL(/\/contacts\/[0-9a-z]{11}$/);
      await signInAs(page, town, hanna.id);
      // As signing out does it.
      await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
      await page.goBack();
      await names.filter({ hasText: "Nora Lind" }).waitFor();
      await reads(page, "1 person, by name");
      assert.equal(await field.inputValue(), "");
    } else {
      await names.getByText("Émile Roux").click();
      await reads(page, "What was promised");
    }
  },
);
