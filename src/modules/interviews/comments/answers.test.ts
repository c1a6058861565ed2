import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, saysAs } from "../../../../test/commenting.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { interviewUrls as urls } from "../urls.ts";

test("whoever presses Answer on an answer answers that one, by name, below the whole thread", () =>
  inTown(async (town) => {
    await begin(town);
    const { number, key } = await interviewed(town);
    const visitor = new Visitor(town);
    await saysAs(visitor, number, "What do you say first?", "Birch");
    await visitor.get(urls.comment(number, 1));
    await visitor.press("Go on", { words: "My name." });
    town.clock.forward({ seconds: 10 });
    await visitor.press("Comment under this nickname", { nickname: "Ash" });
    const { page } = await visitor.get(urls.interview(number));
    const answer = page.querySelector("#comment-2 .comment-foot a");
    assert.equal(answer?.getAttribute("href"), `${urls.comment(number, 2)}#answer`);
    const { words } = await visitor.get(urls.comment(number, 2));
    assert.match(words, /To Ash, a nickname\. It stands below the whole thread\./);
    await visitor.press("Go on", { words: "And then?" });
    assert.match(visitor.here?.words ?? "", /In answer to Ash, a nickname/);
    town.clock.forward({ seconds: 10 });
    const made = await visitor.press("Comment under my number", { key });
    assert.match(made.words, /stands under Interview 00001, written by its author\./);
    assert.match((await visitor.get(urls.comment(number, 1))).words, /What do you say.*My name.*And then\?/);
    await visitor.get(urls.comment(number, 1));
    await visitor.press("Go on", { words: "Hello." });
    assert.match(visitor.here?.words ?? "", /In answer to Birch, a nickname/);
  }));
