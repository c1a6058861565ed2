import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Circle, inCircle, letIn } from "../../../../test/circle.ts";
import { member, type Person } from "../../../../test/support.ts";
import { type Id, newId } from "../../../basics/ids.ts";
import { answerPost, groupNews, groupUrls as urls, makePost, pauseInGroup } from "../index.ts";
import { beginningOf } from "./posts.words.ts";
import { hidePost, takeBackPost } from "./posts.ts";

const wall = groupNews.find(({ kind }) => kind === "wall");

/** What the mail of a day would say to somebody of the wall. */
const newsFor = ({ town }: Circle, who: Person, since: Temporal.Instant) =>
  wall?.items(town.house.main.read, { member: who.id, timeZone: "UTC", since, now: town.clock.now });

async function writes({ town, group }: Circle, who: Person, words: string, answers?: Id): Promise<Id> {
  const [db, what] = [town.house.main.write, { id: newId(), words }];
  if (answers) await answerPost(db, who.id, group, answers, what, town.clock.now);
  else await makePost(db, who.id, group, what, town.clock.now);
  return what.id;
}

test("the mail of a day counts what others wrote on the wall since the last one, and says none of their words", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const old = await writes(circle, ben, "Long ago.");
    const since = town.clock.now;
    town.clock.forward({ minutes: 1 });
    await writes(circle, ben, "A fair on Friday.");
    await writes(circle, cleo, "The port hires.");
    const link = { label: "Read the wall", path: urls.wall(group) };
    const line = "Two new posts on the wall of Tuesday club.";
    assert.deepEqual(await newsFor(circle, ana, since), [{ line, link }]);
    await writes(circle, cleo, "I remember.", old);
    const says = async (who: Person) => (await newsFor(circle, who, since))?.map((item) => item.line);
    assert.deepEqual(await says(ana), ["Two new posts and one new answer on the wall of Tuesday club."]);
    assert.deepEqual(await says(ben), ["One new post and one new answer on the wall of Tuesday club."]);
    assert.deepEqual(await says(cleo), ["One new post on the wall of Tuesday club."]);
    const dora = await member(town, "Dora");
    await letIn(town, ana, dora, group);
    assert.deepEqual(await newsFor(circle, dora, town.clock.now), []);
    await writes(circle, cleo, "I remember it well.", old);
    assert.equal((await says(dora))?.length, 1, "what was written in the minute in which she joined");
    town.clock.forward({ minutes: 1 });
    await pauseInGroup(town.house.main.write, ana.id, group, town.clock.now);
    assert.deepEqual(await says(ana), []);
  }));

test("what was hidden or taken back, or is by somebody who is blocked, is news to nobody", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const [db, since] = [town.house.main.write, town.clock.now];
    town.clock.forward({ minutes: 1 });
    const [hidden, back] = [await writes(circle, ben, "An offer."), await writes(circle, ben, "A slip.")];
    await writes(circle, cleo, "Which one?", back);
    await hidePost(db, ana.id, group, hidden, true, town.clock.now);
    await takeBackPost(db, ben.id, group, back, town.clock.now);
    assert.equal(
      (await newsFor(circle, ana, since))?.[0]?.line,
      "One new answer on the wall of Tuesday club.",
    );
    const block = { member_id: ana.id, blocked_id: cleo.id, made_at: "2026-11-24T07:00:00.000Z" };
    await db.insertInto("blocks").values(block).execute();
    assert.deepEqual(await newsFor(circle, ana, since), []);
    const today = await ana.get("/today");
    assert.doesNotMatch(today.words, /on the wall|An offer|A slip|Which one/);
  }));

test("Today says who wrote or answered on a wall and how it begins, and leads there", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const post = await writes(circle, ben, `A fair on Friday. ${"Come along. ".repeat(30)}`);
    town.clock.forward({ minutes: 1 });
    await writes(circle, cleo, "I come.", post);
    const { words } = await ana.get("/today");
    assert.match(words, /Cleo answered on the wall.*I come\..*Ben wrote on the wall.*A fair on Friday\. .*…/);
    assert.equal((await ana.follow("Cleo answered on the wall")).status, 200);
    assert.match(ana.here?.words ?? "", /A fair on Friday.*I come\./);
    assert.doesNotMatch((await ben.get("/today")).words, /Ben wrote|You wrote/);
    assert.match((await ben.get(urls.group(group))).words, /You wrote .*A fair on Friday/);
  }));

test("the beginning of a post is its own first letters on one line, at most a glance long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (words) => {
      const line = words.replace(/\s+/g, " ");
      const begins = beginningOf(words);
      assert.ok([...begins].length <= 121);
      assert.ok(begins === line || line.startsWith(begins.replace(/…$/u, "")));
    }),
  );
});
