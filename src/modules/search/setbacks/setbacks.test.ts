import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../../test/circle.ts";
import { pursues } from "../../../../test/pursuing.ts";
import { begin, inTown, member, type Person, signedIn, type Town } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { setJobInterview } from "../job-interviews/job-interviews.ts";
import { openSearch, pauseSearch } from "../opening/searches.ts";
import { moveStage } from "../opportunities/stages.ts";
import { searchUrls as urls } from "../urls.ts";
import { setbacksDue } from "./setbacks.reads.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const openedBy = (town: Town, who: Person) =>
  openSearch(
    town.house.main.write,
    who.id,
    {
      id: newId(),
      lookingSince: day("2026-10-01"),
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    },
    town.clock.now,
  );

/** Ben applied as a buyer on Tuesday 24 November. */
const inTownOfBen = (story: (town: Town, ben: Person, opportunity: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await openedBy(town, ben);
    const opportunity = await pursues(town, ben, "Buyer");
    await moves(town, ben, opportunity, "applied", "2026-11-24");
    await story(town, ben, opportunity);
  });

const moves = (town: Town, who: Person, id: number, to: "applied" | "closed", on: string) =>
  moveStage(
    town.house.main.write,
    who.id,
    id,
    { to, on: day(on), why: to === "closed" ? "rejected" : "" },
    town.clock.now,
  );

const due = async (town: Town, who: Person, on: string) =>
  (await setbacksDue(town.house.main.read, who.id, day(on))).map(
    ({ card, since }) => `${card.words} ${since}`,
  );

const makes = async (who: Person, kind: string, days: number, words: string): Promise<void> => {
  await who.get(urls.setbacks);
  assert.match((await who.press("Make the card", { kind, days: String(days), words })).words, /It is made/);
};

test("no reply in seven days: the card comes up on Today on the seventh, once, and is answered with one tap", () =>
  inTownOfBen(async (town, ben) => {
    await makes(ben, "no-reply", 7, "Write to somebody there");
    assert.deepEqual(await due(town, ben, "2026-11-30"), []);
    assert.deepEqual(await due(town, ben, "2026-12-01"), ["Write to somebody there 2026-11-24"]);
    town.clock.to("2026-12-01T09:00:00Z");
    assert.match(
      (await ben.get("/today")).words,
      /Write to somebody there If no reply comes in 7 days, you wanted to do this\. It is about Buyer at Brightwater/,
    );
    assert.match((await ben.press("I did it")).words, /You did what you said you would/);
    assert.doesNotMatch((await ben.get("/today")).words, /Write to somebody there/);
    assert.deepEqual(await due(town, ben, "2026-12-05"), []);
  }));

test("whatever was done since begins the waiting anew, a reply ends it, and after three weeks the moment has passed", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    await makes(ben, "no-reply", 7, "Write to somebody there");
    assert.equal((await due(town, ben, "2026-12-21")).length, 1);
    assert.deepEqual(await due(town, ben, "2026-12-22"), []);
    const act = await follows(town, ben, opportunity, "2026-11-28");
    assert.deepEqual(await due(town, ben, "2026-12-04"), []);
    assert.deepEqual(await due(town, ben, "2026-12-05"), ["Write to somebody there 2026-11-28"]);
    await town.house.main.write
      .updateTable("activities")
      .set({ replied_on: "2026-12-02" })
      .where("id", "=", act)
      .execute();
    assert.deepEqual(await due(town, ben, "2026-12-06"), []);
  }));

test("a no has its card, and so has silence after a job interview, but not while another one lies ahead", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    await makes(ben, "rejected", 0, "Go for a walk");
    await makes(ben, "silence-after-interview", 5, "Ask how things stand");
    const talk = (on: string) =>
      setJobInterview(
        town.house.main.write,
        ben.id,
        {
          id: newId(),
          opportunity,
          on: day(on),
          time: "",
          timeZone: "Europe/Berlin",
          how: "",
          place: "",
          people: [],
        },
        town.clock.now,
      );
    await talk("2026-11-26");
    assert.deepEqual(await due(town, ben, "2026-11-30"), []);
    assert.deepEqual(await due(town, ben, "2026-12-01"), ["Ask how things stand 2026-11-26"]);
    await talk("2026-12-03");
    assert.deepEqual(await due(town, ben, "2026-12-02"), []);
    await moves(town, ben, opportunity, "closed", "2026-12-09");
    assert.deepEqual(await due(town, ben, "2026-12-09"), ["Go for a walk 2026-12-09"]);
  }));

test("put aside it comes up no more, nor while the search is paused; one of ours is taken with one tap", () =>
  inTownOfBen(async (town, ben) => {
    await ben.get(urls.setbacks);
    const taken = await ben.press("Take it: I look for one person");
    assert.match(taken.words, /If no reply comes in 7 days, then: I look for one person who works there/);
    assert.equal((await due(town, ben, "2026-12-02")).length, 1);
    await ben.press("Put it aside");
    assert.deepEqual(await due(town, ben, "2026-12-02"), []);
    await ben.press("Take it out again");
    assert.equal((await due(town, ben, "2026-12-02")).length, 1);
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.deepEqual(await due(town, ben, "2026-12-02"), []);
    const back = await signedIn(town, ben.id, "Ben");
    assert.doesNotMatch((await back.get("/today")).words, /one person who works there/);
  }));

test("a card that lacks something comes back, an old form shows both, and nobody else comes near it", () =>
  inTownOfBen(async (town, ben, opportunity) => {
    const cleo = await member(town, "Cleo");
    await openedBy(town, cleo);
    await ben.get(urls.setbacks);
    const wrong = await ben.press("Make the card", { kind: "no-reply", days: "0", words: "" });
    assert.equal(wrong.status, 422);
    assert.match(wrong.words, /What do you do then/);
    await makes(ben, "no-reply", 7, "Write to somebody there");
    await ben.follow("Change it");
    const old = ben.prepare("Keep the changes", { words: "From the old window" });
    await ben.press("Keep the changes", { words: "From the new window" });
    const behind = await ben.post(old.action, old.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /then: “From the new window”/);
    const { id } = await town.house.main.read
      .selectFrom("setback_cards")
      .select("id")
      .executeTakeFirstOrThrow();
    assert.equal((await cleo.get(urls.setbackCard(id))).status, 404);
    assert.equal((await cleo.post(urls.setbackCardOff(id))).status, 404);
    assert.equal((await cleo.post(urls.setbackAnswer(id, opportunity), { how: "done" })).status, 404);
  }));

test("it becomes a commitment with one tap, hidden from the group, and pressed twice it is one", () =>
  inCircle(async ({ town, ben }) => {
    await openedBy(town, ben);
    const opportunity = await pursues(town, ben, "Buyer");
    await moves(town, ben, opportunity, "applied", "2026-11-24");
    await makes(ben, "no-reply", 2, "Write to somebody there");
    town.clock.to("2026-11-26T09:00:00Z");
    await ben.get(urls.setbacks);
    const { action, body } = ben.prepare("Commit to it");
    assert.match((await ben.post(action, body)).words, /Committed, and hidden/);
    await ben.post(action, body);
    const made = await town.house.main.read
      .selectFrom("commitments")
      .select(["what", "hidden"])
      .where("member_id", "=", ben.id)
      .where("what", "=", "Write to somebody there")
      .execute();
    assert.deepEqual(made, [{ what: "Write to somebody there", hidden: 1 }]);
    assert.deepEqual(await due(town, ben, "2026-11-26"), []);
  }));

/** Ben follows up for an opportunity on a day. */
async function follows(town: Town, who: Person, opportunity: number, on: string): Promise<number> {
  const id = newId();
  const search = await town.house.main.read.selectFrom("searches").select("id").executeTakeFirstOrThrow();
  const none = {
    channel: "",
    minutes: 0,
    contact_id: null,
    company_id: null,
    exchange_id: null,
    commitment_id: null,
    words: "",
    with_in_work: "",
    with_part: "",
    with_tie: "",
    with_new: 0,
    at_target: 0,
    replied_on: "",
    checks: "",
    person: "",
    position: "",
    method: "",
    employer_address: "",
    employer_phone: "",
    outcome: "",
    shown: "",
    import_id: null,
    put_away: "",
    made_at: "2026-11-28T09:00:00.000Z",
    version: 1,
  } as const;
  await town.house.main.write
    .insertInto("activities")
    .values({
      ...none,
      id,
      member_id: who.id,
      search_id: search.id,
      kind: "follow-up",
      on_day: on,
      opportunity_id: opportunity,
    })
    .execute();
  return id;
}
