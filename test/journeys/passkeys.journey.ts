import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey, noFlaws, phone, script } from "../browser.ts";
import { begin, member } from "../support.ts";
import { fill, follow, press, reads, readsNot, signInAs } from "./steps.ts";

journey("a member adds a passkey, signs in with it, and removes it", async ({ town, arrive }) => {
  await begin(town);
  const { id } = await member(town, "Ana");
  const page = await arrive({ size: phone });
  const device = await carryDevice(page);
  await signInAs(page, town, id);
  await page.goto("/me");
  await follow(page, "Passkeys");
  await reads(page, "You have no passkey yet.");
  await noFlaws(page);
  if (script === "off") {
    await reads(page, "in a browser that runs JavaScript", "a code or a link always signs you in as well.");
    assert.equal(await page.getByRole("button", { name: "Add a passkey" }).count(), 0);
    await page.context().clearCookies();
    await page.goto("/sign-in");
    assert.equal(await page.getByRole("button", { name: "passkey" }).count(), 0);
    return;
  }
  await readsNot(page, "in a browser that runs JavaScript");
  await fill(page, { "What do you call it?": "My phone" });
  await press(page, "Add a passkey");
  await reads(page, "The passkey is added.", "My phone", "not used yet");
  await noFlaws(page);

  await press(page, "Sign out");
  await page.goto("/sign-in?then=/me/passkeys");
  await noFlaws(page);
  await press(page, "Sign in with a passkey");
  await reads(page, "My phone", "last used on");

  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("You have a passkey there already.").waitFor();

  await follow(page, "Remove");
  await noFlaws(page);
  await press(page, "Remove it");
  await reads(page, "The passkey is removed.", "You have no passkey yet.");

  await press(page, "Sign out");
  await page.goto("/sign-in");
  await press(page, "Sign in with a passkey");
  await reads(page, "That passkey does not sign you in here.");
  await noFlaws(page);
  await device.refuse();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByText("Nothing was done. Try again, or ask for a code.").waitFor();
  assert.equal(new URL(page.url()).pathname, "/sign-in/passkey");
});

journey(
  "on a shared computer a passkey opens a short session, in every window its own page",
  async (told) => {
    const { town, arrive } = told;
    if (script === "off") return;
    await begin(town);
    const { id } = await member(town, "Ana");
    const page = await arrive();
    await carryDevice(page);
    await signInAs(page, town, id);
    await page.goto("/me/passkeys");
    await press(page, "Add a passkey");
    await press(page, "Sign out");

    // Two windows of one browser stand at the door; the second goes on where the first went in.
    await page.goto("/sign-in");
    const other = await page.context().newPage();
    await other.goto("/sign-in");
    await page.getByLabel("This is a shared computer").check();
    await tabTo(page, "Ask for a code");
    await tabTo(page, "Sign in with a passkey");
    await Promise.all([page.waitForURL("**/today"), page.keyboard.press("Enter")]);
    await page.getByText("This is a shared computer. Sign out before you walk away.").waitFor();
    const [cookie] = await page.context().cookies();
    assert.equal(cookie?.expires, -1);
    await other.goto("/sign-in");
    assert.equal(new URL(other.url()).pathname, "/today");
  },
);

journey("the Enter key in the address field asks for a code, not for a passkey", async ({ town, arrive }) => {
  await begin(town);
  const page = await arrive();
  await page.goto("/sign-in");
  await fill(page, { "Your e-mail address": "hanna@example.org" });
  await Promise.all([page.waitForURL("**/sign-in/requests/*"), page.keyboard.press("Enter")]);
  await reads(page, "Ask your host");
});

/** Gives the browser a device that keeps passkeys and knows its owner. */
async function carryDevice(page: Page): Promise<{ refuse(): Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async refuse() {
      await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    },
  };
}

async function tabTo(page: Page, button: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.getByRole("button", { name: button }).evaluate((one) => one === document.activeElement);
  for (let presses = 0; presses < 20 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  assert.ok(await isThere(), `No key leads to "${button}"`);
}
