import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../../basics/ids.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { mostContacts, mostTags, mostWays, onlyNamed } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { blankContact, columnsOf, removeContact } from "./contacts.ts";

/** Writes somebody down by the form and returns where they stand. */
async function writtenDown(who: Person, fields: Record<string, string>): Promise<string> {
  await who.get(contactUrls.newContact);
  return (await who.press("Keep", fields)).path.split("?")[0] ?? "";
}

const contactsOf = (town: Town, who: Person) =>
  town.house.main.read.selectFrom("contacts").selectAll().where("member_id", "=", who.id).execute();

test("a name is enough, and nothing but a name is asked for", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await ben.get(contactUrls.newContact);
    const nameless = await ben.press("Keep", { name: "  ", company: "Brightwater", part: "seeker" });
    assert.equal(nameless.status, 422);
    assert.ok(nameless.words.includes("What is their name? A first name will do."));
    assert.ok(nameless.html.includes("Brightwater"), "what was typed is there still");
    assert.ok(nameless.page.querySelector("details[open] select[name=part]"), "and what was chosen is seen");
    await ben.press("Keep", { name: "Ana" });
    const [row, ...others] = await contactsOf(town, ben);
    assert.deepEqual([row?.name, others.length], ["Ana", 0]);
  }));

test("two windows: the second to change Ana is shown what the first wrote, and decides", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await writtenDown(ben, { name: "Ana Ruiz", company: "Brightwater" });
    await ben.get(`${ana}/edit`);
    const first = ben.prepare("Keep the changes", { title: "Head of operations", tags: "Harbour" });
    const second = ben.prepare("Keep the changes", { title: "Ops lead" });
    assert.equal((await ben.post(first.action, first.body)).path.split("?")[0], ana);
    const behind = await ben.post(second.action, second.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says:.*Head of operations/s);
    assert.ok(behind.html.includes("Ops lead"), "his own words stand in the form");
    assert.equal((await contactsOf(town, ben))[0]?.title, "Head of operations", "nothing is written yet");
    await ben.press("Keep the changes");
    assert.equal((await contactsOf(town, ben))[0]?.title, "Ops lead");
    const same = await ben.post(second.action, { ...second.body, tags: "" });
    assert.equal(same.path.split("?")[0], ana, "to say once more what stands there is no conflict");
  }));

test("a form that is behind and amiss keeps asking until its reader saw what stands now", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await writtenDown(ben, { name: "Ana Ruiz" });
    await ben.get(`${ana}/edit`);
    const first = ben.prepare("Keep the changes", { title: "Head of operations" });
    const late = ben.prepare("Keep the changes", { name: "", title: "Ops lead" });
    await ben.post(first.action, first.body);
    assert.equal((await ben.post(late.action, late.body)).status, 422);
    const behind = await ben.press("Keep the changes", { name: "Ana Ruiz" });
    assert.equal(behind.status, 409);
  }));

test("ways are kept in their order, each as what it is, and there is room for more at the next time", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await writtenDown(ben, { name: "Ana", way2: "ANA@Example.com", way3: "javascript:alert(1)" });
    const ways = async () =>
      (
        await town.house.main.read
          .selectFrom("contact_ways")
          .select(["kind", "value", "match_words"])
          .where("member_id", "=", ben.id)
          .orderBy("position")
          .execute()
      ).map(({ kind, value, match_words }) => `${kind} ${value} (${match_words})`);
    assert.deepEqual(await ways(), [
      "email ana@example.com (ana@example.com)",
      "other javascript:alert(1) ()",
    ]);
    for (let kept = 2; kept < mostWays; kept += 2) {
      await ben.get(`${ana}/edit`);
      await ben.press("Keep the changes", {
        [`way${kept + 1}`]: `020 7946 00${kept + 10}`,
        [`way${kept + 2}`]: `@ana${kept}`,
      });
    }
    assert.equal((await ways()).length, mostWays);
    assert.equal((await ben.get(`${ana}/edit`)).status, 200);
    await ben.press("Keep the changes", { way1: "", way2: "020 7946 0018" });
    assert.equal((await ways())[0], "phone 020 7946 0018 (02079460018)");
  }));

test("what is amiss is said at its field, all of it at once", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await ben.get(contactUrls.newContact);
    const tags = Array.from({ length: mostTags + 1 }, (_, at) => `tag${at}`).join(", ");
    const amiss = await ben.press("Keep", {
      name: "A".repeat(121),
      way2: "b".repeat(301),
      metOn: "2026-11-25",
      tags,
      iPromised: "c".repeat(301),
      due: "2036-01-01",
      theyDue: "soon",
    });
    assert.equal(amiss.status, 422);
    for (const sentence of [
      "This holds 120 characters, and yours has 121.",
      "This holds 300 characters, and yours has 301.",
      "That day is still to come. When did you meet?",
      `There is room for ${mostTags} tags.`,
      "That is years away. Is the year right?",
      "That is no day of the calendar.",
    ])
      assert.ok(amiss.words.includes(sentence), sentence);
    assert.equal((await contactsOf(town, ben)).length, 0);
  }));

test("whom nobody finds is written down with the name that was typed, and kept only when Ben says so", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await writtenDown(ben, { name: "Tom" });
    await ben.get(contactUrls.contacts);
    await ben.press("Find", { words: "Ana Ruiz" });
    const filled = await ben.press("Write down “Ana Ruiz”");
    assert.equal(filled.status, 200);
    assert.equal(filled.path, contactUrls.newContact, "no name stands in the address");
    assert.equal((await contactsOf(town, ben)).length, 1);
    await ben.press("Keep", { about: "Rows" });
    const kept = (await contactsOf(town, ben)).find(({ name }) => name === "Ana Ruiz");
    assert.equal(kept?.about, "Rows");
  }));

test("a full address book says so, the words kept; one fewer, and there is room", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const row = {
      ...blankContact,
      ...columnsOf(onlyNamed("Rosa")),
      member_id: ben.id,
      name_from: "me",
    } as const;
    for (let made = 0; made < mostContacts; made += 1000) {
      const some = Array.from({ length: 1000 }, () => ({
        ...row,
        company_id: null,
        made_at: "",
        id: newId(),
      }));
      await write.insertInto("contacts").values(some).execute();
    }
    await ben.get(contactUrls.newContact);
    const full = await ben.press("Keep", { name: "Ana" });
    assert.equal(full.status, 409);
    assert.ok(full.words.includes("There is room for 20,000 people."));
    const one = write.selectFrom("contacts").select("id").limit(1);
    await removeContact(write, ben.id, (await one.executeTakeFirstOrThrow()).id);
    assert.ok((await ben.press("Keep")).words.includes("Ana"));
  }));
