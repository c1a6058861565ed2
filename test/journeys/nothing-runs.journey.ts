import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { desk, journey, type Journey, openBrowser, script } from "../browser.ts";
import { fullWorldIn } from "../routes/full-world.ts";
import { isPage, type Opened, startsOf, walk } from "../routes/pages.ts";
import type { Role, World } from "../routes/world.ts";
import { engine } from "../town.ts";
import { fillColumns } from "../vectors/columns.ts";
import { ranFunction } from "../vectors/corpus.ts";
import { allOf, type Deeds, readOtherwise, strangers, watch } from "../vectors/watching.ts";
import { few, type Saying } from "../vectors/words.ts";

// Where script is off nothing could run, and pages are drawn alike on both databases: this is told once.
const isTold = engine === "sqlite" && script === "on";

const readers: readonly Role[] = ["host", "organiser", "member", "outsider", "newcomer", "visitor"];

if (isTold)
  journey("whatever people have written, nothing of it runs in anybody's browser", async (story) => {
    const world = await fullWorldIn(story.town);
    const opened: Opened[] = [];
    for (const role of readers) opened.push(...(await walk(world, role, startsOf(world), false)));
    const pages = chosen(opened);
    await fillColumns(story.town, few(3));
    const found: string[] = [];
    await Promise.all(
      readers.map(async (role) => {
        const { page, deeds } = await comeAs(story, world, role);
        for (const { path } of pages.filter((one) => one.role === role)) {
          const answer = await page.goto(path);
          const html = (await answer?.text()) ?? "";
          found.push(
            ...(await readOtherwise(page, html)),
            ...allOf(deeds).map((deed) => `${role} at ${path}: ${deed}`),
          );
        }
      }),
    );
    assert.deepEqual(found, []);
    assert.ok(pages.length > 80, `${pages.length} pages`);
  });

if (isTold)
  journey("what arrives while a meeting goes on is drawn into every page as words", async (story) => {
    const world = await fullWorldIn(story.town);
    const here = world.at("/groups/:group/meetings/:meeting");
    const followers = [await comeAs(story, world, "member"), await comeAs(story, world, "organiser")];
    for (const { page } of followers) await page.goto(here);
    for (let round = 1; round < 6; round++) {
      await fillColumns(story.town, onOneLine(few(round)));
      await world.as("organiser").post(`${here}/round`, { from: `${round - 1}`, to: `${round}` });
      for (const { page } of followers)
        await page
          .getByText(`Round ${round + 1} of 6`)
          .first()
          .waitFor();
    }
    await world.as("organiser").post(`${here}/closing`);
    for (const { page, deeds } of followers) {
      await page.getByText("Minutes of meeting").first().waitFor();
      assert.ok((await page.locator("main").innerText()).includes(ranFunction), "their words have arrived");
      assert.deepEqual(allOf(deeds), []);
      assert.deepEqual(await strangers(page), []);
    }
  });

if (isTold)
  journey("whatever is put into a page as it is runs or is reported, and is found", async (story) => {
    const { town, address } = story;
    const policy = await policyOf(story);
    const { fetch } = town;
    let planted = { words: "", policy: "" };
    town.fetch = (request) =>
      new URL(request.url).pathname === "/planted"
        ? new Response(pageWith(planted.words), { headers: headersFor(planted.policy) })
        : fetch(request);
    const browser = await openBrowser();
    try {
      const context = await browser.newContext({ baseURL: address });
      const page = await context.newPage();
      const deeds = await watch(context, address);
      for (const [name, words, proof] of plants) {
        planted = { words, policy: name.includes("policy") ? policy : "" };
        const before = deeds[proof].length;
        await page.goto("/planted");
        await until(() => deeds[proof].length > before, name);
        assert.ok((await strangers(page)).length > 0 || proof === "asked", name);
      }
      // Of such a table a browser makes something else than stands there.
      assert.deepEqual(await readOtherwise(page, pageWith("<p>x</p>")), []);
      assert.equal((await readOtherwise(page, pageWith("<table><p>x</p></table>"))).length, 1);
    } finally {
      await browser.close();
    }
  });

async function until(isSo: () => boolean, name: string): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    assert.ok(tries < 200, `${name} was not noticed`);
    await pause(50);
  }
}

const plants: readonly (readonly [name: string, words: string, proof: keyof Deeds])[] = [
  ["script", "<script>__ran(1)</script>", "ran"],
  ["a listener", '<p title=""><img src=x onerror=__ran(2)></p>', "ran"],
  ["a frame", "<iframe srcdoc='<script>parent.__ran(3)</script>'></iframe>", "ran"],
  ["a picture", "<img src=/ran/1>", "asked"],
  ["a picture of somebody else", "<img src=//evil.example/ran/4>", "asked"],
  ["a window", "<script>alert(5)</script>", "opened"],
  ["script under our policy", "<script>__ran(6)</script>", "violated"],
  ["a listener under our policy", "<svg onload=__ran(7)></svg>", "violated"],
  ["a style under our policy", '<p style="color:red">x</p>', "violated"],
];

/** For each route the page that holds the most, and of each role what only they see. */
function chosen(opened: readonly Opened[]): Opened[] {
  const kept = new Map<string, Opened>();
  for (const page of opened.filter((one) => isPage(one) && readers.includes(one.role))) {
    const key = page.status === 200 ? page.route : `${page.role} ${page.status}`;
    const before = kept.get(key);
    if (!before || before.html.length < page.html.length) kept.set(key, page);
  }
  return [...kept.values()];
}

type Reader = { page: Page; deeds: Deeds };

async function comeAs({ arrive, address }: Journey, world: World, role: Role): Promise<Reader> {
  const page = await arrive({ size: desk });
  const secret = world.as(role).cookie("landfall");
  const cookie = { name: "landfall", value: secret ?? "", url: address };
  if (secret) await page.context().addCookies([cookie]);
  return { page, deeds: await watch(page.context(), address) };
}

// A field of one line that held several would count as one in which somebody is writing, and stay as it is.
const onOneLine = (saying: Saying): Saying => ({
  ...saying,
  words: (place) => saying.words(place).replaceAll(/[\r\n]+/g, " "),
});

const pageWith = (words: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><main>${words}</main></body></html>`;

const headersFor = (policy: string): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  ...(policy ? { "content-security-policy": policy } : {}),
});

async function policyOf({ town, address }: Journey): Promise<string> {
  const { headers } = await town.fetch(new Request(address));
  return headers.get("content-security-policy") ?? "";
}
