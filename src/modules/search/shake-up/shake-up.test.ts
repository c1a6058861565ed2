import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { type Circle, groupOf, inCircle } from "../../../../test/circle.ts";
import { type Person, peopleUrls } from "../../../../test/support.ts";
import { groupUrls } from "../../groups/index.ts";
import { noteActivity } from "../activities/activities.ts";
import { type ActivityWords, onlyDone } from "../activities/activity.ts";
import { openSearch, pauseSearch } from "../opening/searches.ts";
import type { ActivityKind } from "../search.ts";
import { searchUrls } from "../urls.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

async function opens({ town }: Circle, who: Person): Promise<void> {
  const words = { lookingSince: day("2026-08-03"), lastWorkOn: null, inWork: "no", pace: "fast" } as const;
  await openSearch(
    town.house.main.write,
    who.id,
    { ...words, id: newId(), moneyUntil: null },
    town.clock.now,
  );
}

async function notes(
  { town }: Circle,
  who: Person,
  kind: ActivityKind,
  on: string,
  more: Partial<ActivityWords> = {},
): Promise<void> {
  const what = { ...onlyDone(kind, day(on)), ...more, id: newId() };
  await noteActivity(town.house.main.write, who.id, what, town.clock.now);
}

/** Ben opens a search and answers postings for three weeks, four a week; then it is the Monday after. */
async function onlyPostings(circle: Circle): Promise<void> {
  await opens(circle, circle.ben);
  for (const monday of ["2026-11-23", "2026-11-30", "2026-12-07"])
    for (const days of [0, 1, 2, 3]) {
      const on = day(monday).add({ days }).toString();
      circle.town.clock.to(`${on}T20:00:00Z`);
      await notes(circle, circle.ben, "applied", on, { minutes: 45, company: `Works ${on}` });
    }
  circle.town.clock.to("2026-12-14T09:00:00Z");
}

test("after three weeks of postings alone Ben is told so with his own figures, and commits with one tap", () =>
  inCircle(async (circle) => {
    const { ben } = circle;
    await onlyPostings(circle);
    const { words } = await ben.get(searchUrls.shakeUp);
    assert.match(
      words,
      /Put a conversation beside the postings You sent 12 applications and noted no conversation\./,
    );
    assert.match(words, /What this rests on Of dozens who found work.*\(Source: a coach's own count\.\)/);
    assert.match(words, /Of 9 hours that you noted, 9 hours went into postings: 100%/);
    const { words: made } = await ben.press(
      "Commit to it in Tuesday club: Ask one person I know: who do you know where I applied?",
    );
    assert.match(made, /Committed\. It stands in your week as well/);
    assert.match(made, /Ask one person I know: who do you know where I applied\?/);
    const commitment = ben.here?.path.split("?")[0] ?? "";
    assert.match((await circle.ana.get(groupUrls.group(circle.group))).words, /Ask one person I know/);
    assert.match((await ben.get(searchUrls.shakeUp)).words, /You committed to one of these/);
    // One and the same thing: it is done in the week, and the report has its words.
    await ben.get(searchUrls.week(day("2026-12-14")));
    assert.match(ben.here?.words ?? "", /Ask one person I know/);
    await ben.press("Done: Ask one person I know: who do you know where I applied?");
    await ben.get(commitment);
    await ben.follow("Report");
    assert.match(ben.here?.html ?? "", /<textarea[^>]*>[^<]*Ask one person I know/);
    assert.match((await ben.press("Report", { outcome: "done" })).words, /Done/);
    assert.doesNotMatch((await ben.get(searchUrls.shakeUp)).words, /You committed to one of these/);
  }));

test("an act that waits for a name asks for it, and keeps what was typed", () =>
  inCircle(async (circle) => {
    const { ben, town } = circle;
    await onlyPostings(circle);
    await ben.get(searchUrls.shakeUp);
    const button = "For myself: Talk for twenty minutes with … about their work";
    const asked = await ben.press(button);
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Whom or what do you mean\?/);
    const fields = { what: "Talk for twenty minutes with Rosa about her work" };
    const made = await ben.press(button, fields);
    assert.match(made.words, /Talk for twenty minutes with Rosa about her work/);
    const rows = await town.house.main.read.selectFrom("commitments").select(["what", "group_id"]).execute();
    assert.deepEqual(rows, [{ what: fields.what, group_id: null }]);
  }));

test("pressed twice it is one, and a group that is not his is not found", () =>
  inCircle(async (circle) => {
    const { ben, ana, town } = circle;
    await onlyPostings(circle);
    const hers = await groupOf(town, ana, [], "success-team", "Harbour team");
    await ben.get(searchUrls.shakeUp);
    const act = "For myself: Ask one person I know: who do you know where I applied?";
    const { action, body } = ben.prepare(act);
    const strange = await ben.post(action, { ...body, group: toAddress(hers) });
    assert.equal(strange.status, 404);
    const first = await ben.post(action, body);
    assert.equal((await ben.post(action, body)).path.split("?")[0], first.path.split("?")[0]);
    const db = town.house.main.read;
    assert.equal((await db.selectFrom("commitments").select("id").execute()).length, 1);
    assert.equal((await db.selectFrom("planned_acts").select("id").execute()).length, 1);
    for (const fields of [{ rule: "nothing-such" }, { act: "9" }, { act: "x" }, { rule: "" }])
      assert.ok([404, 422].includes((await ben.post(action, { ...body, ...fields })).status));
  }));

test("what is not for Ben stays away, and comes back when he asks", () =>
  inCircle(async (circle) => {
    const { ben } = circle;
    await onlyPostings(circle);
    await ben.get(searchUrls.shakeUp);
    await ben.press("Not for me: Put a conversation beside the postings");
    assert.doesNotMatch(ben.here?.words ?? "", /You sent 12 applications/);
    assert.match(
      ben.here?.words ?? "",
      /It stays away.*Not for me \(1\) Put a conversation beside the postings/,
    );
    await ben.press("Show it again: Put a conversation beside the postings");
    assert.match(ben.here?.words ?? "", /It is there again\..*You sent 12 applications/);
    assert.equal(
      (await ben.post(searchUrls.shakeUpAnswer, { rule: "nothing", answer: "not-for-me" })).status,
      404,
    );
  }));

test("with a log of a day there is little to look at, and the plan is looked at all the same", () =>
  inCircle(async (circle) => {
    const { ben } = circle;
    await opens(circle, ben);
    await notes(circle, ben, "applied", "2026-11-24");
    const { words } = await ben.get(searchUrls.shakeUp);
    assert.match(words, /There is little to look at yet.*Note what I did/);
    assert.match(words, /No sentence says yet what you look for/);
    assert.doesNotMatch(words, /Nothing needs shaking up|What you do already/);
  }));

test("where no rule fires it says what goes well, how long others took, and offers the hot seat", () =>
  inCircle(async (circle) => {
    const { ben, town } = circle;
    await opens(circle, ben);
    const db = town.house.main.write;
    const search = await db.selectFrom("searches").selectAll().executeTakeFirstOrThrow();
    const own = { search_id: search.id, member_id: ben.id };
    const sentence = "Planner at a port, 40 hours, by the water";
    await db
      .insertInto("targets")
      .values({ ...own, id: newId(), sentence, made_at: search.opened_at })
      .execute();
    for (const rule of ["nobody-known"])
      await ben.post(searchUrls.shakeUpAnswer, { rule, answer: "not-for-me" });
    for (const [on, kind] of [
      ["2026-11-23", "applied"],
      ["2026-11-24", "conversation"],
      ["2026-11-25", "follow-up"],
      ["2026-11-30", "conversation"],
      ["2026-12-01", "applied"],
      ["2026-12-02", "gathering"],
    ] as const) {
      town.clock.to(`${on}T20:00:00Z`);
      await notes(circle, ben, kind, on);
    }
    const { words } = await ben.get(searchUrls.shakeUp);
    assert.match(words, /Nothing else comes to mind/);
    assert.match(words, /half of those who found work had it after 6 sessions.*\(Source: Azrin/);
    assert.match(
      words,
      /What you do already You had 2 conversations.*You followed up once\. You went to 1 gathering\./,
    );
    assert.match(words, /Let others look too.*the hot seat.*Tuesday club/);
  }));

test("Today offers it once in two weeks where a search has stalled, and not after an answer or on a pause", () =>
  inCircle(async (circle) => {
    const { ben, town } = circle;
    const offer = /Would you like to look at your search afresh\?/;
    const isOffered = async (): Promise<boolean> => offer.test((await ben.get("/today")).words);
    await onlyPostings(circle);
    assert.equal(await isOffered(), false, "it is not three weeks old");
    town.clock.to("2026-12-15T09:00:00Z");
    assert.equal(await isOffered(), true, "the fourth week");
    assert.match((await ben.press("Not now")).words, /Shake-up stays where it is/);
    assert.equal(await isOffered(), false);
    const later = async (text: string): Promise<boolean> => {
      town.clock.to(`${text}T09:00:00Z`);
      const monday = day(text);
      for (const back of [8, 9, 10, 11, 16, 17])
        await notes(circle, ben, "applied", monday.subtract({ days: back }).toString(), { minutes: 60 });
      return isOffered();
    };
    assert.equal(await later("2026-12-24"), false, "a week in which nothing is offered");
    assert.equal(await later("2026-12-29"), true, "the sixth week");
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.equal(await isOffered(), false, "nothing comes to mind on a pause");
    assert.match(
      (await ben.get(searchUrls.shakeUp)).words,
      /Shake-up/,
      "whoever asks is answered all the same",
    );
  }));

test("what somebody is shaken up by is theirs alone", () =>
  inCircle(async (circle) => {
    const { ana, cleo, ben } = circle;
    await onlyPostings(circle);
    for (const who of [ana, cleo]) {
      assert.match((await who.get(searchUrls.shakeUp)).words, /No search is open just now/);
      assert.doesNotMatch((await who.get(peopleUrls.member(ben.id))).words, /application/);
    }
  }));
