import type { BrowserContext, Page, Request } from "playwright-core";
import { ranFunction, ranPath } from "./corpus.ts";
import { readStrictly } from "./strict-reader.ts";

/** What a page did that nobody of us wrote, while it was watched. */
export type Deeds = {
  /** The numbers of the vectors that ran. */
  ran: unknown[];
  /** Requests to an address that a vector asks for, or to anybody else. */
  asked: string[];
  /** What the content policy reported. */
  violated: string[];
  /** Windows that came up. */
  opened: string[];
};

/** From here on whatever happens in the pages of a browser is written down. */
export async function watch(context: BrowserContext, address: string): Promise<Deeds> {
  const deeds: Deeds = { ran: [], asked: [], violated: [], opened: [] };
  await context.exposeFunction(ranFunction, (number: unknown) => void deeds.ran.push(number));
  await context.exposeFunction(reported, (words: string) => void deeds.violated.push(words));
  await context.addInitScript((name) => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as Record<string, (words: string) => void>)[name]?.(
        `${violatedDirective} ${blockedURI}`,
      ),
    );
  }, reported);
  context.on("request", (request) => {
    if (isForeign(request, address)) deeds.asked.push(request.url());
  });
  context.on("dialog", (dialog) => {
    deeds.opened.push(dialog.message());
    void dialog.dismiss();
  });
  context.on("page", (page) => void (context.pages().length > 1 && deeds.opened.push(page.url())));
  return deeds;
}

const reported = "__violated";

function isForeign(request: Request, address: string): boolean {
  const url = new URL(request.url());
  return url.origin !== address || url.pathname.startsWith(ranPath);
}

/** Everything that happened, in one list. */
export const allOf = ({ ran, asked, violated, opened }: Deeds): string[] => [
  ...ran.map((number) => `vector ${String(number)} ran`),
  ...asked.map((url) => `asked for ${url}`),
  ...violated.map((words) => `the content policy reports ${words}`),
  ...opened.map((words) => `a window came up: ${words}`),
];

/**
 * Where the browser makes something else of a page than our own reader, or of the words in it: the elements, and what they
 * carry, in their order.
 */
export async function readOtherwise(page: Page, html: string): Promise<string[]> {
  const theirs = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "text/html");
    return [...parsed.querySelectorAll("*")].map(
      ({ localName, attributes }) =>
        `${localName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).join(" ")}`,
    );
  }, html);
  // A browser takes every kind of line end for the same.
  const ours = readStrictly(html.replaceAll(/\r\n?/g, "\n")).elements.map(
    ({ name, attributes }) =>
      `${name} ${[...attributes].map(([attribute, value]) => `${attribute}=${value}`).join(" ")}`,
  );
  const at = theirs.findIndex((element, number) => element !== ours[number]);
  if (at < 0 && theirs.length === ours.length) return [];
  const [one = "", other = ""] = [theirs[at], ours[at]];
  const sign = [...one].findIndex((letter, number) => letter !== other[number]);
  return [
    `the browser reads ${one.slice(0, 40)} …${one.slice(sign, sign + 60)}, and not …${other.slice(sign, sign + 60)}`,
  ];
}

const strange =
  "iframe, object, embed, frame, base, style, applet, meta[http-equiv], script:not([src^='/assets/']), [style], [srcdoc], math, template";

/** What stands in a page as it is now, however it came there, that is none of our elements or does what none of ours does. */
export const strangers = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll("*")]
        .filter(
          (element) =>
            element.matches(selector) ||
            [...element.attributes].some(
              ({ name, value }) =>
                (name.startsWith("on") && name !== "one") ||
                (/^(href|src|action|formaction|xlink:href)$/.test(name) &&
                  !/^(https?:|mailto:|tel:|[/#?])/.test(value)),
            ),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    strange,
  );
