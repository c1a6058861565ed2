import assert from "node:assert/strict";
import { test } from "node:test";
import { author, publishes, said, tablesThatSay } from "../../../../test/interviews.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { interviewUrls } from "../index.ts";
import { declineWaiting, publishWaiting } from "../publishing/waiting.ts";

test("an interview is corrected within 30 days, shown as corrected, and its old words are nowhere", () =>
  inTown(async (town) => {
    await begin(town);
    const { key, number } = await publishes(town, said("I ring the quince people."));
    town.clock.forward({ hours: 24 * 3 });
    const ana = await author(town, key);
    const form = await ana.press("Correct it");
    assert.match(form.page.querySelector("textarea[name=answer-works]")?.text ?? "", /quince/);
    assert.ok(form.page.querySelector("input[name=struggles][value=silence]")?.hasAttribute("checked"));
    const refused = await ana.press("Save the correction", { "answer-works": "" });
    assert.equal(refused.status, 422);
    assert.match(refused.words, /This one is needed/);
    const saved = await ana.press("Save the correction", { "answer-works": "I ring people I know." });
    assert.match(saved.words, /Your correction stands\. .*corrected on 27 November 2026/);
    const page = await new Visitor(town).get(interviewUrls.interview(number));
    assert.match(page.words, /I ring people I know\./);
    assert.match(page.words, /corrected on 27 November 2026/i);
    assert.deepEqual(await tablesThatSay(town, "quince"), []);
    town.clock.forward({ hours: 24 * 28 });
    await ana.get(interviewUrls.key);
    const late = await ana.press("Open it", { key });
    assert.doesNotMatch(late.words, /Correct it/);
    const over = await ana.post(interviewUrls.correction, { key, open: "yes" });
    assert.equal(over.status, 409);
    assert.match(over.words, /The time for corrections is over/);
  }));

test("a correction from an old page is not written over a newer one in silence", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await publishes(town);
    const [one, other] = [await author(town, key), await author(town, key)];
    await one.press("Correct it");
    await other.press("Correct it");
    await one.press("Save the correction", { "answer-works": "I ring people." });
    const behind = await other.press("Save the correction", { "answer-works": "I write letters." });
    assert.equal(behind.status, 409);
    assert.match(behind.words, /corrected in another window/);
    assert.match(behind.page.querySelector("textarea[name=answer-works]")?.text ?? "", /I write letters\./);
    assert.match((await other.press("Save the correction")).words, /Your correction stands/);
  }));

test("a correction that names somebody waits for a host, and the old words stand meanwhile", () =>
  inTown(async (town) => {
    await begin(town);
    const { key, number } = await publishes(town, said("I ring people I know."));
    const ana = await author(town, key);
    await ana.press("Correct it");
    const waits = await ana.press("Save the correction", { "answer-works": "Mr Hale of the port helps me." });
    assert.match(waits.words, /A host looks at your correction first/);
    const words = async (): Promise<string> =>
      (await new Visitor(town).get(interviewUrls.interview(number))).words;
    assert.match(await words(), /I ring people I know\./);
    const { write } = town.house.interviews;
    const row = await write.selectFrom("waiting_interviews").select("id").executeTakeFirstOrThrow();
    assert.equal(await publishWaiting(write, { id: row.id, version: 0 }, town.clock.now), number);
    town.clock.forward({ seconds: 10 });
    assert.match(await words(), /Mr Hale of the port helps me\./);
  }));

test("a correction that a host does not let through leaves the old words, and its author reads why", () =>
  inTown(async (town) => {
    await begin(town);
    const { key } = await publishes(town, said("I ring people I know."));
    const ana = await author(town, key);
    await ana.press("Correct it");
    await ana.press("Save the correction", { "answer-works": "Mr Hale of the port helps me." });
    const { write } = town.house.interviews;
    const row = await write.selectFrom("waiting_interviews").select("id").executeTakeFirstOrThrow();
    await declineWaiting(write, { id: row.id, version: 0 }, "It names somebody.");
    await ana.get(interviewUrls.key);
    const told = await ana.press("Open it", { key });
    assert.match(told.words, /has not let your correction through, .*It names somebody\./);
    assert.match(told.words, /I ring people I know\./);
    // Another one, in which nobody is named, is taken.
    await ana.press("Correct it");
    const saved = await ana.press("Save the correction", { "answer-works": "I ring people." });
    assert.match(saved.words, /Your correction stands/);
    assert.doesNotMatch(saved.words, /has not let/);
  }));
