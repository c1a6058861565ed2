import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOfCard, onCard, showsCard } from "../../../../test/cards.ts";
import { begin, inTown, member, type Person, type Town, Visitor } from "../../../../test/support.ts";
import { contactUrls } from "../index.ts";

const left = {
  name: "Vic Moreno",
  line: "Recruiter",
  company: "Portside Ltd",
  email: "vic@example.com",
  links: "example.net/vic",
  words: "We spoke about the port. Call me on Tuesday.",
};

/** A visitor leaves their card with Ana, and Ana opens it. */
async function vicLeavesOne(town: Town, ana: Person): Promise<string> {
  const visitor = new Visitor(town);
  await visitor.get(await showsCard(ana));
  town.clock.forward({ seconds: 30 });
  await visitor.press("Leave my card", left);
  await ana.get("/card/received");
  return (await ana.follow(left.name)).path;
}

/** Ben keeps Ana's card and gives her his. */
async function benGivesOne(ana: Person, ben: Person, address?: string): Promise<string> {
  address ??= await showsCard(ana);
  await showsCard(ben);
  await ben.get(address);
  await ben.press("Keep the card", { giveMine: "yes", words: "Hello from Ben." });
  await ana.get("/card/received");
  return (await ana.follow("Ben")).path;
}

const waiting = async (who: Person): Promise<number> =>
  (await who.get("/card/received")).page.querySelectorAll(".entry").length;

test("a card that a visitor left is kept as a contact like any other, with their words where Ana can change them", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await vicLeavesOne(town, ana);
    assert.match(ana.here?.words ?? "", /Somebody without an account left you this/);
    const form = ana.prepare("Keep the card");
    assert.deepEqual(form.body["about"], [left.words]);
    const page = await ana.press("Keep the card", { theyPromised: "A call" });
    assert.match(page.words, /The card is kept/);
    assert.match(page.words, /Vic Moreno.*Recruiter.*Portside Ltd/);
    assert.match(page.html, /vic@example\.com[\s\S]*example\.net\/vic/);
    assert.match(page.words, /A call/);
    assert.equal(await waiting(ana), 0);
    await ana.post(form.action, form.body);
    const contacts = await town.house.main.read
      .selectFrom("contacts")
      .select(["name", "name_from"])
      .execute();
    assert.deepEqual(contacts, [{ name: "Vic Moreno", name_from: "me" }]);
  }));

test("thrown away, a card is gone with its words; a second press finds it done, and it cannot be kept any more", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const path = await vicLeavesOne(town, ana);
    const keeping = ana.prepare("Keep the card");
    const away = ana.prepare("Throw it away");
    assert.match((await ana.press("Throw it away")).words, /Nobody is told/);
    assert.equal((await ana.post(away.action, away.body)).status, 200);
    const late = await ana.post(keeping.action, keeping.body);
    assert.equal(late.status, 409);
    assert.match(late.words, /You answered this card already/);
    const answered = await ana.get(path);
    assert.match(answered.words, /You have answered this card You threw it away/);
    assert.equal((await ana.follow("My people")).path, "/contacts");
    const row = await town.house.main.read.selectFrom("received_cards").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([row.name, row.email, row.words, row.company], ["", "", "", ""]);
    assert.deepEqual(await town.house.main.read.selectFrom("contacts").select("id").execute(), []);
  }));

test("whoever goes back to a card that they kept is led to its contact, or told that it is kept", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const visitors = await vicLeavesOne(town, ana);
    await ana.press("Keep the card");
    const back = await ana.get(visitors);
    assert.match(back.words, /You have answered this card It is kept/);
    assert.doesNotMatch(back.words, /Vic/);
    const bens = await benGivesOne(ana, ben, await addressOfCard(ana));
    const { path } = await ana.press("Keep the card");
    assert.equal((await ana.get(bens)).path, path.replace(/\?.*/, ""));
    assert.equal((await ben.get(bens)).status, 404);
  }));

test("nobody else finds a card that waits for Ana", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const path = await benGivesOne(ana, ben);
    const { body } = ana.prepare("Keep the card");
    for (const other of [ben, host]) {
      assert.equal((await other.get(path)).status, 404);
      assert.equal((await other.post(path, body)).status, 404);
      assert.equal((await other.post(`${path}/removal`)).status, 404);
      assert.equal((await other.get(`${path}/concern`)).status, 404);
    }
    assert.equal(await waiting(ana), 1);
  }));

test("whom Ana blocks has no card in her hands any more, nor does what they give later come through", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const path = await benGivesOne(ana, ben);
    await ana.follow("Block Ben");
    await ana.press("Block");
    assert.equal(await waiting(ana), 0);
    assert.equal((await ana.get(path)).status, 404);
    assert.doesNotMatch((await ana.get("/card")).words, /gave you their card/);
  }));

test("what Ana takes along holds the cards that her page shows, and none of whom she is kept apart from", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await vicLeavesOne(town, ana);
    await ana.press("Throw it away");
    await benGivesOne(ana, ben, await addressOfCard(ana));
    assert.match((await ana.get("/me/export")).html, /Hello from Ben/);
    await ana.get("/card/received");
    await ana.follow("Ben");
    await ana.follow("Block Ben");
    await ana.press("Block");
    const { html } = await ana.get("/me/export");
    assert.doesNotMatch(html, /Hello from Ben/);
    assert.match(html, /"answer":\s*"thrown-away"/, "what she answered is there still");
  }));

test("Ana tells the host about a card: of a member with their name, of a visitor with what they left", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await vicLeavesOne(town, ana);
    await ana.follow("Tell the host");
    assert.match(ana.here?.words ?? "", /Vic Moreno/);
    assert.equal((await ana.press("Tell the host", { words: "" })).status, 422);
    assert.match(
      (await ana.press("Tell the host", { words: "This is no recruiter." })).words,
      /host will look/,
    );
    await host.get("/host/concerns");
    const visitors = await host.follow("A card that was left without an account");
    assert.match(visitors.words, /This is no recruiter\..*Vic Moreno Recruiter.*Call me on Tuesday/);
    assert.doesNotMatch(visitors.words, /Warn/);
    await benGivesOne(ana, ben, await addressOfCard(ana));
    await ana.follow("Tell the host");
    await ana.press("Tell the host", { words: "He sells courses." });
    await host.get("/host/concerns");
    assert.match((await host.follow("A card: Ben")).words, /Ben’s card.*Hello from Ben\..*Warn Ben/);
  }));

test("what nobody answers in ninety days is thrown away", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await vicLeavesOne(town, ana);
    town.clock.forward({ hours: 24 * 89 });
    await town.work();
    assert.equal((await town.house.main.read.selectFrom("received_cards").select("id").execute()).length, 1);
    town.clock.forward({ hours: 24 * 2 });
    await town.work();
    assert.equal((await town.house.main.read.selectFrom("received_cards").select("id").execute()).length, 0);
  }));

test("who deletes the account takes their card out of all hands; what the others wrote stays as a plain note", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben, cleo] = [
      await member(town, "Ana"),
      await member(town, "Ben"),
      await member(town, "Cleo"),
    ];
    const card = { name: "Benedikt Okoro", line: "Zookeeper", phone: "" };
    const address = await showsCard(ben, { ...onCard, ...card });
    for (const who of [ana, cleo]) {
      await who.get(address);
      await who.press("Keep the card", { about: "Knows the harbour", iPromised: "A coffee" });
    }
    await ben.get(await showsCard(ana));
    await ben.press("Keep the card", { giveMine: "yes", words: "Zebras are mine." });
    await ben.get("/me/leaving");
    await ben.press("Delete my account", { sure: "yes" });
    assert.equal(await waiting(ana), 0);
    const rows = await town.house.main.read
      .selectFrom("contacts")
      .select(["name", "sort_name", "name_words", "about", "search_words"])
      .execute();
    assert.equal(rows.length, 2);
    for (const row of rows) {
      assert.deepEqual(
        [row.name, row.sort_name, row.name_words, row.about],
        ["", "", "", "Knows the harbour"],
      );
      assert.match(row.search_words, / knows/);
      assert.doesNotMatch(row.search_words, /okoro|benedikt|zookeeper/);
    }
    const [first] = await town.house.main.read
      .selectFrom("contacts")
      .select("id")
      .where("member_id", "=", ana.id)
      .execute();
    const page = await ana.get(contactUrls.contact(first?.id ?? 0));
    assert.match(page.words, /A former member.*Knows the harbour/);
    assert.match(page.words, /A coffee/);
    assert.doesNotMatch(page.html, /Okoro|Zookeeper|Zebras/);
    assert.equal((await new Visitor(town).get(address)).status, 404);
  }));
