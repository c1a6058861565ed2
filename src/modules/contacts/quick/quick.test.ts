import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { contactUrls as urls } from "../urls.ts";

const ana = "Ana Ruiz, ops manager at Brightwater, promised her my résumé by Friday";
const tom = "Tom Hale from Harbour Foods, will introduce me to his boss";

/** They type lines and have them read. It is Tuesday 24 November. */
async function reads(who: Person, lines: string, more: Record<string, string> = {}): Promise<Answer> {
  await who.get(urls.quick);
  return who.press("Read them", { lines, ...more });
}

const fieldOf = ({ page }: Answer, name: string): string | undefined => {
  const [field] = page.querySelectorAll(`[name="${name}"]`);
  return field?.tagName === "TEXTAREA" ? field.text : field?.getAttribute("value");
};

const chosenIn = ({ page }: Answer, name: string): string | undefined =>
  page.querySelector(`[name="${name}"][checked]`)?.getAttribute("value");

const contactsOf = ({ house }: Town, who: Person) =>
  house.main.read
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .selectAll("contacts")
    .select("companies.name as company")
    .where("contacts.member_id", "=", who.id)
    .orderBy("contacts.sort_name")
    .orderBy("contacts.id")
    .execute();

const exchangesOf = ({ house }: Town, who: Person) =>
  house.main.read
    .selectFrom("exchanges")
    .selectAll()
    .where("member_id", "=", who.id)
    .orderBy("words")
    .execute();

const owedOf = async ({ house }: Town, who: Person): Promise<string[]> => {
  const rows = await house.main.read
    .selectFrom("follow_ups")
    .innerJoin("contacts", "contacts.id", "follow_ups.contact_id")
    .select(["contacts.name", "owed_by", "what", "due_on"])
    .where("follow_ups.member_id", "=", who.id)
    .orderBy("due_on")
    .orderBy("what")
    .execute();
  return rows.map((row) => `${row.name}, ${row.owed_by}: ${row.what}, ${row.due_on}`);
};

test("two lines are two people to be set right: kept, they are contacts with what was promised either way, and nothing is kept before", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const shown = await reads(ben, `${ana}\n\n- ${tom}\nI have a lead for him`, { place: "The mixer" });
    assert.equal(shown.status, 200);
    assert.equal(fieldOf(shown, "title-1"), "ops manager");
    assert.equal(fieldOf(shown, "mine1Due-1"), "2026-11-27");
    assert.equal(fieldOf(shown, "theirs1Due-2"), "2026-11-26", "without a day it is two days");
    assert.deepEqual(await contactsOf(town, ben), []);
    const kept = await ben.press("Keep these", { "title-1": "Operations manager" });
    assert.equal(kept.path, `${urls.quick}?said=quick-kept`);
    const [first, second, ...others] = await contactsOf(town, ben);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [first?.name, first?.title, first?.company, first?.met_where, first?.met_on],
      ["Ana Ruiz", "Operations manager", "Brightwater", "The mixer", "2026-11-24"],
    );
    assert.equal(first?.about, "promised her my résumé by Friday");
    assert.deepEqual([second?.name, second?.company], ["Tom Hale", "Harbour Foods"]);
    assert.deepEqual(await owedOf(town, ben), [
      "Tom Hale, them: Introduce me to his boss, 2026-11-26",
      "Tom Hale, me: Pass on a lead, 2026-11-26",
      "Ana Ruiz, me: My résumé, 2026-11-27",
    ]);
    const story = await exchangesOf(town, ben);
    assert.deepEqual(
      story.map(({ kind, on_day }) => `${kind} ${on_day}`),
      ["met 2026-11-24", "met 2026-11-24"],
    );
  }));

test("pressed twice, they are kept once; gone back to and changed, they are as they were sent last", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    await reads(ben, `${ana}\n${tom}`);
    const { action, body } = ben.prepare("Keep these");
    await Promise.all([ben.post(action, body), ben.post(action, body)]);
    const before = [await owedOf(town, ben), await exchangesOf(town, ben)];
    assert.equal((await contactsOf(town, ben)).length, 2);
    assert.equal(before[0]?.length, 2);
    await ben.post(action, { ...body, "name-1": ["Anna Ruiz"], "mine1-1": ["my letter"] });
    const names = (await contactsOf(town, ben)).map(({ name }) => name);
    assert.deepEqual(names, ["Anna Ruiz", "Tom Hale"]);
    assert.ok((await owedOf(town, ben)).includes("Anna Ruiz, me: my letter, 2026-11-27"));
    assert.equal((await owedOf(town, ben)).length, 2);
  }));

test("a line that names nobody asks who it is, keeps everybody’s words, and can be left out", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const shown = await reads(ben, `${ana}\n555-123-4567, wants to row`);
    assert.match(shown.words, /Who is this\?/);
    const refused = await ben.press("Keep these", { "title-1": "Captain" });
    assert.equal(refused.status, 422);
    assert.match(refused.words, /Who is this\? A name, please; or leave this line out/);
    assert.equal(fieldOf(refused, "title-1"), "Captain");
    assert.equal(fieldOf(refused, "note-2"), "wants to row");
    assert.equal(fieldOf(refused, "ways-2"), "555-123-4567");
    assert.match(refused.words, /555-123-4567, wants to row/, "what was typed stands there still");
    assert.deepEqual(await contactsOf(town, ben), []);
    await ben.press("Keep these", { "skip-2": "yes" });
    assert.deepEqual(
      (await contactsOf(town, ben)).map(({ name, title }) => [name, title]),
      [["Ana Ruiz", "Captain"]],
    );
  }));

test("a name that is there already is offered: the same person gets one more meeting, and nothing of what is known is lost", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    await reads(ben, "Ana Ruiz, ops manager at Brightwater, ana@example.com, rows");
    await ben.press("Keep these", { "mine1-1": "" });
    town.clock.forward({ hours: 24 * 7 });
    const shown = await reads(
      ben,
      "Ruiz Ana, director at brightwater ltd, tel 020 7946 0018, she will call me tomorrow",
      { place: "The fair" },
    );
    const [known] = await contactsOf(town, ben);
    assert.match(shown.words, /You have Ana Ruiz already/);
    assert.equal(chosenIn(shown, "same-1"), toAddress(known?.id ?? 0));
    await ben.press("Keep these");
    const [still, ...others] = await contactsOf(town, ben);
    assert.deepEqual(others, []);
    assert.deepEqual([still?.title, still?.company, still?.about], ["ops manager", "Brightwater", "rows"]);
    assert.equal(still?.last_exchange_on, "2026-12-01");
    assert.deepEqual(
      (await exchangesOf(town, ben)).map(({ words }) => words),
      ["", "The fair\ndirector, brightwater ltd\nshe will call me tomorrow"],
    );
    assert.deepEqual(await owedOf(town, ben), ["Ana Ruiz, them: Call me, 2026-12-02"]);
    const ways = await town.house.main.read
      .selectFrom("contact_ways")
      .select(["label", "value"])
      .orderBy("position")
      .execute();
    assert.deepEqual(ways, [
      { label: "", value: "ana@example.com" },
      { label: "tel", value: "020 7946 0018" },
    ]);
  }));

test("somebody new may have a name that is there; where it is not clear, it is asked and nothing is guessed", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    await reads(ben, "Ana Ruiz at Brightwater");
    await ben.press("Keep these");
    const shown = await reads(ben, "Ana Ruiz at Northgate\nAnna Ruiz at Kvarn");
    assert.equal(chosenIn(shown, "same-1"), undefined, "another company may be another person");
    const asked = await ben.press("Keep these", { "name-2": "Ana Ruiz" });
    assert.equal(asked.status, 422);
    assert.equal(asked.words.match(/You know somebody of that name\. Is it the same person\?/g)?.length, 4);
    await ben.press("Keep these", { "same-1": "new", "same-2": "new" });
    assert.equal((await contactsOf(town, ben)).length, 3);
  }));

test("two lines of one name are one person, unless they are said to be two", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const shown = await reads(ben, `${ana}\nAna Ruiz, promised me two names`);
    assert.match(shown.words, /Ana Ruiz stands above already/);
    await ben.press("Keep these");
    assert.equal((await contactsOf(town, ben)).length, 1);
    assert.equal((await owedOf(town, ben)).length, 2);
    const again = await reads(ben, "Lea Winter\nLea Winter");
    assert.equal(chosenIn(again, "same-2"), fieldOf(again, "id-1"));
    await ben.press("Keep these", { "same-2": "new" });
    assert.equal((await contactsOf(town, ben)).length, 3);
  }));

test("nobody else’s contact is offered, and none can be chosen", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const cleo = await member(town, "Cleo");
    await reads(cleo, ana);
    await cleo.press("Keep these");
    const [hers] = await contactsOf(town, cleo);
    const shown = await reads(ben, ana);
    assert.doesNotMatch(shown.words, /already/);
    const { action, body } = ben.prepare("Keep these");
    const refused = await ben.post(action, { ...body, "same-1": [toAddress(hers?.id ?? 0)] });
    assert.equal(refused.status, 422);
    assert.match(refused.words, /They are not among your people any more/);
    assert.equal((await ben.post(action, { ...body, "id-1": [toAddress(hers?.id ?? 0)] })).status, 404);
    assert.deepEqual(await contactsOf(town, ben), []);
    assert.equal((await exchangesOf(town, cleo)).length, 1);
  }));

test("more than fit are looked through one page after the other, and none is lost on the way", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const lines = Array.from(
      { length: 14 },
      (_, at) => `Person ${"ABCDEFGHIJKLMN".charAt(at)}bel, note ${at}`,
    );
    const shown = await reads(ben, lines.join("\n"));
    assert.match(shown.words, /2 more come after these/);
    const next = await ben.press("Keep these");
    assert.equal(next.status, 200);
    assert.match(next.words, /Those are kept\. Here are the next\./);
    assert.equal(fieldOf(next, "name-1"), "Person Mbel");
    await ben.press("Keep these");
    assert.equal((await contactsOf(town, ben)).length, 14);
    await reads(ben, lines.slice(0, 13).join("\n"));
    const back = await ben.press("Change the lines");
    assert.equal(fieldOf(back, "lines"), lines.slice(0, 13).join("\n"));
  }));

test("nothing typed, a day to come and what was tampered with are answered with a sentence", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    assert.match((await reads(ben, " ")).words, /Nothing is written here yet\. Whom did you meet\?/);
    assert.match((await reads(ben, "...\n--")).words, /Nobody is named here yet/);
    const ahead = await reads(ben, ana, { day: "2026-11-25" });
    assert.equal(ahead.status, 422);
    assert.equal(fieldOf(ahead, "lines"), ana);
    assert.equal((await ben.post(urls.quick, {})).status, 422);
    const many = Object.fromEntries(Array.from({ length: 210 }, (_, at) => [`name-${at}`, ["x"]]));
    assert.equal((await ben.post(urls.quick, many)).status, 413);
    await reads(ben, ana);
    const { action, body } = ben.prepare("Keep these");
    const lost = await ben.post(action, { ...body, "id-1": ["?"] });
    assert.match(lost.words, /lost on the way/);
    assert.notEqual(fieldOf(lost, "id-1"), "?");
    const unknown = await ben.post(action, { ...body, "same-1": [toAddress(newId())] });
    assert.equal(unknown.status, 422);
    const late = await ben.post(action, { ...body, "mine1Due-1": ["2036-01-01"] });
    assert.match(late.words, /That is years away/);
    assert.deepEqual(await contactsOf(town, ben), []);
  }));
