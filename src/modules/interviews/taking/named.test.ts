import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, begin, inTown, member } from "../../../../test/support.ts";
import { readingOnceMore, struggle, works } from "../../../../test/taking.ts";

const keyOn = ({ page }: Answer): string[] => page.querySelectorAll(".key-words li").map((word) => word.text);

test("only a member can be named, and sees first under which name", () =>
  inTown(async (town) => {
    await begin(town);
    const stranger = await readingOnceMore(town);
    const asked = await stranger.press("Go on under my own name");
    assert.equal(asked.status, 403);
    assert.match(asked.words, /Only members can be named Nobody is signed in here\. Go back and choose/);
    assert.doesNotMatch(asked.words, /signed out/);
    assert.ok(asked.page.querySelectorAll("textarea").some(({ text }) => text === works));
    assert.match(asked.words, /What you wrote .*What do you struggle with\?.*What works for you\?/);
    const key = asked.page.querySelector("[name=key]")?.getAttribute("value") ?? "";
    await stranger.press("Back to “Read it once more”");
    const carried = stranger.here?.page.querySelector("[name=answer-struggle]");
    assert.equal(carried?.getAttribute("value"), struggle);
    const back = await stranger.press("Send it under a number");
    assert.deepEqual(keyOn(back), key.split(" "));
    const ana = await readingOnceMore(town, {}, await member(town, "Ana"));
    const shown = await ana.press("Go on under my own name");
    assert.match(shown.words, /As Ana\? .*“Ana, a member”/);
    await ana.press("Choose otherwise");
    assert.match(ana.here?.words ?? "", /Read it once more/);
    await ana.press("Go on under my own name");
    const sent = await ana.press("Send it as Ana");
    assert.match(sent.words, /You are 00002/);
    assert.equal(keyOn(sent).length, 10);
    const { read } = town.house.interviews;
    const [, row] = await read.selectFrom("interviews").selectAll().orderBy("number").execute();
    assert.deepEqual([row?.name_kind, row?.name, typeof row?.member_id], ["member", "Ana", "number"]);
  }));
