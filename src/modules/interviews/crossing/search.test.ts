import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { told } from "../../../../test/crossing.ts";
import { publishes } from "../../../../test/interviews.ts";
import { inTown, type Town } from "../../../../test/support.ts";
import { noFacets } from "./ground.ts";
import { foundAtOnce, search } from "./search.ts";

const find = (town: Town, words: string, facets = {}, before: number | null = null): Promise<number[]> =>
  search(town.house.interviews.read, { words, facets: { ...noFacets(), ...facets }, before });

test("all words must stand, in any of their forms and in any answer, and the newest comes first", () =>
  inTown(async (town) => {
    await publishes(town, told({ struggle: "Letters.", surprise: "That Thursdays are quiet." }));
    await publishes(town, told({ works: "I write one letter every Thursday." }));
    assert.deepEqual(await find(town, "letter"), [2, 1]);
    assert.deepEqual(await find(town, "LETTERS thursday"), [2, 1]);
    assert.deepEqual(await find(town, "the letter I write"), [2]);
    assert.deepEqual(await find(town, "letter monday"), []);
    assert.deepEqual(await find(town, "letter", {}, 2), [1]);
  }));

test("a word of the lists finds whoever said it otherwise, and whoever chose it", () =>
  inTown(async (town) => {
    await publishes(town, told({ struggle: "I was made redundant in May." }));
    await publishes(town, told({ struggle: "They let me go; it was downsized away." }));
    await publishes(town, told({}, {}, { situation: "laid-off" }));
    await publishes(town, told({ struggle: "Nothing of the kind." }));
    for (const words of ["redundant", "laid off", "Let go", "retrenched"])
      assert.deepEqual(await find(town, words), [3, 2, 1], words);
    await town.house.interviews.write
      .updateTable("facets")
      .set({ synonyms: "redundant\nfurloughed" })
      .where("slug", "=", "laid-off")
      .execute();
    assert.deepEqual(await find(town, "furloughed"), [3, 1], "a host's change counts at once");
  }));

test("what was chosen is found by all of it, with words and without, a page at a time", () =>
  inTown(async (town) => {
    for (let nth = 0; nth <= foundAtOnce + 1; nth++)
      await publishes(
        town,
        told({}, { struggles: ["gap"], experience: nth % 2 ? ["pay"] : [] }, { field: "sales" }),
      );
    const all = await find(town, "", { field: "sales", struggles: ["gap"] });
    assert.equal(all.length, foundAtOnce + 1);
    assert.equal(all[0], foundAtOnce + 2);
    assert.equal((await find(town, "", { field: "sales" }, all.at(-1))).length, 1);
    assert.equal((await find(town, "slow", { experience: ["pay"] })).length, 11);
    assert.deepEqual(await find(town, "", { experience: ["gap"] }), []);
    assert.equal((await find(town, "", {})).length, foundAtOnce + 1);
  }));

test("whatever is typed is looked for as words", () =>
  inTown(async (town) => {
    await publishes(town, told({ works: 'I said "no" to tea OR coffee, NEAR the door: a* b^2 | c & !d' }));
    assert.deepEqual(await find(town, "tea OR coffee"), [1]);
    assert.deepEqual(await find(town, '"tea" -coffee* NEAR(door)'), [1]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (words) => {
        assert.ok((await find(town, words)).length <= 1);
      }),
      { numRuns: 60 },
    );
  }));
