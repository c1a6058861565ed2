import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { asLine, figure, verdict } from "../bench/figures.ts";
import { type Inside, openInside } from "../bench/inside.ts";
import { filler } from "../bench/fresh.ts";
import { callOf, mix, requestsOf } from "../bench/mix.ts";
import { openerOf, openingOf } from "../bench/opening.ts";
import { pages } from "../bench/pages.ts";
import { seed } from "../bench/seed/index.ts";
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
      const { path, secret } = await openingOf(inside.house.main.read, place.landmarks, line);
      const response = await inside.ask(path, secret);
      assert.equal(response.status, 200, `${line.name} at ${path}`);
      assert.ok(openerOf(place.landmarks, line).secret);
      await response.text();
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
