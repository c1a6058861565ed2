import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, inCircle } from "../../../../test/circle.ts";
import type { Person } from "../../../../test/support.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { answerPost, groupUrls as urls, hidePostAsHost, leaveGroup, makePost } from "../index.ts";
import { postForHost, showPostAsHost } from "../index.ts";

const nothing = { kind: "not-found" };

/** Ben writes on the wall, and Cleo answers where the story wants it. */
async function benWrites(circle: Circle, answer?: string): Promise<[post: Id, answer: Id]> {
  const { town, group, ben, cleo } = circle;
  const [post, below] = [newId(), newId()];
  const db = town.house.main.write;
  await makePost(db, ben.id, group, { id: post, words: "A fair on Friday." }, town.clock.now);
  if (answer) await answerPost(db, cleo.id, group, post, { id: below, words: answer }, town.clock.now);
  return [post, below];
}

const wordsLeft = async ({ town }: Circle): Promise<string[]> => {
  const rows = await town.house.main.read.selectFrom("posts").select("words").orderBy("words").execute();
  return rows.map((row) => row.words);
};

test("Ben changes his own words, which says so; from an old window both are shown; nobody else changes them", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const [post] = await benWrites(circle);
    await ben.get(urls.wall(group));
    await ben.follow("Change it");
    const old = ben.prepare("Keep the changes", { words: "A fair on Sunday." });
    town.clock.forward({ minutes: 3 });
    const kept = await ben.press("Keep the changes", { words: "A fair on Saturday." });
    assert.match(kept.words, /The group sees that you did/);
    assert.match((await cleo.get(urls.wall(group))).words, /edited .*A fair on Saturday/);
    const late = await ben.post(old.action, old.body);
    assert.equal(late.status, 409);
    assert.match(late.words, /Now it says: A fair on Saturday/);
    assert.match(late.page.querySelector("textarea")?.text ?? "", /Sunday/);
    assert.match((await ben.press("Keep the changes")).words, /A fair on Sunday/);
    await ben.get(urls.editPost(group, post));
    assert.equal((await ben.press("Keep the changes", { words: " " })).status, 422);
    for (const other of [ana, cleo]) {
      assert.equal((await other.get(urls.editPost(group, post))).status, 404);
      const typed = { words: "No fair.", version: "3" };
      assert.equal((await other.post(urls.editPost(group, post), typed)).status, 404);
    }
    assert.deepEqual(await wordsLeft(circle), ["A fair on Sunday."]);
  }));

test("what is taken back is gone at once; where others answered its place stays, and goes with the last answer", () =>
  inCircle(async (circle) => {
    const { group, ana, ben, cleo } = circle;
    await benWrites(circle);
    await ben.get(urls.wall(group));
    assert.match((await ben.press("Take it back")).words, /Its words are gone/);
    assert.deepEqual(await wordsLeft(circle), []);
    const [post, answer] = await benWrites(circle, "I come along.");
    assert.equal((await ana.post(urls.postRemoval(group, post))).status, 404);
    for (const _ of [1, 2]) assert.equal((await ben.post(urls.postRemoval(group, post))).status, 200);
    const { words } = await ana.get(urls.wall(group));
    assert.match(words, /This was taken back\. .*I come along/);
    assert.doesNotMatch(words, /fair/);
    assert.deepEqual(await wordsLeft(circle), ["", "I come along."]);
    const late = { id: toAddress(newId()), words: "Which fair?" };
    const refused = await ana.post(urls.answers(group, post), late);
    assert.equal(refused.status, 409);
    assert.match(refused.page.querySelector("textarea")?.text ?? "", /Which fair/);
    assert.equal((await ben.get(urls.editPost(group, post))).status, 404);
    for (const _ of [1, 2]) assert.equal((await cleo.post(urls.postRemoval(group, answer))).status, 200);
    assert.deepEqual(await wordsLeft(circle), []);
  }));

test("from a post's own page one comes back to the wall when it is gone, and stays when it was answered", () =>
  inCircle(async (circle) => {
    const { group, ben } = circle;
    const [alone] = await benWrites(circle);
    await ben.get(urls.post(group, alone));
    assert.match((await ben.press("Take it back")).path, /\/wall\?said/);
    const [, answer] = await benWrites(circle, "I come along.");
    const page = await ben.get(urls.post(group, answer));
    assert.match(page.words, /A fair on Friday.*I come along/, "an answer is found with its post");
  }));

test("what the organiser hides is read by its writer and by her alone, until she shows it again", () =>
  inCircle(async (circle) => {
    const { group, ana, ben, cleo } = circle;
    const [post] = await benWrites(circle, "I come along.");
    const hers = urls.postHiding(group, post);
    assert.equal((await cleo.post(hers, { hidden: "yes" })).status, 403);
    await ana.get(urls.wall(group));
    assert.match((await ana.press("Hide it from the group", { hidden: "yes" })).words, /Hidden\. Its writer/);
    assert.match((await ana.get(urls.wall(group))).words, /Hidden by the organiser .*A fair on Friday/);
    for (const path of [urls.wall(group), urls.post(group, post), urls.group(group), "/today"]) {
      const page = await cleo.get(path);
      assert.doesNotMatch(page.html, /A fair on Friday/, path);
    }
    assert.match((await cleo.get(urls.wall(group))).words, /Hidden by the organiser\. .*I come along/);
    const his = await ben.get(urls.wall(group));
    assert.match(his.words, /A fair on Friday.*The organiser has hidden this/);
    const answer = { id: toAddress(newId()), words: "Why?" };
    assert.equal((await ben.post(urls.answers(group, post), answer)).status, 409);
    assert.equal((await cleo.get(urls.postConcern(group, post))).status, 404);
    await ana.get(urls.wall(group));
    await ana.press("Show it to the group again");
    assert.match((await cleo.get(urls.wall(group))).words, /A fair on Friday/);
  }));

test("nobody hides their own, and what the host has hidden only the host shows again", () =>
  inCircle(async (circle) => {
    const { town, group, host, ana, ben, cleo } = circle;
    const db = town.house.main.write;
    const own = newId();
    await makePost(db, ana.id, group, { id: own, words: "Bring cake." }, town.clock.now);
    assert.equal((await ana.post(urls.postHiding(group, own), { hidden: "yes" })).status, 404);
    const [post] = await benWrites(circle);
    await assert.rejects(hidePostAsHost(db, ana.id, post, town.clock.now), nothing);
    await assert.rejects(showPostAsHost(db, cleo.id, post), nothing);
    await assert.rejects(hidePostAsHost(db, host.id, newId(), town.clock.now), nothing);
    await hidePostAsHost(db, host.id, post, town.clock.now);
    assert.match((await cleo.get(urls.wall(group))).words, /Hidden by the host\./);
    assert.match((await ben.get(urls.wall(group))).words, /The host has hidden this/);
    const hers = await ana.get(urls.wall(group));
    assert.match(hers.words, /Hidden by the host .*A fair on Friday/);
    assert.doesNotMatch(hers.words, /Show it to the group again/);
    assert.equal((await ana.post(urls.postHiding(group, post))).status, 403);
    await showPostAsHost(db, host.id, post);
    assert.match((await cleo.get(urls.wall(group))).words, /A fair on Friday/);
  }));

test("Cleo tells the host of a post, with its words as they were; the host reads no other", () =>
  inCircle(async (circle) => {
    const { town, group, host, ben, cleo } = circle;
    const read = town.house.main.read;
    const [post, answer] = await benWrites(circle, "I come along.");
    assert.equal(await postForHost(read, post), undefined);
    for (const path of [urls.wall(group), urls.post(group, post)])
      assert.equal((await host.get(path)).status, 404, path);
    await cleo.get(urls.wall(group));
    await cleo.follow("Tell the host");
    assert.match(cleo.here?.words ?? "", /together with this post.*A fair on Friday/);
    assert.equal((await cleo.press("Tell the host", { words: "" })).status, 422);
    const told = await cleo.press("Tell the host", { words: "It is an offer." });
    assert.match(told.words, /The host will look at it/);
    assert.equal(told.path.replace(/\?.*/, ""), urls.wall(group));
    const [concern] = await read.selectFrom("concerns").selectAll().execute();
    const { about, subject_id, about_member_id, group_id, copy, words } = concern ?? {};
    assert.deepEqual([about, subject_id, about_member_id, group_id], ["post", post, ben.id, group]);
    assert.deepEqual([copy, words], ["A fair on Friday.", "It is an offer."]);
    const shown = await postForHost(read, post);
    assert.deepEqual([shown?.member_name, shown?.group_name], ["Ben", "Tuesday club"]);
    for (const path of [urls.postConcern(group, post), urls.postConcern(group, answer)]) {
      const who = path === urls.postConcern(group, post) ? ben : cleo;
      assert.equal((await who.get(path)).status, 404, "not of one's own");
      assert.equal((await who.post(path, { id: toAddress(newId()), words: "Mine." })).status, 404);
    }
  }));

/** Cleo blocks Ben, as the room of people writes it down. */
const cleoBlocksBen = ({ town, ben, cleo }: Circle) =>
  town.house.main.write
    .insertInto("blocks")
    .values({ member_id: cleo.id, blocked_id: ben.id, made_at: "2026-11-24T07:00:00.000Z" })
    .execute();

test("what somebody wrote whom Cleo blocked lies folded for her, without a name, and for nobody else", () =>
  inCircle(async (circle) => {
    const { group, ana, cleo } = circle;
    await benWrites(circle, "I come along.");
    await cleoBlocksBen(circle);
    const folded = (who: Person) => who.here?.page.querySelector(".thread > .post > details");
    await cleo.get(urls.wall(group));
    assert.match(folded(cleo)?.text ?? "", /By somebody you blocked\. Show.*A fair on Friday/s);
    assert.match(folded(cleo)?.querySelector("summary")?.text ?? "", /^By somebody you blocked\. Show$/);
    await ana.get(urls.wall(group));
    assert.equal(folded(ana), null);
    for (const path of [urls.group(group), "/today"])
      assert.doesNotMatch((await cleo.get(path)).words, /A fair on Friday|Ben wrote/, path);
  }));

test("of Ben, who left and keeps away from Cleo, she finds nothing on the wall; for Ana all stands as it was", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const db = town.house.main.write;
    const [asked] = await benWrites(circle, "I come along.");
    const [alone] = await benWrites(circle);
    town.clock.forward({ minutes: 1 });
    const below = { id: newId(), words: "Ben says hello." };
    const hers = newId();
    await makePost(db, ana.id, group, { id: hers, words: "Bring cake." }, town.clock.now);
    await answerPost(db, ben.id, group, hers, below, town.clock.now);
    const block = { member_id: ben.id, blocked_id: cleo.id, made_at: "2026-11-24T07:00:00.000Z" };
    await db.insertInto("blocks").values(block).execute();
    assert.match(
      (await cleo.get(urls.wall(group))).words,
      /Ben .*A fair on Friday/,
      "while they share the group",
    );
    await leaveGroup(db, ben.id, group, town.clock.now);
    for (const path of [urls.wall(group), urls.post(group, asked), urls.group(group), "/today"]) {
      const page = await cleo.get(path);
      assert.doesNotMatch(page.html, /A fair on Friday|Ben says|Ben (wrote|answered)/, path);
    }
    assert.match(
      (await cleo.get(urls.wall(group))).words,
      /Bring cake\..*This was taken back\. .*I come along/,
    );
    for (const path of [urls.post(group, alone), urls.postConcern(group, asked)])
      assert.equal((await cleo.get(path)).status, 404, path);
    const answer = { id: toAddress(newId()), words: "Where?" };
    assert.equal((await cleo.post(urls.answers(group, asked), answer)).status, 409);
    assert.match((await ana.get(urls.wall(group))).words, /Ben says hello\..*A fair on Friday/);
  }));
