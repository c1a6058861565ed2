import type { Page } from "playwright-core";

const tallest = 12_000;

/** Photographs a page from its top to its end, in its window's width. */
export async function photographWhole(page: Page, path: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  // The window is made as tall as the page: in a stitched picture a bar at its foot would float in the middle.
  const height = await page.evaluate("document.documentElement.scrollHeight");
  await page.setViewportSize({ ...size, height: Math.min(Math.max(size.height, Number(height)), tallest) });
  await page.screenshot({ path });
  await page.setViewportSize(size);
}
