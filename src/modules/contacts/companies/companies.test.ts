import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { contactUrls } from "../urls.ts";
import { companyNamed } from "./companies.ts";

/** Writes somebody down by the form, at a company. */
async function knows(who: Person, name: string, company: string): Promise<string> {
  await who.get(contactUrls.newContact);
  return (await who.press("Keep", { name, company })).path.split("?")[0] ?? "";
}

const companiesOf = (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("companies")
    .selectAll()
    .where("member_id", "=", who.id)
    .orderBy("sort_name")
    .execute();

const placesOf = async (town: Town, who: Person) =>
  (
    await town.house.main.read
      .selectFrom("contacts")
      .leftJoin("companies", "companies.id", "contacts.company_id")
      .select(["contacts.name", "companies.name as company", "contacts.search_words"])
      .where("contacts.member_id", "=", who.id)
      .orderBy("contacts.sort_name")
      .execute()
  ).map(({ name, company, search_words }) => `${name} at ${company}: ${search_words.trim()}`);

test("however Brightwater is written it is one company, and nothing that only holds its name is", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    for (const [at, name] of [
      "Brightwater",
      "brightwater GmbH",
      "The Brightwater Co.",
      "BRIGHTWATER, Inc.",
    ].entries())
      await knows(ben, `Person ${at}`, name);
    const [brightwater, ...others] = await companiesOf(town, ben);
    assert.deepEqual([brightwater?.name, others.length], ["Brightwater", 0], "called as it was first");
    for (const name of ["Bright", "Water", "Brightwater Shipping", "New Brightwater", "Brightwaters"])
      await knows(ben, `Somebody at ${name}`, name);
    assert.equal((await companiesOf(town, ben)).length, 6);
    const page = await ben.get(contactUrls.company(brightwater?.id ?? 0));
    for (let at = 0; at < 4; at++) assert.ok(page.words.includes(`Person ${at}`));
    assert.ok(!page.words.includes("Somebody"));
    const list = await ben.get(contactUrls.companies);
    assert.match(list.words, /Brightwater\s+You know 4 people there/);
    assert.match(list.words, /Bright\s+You know one person there/);
  }));

test("a company is named anew with notes, and everybody there is found by its new name", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(ben, "Ana", "Brightwater");
    await ben.get(`${ana}/edit`);
    const open = ben.prepare("Keep the changes", { title: "Captain" });
    await ben.get(contactUrls.companies);
    await ben.follow("Brightwater");
    await ben.follow("Change");
    const changed = await ben.press("Keep the changes", {
      name: "Clearwater",
      notes: "They hire in spring.",
    });
    assert.ok(changed.words.includes("They hire in spring."));
    assert.deepEqual(await placesOf(town, ben), ["Ana at Clearwater: ana clearwater"]);
    const late = await ben.post(open.action, open.body);
    assert.equal(late.status, 409, "a form with the old name in it would bring that back: it is asked about");
    assert.deepEqual((await companiesOf(town, ben)).length, 1);
  }));

test("two windows: the second to change a company is shown what the first wrote", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await knows(ben, "Ana", "Brightwater");
    await ben.get(contactUrls.companies);
    await ben.follow("Brightwater");
    await ben.follow("Change");
    const nameless = await ben.press("Keep the changes", { name: "" });
    assert.equal(nameless.status, 422);
    assert.ok(nameless.words.includes("A company needs a name."));
    const first = ben.prepare("Keep the changes", { name: "Brightwater", notes: "They hire in spring." });
    const second = ben.prepare("Keep the changes", { name: "Brightwater", notes: "They do not hire." });
    await ben.post(first.action, first.body);
    const behind = await ben.post(second.action, second.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /Now it says:\s*Brightwater\s*They hire in spring\./);
    assert.ok(behind.html.includes("They do not hire."));
    await ben.press("Keep the changes");
    assert.equal((await companiesOf(town, ben))[0]?.notes, "They do not hire.");
  }));

test("two companies that are one are put together, with everybody there and the notes of both", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await knows(ben, "Ana", "Brightwater");
    await knows(ben, "Tom", "B'water Shipping");
    const [one, other] = await companiesOf(town, ben);
    assert.ok(one && other);
    const { write } = town.house.main;
    await write
      .updateTable("companies")
      .set({ notes: "Old notes" })
      .where("name", "=", "Brightwater")
      .execute();
    await ben.get(contactUrls.companies);
    await ben.follow("B'water Shipping");
    await ben.follow("Change");
    const known = await ben.press("Keep the changes", { name: "Brightwater Ltd", notes: "New notes" });
    assert.equal(known.status, 409);
    assert.ok(known.words.includes("You have Brightwater already."));
    assert.ok(known.html.includes("New notes"), "what was typed is there still");
    assert.equal((await companiesOf(town, ben)).length, 2, "nothing is done yet");
    const { action, body } = ben.prepare("They are one");
    for (let presses = 0; presses < 2; presses++) {
      const together = await ben.post(action, body);
      assert.equal(together.status, 200);
      for (const words of ["Ana", "Tom", "Old notes"]) assert.ok(together.words.includes(words), words);
    }
    assert.deepEqual(await placesOf(town, ben), [
      "Ana at Brightwater: ana brightwater",
      "Tom at Brightwater: tom brightwater",
    ]);
    assert.equal((await companiesOf(town, ben)).length, 1);
  }));

test("another member's company is not found, not shown, and never put together with one's own", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const [ben, cleo] = [await member(town, "Ben"), await member(town, "Cleo")];
    await knows(ben, "Ana", "Brightwater");
    await knows(cleo, "Rosa", "Brightwater");
    await knows(cleo, "Rosa", "Nordlicht");
    const [bens] = await companiesOf(town, ben);
    const [cleos] = await companiesOf(town, cleo);
    assert.ok(bens && cleos);
    const never = newId();
    for (const [who, id] of [
      [cleo, bens.id],
      [hanna, bens.id],
      [cleo, never],
    ] as const) {
      for (const path of [contactUrls.company(id), contactUrls.editCompany(id)])
        assert.equal((await who.get(path)).status, 404);
      const form: Record<string, string> = {
        name: "Mine",
        notes: "",
        version: "1",
        other: toAddress(cleos.id),
      };
      for (const path of [
        contactUrls.editCompany(id),
        contactUrls.companyJoining(id),
        contactUrls.companyRemoval(id),
      ])
        assert.equal((await who.post(path, form)).status, 404, path);
      assert.ok(!(await who.get(contactUrls.newContactAt(id))).html.includes("Brightwater"));
    }
    await cleo.post(contactUrls.companyJoining(cleos.id), { other: toAddress(bens.id) });
    assert.deepEqual(await companiesOf(town, ben), [bens]);
    assert.deepEqual(await placesOf(town, ben), ["Ana at Brightwater: ana brightwater"]);
    assert.equal((await cleo.get("/companies/nonsense")).status, 404);
    assert.ok(!(await hanna.get(contactUrls.companies)).html.includes("Brightwater"));
  }));

test("a company goes with the last person there, stays where something is noted, and is then taken off by hand", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(ben, "Ana", "Brightwater");
    await ben.get(`${ana}/edit`);
    await ben.press("Keep the changes", { company: "Nordlicht" });
    assert.deepEqual(
      (await companiesOf(town, ben)).map(({ name }) => name),
      ["Nordlicht"],
    );
    const [nordlicht] = await companiesOf(town, ben);
    const path = contactUrls.company(nordlicht?.id ?? 0);
    assert.equal((await ben.post(`${path}/removal`)).status, 409, "somebody is there");
    await ben.get(`${path}/edit`);
    await ben.press("Keep the changes", { notes: "Ask again in May." });
    await ben.get(`${ana}/edit`);
    await ben.press("Keep the changes", { company: "" });
    const page = await ben.get(path);
    assert.ok(page.words.includes("Nobody yet."));
    assert.ok(page.words.includes("Ask again in May."));
    const gone = await ben.press("Take Nordlicht off the list");
    assert.ok(gone.words.includes("No company yet"));
  }));

test("a long list of companies, and of people at one, is turned page by page without a word in the address", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const names = Array.from({ length: 101 }, (_, at) => `Company ${String(at).padStart(3, "0")}`);
    for (const name of names) await companyNamed(write, ben.id, name, town.clock.now);
    const seen: string[] = [];
    for (let page = await ben.get(contactUrls.companies); ; page = await ben.follow("Further on")) {
      assert.match(page.path, /^\/companies(\?after=[0-9a-z]{11})?$/);
      seen.push(...(page.words.match(/Company \d{3}/g) ?? []));
      if (!page.words.includes("Further on")) break;
    }
    assert.deepEqual(seen, names, "each once, in order");
    assert.ok((await ben.follow("From the beginning")).words.includes("Company 000"));
  }));

test("somebody is written down from a company's page, and stands there", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await knows(ben, "Ana", "Brightwater");
    await ben.get(contactUrls.companies);
    await ben.follow("Brightwater");
    await ben.follow("Write down somebody there");
    await ben.press("Keep", { name: "" });
    await ben.press("Keep", { name: "Tom" });
    assert.deepEqual(await placesOf(town, ben), [
      "Ana at Brightwater: ana brightwater",
      "Tom at Brightwater: tom brightwater",
    ]);
  }));
