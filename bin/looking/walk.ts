import type { Page } from "playwright-core";

/** Where somebody who knows no link begins to look. */
const publicPlaces = ["/", "/sign-in", "/design", "/nowhere"];
const mostPages = 60;

/** Visits every page that links lead to from where the page stands, one of each kind, and shows each to `see`. */
export async function walk(
  page: Page,
  address: string,
  see: (name: string) => Promise<void>,
): Promise<number> {
  const waiting = [new URL(page.url()).pathname, ...publicPlaces];
  const seen = new Set<string>();
  let count = 0;
  for (let path = waiting.shift(); path !== undefined && count < mostPages; path = waiting.shift()) {
    const shape = shapeOf(path);
    if (seen.has(shape) || !(await opens(page, address + path))) continue;
    // Several addresses may lead to one page.
    const arrived = shapeOf(new URL(page.url()).pathname);
    const known = seen.has(arrived);
    seen.add(shape).add(arrived);
    if (known) continue;
    count += 1;
    await see(nameOf(arrived));
    waiting.push(...(await linksOf(page, address)));
  }
  return count;
}

async function opens(page: Page, url: string): Promise<boolean> {
  try {
    const answer = await page.goto(url);
    return answer?.headers()["content-type"]?.startsWith("text/html") ?? false;
  } catch (error) {
    // What is saved as a file is no page.
    if (error instanceof Error && error.message.includes("Download is starting")) return false;
    throw error;
  }
}

async function linksOf(page: Page, address: string): Promise<string[]> {
  const links = await page
    .locator("a[href]:not([download])")
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as unknown as { href: string }).href));
  return links
    .map((link) => new URL(link))
    .filter((url) => url.origin === address && !url.pathname.startsWith("/assets/"))
    .map((url) => url.pathname + url.search);
}

// Addresses that differ only in an id or a date show one kind of page.
function shapeOf(path: string): string {
  const [pathname = "/", search = ""] = path.split("?");
  const parts = pathname.split("/").map((part) => (isId(part) ? "one" : part));
  return parts.join("/") + (search ? `?${search.replaceAll(/=[^&]*/g, "")}` : "");
}

const isId = (part: string): boolean =>
  /^(?=.*\d)[0-9a-z]{8,}$/.test(part) || /^\d[\d-]*$/.test(part) || part.length > 30;

function nameOf(shape: string): string {
  return shape.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "front";
}
