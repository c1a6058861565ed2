import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axeCore from "axe-core";
import type { Page } from "playwright-core";
import { runsScript } from "./script.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails when axe finds anything on the page, when two things on it share an id, or when it is wider than its window. */
export async function noFlaws(page: Page): Promise<void> {
  const flaws = [...(await tooWide(page)), ...(await namedTwice(page)), ...(await axeFlaws(page))];
  assert.deepEqual(flaws, [], `flaws on ${page.url()}`);
}

async function tooWide(page: Page): Promise<string[]> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return content > window ? [`the page is ${content} px wide in a window of ${window} px`] : [];
}

// Two fields of one id share a label, and only the first of them is reached by it.
async function namedTwice(page: Page): Promise<string[]> {
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  return ids
    .filter((id, position) => ids.indexOf(id) !== position)
    .map((id) => `the id ${id} is there twice`);
}

// NOTE: axe waits for ever where script is off. There the same words are opened once more where script, but none of ours, runs.
async function axeFlaws(page: Page): Promise<string[]> {
  const browser = page.context().browser();
  if (runsScript(page) || !browser) return runAxe(page);
  const context = await browser.newContext({ viewport: page.viewportSize() });
  try {
    const twin = await context.newPage();
    const words = await page.content();
    await twin.route("**/*", (route) => {
      const kind = route.request().resourceType();
      if (kind === "document") return route.fulfill({ contentType: "text/html; charset=utf-8", body: words });
      return kind === "script" ? route.abort() : route.continue();
    });
    await twin.goto(page.url());
    return await runAxe(twin);
  } finally {
    await context.close();
  }
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource());
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, {
        runOnly: { type: "tag", values },
      }),
    tags,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" · ")}`,
  );
}

let source: Promise<string> | null = null;

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return source;
}
