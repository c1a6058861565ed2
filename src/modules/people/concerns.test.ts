import assert from "node:assert/strict";
import { test } from "node:test";
import { toAddress } from "../../basics/ids.ts";
import { begin, inTown, member, Visitor } from "../../../test/support.ts";

test("anybody writes to the host, with a name and an address or without", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    const page = await visitor.get("/write-to-host");
    assert.match(page.words, /Only the hosts of this community read it\. You need no account/);
    assert.match(page.words, /kept until the host closes it; 90 days after that/);
    const thanks = await visitor.press("Send it to the host", { words: "I cannot get in." });
    assert.equal(thanks.path, "/write-to-host/thanks");
    const row = await town.house.main.read
      .selectFrom("concerns")
      .select(["about", "words", "from_name", "from_address", "from_member_id"])
      .executeTakeFirstOrThrow();
    assert.deepEqual(
      { ...row },
      { about: "letter", words: "I cannot get in.", from_name: "", from_address: "", from_member_id: null },
    );
  }));

test("a member's letter carries their name, whatever else a form may say", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const page = await ana.get("/write-to-host");
    assert.ok(page.words.includes("Your name goes along, Ana."));
    const { action, body } = ana.prepare("Send it to the host", { words: "Hello." });
    await ana.post(action, { ...body, name: "Ben", email: "ben@example.org" });
    const letter = (await host.get("/host/concerns")).words;
    assert.ok(letter.includes("A letter from Ana") && !letter.includes("Ben"));
  }));

test("a letter without words, or with half an address, comes back with what was typed", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/write-to-host");
    const page = await visitor.press("Send it to the host", { words: "", name: "Walter", email: "walter@" });
    assert.equal(page.status, 422);
    assert.match(page.words, /Please write a few words to the host\..*does not look like an e-mail address/);
    assert.equal(page.page.querySelector("#field-name")?.getAttribute("value"), "Walter");
  }));

test("a letter sent twice by a double click is one", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/write-to-host");
    const { action, body } = visitor.prepare("Send it to the host", { words: "Hello." });
    await Promise.all([visitor.post(action, body), visitor.post(action, body)]);
    const rows = await town.house.main.read.selectFrom("concerns").select("id").execute();
    assert.equal(rows.length, 1);
  }));

test("after three letters in an hour the fourth waits, and its words are still there", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    const write = async (words: string) => {
      await visitor.get("/write-to-host");
      return visitor.press("Send it to the host", { words });
    };
    for (const words of ["One.", "Two.", "Three."]) assert.equal((await write(words)).status, 200);
    const fourth = await write("Four.");
    assert.equal(fourth.status, 429);
    assert.equal(fourth.page.querySelector("textarea")?.text.trim(), "Four.");
    town.clock.forward({ minutes: 61 });
    assert.equal((await visitor.press("Send it to the host")).path, "/write-to-host/thanks");
  }));

test("all together write no more than hosts can read", () =>
  inTown(async (town) => {
    const host = await begin(town);
    let last = 0;
    for (let i = 0; i < 21; i++) {
      const ana = await member(town, `Ana${i}`);
      for (let letter = 0; letter < 3; letter++) {
        await ana.get("/write-to-host");
        last = (await ana.press("Send it to the host", { words: "Hello." })).status;
      }
    }
    assert.equal(last, 429);
    assert.equal((await host.get("/host/concerns")).status, 200);
  }));

test("letters of strangers never use up what members may send", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const at = town.clock.now.add({ minutes: 60 }).toString({ smallestUnit: "millisecond" });
    await town.house.main.write
      .insertInto("rate_limits")
      .values({ key: "letters:visitors", window_ends_at: at, uses: 60 })
      .execute();
    await ana.get("/write-to-host");
    assert.equal((await ana.press("Send it to the host", { words: "Hello." })).path, "/write-to-host/thanks");
  }));

test("nobody tells the host more in a day than hosts can read", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const tell = async () => {
      await ana.get(`/members/${toAddress(ben.id)}/concern`);
      return (await ana.press("Tell the host", { words: "Please look." })).status;
    };
    for (let one = 0; one < 20; one++) assert.equal(await tell(), 200);
    assert.equal(await tell(), 429);
    town.clock.forward({ hours: 25 });
    assert.equal(await tell(), 200);
  }));
