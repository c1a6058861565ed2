import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, saysAs } from "../../../../test/commenting.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { interviewUrls as urls } from "../urls.ts";
import { hideComment } from "./comments-hiding.ts";

test("a hidden comment is nowhere, neither its words nor its name; what a host hid its interview's author cannot show", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "Buy my course.", "Gull");
    await visitor.get(urls.comment(number, 1));
    await visitor.press("Go on", { words: "Please do not." });
    town.clock.forward({ seconds: 10 });
    await visitor.press("Comment under this nickname", { nickname: "Elm" });
    const { write } = town.house.interviews;
    const hide = (by: "author" | "host", hidden: boolean) =>
      hideComment(write, number, 1, by, hidden, town.clock.now);
    assert.equal(await hide("author", true), true);
    assert.equal(await hide("author", true), false);
    const by = async () => {
      const { words } = await new Visitor(town).get(urls.interview(number));
      assert.doesNotMatch(words, /Gull|my course/);
      return words;
    };
    assert.match(await by(), /Hidden by the author of this interview\. Elm/);
    assert.equal(await hide("host", true), true);
    assert.match(await by(), /Hidden by a host\. Elm/);
    await assert.rejects(hide("author", false), { why: "comment-hidden-by-host" });
    assert.equal((await visitor.get(urls.commentConcern(number, 1))).status, 404);
    assert.equal((await visitor.post(urls.newComment(number), { words: "Why?", answers: "1" })).status, 409);
    const counted = () =>
      town.house.interviews.read.selectFrom("interviews").select("comments").executeTakeFirstOrThrow();
    assert.equal((await counted()).comments, 1);
    assert.equal(await hide("host", false), true);
    assert.equal((await counted()).comments, 2);
    assert.match((await visitor.get(urls.interview(number))).words, /Buy my course/);
    await assert.rejects(hideComment(write, number, 9, "host", true, town.clock.now), { kind: "not-found" });
  }));

test("thanks are counted once a day from where they come, and for what stands alone", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "Ring at eight.", "Birch");
    await visitor.get(urls.comment(number, 1));
    for (let times = 0; times < 2; times++) {
      await visitor.get(urls.comment(number, 1));
      assert.match((await visitor.press("This helped me")).words, /nobody knows by whom/);
    }
    assert.match(visitor.here?.words ?? "", /Helped one person/);
    town.clock.forward({ hours: 24 });
    await visitor.press("This helped me", {});
    await visitor.post(urls.commentThanks(number, 1));
    assert.match((await visitor.get(urls.comment(number, 1))).words, /Helped 2 people/);
    assert.equal((await visitor.post(urls.commentThanks(7, 1))).status, 404);
  }));

test("many comments come page by page", () =>
  inTown(async (town) => {
    await begin(town);
    const { number } = await interviewed(town);
    const row = { number, name_kind: "nickname", as_number: null, member_id: null, thanks: 0, version: 1 };
    const gone = { edited_on: null, taken_back_on: null, hidden_on: null, hidden_by: "" };
    await town.house.interviews.write
      .insertInto("comments")
      .values(
        Array.from({ length: 230 }, (_, at) => ({
          ...row,
          ...gone,
          place: at + 1,
          form_id: at + 1,
          name: "Birch",
          // Every other one answers the first one.
          answers_place: at % 2 === 1 ? 1 : null,
          words: `Word ${at + 1}.`,
          commented_on: "2026-11-24",
        })),
      )
      .execute();
    const visitor = new Visitor(town);
    const first = await visitor.get(urls.interview(number));
    assert.equal(first.page.querySelectorAll(".comment-thread").length, 50);
    assert.equal(first.page.querySelectorAll(".comment-answers .comment").length, 115);
    const second = await visitor.follow("More comments");
    assert.equal(second.page.querySelector(".comment")?.id, "comment-101");
    const third = await visitor.follow("More comments");
    assert.equal(third.page.querySelectorAll(".comment-thread").length, 15);
    assert.doesNotMatch(third.words, /More comments/);
    assert.match(
      (await visitor.get(`${urls.comments(number)}?after=999`)).words,
      /Nothing more was said here/,
    );
    assert.equal((await visitor.get(`${urls.comments(number)}?after=x`)).status, 200);
  }));
