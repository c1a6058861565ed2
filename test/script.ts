import type { BrowserContext, Page } from "playwright-core";

/** Whether this run of the journeys has JavaScript in its browsers. */
export const script: "on" | "off" = process.env["JOURNEY_SCRIPT"] === "off" ? "off" : "on";

/** The browsers in which no script runs: all of them, or those of the people who have none in any run. */
export const scriptless = new WeakSet<BrowserContext>();

/** Whether script runs in the page. */
export const runsScript = (page: Page): boolean => !scriptless.has(page.context());
