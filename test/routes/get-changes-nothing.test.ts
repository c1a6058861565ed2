import assert from "node:assert/strict";
import { test } from "node:test";
import { engine } from "../support.ts";
import { flawsOf } from "../valid-html.ts";
import { everyRoute, halvesOf } from "./addresses.ts";
import { changedBetween, type LeftOut, printsOf } from "./fingerprint.ts";
import { isPage, isStream, type Opened, startsOf, walk } from "./pages.ts";
import { furnish } from "./scenes.ts";
import { inWorld, type Role, roles, type World } from "./world.ts";

/** What the opening of a page may note, and why. */
const noted: LeftOut = {
  // That a message was read can be known only by its reader's opening it; without script there is no other moment, and
  // nobody else is ever told. A page that is fetched ahead, or by HEAD, was not read: messages.test.ts.
  messages: ["read_at"],
};

test("whoever looks at whatever page, and follows whatever link, changes no row; and every page is valid HTML", () =>
  inWorld(async (world) => {
    const { town } = world;
    const starts = [...startsOf(world), ...(await furnish(world))];
    const wrong: string[] = [];
    const seen = new Set<string>();
    const atFirst = await printsOf(town);
    for (const role of roles) {
      const before = await printsOf(town, noted);
      const opened = await walk(world, role, starts);
      await listen(world, role);
      await headOf(world, role);
      const changed = changedBetween(before, await printsOf(town, noted));
      if (changed.length > 0) wrong.push(`${role} changed ${changed.join()} by opening one of the pages`);
      wrong.push(...opened.filter(({ status }) => status >= 500).map(({ path }) => `${role}: ${path} broke`));
      wrong.push(...flawsIn(opened, seen));
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      changedBetween(atFirst, await printsOf(town)),
      ["main.messages"],
      "the exception still is one",
    );
  }));

test("the first page that somebody opens on another day notes the day of their session, and nothing else", () =>
  inWorld(async ({ town, as }) => {
    town.clock.forward({ hours: 24 });
    const before = await printsOf(town);
    for (const role of roles) await as(role).get("/today");
    assert.deepEqual(changedBetween(before, await printsOf(town)), ["main.sessions"]);
    const again = await printsOf(town);
    for (const role of roles) await as(role).get("/groups");
    assert.deepEqual(changedBetween(again, await printsOf(town)), []);
  }));

test("an address that asks to be taken for another method is only opened", () =>
  inWorld(async (world) => {
    const before = await printsOf(world.town, noted);
    const ana = world.as("organiser");
    for (const path of everyRoute(world.town).map((route) => world.at(halvesOf(route).path))) {
      if (isStream(`GET ${path}` as `GET /${string}`)) continue;
      await ana.get(`${path}?_method=POST`, {
        "x-http-method-override": "POST",
        "x-method-override": "POST",
        "x-http-method": "POST",
      });
    }
    assert.deepEqual(changedBetween(before, await printsOf(world.town, noted)), []);
  }));

/** A page that follows its meeting listens for a while. */
async function listen(world: World, role: Role): Promise<void> {
  for (const route of everyRoute(world.town).filter(isStream)) {
    const answer = await world.town.fetch(world.as(role).ask(world.at(halvesOf(route).path)));
    await answer.body?.cancel();
  }
}

async function headOf(world: World, role: Role): Promise<void> {
  for (const { method, path } of everyRoute(world.town).map(halvesOf)) {
    if (method !== "GET") continue;
    const request = new Request(world.as(role).ask(world.at(path)), { method: "HEAD" });
    const { status, body } = await world.town.fetch(request);
    assert.ok(status < 500, `HEAD ${path} answers ${status} to ${role}`);
    assert.equal(body, null, `HEAD ${path} has a body`);
  }
}

// On either database the pages are the same, and looking them through takes a while: one of each build will do.
const flawsIn = (pages: readonly Opened[], seen: Set<string>): string[] =>
  pages
    .filter((page) => engine === "sqlite" && isPage(page) && isNew(buildOf(page), seen))
    .flatMap(({ role, path, html }) => flawsOf(html).map((flaw) => `${role}, ${path}: ${flaw}`));

const buildOf = ({ html }: Opened): string =>
  html
    .replaceAll(/>[^<]*/g, ">")
    .replaceAll(/(?<!id|for|type)="[^"]*"/g, "")
    .replaceAll(/[0-9a-z]{11}/g, "");

function isNew(build: string, seen: Set<string>): boolean {
  if (seen.has(build)) return false;
  seen.add(build);
  return true;
}
