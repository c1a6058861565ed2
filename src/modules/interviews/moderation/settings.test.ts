import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, signedIn } from "../../../../test/support.ts";
import { interviewUrls } from "../urls.ts";

test("a host has every interview read first, and publishes in batches", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const page = await host.get(interviewUrls.officeSettings);
    assert.equal(page.page.querySelector("input[name=review][checked]")?.getAttribute("value"), "after");
    await host.press("Keep", { review: "before", inBatches: "yes", batchLeast: "7" });
    assert.ok(host.here?.words.includes("Kept."));
    const row = await town.house.interviews.read
      .selectFrom("interview_settings")
      .select(["review", "in_batches", "batch_least"])
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, { review: "before", in_batches: 1, batch_least: 7 });
    const log = await host.get(interviewUrls.officeActs);
    assert.match(
      log.words,
      /24 November 2026 Hanna changed how interviews are published A host reads every interview first; published in batches of at least 7\./,
    );
  }));

test("a batch is of two at least, and what was chosen stays on the page", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeSettings);
    const answer = await host.press("Keep", { review: "before", batchLeast: "1" });
    assert.equal(answer.status, 422);
    assert.ok(answer.words.includes("A batch is of 2 to 100 interviews."));
    assert.equal(answer.page.querySelector("input[name=review][checked]")?.getAttribute("value"), "before");
  }));

test("two hosts who set it at once lose nothing silently, and the same pressed twice is one act", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const laptop = await signedIn(town, host.id, "Hanna");
    await host.get(interviewUrls.officeSettings);
    await laptop.get(interviewUrls.officeSettings);
    const form = laptop.prepare("Keep", { batchLeast: "9" });
    await Promise.all([laptop.post(form.action, form.body), laptop.post(form.action, form.body)]);
    const answer = await host.press("Keep", { review: "before" });
    assert.equal(answer.status, 409);
    assert.match(
      answer.words,
      /changed meanwhile.*A host reads only what was held; each published by itself\./,
    );
    assert.ok((await host.press("Keep")).words.includes("Kept."));
    const acts = await town.house.interviews.read.selectFrom("interview_acts").select("act").execute();
    assert.equal(acts.length, 2);
  }));
