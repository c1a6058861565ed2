import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { startSession } from "../../people/index.ts";
import { begin, inTown, member, type Person, type Town, Visitor } from "../../../../test/support.ts";
import { whyNotKept } from "./exchanging.forms.ts";

const page = "/card/exchange";

/** Somebody with a card, and the code of it. */
async function withCard(town: Town, name: string): Promise<{ person: Person; code: string }> {
  const person = await member(town, name);
  await person.get("/card/edit");
  await person.press("Make my card", { name, line: "Plans shifts" });
  const { code } = await town.house.main.read
    .selectFrom("cards")
    .select("code")
    .where("member_id", "=", person.id)
    .executeTakeFirstOrThrow();
  return { person, code };
}

const spelled = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

const contactsOf = (town: Town, { id }: Person) =>
  town.house.main.read
    .selectFrom("contacts")
    .select(["id", "name", "name_from", "met_where", "about", "met_on"])
    .where("member_id", "=", id)
    .orderBy("name")
    .execute();

const exchangesOf = (town: Town, { id }: Person) =>
  town.house.main.read
    .selectFrom("exchanges")
    .select(["on_day", "kind"])
    .where("member_id", "=", id)
    .execute();

void test("a typed code shows their card, and the card is kept with its back", () =>
  inTown(async (town) => {
    await begin(town);
    const { person: ana, code: anas } = await withCard(town, "Ana");
    const { person: ben, code } = await withCard(town, "Ben");
    const shown = await ana.get(page);
    assert.ok(shown.words.includes(spelled(anas)) && shown.html.includes('<svg class="qr"'));
    const card = await ana.press("See their card", { code: ` ${spelled(code).toUpperCase()} ` });
    assert.equal(card.status, 200);
    assert.ok(card.words.includes("The card of Ben") && card.words.includes("Plans shifts"));
    const back = { metWhere: "The mixer", about: "Ports", iPromised: "My résumé", giveMine: "yes" };
    const kept = await ana.press("Keep the card", back);
    assert.match(kept.path, /^\/contacts\/\w+\?said=cards-exchanged$/);
    const [contact, ...others] = await contactsOf(town, ana);
    assert.deepEqual([contact?.name, contact?.met_where, others.length], ["Ben", "The mixer", 0]);
    assert.ok((await ben.get("/card/received")).words.includes("Ana"));
  }));

void test("what is no code, nobody's, one's own or switched off is said at its field, and nothing is kept", () =>
  inTown(async (town) => {
    await begin(town);
    const { person: ana, code: anas } = await withCard(town, "Ana");
    const { person: ben, code } = await withCard(town, "Ben");
    await ben.get("/card");
    await ben.press("Switch it off");
    const words = async (typed: string): Promise<string> => {
      await ana.get(page);
      const again = await ana.press("See their card", { code: typed });
      assert.equal(again.status, 422);
      assert.equal(again.page.querySelector("#field-code")?.getAttribute("value"), typed);
      return again.page.querySelector(".problems")?.structuredText ?? "";
    };
    assert.match(await words("k7mq"), /ten letters and digits/);
    assert.match(await words(""), /Please type the code/);
    assert.match(await words(anas), /your own card/);
    // Whether it is switched off or nobody's: the same words.
    const off = await words(code);
    assert.ok(off.includes(whyNotKept["card-not-shown"] ?? "?"));
    assert.equal(await words("0000000000"), off);
    assert.deepEqual(await contactsOf(town, ana), []);
  }));

void test("what waited on a telephone is taken once, by whomever it belongs to, on the day when it was written", () =>
  inTown(async (town) => {
    await begin(town);
    const { person: ana } = await withCard(town, "Ana");
    const { person: ben, code } = await withCard(town, "Ben");
    const sent = {
      id: toAddress(newId()),
      code: spelled(code),
      on: "2026-11-22",
      metWhere: "The mixer",
      iPromised: "My résumé",
      due: "2026-11-24",
      waited: toAddress(ana.id),
    };
    const wrong = await ben.post(page, sent);
    assert.deepEqual([wrong.status, JSON.parse(wrong.html)], [200, { other: true }]);
    const answers = await Promise.all([ana.post(page, sent), ana.post(page, sent), ana.post(page, sent)]);
    const [contact] = await contactsOf(town, ana);
    for (const { status, html } of answers)
      assert.deepEqual(
        [status, JSON.parse(html)],
        [200, { contact: `/contacts/${toAddress(contact?.id ?? 0)}` }],
      );
    assert.deepEqual(await exchangesOf(town, ana), [{ on_day: "2026-11-22", kind: "card" }]);
    assert.deepEqual(await contactsOf(town, ben), []);
    const owed = await town.house.main.read.selectFrom("follow_ups").select(["what", "due_on"]).execute();
    assert.deepEqual(owed, [{ what: "My résumé", due_on: "2026-11-24" }]);
  }));

void test("what waited for a card that is gone is refused with the reason, and can be kept under a name", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const sent = {
      id: toAddress(newId()),
      code: "0000000000",
      about: "Ports",
      theyPromised: "A lead",
      waited: toAddress(ana.id),
    };
    const refused = await ana.post(page, sent);
    assert.deepEqual(
      [refused.status, JSON.parse(refused.html)],
      [200, { refused: whyNotKept["card-not-shown"] }],
    );
    const amiss = await ana.post(page, { ...sent, on: "2035-01-01" });
    assert.match((JSON.parse(amiss.html) as { refused: string }).refused, /year/);
    for (const _ of [1, 2])
      assert.equal((await ana.post(page, { ...sent, name: "Ben of the port" })).status, 200);
    const contacts = await contactsOf(town, ana);
    assert.deepEqual(
      contacts.map(({ name, name_from, about }) => [name, name_from, about]),
      [["Ben of the port", "me", "Ports"]],
    );
    assert.equal((await exchangesOf(town, ana)).length, 1);
  }));

void test("whoever is signed out by now is told so, and nothing is lost or kept", () =>
  inTown(async (town) => {
    await begin(town);
    const { code } = await withCard(town, "Ben");
    const visitor = new Visitor(town);
    const sent = { id: toAddress(newId()), code, about: "Ports", waited: toAddress(newId()) };
    const answer = await visitor.post(page, sent);
    assert.equal(answer.status, 403);
    assert.ok(!answer.headers.get("content-type")?.includes("json"));
    const bare = await visitor.post(page, { id: sent.id, code, waited: sent.waited });
    assert.ok(bare.path.startsWith("/sign-in"));
  }));

void test("the camera may be asked for on this page alone, and the worker is for the pages of cards alone", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const policy = async (path: string): Promise<string | null> =>
      (await ana.get(path)).headers.get("permissions-policy");
    assert.match((await policy(page)) ?? "", /^camera=\(self\), geolocation=\(\)/);
    for (const path of ["/card", "/card/edit", "/contacts", "/today"])
      assert.match((await policy(path)) ?? "", /^camera=\(\), /, path);
    const worker = await ana.get("/card/worker.js");
    assert.equal(worker.headers.get("service-worker-allowed"), "/card");
    assert.match(worker.headers.get("content-type") ?? "", /^text\/javascript/);
    assert.match(worker.headers.get("content-security-policy") ?? "", /worker-src 'self'/);
  }));

void test("on a shared computer no browser is asked to keep anything", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const browser = { device: "Firefox on Linux", sharedComputer: true };
    const { secret } = await startSession(town.house.main.write, ana.id, browser, town.clock.now);
    const library = new Visitor(town);
    library.bring("landfall", secret);
    const shown = await library.get(page);
    assert.match(shown.words, /On a shared computer nothing is kept/);
    assert.equal(shown.headers.get("cache-control"), "no-store");
    assert.equal(shown.page.querySelector("card-pocket, sign-out-lamp"), null);
    assert.equal((await library.get("/card/worker.js")).status, 404);
    assert.ok((await ana.get(page)).page.querySelector("card-pocket"));
  }));
