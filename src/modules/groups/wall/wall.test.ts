import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, inCircle, letIn } from "../../../../test/circle.ts";
import { engine, member, type Person } from "../../../../test/support.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { bellOf } from "../../../database/index.ts";
import { deleteAccount } from "../../people/index.ts";
import { answerPost, closeGroup, groupPlaces, groupUrls as urls, makePost } from "../index.ts";
import { changePost, hidePost, takeBackPost } from "./posts.ts";
import { placeOfPost } from "../urls.ts";

/** Somebody writes on the wall, or answers there. */
async function writes({ town, group }: Circle, who: Person, words: string, answers?: Id): Promise<Id> {
  const [db, what] = [town.house.main.write, { id: newId(), words }];
  if (answers) await answerPost(db, who.id, group, answers, what, town.clock.now);
  else await makePost(db, who.id, group, what, town.clock.now);
  return what.id;
}

test("what is put on the wall stands there newest first, with its answers below it in their order", () =>
  inCircle(async ({ town, group, ana, ben, cleo }) => {
    assert.match((await ben.get(urls.wall(group))).words, /Nothing is on the wall yet/);
    const made = await ben.press("Put it on the wall", { words: "A fair on Friday.\nWho comes?" });
    assert.match(made.words, /It stands on the wall/);
    assert.ok(made.page.querySelector(`#${made.place}`), "one lands at what one wrote");
    assert.match(made.words, /You .*A fair on Friday\. Who comes\?/);
    town.clock.forward({ minutes: 5 });
    await cleo.get(urls.wall(group));
    await cleo.press("Put it on the wall", { words: "The port hires." });
    await cleo.press("Answer", { words: "I do." });
    town.clock.forward({ minutes: 5 });
    await ana.get(urls.group(group));
    assert.match((await ana.follow("All of the wall")).path, /wall$/);
    const [newest = "", fair = ""] = ana.here?.page.querySelectorAll(".thread").map((one) => one.text) ?? [];
    assert.match(newest, /The port hires.*I do/);
    assert.match(fair, /A fair on Friday/);
    const answer = await ana.press("Answer", { words: "So do I." });
    assert.match(answer.words, /I do\..*So do I\..*A fair/);
    assert.ok(answer.page.querySelector(`#${answer.place}`)?.text.includes("So do I."));
  }));

test("pressed twice it is one post; gone back to and changed, it says what was sent last", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    await ben.get(urls.wall(group));
    const { action, body } = ben.prepare("Put it on the wall", { words: "A fair on Friday." });
    for (const words of ["A fair on Friday.", "A fair on Friday.", "A fair on Saturday."])
      await ben.post(action, { ...body, words });
    assert.equal((await cleo.post(action, { ...body, words: "Nonsense." })).status, 404);
    const rows = await town.house.main.read.selectFrom("posts").select("words").execute();
    assert.deepEqual(
      rows.map((row) => row.words),
      ["A fair on Saturday."],
    );
    const told = town.house.main.read.selectFrom("journal").select("id").where("kind", "=", "post-made");
    assert.equal((await told.execute()).length, 1);
  }));

test("a post without words or with too many is asked about, and keeps what was typed", () =>
  inCircle(async (circle) => {
    const { group, ana, ben } = circle;
    await ben.get(urls.wall(group));
    assert.match((await ben.press("Put it on the wall", { words: "  " })).words, /A line is enough/);
    const long = "walk ".repeat(201).trim();
    const answer = await ben.press("Put it on the wall", { words: long });
    assert.equal(answer.status, 422);
    assert.match(answer.words, /This holds 1000 characters, and yours has 1004/);
    assert.equal(answer.page.querySelector("textarea")?.text.trim(), long);
    await writes(circle, ana, "Who is for a walk?");
    await ben.get(urls.wall(group));
    const asked = await ben.press("Answer", { words: long });
    assert.equal(asked.status, 422);
    assert.match(asked.page.querySelector("article")?.text ?? "", /Who is for a walk/);
    const sent = await ben.press("Answer", { words: "I am." });
    assert.equal(sent.path.replace(/\?.*/, ""), urls.wall(group), "back to where he was");
  }));

test("addresses in a post can be followed, and nothing in it runs", () =>
  inCircle(async (circle) => {
    await writes(circle, circle.ben, "See example.org/jobs, <b>not</b> javascript:alert(1)");
    const page = await circle.ana.get(urls.wall(circle.group));
    assert.match(page.html, /<a class="typed-link" href="https:\/\/example.org\/jobs" rel="nofollow ugc/);
    assert.doesNotMatch(page.html, /href="javascript|<b>not/);
  }));

test("Dora reads what was written since she joined, and neither what came before nor what answers it", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const before = await writes(circle, ben, "I lost my voice.");
    town.clock.forward({ minutes: 1 });
    const dora = await member(town, "Dora");
    await letIn(town, ana, dora, group);
    const after = await writes(circle, cleo, "The port hires.");
    const late = await writes(circle, cleo, "It comes back, the voice.", before);
    for (const path of [urls.wall(group), urls.group(group), "/today", urls.post(group, after)]) {
      const page = await dora.get(path);
      assert.doesNotMatch(page.html, /voice/, path);
      assert.match(page.words, /The port hires/, path);
    }
    const { words } = await dora.get(urls.wall(group));
    assert.match(words, /What was written before that stays among those who were here/);
    assert.doesNotMatch((await ana.get(urls.wall(group))).words, /stays among those/);
    for (const post of [before, late]) {
      assert.equal((await dora.get(urls.post(group, post))).status, 404);
      assert.equal((await dora.get(urls.postConcern(group, post))).status, 404);
      const answer = { id: toAddress(newId()), words: "What was it?" };
      assert.equal((await dora.post(urls.answers(group, post), answer)).status, 404);
    }
    await ana.post(urls.organiser(group), { to: toAddress(dora.id), sure: "yes" });
    assert.equal((await dora.post(urls.postHiding(group, late), { hidden: "yes" })).status, 404);
    assert.match((await ana.get(urls.post(group, late))).words, /I lost my voice.*It comes back/);
  }));

test("a long wall is read page by page, and nothing stands on two pages or on none", () =>
  inCircle(async (circle) => {
    const { town, group, ben, cleo } = circle;
    const made = new Set<string>();
    for (let n = 0; n < 45; n++) {
      made.add(placeOfPost(await writes(circle, ben, `Number ${n}`)));
      // Several are written at the same instant.
      if (n % 4 === 0) town.clock.forward({ seconds: 1 });
    }
    const seen: string[] = [];
    await cleo.get(urls.wall(group));
    for (const size of [20, 20, 5]) {
      const places = cleo.here?.page.querySelectorAll(".post").map(({ id }) => id) ?? [];
      assert.equal(places.length, size);
      seen.push(...places);
      if (size === 20) await cleo.follow("Older posts");
    }
    assert.deepEqual([new Set(seen), seen.length], [made, 45]);
    const answer = await cleo.press("Answer", { words: "Yes." });
    assert.match(answer.path, /\?before=/, "back to the page where she was");
    assert.ok(answer.page.querySelector(`#${answer.place}`));
    assert.equal((await cleo.get(`${urls.wall(group)}?before=nonsense`)).status, 200);
  }));

test("too much in a short time is held back", () =>
  inCircle(async ({ group, ben }) => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++)
      statuses.push((await ben.post(urls.wall(group), { id: toAddress(newId()), words: "Hello." })).status);
    assert.deepEqual(new Set(statuses.slice(0, 30)), new Set([200]));
    assert.equal(statuses[30], 429);
  }));

// On PostgreSQL the same ring takes its way through the database, which the bell's own tests follow.
test("whoever has the wall open hears of whatever changes on it", { skip: engine === "postgres" }, () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    const db = town.house.main.write;
    let rings = 0;
    const stop = bellOf(db).onRing(group, () => (rings += 1));
    const post = await writes(circle, ben, "The port hires.");
    const answer = await writes(circle, ana, "Where?", post);
    const changed = { words: "The port hires again.", version: 1 };
    await changePost(db, ben.id, group, post, changed, town.clock.now);
    await hidePost(db, ana.id, group, post, true, town.clock.now);
    await takeBackPost(db, ana.id, group, answer, town.clock.now);
    assert.equal(rings, 5);
    stop();
  }),
);

test("a closed group's wall is gone; of who deleted the account only the place is left that others answered", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben, cleo } = circle;
    const asked = await writes(circle, ben, "Ben lost his voice.");
    await writes(circle, ben, "Ben alone.");
    await writes(circle, cleo, "It comes back.", asked);
    const hers = await writes(circle, cleo, "The port hires.");
    await writes(circle, ben, "Ben knows.", hers);
    await deleteAccount(town.house.main.write, ben.id, groupPlaces, town.clock.now);
    const { words } = await ana.get(urls.wall(group));
    assert.match(words, /This was taken back\. .*It comes back/);
    assert.match(words, /The port hires/);
    assert.doesNotMatch(words, /Ben/);
    const rows = await town.house.main.read.selectFrom("posts").select("words").execute();
    assert.deepEqual(rows.map((row) => row.words).sort(), ["", "It comes back.", "The port hires."]);
    await closeGroup(town.house.main.write, ana.id, group, town.clock.now);
    assert.equal((await cleo.get(urls.wall(group))).status, 404);
  }));
