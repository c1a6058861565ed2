import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { inCircle } from "../../../test/circle.ts";
import { begin, inTown, member, peopleUrls } from "../../../test/support.ts";
import { groupUrls } from "../groups/index.ts";

const { messagesWith } = peopleUrls;

test("whom a member blocks cannot write to her, is not heard, and is not told", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ben.get(messagesWith(ana.id));
    await ben.press("Send", { words: "Please, please answer" });
    await ana.get(messagesWith(ben.id));
    const explained = await ana.follow("Block Ben");
    assert.ok(explained.words.includes("its meetings go on as before"));
    const blocked = await ana.press("Block Ben");
    assert.ok(blocked.words.includes("Blocked. They are not told.") && blocked.words.includes("Ben"));

    const his = await ben.get(messagesWith(ana.id));
    assert.ok(his.words.includes("Ana takes no messages just now."));
    assert.doesNotMatch(his.words, /block(ed|s) you/i);
    const again = await ben.post(messagesWith(ana.id), { id: toAddress(newId()), words: "Why?" });
    assert.equal(again.status, 422);
    assert.equal((await ben.get(peopleUrls.member(ana.id))).status, 404);

    assert.ok(!(await ana.get("/messages")).words.includes("Ben"));
    assert.ok(!(await ana.get("/today")).words.includes("wrote to you"));
    const hers = await ana.get(messagesWith(ben.id));
    assert.ok(hers.words.includes("You have blocked Ben.") && !hers.words.includes("Please, please"));
    const own = await ana.post(messagesWith(ben.id), { id: toAddress(newId()), words: "Stop" });
    assert.equal(own.status, 422);
    assert.ok(!(await ana.get("/me/export")).html.includes("Please, please"));
  }));

test("a block is taken back from the list under Me, and all is as before", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ben.get(messagesWith(ana.id));
    await ben.press("Send", { words: "Hello Ana" });
    await ana.post(peopleUrls.block(ben.id));
    await ana.post(peopleUrls.block(ben.id));
    assert.ok((await ana.get(peopleUrls.member(ben.id))).words.includes("You have blocked Ben."));
    await ana.get("/me");
    await ana.follow("Whom you have blocked");
    const page = await ana.press("Unblock");
    assert.ok(page.words.includes("The block is taken back.") && page.words.includes("Nobody"));
    assert.ok((await ana.get(messagesWith(ben.id))).words.includes("Hello Ana"));
    assert.equal((await ben.get(peopleUrls.member(ana.id))).status, 200);
  }));

test("in a group that both are in, a block changes nothing at the table", () =>
  inCircle(async ({ group, ana, ben }) => {
    await ana.post(peopleUrls.block(ben.id));
    for (const [who, other] of [
      [ana, "Ben"],
      [ben, "Ana"],
    ] as const)
      assert.ok((await who.get(groupUrls.members(group))).words.includes(other));
    const page = await ben.get(peopleUrls.member(ana.id));
    assert.equal(page.status, 200);
    assert.ok(page.words.includes("Ana takes no messages just now."));
  }));

test("somebody's block is theirs: nobody else takes it back", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ana.post(peopleUrls.block(ben.id));
    await ben.post(peopleUrls.unblocking(ana.id));
    await ben.post(peopleUrls.unblocking(ben.id));
    assert.equal((await ben.get(peopleUrls.member(ana.id))).status, 404);
  }));
