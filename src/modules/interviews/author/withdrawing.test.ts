import assert from "node:assert/strict";
import { test } from "node:test";
import {
  author,
  comments,
  publishes,
  said,
  sends,
  sets,
  tablesThatSay,
} from "../../../../test/interviews.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";
import { interviewUrls } from "../index.ts";
import { hideInterview } from "../publishing/hiding.ts";
import { declineWaiting } from "../publishing/waiting.ts";

test("an interview is withdrawn after asking once more: number, address and others' words stay, its own are nowhere", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { key, number } = await publishes(
      town,
      said("I ring the quince people.", { by: { kind: "nickname", name: "Quince" } }),
    );
    await publishes(town, said("I read letters for others: quinces need papers.", {}));
    await comments(town, number, "That is how it was with me.");
    const ana = await author(town, key);
    const asked = await ana.press("Withdraw it");
    assert.match(asked.words, /Withdraw 00001\? .*for good/);
    assert.notDeepEqual(await tablesThatSay(town, "the quince people"), []);
    const gone = await ana.press("Withdraw it for good");
    assert.match(gone.words, /00001 is withdrawn .*The words of your interview are gone\./);
    assert.match(gone.words, /That is how it was with me\./);
    for (const words of ["the quince people", "Quince"])
      assert.deepEqual(await tablesThatSay(town, words), []);
    const { read } = town.house.interviews;
    for (const table of ["interview_answers", "interview_facets", "interview_texts"] as const)
      assert.deepEqual(
        await read.selectFrom(table).select("number").where("number", "=", number).execute(),
        [],
      );
    const tombstone = await ben.get(interviewUrls.interview(number));
    assert.match(tombstone.words, /00001/);
    assert.match(tombstone.words, /That is how it was with me\./);
    assert.doesNotMatch(tombstone.words, /quince people/);
    assert.match((await ana.press("Hide it")).words, /Hidden by you/);
    // A second time finds it done; and the number is never given again.
    assert.equal((await ana.post(interviewUrls.withdrawal, { key, sure: "yes" })).status, 200);
    assert.equal((await publishes(town, said("I walk."))).number, 3);
    assert.equal((await sends(town, said("I am back."), key)).standing.at, "withdrawn");
    assert.equal((await ana.post(interviewUrls.correction, { key, open: "yes" })).status, 404);
  }));

test("what waits for a host can be withdrawn too, and is then nowhere", () =>
  inTown(async (town) => {
    await begin(town);
    await sets(town, { review: "before" });
    const { key } = await sends(town, said("I ring the quince people."));
    const ana = await author(town, key);
    assert.match(ana.here?.words ?? "", /Your interview waits/);
    assert.match((await ana.press("Withdraw it")).words, /No reader has seen it yet/);
    assert.match((await ana.press("Withdraw it for good")).words, /The words of your interview are gone\./);
    assert.deepEqual(await tablesThatSay(town, "quince"), []);
    assert.equal((await ana.press("Open it", { key })).status, 422);
  }));

test("what a host has hidden its author still reads, and may withdraw", () =>
  inTown(async (town) => {
    await begin(town);
    const { key, number } = await publishes(town, said("I ring the quince people."));
    await hideInterview(town.house.interviews.write, number, true, town.clock.now);
    const ana = await author(town, key);
    assert.match(ana.here?.words ?? "", /A host has hidden it/);
    assert.match(ana.here?.words ?? "", /I ring the quince people\./);
    const reader = await new Visitor(town).get(interviewUrls.interview(number));
    assert.doesNotMatch(reader.words, /quince/);
    await ana.press("Withdraw it");
    await ana.press("Withdraw it for good");
    assert.deepEqual(await tablesThatSay(town, "quince"), []);
  }));

test("what a host did not publish its author reads the reason of, and may forget", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await sends(town, said("Mr Hale of the port helps me."));
    const { write } = town.house.interviews;
    const row = await write.selectFrom("waiting_interviews").select("id").executeTakeFirstOrThrow();
    await declineWaiting(write, { id: row.id, version: 0 }, "It names your neighbour.");
    const ana = await author(town, key);
    assert.match(ana.here?.words ?? "", /It was not published .*It names your neighbour\./);
    await ana.press("Forget this key");
    await ana.press("Withdraw it for good");
    assert.deepEqual(await tablesThatSay(town, "neighbour"), []);
    assert.equal((await ana.press("Open it", { key })).status, 422);
  }));
