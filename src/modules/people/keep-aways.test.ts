import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { begin, inTown, member, peopleUrls } from "../../../test/support.ts";
import { mostKeptAway } from "./keep-aways.ts";

const list = peopleUrls.keepAways;

test("a member keeps a list of companies and people, and takes one off again", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    const empty = await ana.follow("Keep-away list");
    assert.ok(empty.words.includes("Nobody yet."));
    for (const words of ["a colleague who does not name the employer", "the host, who sees who is a member"])
      assert.ok(empty.words.includes(words), words);
    const added = await ana.press("Keep this company away", {
      name: "Acme Inc.",
      domain: "ben@mail.acme.example",
    });
    assert.match(added.words, /It is on your list\. Only you know\./);
    assert.match(added.words, /Acme Inc\.\s*Company, mail addresses that end in acme\.example/);
    await ana.press("Keep this person away", { name: "Otto Weber", email: "Otto@Example.org" });
    assert.ok(ana.here?.words.includes("otto@example.org"));
    await ana.press("Take off the list");
    await ana.press("Take off the list");
    assert.ok((await ana.get(list)).words.includes("Nobody yet."));
  }));

test("what could mean too many people is asked about, the words kept", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const refused: [string, Record<string, string>, string][] = [
      ["Keep this company away", { name: "" }, "Please type the company's name."],
      ["Keep this company away", { name: "***" }, "Please type a name with letters or digits in it."],
      ["Keep this company away", { name: "Acme", domain: "gmail.com" }, "Anybody may have an address there"],
      ["Keep this company away", { name: "Acme", domain: "acme" }, "what stands after the @"],
      ["Keep this person away", { name: "Otto", email: "" }, "Please type first and last name"],
      [
        "Keep this person away",
        { name: "Otto Weber", email: "otto" },
        "That does not look like an e-mail address.",
      ],
    ];
    for (const [button, fields, sentence] of refused) {
      await ana.get(list);
      const page = await ana.press(button, fields);
      assert.equal(page.status, 422, sentence);
      assert.ok(page.words.includes(sentence), page.words);
      for (const typed of Object.values(fields)) assert.ok(page.html.includes(typed), typed);
    }
    assert.ok((await ana.get(list)).words.includes("Nobody yet."));
  }));

test("pressing twice makes one entry, and a full list says so", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get(list);
    const { action, body } = ana.prepare("Keep this company away", { name: "Acme" });
    await Promise.all([ana.post(action, body), ana.post(action, body)]);
    const rows = () => town.house.main.read.selectFrom("keep_aways").select("id").execute();
    assert.equal((await rows()).length, 1);
    for (let i = 1; i < mostKeptAway; i++)
      await town.house.main.write
        .insertInto("keep_aways")
        .values({
          id: newId(),
          member_id: ana.id,
          kind: "company",
          kept_member_id: null,
          name: `Company ${i}`,
          name_words: `company ${i}`,
          email: null,
          domain: "",
          made_at: "2026-11-24T07:00:00.000Z",
        })
        .execute();
    const full = await ana.press("Keep this company away", { name: "One more" });
    assert.equal(full.status, 422);
    assert.ok(full.words.includes("It holds 100 companies and people."));
    assert.equal((await rows()).length, mostKeptAway);
  }));

test("a list is its member's alone, and says of nobody that they are meant by it", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ana.get(list);
    const before = await ana.press("Keep this person away", {
      name: "Somebody",
      email: "nobody@example.org",
    });
    const after = await ana.press("Keep this person away", { name: "Somebody", email: "ben@example.org" });
    assert.equal(
      after.words.replaceAll("ben@", "nobody@").match(/nobody@/g)?.length,
      (before.words.match(/nobody@/g)?.length ?? 0) + 1,
    );
    assert.ok(!after.html.includes(toAddress(ben.id)));
    const { id } = await town.house.main.read.selectFrom("keep_aways").select("id").executeTakeFirstOrThrow();
    for (const other of [host, ben]) {
      assert.ok(!(await other.get(list)).words.includes("Somebody"));
      await other.post(peopleUrls.keepAwayRemoval(id));
    }
    assert.equal((await town.house.main.read.selectFrom("keep_aways").select("id").execute()).length, 2);
    assert.ok((await ana.get("/me/export")).html.includes("nobody@example.org"));
    assert.ok(!(await ben.get("/me/export")).html.includes("Somebody"));
  }));

test("nobody is put on a list who is not there to be seen", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ben.post(peopleUrls.keepAwayMember(ana.id));
    for (const url of [peopleUrls.keepAwayMember, peopleUrls.block]) {
      for (const id of [ben.id, ana.id, newId()]) {
        assert.equal((await ana.get(url(id))).status, 404);
        assert.equal((await ana.post(url(id))).status, 404);
      }
    }
  }));

test("a member who deletes the account leaves no list, and is on nobody's any more", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ana.post(peopleUrls.keepAwayMember(ben.id));
    await ana.post(peopleUrls.block(ben.id));
    await ben.get("/me/leaving");
    await ben.press("Delete my account", { sure: "yes" });
    const read = town.house.main.read;
    assert.deepEqual(await read.selectFrom("keep_aways").select("id").execute(), []);
    assert.deepEqual(await read.selectFrom("blocks").select("made_at").execute(), []);
  }));
