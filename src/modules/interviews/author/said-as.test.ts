import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, saysWithKey } from "../../../../test/commenting.ts";
import { author, publishes, tablesThatSay } from "../../../../test/interviews.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { interviewUrls } from "../index.ts";
import type { Key } from "../keys.ts";

/** Two interviews; the author of the second has commented under both as 00002. */
async function twice(town: Town): Promise<{ key: Key; other: Key }> {
  await begin(town);
  const { key: other } = await interviewed(town);
  const { key } = await interviewed(town);
  await saysWithKey(new Visitor(town), 1, "The quince people ring back.", key);
  await saysWithKey(new Visitor(town), 2, "So say I, the quince.", key);
  return { key, other };
}

test("the author sees what they wrote under their number, and takes one back, also after withdrawing", () =>
  inTown(async (town) => {
    const { key, other } = await twice(town);
    const ana = await author(town, key);
    assert.match(ana.here?.words ?? "", /What you wrote as 00002 .*So say I.*The quince people ring back\./);
    assert.equal(
      (ana.here?.words ?? "").split("So say I").length,
      2,
      "it is not among what others wrote as well",
    );
    // Another's key takes nothing back.
    const stranger = await author(town, other);
    const fields = { key: other, number: "1", place: "1" };
    assert.equal((await stranger.post(interviewUrls.ownCommentRemoval, fields)).status, 404);
    await ana.press("Withdraw it");
    assert.match(ana.here?.words ?? "", /Take back what you wrote as 00002 too: 2 comments/);
    const gone = await ana.press("Withdraw it for good", { comments: "" });
    assert.match(gone.words, /What you wrote as 00002 in comments stays too, until you take it back below/);
    assert.deepEqual(await tablesThatSay(town, "quince"), ["comments"]);
    for (let left = 2; left > 0; left--)
      assert.match((await ana.press("Take it back")).words, /It is taken back: its words are gone\./);
    assert.doesNotMatch(ana.here?.words ?? "", /What you wrote as 00002/);
    assert.deepEqual(await tablesThatSay(town, "quince"), []);
  }));

test("whoever withdraws takes along what they wrote under the number, unless they take the tick away", () =>
  inTown(async (town) => {
    const { key } = await twice(town);
    await saysWithKey(new Visitor(town), 1, "See https://example.org/quince for it.", key);
    const ana = await author(town, key);
    await ana.press("Withdraw it");
    const gone = await ana.press("Withdraw it for good");
    assert.match(gone.words, /and so are your comments under its number\./);
    assert.deepEqual(await tablesThatSay(town, "quince"), []);
    const page = await new Visitor(town).get(interviewUrls.interview(1));
    assert.doesNotMatch(page.words, /Interview 00002/);
  }));

test("who never commented is not asked about it", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await publishes(town);
    const ana = await author(town, key);
    assert.doesNotMatch(ana.here?.words ?? "", /What you wrote as/);
    assert.doesNotMatch((await ana.press("Withdraw it")).words, /Take back/);
  }));
