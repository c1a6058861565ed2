import assert from "node:assert/strict";
import { test } from "node:test";
import { showsCard } from "../../../../test/cards.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { instantText } from "../../../basics/instant.ts";
import { atomically } from "../../../database/index.ts";
import { giveCard } from "./giving.ts";
import { cardsGiven, cardsWaiting } from "./received.reads.ts";

const back = { about: "Night shifts", iPromised: "Send my résumé", theyPromised: "A name at the clinic" };

const people = async (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("contacts")
    .select(["name", "about"])
    .where("member_id", "=", who.id)
    .orderBy("sort_name")
    .execute();

const owed = async (town: Town, who: Person) =>
  town.house.main.read.selectFrom("follow_ups").select("what").where("member_id", "=", who.id).execute();

test("each gives theirs and writes a back of their own, and neither sees the other's", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await showsCard(ben, { name: "Ben Okoro", email: "", target: "" });
    await ben.get(await showsCard(ana, { name: "Ana Ruiz" }));
    await ben.press("Keep the card", { ...back, giveMine: "yes", words: "Good to meet you." });
    assert.match(ben.here?.path ?? "", /said=cards-exchanged/);
    await ana.get("/card/received");
    const given = await ana.follow("Ben Okoro");
    assert.match(given.words, /Ben Okoro gave you this on Tuesday 24 November.*Good to meet you\./);
    assert.doesNotMatch(given.words, /Night shifts|name at the clinic/);
    assert.deepEqual(ana.prepare("Keep the card").body["about"], [""]);
    const twice = ana.prepare("Keep the card", { about: "Plans wards", iPromised: "Write to the clinic" });
    await ana.post(twice.action, twice.body);
    await ana.post(twice.action, twice.body);
    assert.deepEqual(
      (await people(town, ana)).map(({ name, about }) => [name, about]),
      [["Ben Okoro", "Plans wards"]],
    );
    assert.deepEqual(
      (await owed(town, ana)).map(({ what }) => what),
      ["Write to the clinic"],
    );
    assert.deepEqual(
      (await people(town, ben)).map(({ name, about }) => [name, about]),
      [["Ana Ruiz", "Night shifts"]],
    );
    assert.match((await ana.get("/card/received")).words, /No card waits for you/);
    const rows = await town.house.main.read.selectFrom("received_cards").selectAll().execute();
    assert.deepEqual(
      rows.map(({ name, line, words, answer }) => [name, line, words, answer]),
      [["", "", "", "kept"]],
    );
  }));

test("nobody gives a card that they do not have, or have switched off; the same card given twice waits once", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const address = await showsCard(ana);
    const waiting = async (): Promise<number> =>
      (await town.house.main.read.selectFrom("received_cards").select("id").execute()).length;
    const none = await ben.get(address);
    assert.match(none.words, /You have no card of your own yet/);
    const { action, body } = ben.prepare("Keep the card");
    await ben.post(action, { ...body, giveMine: ["yes"], words: ["Hello"] });
    assert.equal(await waiting(), 0);
    await showsCard(ben);
    await ben.get("/card");
    await ben.press("Switch it off");
    assert.match((await ben.get(address)).words, /Your own card is switched off/);
    await ben.get("/card");
    await ben.press("Switch it on again");
    for (const words of ["Once.", "Twice."]) {
      await ben.get(address);
      await ben.press("Keep the card", { giveMine: "yes", words });
    }
    assert.equal(await waiting(), 1);
    await ana.get("/card/received");
    assert.match((await ana.follow("Ben")).words, /Twice\./);
  }));

test("Ben gives Ana his card every week: it waits since the first time, is told once, and goes after ninety days", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await showsCard(ben);
    const { read, write } = town.house.main;
    const first = town.clock.now;
    for (let week = 0; week < 13; week++) {
      const words = `Week ${String(week)}.`;
      await atomically(write, (tx) => giveCard(tx, ben.id, ana.id, words, town.clock.now));
      town.clock.forward({ hours: 24 * 7 });
    }
    const rows = await read.selectFrom("received_cards").select(["given_at", "words"]).execute();
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [{ given_at: instantText(first), words: "Week 12." }],
    );
    const later = instantText(first.add({ hours: 1 }));
    assert.equal(await cardsGiven(read, ana.id, later, instantText(town.clock.now)), 0);
    await town.work();
    assert.equal(await cardsWaiting(read, ana.id), 0);
  }));

test("a card goes to a hundred and fifty people in a day and no more; it can be kept without giving", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await showsCard(ben);
    const tomorrow = instantText(town.clock.now.add({ hours: 24 }));
    await town.house.main.write
      .insertInto("rate_limits")
      .values({ key: `cards given:by:${ben.id}`, window_ends_at: tomorrow, uses: 150 })
      .execute();
    await ben.get(await showsCard(ana));
    const refused = await ben.press("Keep the card", { ...back, giveMine: "yes" });
    assert.equal(refused.status, 422);
    assert.match(refused.words, /Take the tick away/);
    assert.deepEqual(await people(town, ben), []);
    const { action, body } = ben.prepare("Keep the card");
    delete body["giveMine"];
    await ben.post(action, body);
    assert.equal((await people(town, ben)).length, 1);
  }));
