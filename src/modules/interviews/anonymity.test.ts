import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, Visitor } from "../../../test/support.ts";
import { interviewUrls } from "./urls.ts";

test("everybody can read what is promised and what nobody can promise, and go on from there", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    const { status, words, page } = await visitor.get(interviewUrls.anonymity);
    assert.equal(status, 200);
    for (const said of [
      "Your own words",
      "A small community",
      "One number on several days",
      "Somebody who watches just then",
      "Another program",
    ])
      assert.ok(words.includes(said), said);
    for (const to of [interviewUrls.start, interviewUrls.interviews])
      assert.ok(page.querySelector(`main a[href="${to}"]`), to);
    const notice = await visitor.get("/privacy");
    assert.ok(
      notice.page.querySelector(`a[href="${interviewUrls.anonymity}"]`),
      "the privacy notice leads to it",
    );
  }));

test("the page says how this community publishes: at once, or in batches of so many", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    assert.match(
      (await visitor.get(interviewUrls.anonymity)).words,
      /in this community they come out at once/,
    );
    await town.house.interviews.write
      .updateTable("interview_settings")
      .set({ in_batches: 1, batch_least: 7 })
      .execute();
    assert.match(
      (await visitor.get(interviewUrls.anonymity)).words,
      /wait until 7 have come together.*somebody who sends 6 of them knows the one that is left/,
    );
  }));
