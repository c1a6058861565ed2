import assert from "node:assert/strict";
import { journey, noFlaws, phone } from "../browser.ts";
import { codeIn, linkIn } from "../mail.ts";
import { begin, mailsTo } from "../support.ts";
import { choose, fill, press, reads, signInAs } from "./steps.ts";

journey(
  "a member signs in by the code from a mail, and lands where she wanted to go",
  async ({ town, arrive }) => {
    await begin(town);
    const page = await arrive({ size: phone });
    await page.goto("/commitments");
    await reads(page, "Sign in");
    await noFlaws(page);
    await fill(page, { "Your e-mail address": "hanna@example.org" });
    await press(page, "Ask for a code");
    await reads(page, "Ask your host");
    await noFlaws(page);

    await fill(page, { Code: "000000" });
    await press(page, "Sign in");
    await reads(page, "does not fit");
    await noFlaws(page);

    const mails = await mailsTo(town, "hanna@example.org");
    await fill(page, { Code: codeIn(mails.at(-1)) });
    await press(page, "Sign in");
    assert.equal(new URL(page.url()).pathname, "/commitments");
  },
);

journey("a member signs in by the link from a mail; opening it uses nothing up", async ({ town, arrive }) => {
  await begin(town);
  const page = await arrive();
  await page.goto("/sign-in");
  await fill(page, { "Your e-mail address": "hanna@example.org" });
  await press(page, "Ask for a code");
  const path = linkIn((await mailsTo(town, "hanna@example.org")).at(-1));

  const scanner = await arrive();
  await scanner.goto(path);
  await page.goto(path);
  await noFlaws(page);
  await press(page, "Sign in as Hanna");
  await reads(page, "Hanna");
  await scanner.goto("/today");
  await reads(scanner, "Sign in");
});

journey("on a shared computer nothing is left after signing out", async ({ town, arrive }) => {
  await begin(town);
  const page = await arrive();
  await page.goto("/sign-in");
  await fill(page, { "Your e-mail address": "hanna@example.org" });
  await choose(page, "This is a shared computer");
  await press(page, "Ask for a code");
  await fill(page, { Code: codeIn((await mailsTo(town, "hanna@example.org")).at(-1)) });
  await press(page, "Sign in");
  await reads(page, "Hanna");

  await press(page, "Sign out");
  assert.deepEqual(await page.context().cookies(), []);
  await page.goBack();
  assert.doesNotMatch(await page.locator("body").innerText(), /Good (morning|afternoon|evening|day), Hanna/);
});

journey("a session that is ended elsewhere is over", async ({ town, arrive }) => {
  const host = await begin(town);
  const [atHome, inLibrary] = [await arrive(), await arrive()];
  await signInAs(atHome, town, host.id);
  await signInAs(inLibrary, town, host.id);
  await inLibrary.goto("/today");
  await reads(inLibrary, "Hanna");

  await atHome.goto("/me/sessions");
  await noFlaws(atHome);
  await press(atHome, "End all others");
  await inLibrary.reload();
  await reads(inLibrary, "Sign in");
});
