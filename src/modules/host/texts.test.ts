import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, signedIn, Visitor } from "../../../test/support.ts";

test("a host writes the house rules anew, looks first, and everybody reads them", () =>
  inTown(async (town) => {
    const host = await begin(town);
    assert.match((await host.get("/host/texts")).words, /House rules.*In our words\./);
    await host.follow("House rules");
    const words = "## Ours\n\nBe *kind*. <script>alert(1)</script>";
    const look = await host.press("Look at it first", { words });
    assert.equal(look.page.querySelector(".rich-words h2")?.text, "Ours");
    assert.ok(!(await new Visitor(town).get("/rules")).words.includes("Ours"), "nothing is kept by looking");

    await host.get("/host/texts/rules");
    await host.press("Keep", { words });
    const page = await new Visitor(town).get("/rules");
    assert.equal(page.page.querySelector(".rich-words em")?.text, "kind");
    assert.ok(!page.html.includes("<script>alert"));
    assert.match((await host.get("/host/texts")).words, /In your words\./);
    assert.match((await host.get("/host/acts")).words, /Hanna wrote the house rules anew/);
  }));

test("the host's words stand on the front page, until ours come back", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ours = /Looking for work is easier with a few people who expect you/;
    assert.match((await new Visitor(town).get("/")).words, ours);
    await host.get("/host/texts/front");
    await host.press("Keep", { words: "We meet on [Tuesdays](/rules)." });
    const front = await new Visitor(town).get("/");
    assert.doesNotMatch(front.words, ours);
    assert.equal(front.page.querySelector('main a[href="/rules"]')?.text, "Tuesdays");

    await host.get("/host/texts/front");
    const back = await host.press("Back to our words");
    assert.ok(back.words.includes("These are our words again"));
    assert.doesNotMatch((await new Visitor(town).get("/")).words, ours, "nothing is kept yet");
    await host.press("Keep");
    assert.match((await new Visitor(town).get("/")).words, ours);
    const row = await town.house.main.read
      .selectFrom("community_texts")
      .select("words")
      .executeTakeFirstOrThrow();
    assert.equal(row.words, "", "so that they stay true when the house changes");
    assert.match((await host.get("/host/acts")).words, /put our words back on the front page/);
  }));

test("two hosts who write the same text lose nothing silently", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const laptop = await signedIn(town, hanna.id, "Hanna");
    await hanna.get("/host/texts/contact");
    await laptop.get("/host/texts/contact");
    await laptop.press("Keep", { words: "Ring at the door." });
    const answer = await hanna.press("Keep", { words: "Write a letter." });
    assert.equal(answer.status, 409);
    assert.match(answer.words, /changed meanwhile.*Ring at the door\./);
    assert.equal(answer.page.querySelector("textarea")?.text.trim(), "Write a letter.");
    assert.ok((await hanna.press("Keep")).words.includes("Kept."));
    assert.ok((await new Visitor(town).get("/contact")).words.includes("Write a letter."));
  }));

test("an empty text comes back as a page", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get("/host/texts/privacy");
    const page = await host.press("Keep", { words: "  " });
    assert.equal(page.status, 422);
    assert.ok(page.words.includes("Please write something"));
    assert.ok((await host.press("Back to our words")).words.includes("These are our words again"));
  }));
