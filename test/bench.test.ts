import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { asLine, figure, verdict } from "../bench/figures.ts";
import { type Inside, openInside } from "../bench/inside.ts";
import { filler } from "../bench/fresh.ts";
import { commentBy, interviewBy } from "../bench/interviewing.ts";
import { finding } from "../bench/measures/interviews.ts";
import { callOf, mix, requestsOf } from "../bench/mix.ts";
import { openerOf, openingOf } from "../bench/opening.ts";
import { pages } from "../bench/pages.ts";
import { Dice } from "../bench/seed/dice.ts";
import { seed } from "../bench/seed/index.ts";
import { interviewUrls } from "../src/modules/interviews/index.ts";
import type { Place } from "../bench/place.ts";
import { partsOf } from "../bench/taking-part.ts";
import { asText } from "../bench/printing.ts";
import { tablesOf } from "../bench/tables.ts";
import { firstMorning, freshPlace } from "./town.ts";

// The bench measures what people do: its pages open, and what it sends is taken.

describe("The bench", () => {
  let place: Place;
  let inside: Inside;

  before(async () => {
    const { folder, settings, remove } = await freshPlace(false);
    const databaseUrl = settings["DATABASE_URL"];
    const landmarks = await seed({
      members: 60,
      now: Temporal.Instant.from(firstMorning),
      houseKey: "k".repeat(40),
      dataDir: folder,
      ...(databaseUrl ? { databaseUrl } : {}),
    });
    place = {
      landmarks,
      settings: { SECRET_KEY: "k".repeat(40), DATA_DIR: folder, ...settings },
      remove,
    };
    inside = await openInside(place);
  });

  after(async () => {
    await inside.close();
    await place.remove();
  });

  test("every page of its table opens for whoever is to open it", async () => {
    for (const line of pages) {
      const { path, turns, secret } = await openingOf(inside.house.main.read, place.landmarks, line);
      for (const each of new Set([path, ...turns])) {
        const response = await inside.ask(each, secret);
        assert.equal(response.status, 200, `${line.name} at ${each}`);
        await response.text();
      }
      assert.ok(openerOf(place.landmarks, line).secret);
    }
  });

  test("what people send in the mix is taken, and a hundred requests make the shares that it promises", async () => {
    const [part] = await partsOf(place, 1);
    assert.ok(part);
    const sent = requestsOf(part.before, part.headers, 0);
    assert.equal(sent.length, 100);
    assert.equal(sent.filter(({ method }) => method === "POST").length, 15);
    const fill = filler();
    for (const line of mix)
      for (const sketch of line.calls(part.before)) {
        const { status } = await inside.send(fill(callOf(sketch, part.headers)));
        assert.equal(status, sketch.fields ? 303 : 200, line.name);
      }
  });

  test("interviews and comments that many send at once are taken, and what people look for is found", async () => {
    const now = Temporal.Instant.from(firstMorning);
    const key = place.settings["SECRET_KEY"] ?? "";
    for (const call of interviewBy(key, 1, now).calls) {
      const response = await inside.send(call);
      assert.ok((await response.text()).includes("You are 00021"));
    }
    for (const call of commentBy(key, 1, 1, now).calls) {
      const response = await inside.send(call);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /It stands/);
    }
    for (const [kind, query] of Object.entries(finding)) {
      const asked = new URLSearchParams(query(new Dice(1, kind))).toString();
      assert.equal((await inside.ask(`${interviewUrls.interviews}?${asked}`, null)).status, 200, asked);
    }
  });

  test("a figure is a line with five words, and says which aim it reached", () => {
    const aims = { of: "ratio", better: "more", pass: 0.1, aim: 0.15, dream: 0.25 } as const;
    const got = figure("today: requests a second", 2000, "1/s", 16_000, aims);
    assert.deepEqual(JSON.parse(asLine(got)), {
      name: "today: requests a second",
      value: 2000,
      unit: "1/s",
      limit: 16_000,
      ratio: 0.125,
    });
    assert.equal(verdict(got), "passed");
    assert.equal(verdict({ ...got, ratio: 0.3 }), "dream");
    assert.equal(verdict({ ...got, ratio: 0.05 }), "short");
    assert.match(tablesOf("pages", [got]).map(asText).join(), /today +2,000 +12\.5 % +passed/);
  });
});
