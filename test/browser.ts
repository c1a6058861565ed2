import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { photographWhole } from "./photograph.ts";
import { script, scriptless } from "./script.ts";
import { openTown, type Town } from "./town.ts";

export { openBrowser } from "./chromium.ts";
export { noFlaws } from "./flaws.ts";
export { script } from "./script.ts";

/** A phone, as narrow as they come, and a desk. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };

/** How somebody comes: with which window, from which time zone, and whether on script-less pages in any run. */
export type Coming = { size?: { width: number; height: number }; timeZone?: string; script?: "off" };

/** What a journey has to work with: a town that is open on a port, and browsers to walk in. */
export type Journey = {
  town: Town;
  /** The town's address, such as http://localhost:41234; nothing follows it. */
  address: string;
  script: "on" | "off";
  /** Opens a browser of its own, that nobody is signed in to, for one more person. */
  arrive(coming?: Coming): Promise<Page>;
  /** The server ends with all that is open, and another begins at the same address, on the same database. */
  restart(): Promise<void>;
};

/** A story told in browsers, with JavaScript on or off as the run demands; whatever a page complains about fails it. */
export function journey(name: string, story: (journey: Journey) => Promise<void>): void {
  void test(name, async () => {
    const { town, address, close, restart } = await openPort();
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    const arrive = async (coming: Coming = {}): Promise<Page> => {
      const { size = desk, timeZone = "Europe/Berlin" } = coming;
      const context = await (
        await sharedBrowser()
      ).newContext({
        baseURL: address,
        javaScriptEnabled: (coming.script ?? script) === "on",
        locale: "en-GB",
        timezoneId: timeZone,
        viewport: size,
      });
      contexts.push(context);
      if ((coming.script ?? script) === "off") scriptless.add(context);
      const page = await context.newPage();
      // A page that answers at all answers soon.
      page.setDefaultTimeout(10_000);
      visit(page, complaints);
      return page;
    };
    try {
      await story({ town, address, script, arrive, restart });
      assert.deepEqual(complaints, []);
    } catch (error) {
      await photographAll(name, contexts);
      if (complaints.length > 0) console.error(complaints);
      throw error;
    } finally {
      for (const context of contexts) await context.close();
      await close();
    }
  });
}

/** Writes down what goes wrong in a page while it is visited: errors, broken rules of the content policy, failed requests. */
export function visit(page: Page, complaints: string[]): void {
  const complain = (words: string): void => void complaints.push(`${page.url()}: ${words}`);
  page.on("pageerror", (error) => complain(String(error)));
  page.on("console", (message) => {
    // The browser repeats every answer over 399 here; those are judged below.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complain(message.text());
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (!mayFail.has(reason)) complain(`${request.url()} failed: ${reason}`);
  });
  page.on("response", (response) => {
    const isPage = response.request().resourceType() === "document";
    // A person may be told that something is wrong or missing; a page may not lack one of its parts.
    if (response.status() >= (isPage ? 500 : 400))
      complain(`${response.url()} answered ${response.status()}`);
  });
}

// A click that comes before the page has loaded ends what was under way; and a story may cut somebody off, or restart
// the server.
const mayFail = new Set(
  [
    "ABORTED",
    "INTERNET_DISCONNECTED",
    "CONNECTION_REFUSED",
    "EMPTY_RESPONSE",
    "INCOMPLETE_CHUNKED_ENCODING",
  ].map((reason) => `net::ERR_${reason}`),
);

/** Photographs the whole page into `look/journeys/`. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = join("look", "journeys");
  mkdirSync(folder, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  const file = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  await photographWhole(page, join(folder, `${file}-${width}-script-${script}.png`));
}

async function photographAll(name: string, contexts: BrowserContext[]): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    // What went wrong is already known: a photograph that fails must not hide it.
    await photograph(page, `failed ${name} ${index + 1}`).catch(() => {});
  }
}

// The port is known before the town opens, because the addresses in its mails name it.
async function openPort() {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const town = await openTown({ PORT: String(port), PUBLIC_URL: address });
  const listen = () => serve({ fetch: (request) => town.fetch(request), port, hostname: "localhost" });
  let server = listen();
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  return {
    town,
    address,
    async restart() {
      town.house.live.endAll();
      await stop();
      await town.restart();
      server = listen();
      await once(server, "listening");
    },
    async close() {
      await stop();
      await town.close();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

let browser: Promise<Browser> | null = null;

function sharedBrowser(): Promise<Browser> {
  browser ??= openBrowser();
  return browser;
}

after(async () => {
  await (await browser)?.close();
});
