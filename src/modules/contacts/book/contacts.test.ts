import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { contactUrls } from "../urls.ts";

const everything = {
  name: "Ana Ruiz",
  company: "Brightwater",
  title: "Ops manager",
  about: "Her team grows in spring.\nShe rows.",
  way1: "ana.ruiz@example.com",
  label1: "Work",
  way2: "+44 20 7946 0018",
  way3: "example.com/ana",
  metWhere: "At the harbour mixer",
  metOn: "2026-11-21",
  inWork: "yes",
  part: "insider",
  tie: "new",
  tags: "Harbour, #shipping, harbour",
  keepDays: "30",
};

/** Writes somebody down by the form and returns where they stand. */
async function writtenDown(who: Person, fields: Record<string, string>): Promise<string> {
  await who.get(contactUrls.newContact);
  return (await who.press("Keep", fields)).path.split("?")[0] ?? "";
}

const contactsOf = (town: Town, who: Person) =>
  town.house.main.read.selectFrom("contacts").selectAll().where("member_id", "=", who.id).execute();

test("Ben writes Ana down with all that he knows, and finds each word of it in the form again", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await writtenDown(ben, everything);
    const form = await ben.get(`${ana}/edit`);
    assert.equal(form.status, 200);
    const { body } = ben.prepare("Keep the changes");
    const { keepDays: _, tags, way3: __, ...same } = everything;
    for (const [name, value] of Object.entries(same)) assert.equal(body[name]?.join(), value, name);
    assert.deepEqual(body["tags"], ["Harbour, shipping"], `${tags} is two`);
    assert.deepEqual(
      body["way3"],
      ["https://example.com/ana"],
      "an address on the web is one that can be followed",
    );
    const [row] = await contactsOf(town, ben);
    assert.equal(row?.next_touch_on, "2026-12-21", "a month after they met");
  }));

test("what Ben and Ana promised becomes two follow-ups, due two days after they met", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await writtenDown(ben, {
      name: "Ana",
      metOn: "2026-11-22",
      iPromised: "My résumé",
      theyPromised: "A name at the port",
      theyDue: "2026-12-01",
    });
    const owed = await town.house.main.read
      .selectFrom("follow_ups")
      .select(["owed_by", "what", "due_on"])
      .where("member_id", "=", ben.id)
      .orderBy("owed_by")
      .execute();
    assert.deepEqual(owed, [
      { owed_by: "me", what: "My résumé", due_on: "2026-11-24" },
      { owed_by: "them", what: "A name at the port", due_on: "2026-12-01" },
    ]);
  }));

test("pressing twice, even at once, writes one person down with one promise; gone back to and corrected it is still one", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await ben.get(contactUrls.newContact);
    const { action, body } = ben.prepare("Keep", { name: "Ana Riuz", iPromised: "My résumé" });
    await Promise.all([ben.post(action, body), ben.post(action, body)]);
    await ben.post(action, { ...body, name: "Ana Ruiz" });
    const rows = await contactsOf(town, ben);
    assert.deepEqual(
      rows.map(({ name }) => name),
      ["Ana Ruiz"],
    );
    const owed = town.house.main.read.selectFrom("follow_ups").select("id");
    assert.equal((await owed.execute()).length, 1);
  }));

test("an id that is another member's writes nothing of hers anew", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, cleo] = [await member(town, "Ben"), await member(town, "Cleo")];
    await writtenDown(ben, { name: "Ana" });
    const [anas] = await contactsOf(town, ben);
    await cleo.get(contactUrls.newContact);
    const { action, body } = cleo.prepare("Keep", { name: "Mine now" });
    const taken = await cleo.post(action, { ...body, id: toAddress(anas?.id ?? 0) });
    assert.equal(taken.status, 404);
    assert.deepEqual((await contactsOf(town, ben))[0], anas);
    assert.equal((await contactsOf(town, cleo)).length, 0);
  }));

test("nobody else finds Ben's people, whatever the address, and neither does a mistyped one", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const [ben, cleo] = [await member(town, "Ben"), await member(town, "Cleo")];
    const ana = await writtenDown(ben, everything);
    const never = `/contacts/${toAddress(newId())}`;
    for (const who of [cleo, hanna])
      for (const place of [ana, never, "/contacts/nonsense"]) {
        for (const page of ["edit", "removal"]) {
          const answer = await who.get(`${place}/${page}`);
          assert.equal(answer.status, 404, `${place}/${page}`);
          assert.ok(!answer.html.includes("Ruiz"));
        }
        for (const act of ["edit", "removal", "exchanges", "keeping", "snooze"]) {
          const answer = await who.post(`${place}/${act}`, {
            ...everything,
            version: "1",
            days: "0",
            soon: "month",
          });
          assert.equal(answer.status, 404, `${place}/${act}`);
        }
      }
    assert.equal((await contactsOf(town, ben))[0]?.keep_days, 30);
  }));

test("removing asks first, and takes all that hangs on Ana, but nobody else", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await writtenDown(ben, { ...everything, iPromised: "My résumé" });
    await writtenDown(ben, { name: "Tom", tags: "Harbour", iPromised: "A call", way1: "tom@example.com" });
    await ben.post(`${ana}/exchanges`, { id: toAddress(newId()), kind: "met", words: "At the fair" });
    const asked = await ben.get(`${ana}/removal`);
    assert.ok(asked.words.includes("Remove Ana Ruiz?"));
    const gone = await ben.press("Remove Ana Ruiz");
    assert.equal(gone.path.split("?")[0], contactUrls.contacts);
    const { read } = town.house.main;
    for (const table of ["contacts", "contact_ways", "contact_tags", "follow_ups"] as const)
      assert.equal((await read.selectFrom(table).select("member_id").execute()).length, 1, table);
    for (const table of ["exchanges", "companies"] as const)
      assert.equal((await read.selectFrom(table).select("member_id").execute()).length, 0, table);
    assert.equal((await ben.get(`${ana}/edit`)).status, 404);
  }));

test("who lost their name with a member's account can still be changed, and named again", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await writtenDown(ben, { name: "Ana" });
    const nameless = { name: "", sort_name: "", name_words: "", name_from: "card" } as const;
    await town.house.main.write.updateTable("contacts").set(nameless).execute();
    const page = await ben.get(`${ana}/edit`);
    assert.ok(page.words.includes("Change A former member"));
    await ben.press("Keep the changes", { about: "Knows the port" });
    assert.deepEqual(
      (await contactsOf(town, ben)).map(({ name, about, name_from }) => [name, about, name_from]),
      [["", "Knows the port", "card"]],
    );
    await ben.get(`${ana}/edit`);
    await ben.press("Keep the changes", { name: "The captain" });
    const [row] = await contactsOf(town, ben);
    assert.deepEqual([row?.name, row?.name_from], ["The captain", "me"]);
  }));
