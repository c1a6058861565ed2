import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, saysAs, saysWithKey } from "../../../../test/commenting.ts";
import { author } from "../../../../test/interviews.ts";
import { begin, inTown, type Town, Visitor } from "../../../../test/support.ts";
import { withdrawInterview } from "../publishing/withdrawing.ts";
import { interviewUrls } from "../urls.ts";

const again = /It was changed while you read it\. Please read it again\./;

const heldComment = async ({ house }: Town): Promise<string> => {
  const { id } = await house.interviews.read
    .selectFrom("waiting_comments")
    .select("id")
    .executeTakeFirstOrThrow();
  return interviewUrls.officeWaitingComment(id);
};

test("a host who lets a comment through lets through what the host has read, and no other words", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    const writer = new Visitor(town);
    await saysAs(writer, number, "See https://example.org/good for help.", "Heron");
    await host.get(await heldComment(town));
    const edit = { words: "Buy at https://example.org/bad instead." };
    await writer.press("Keep the changes", edit);
    for (const [button, fields] of [
      ["Let it through", {}],
      ["Decline it", { reason: "It sells." }],
    ] as const) {
      await host.get(await heldComment(town));
      await writer.press("Keep the changes", { words: `${edit.words} ${button}` });
      const told = await host.press(button, fields);
      assert.equal(told.status, 409);
      assert.match(told.words, again);
      assert.ok(told.words.includes(`instead. ${button}`), "the new words are there to be read");
    }
    await host.press("Let it through");
    const page = await new Visitor(town).get(interviewUrls.interview(number));
    assert.match(page.words, /Buy at https:\/\/example\.org\/bad instead\. Decline it/);
  }));

test("a correction that its author corrects once more is read once more", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { key, number } = await interviewed(town);
    const corrects = async (words: string): Promise<void> => {
      const ana = await author(town, key);
      await ana.press("Correct it");
      await ana.press("Save the correction", { "answer-works": words });
    };
    await corrects("Jane Smith helps me with letters.");
    await host.get(interviewUrls.office);
    await host.follow("A correction of 00001");
    await corrects("Jane Smith sells gold.");
    const told = await host.press("Let it through");
    assert.equal(told.status, 409);
    assert.match(told.words, again);
    assert.match(told.words, /Jane Smith sells gold\./);
    const page = async (): Promise<string> =>
      (await new Visitor(town).get(interviewUrls.interview(number))).words;
    assert.match(await page(), /I call on Mondays\./);
    await host.press("Let it through");
    town.clock.forward({ seconds: 10 });
    assert.match(await page(), /sells gold/);
  }));

test("a comment under a number that was withdrawn since stands nowhere, and the host is told", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    const { key } = await interviewed(town);
    await saysWithKey(new Visitor(town), number, "See https://example.org/good for help.", key);
    const waits = await heldComment(town);
    await host.get(waits);
    const kept = await town.house.interviews.read.selectFrom("waiting_comments").selectAll().execute();
    await withdrawInterview(town.house, key, town.clock.now);
    assert.deepEqual(
      await town.house.interviews.read.selectFrom("waiting_comments").selectAll().execute(),
      [],
    );
    const gone = await host.press("Let it through");
    assert.equal(gone.status, 404);
    assert.match(gone.words, /its author took it back/);
    // Where it was being held in that very moment.
    await town.house.interviews.write.insertInto("waiting_comments").values(kept).execute();
    await host.get(waits);
    assert.match((await host.press("Let it through")).words, /interview that was withdrawn meanwhile/);
    for (const table of ["comments", "waiting_comments"] as const)
      assert.deepEqual(await town.house.interviews.read.selectFrom(table).select("words").execute(), []);
  }));
