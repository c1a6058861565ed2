// Photographs every page of the demo into look/, for each role: phone and desk, light and dark. Name roles to see only theirs.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../test/chromium.ts";
import { photographWhole } from "../../test/photograph.ts";
import { isBuilt, root } from "../fingerprint.mjs";
import { type Demo, startDemo } from "./demo.ts";
import { takeInterview } from "./take-interview.ts";
import { walk } from "./walk.ts";

const folder = join(root, "look");
const windows = [
  { name: "phone", width: 360, height: 740 },
  { name: "desk", width: 1280, height: 900 },
];

if (
  !isBuilt() &&
  spawnSync(process.execPath, ["bin/build.mjs"], { cwd: root, stdio: "inherit" }).status !== 0
) {
  process.exit(1);
}
const demo = await startDemo();
const browser = await openBrowser();
try {
  const wished = process.argv.slice(2);
  const roles = ["visitor", ...demo.links.keys()].filter(
    (role) => wished.length === 0 || wished.includes(role),
  );
  // Two roles look round at once, one for each core of a small machine.
  const next = async (): Promise<void> => {
    for (let role = roles.shift(); role; role = roles.shift()) await lookAs(role, demo, browser);
  };
  await Promise.all([next(), next()]);
} finally {
  await browser.close();
  await demo.close();
}

async function lookAs(role: string, { address, links }: Demo, chromium: Browser): Promise<void> {
  const home = join(folder, role);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const context = await chromium.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
  const page = await context.newPage();
  const see = (name: string): Promise<void> => photograph(page, join(home, name));
  const link = links.get(role);
  await page.goto(link ?? address);
  if (link) {
    await see("sign-in-link");
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForLoadState();
  }
  let count = 0;
  if (role === "visitor") {
    count += await takeInterview(page, address, see);
    await page.goto(address);
  }
  count += await walk(page, address, see);
  await context.close();
  console.log(`${role}: ${count} pages`);
}

async function photograph(page: Page, path: string): Promise<void> {
  for (const { name, width, height } of windows) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await photographWhole(page, `${path}-${name}-${colorScheme}.png`);
    }
  }
}
