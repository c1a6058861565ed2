import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { contactUrls as urls } from "../urls.ts";

async function reads(who: Person, lines: string): Promise<Answer> {
  await who.get(urls.quick);
  return who.press("Read them", { lines });
}

const valueOf = ({ page }: Answer, name: string): string | undefined =>
  page.querySelector(`[name="${name}"]`)?.getAttribute("value");

const linksIn = ({ page }: Answer): string[] =>
  page.querySelectorAll(".quick-kept a").map(({ text }) => text);

const owedOf = async ({ house }: Town, who: Person): Promise<string[]> => {
  const rows = await house.main.read
    .selectFrom("follow_ups")
    .select(["owed_by", "what", "due_on"])
    .where("member_id", "=", who.id)
    .orderBy("what")
    .execute();
  return rows.map(({ owed_by, what, due_on }) => `${owed_by}: ${what}, ${due_on}`);
};

test("where nothing was promised, a follow-up within two days is suggested: left there it is kept, emptied it is not", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const shown = await reads(
      ben,
      "Bob Field, baker\nLea Winter, rows\nWen Li, owes me a call\nBob Field, sings",
    );
    assert.equal(valueOf(shown, "mine1-1"), "Write to Bob Field");
    assert.equal(valueOf(shown, "mine1Due-1"), "2026-11-26");
    assert.equal(valueOf(shown, "mine1-2"), "Write to Lea Winter");
    assert.equal(valueOf(shown, "mine1-3") ?? "", "", "a promise was read, so none is suggested");
    assert.equal(valueOf(shown, "mine1-4") ?? "", "", "one to each person is enough");
    assert.equal(shown.words.match(/Suggested, since no promise was read here/g)?.length, 2);
    assert.deepEqual(await owedOf(town, ben), []);
    const refused = await ben.press("Keep these", { "mine1-2": "", "name-3": "" });
    assert.equal(refused.status, 422);
    assert.equal(valueOf(refused, "mine1-2") ?? "", "", "emptied once, it stays empty");
    await ben.press("Keep these", { "name-3": "Wen Li" });
    assert.deepEqual(await owedOf(town, ben), [
      "them: A call, 2026-11-26",
      "me: Write to Bob Field, 2026-11-26",
    ]);
  }));

test("a day that can be read in two ways is asked for, and kept as it was chosen", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const shown = await reads(ben, "Ana Ruiz, promised her my résumé on 3/12");
    assert.match(shown.words, /Which day is 3\/12\? Please choose\./);
    assert.equal(valueOf(shown, "mine1Due-1"), "");
    const refused = await ben.press("Keep these");
    assert.equal(refused.status, 422);
    assert.match(refused.words, /Which day is 3\/12\? Please choose\./);
    assert.deepEqual(await owedOf(town, ben), []);
    await ben.press("Keep these", { "mine1Due-1": "2026-12-03" });
    assert.deepEqual(await owedOf(town, ben), ["me: My résumé on 3/12, 2026-12-03"]);
  }));

test("who was kept is counted and named, with a way to each of them; nobody else sees it, and a while later it is over", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    const cleo = await member(town, "Cleo");
    const names = Array.from({ length: 14 }, (_, at) => `Person ${"ABCDEFGHIJKLMN".charAt(at)}bel`);
    await reads(ben, names.join("\n"));
    await ben.press("Keep these");
    const { action, body } = ben.prepare("Keep these");
    await ben.post(action, body);
    const kept = await ben.post(action, body);
    assert.equal(kept.path, `${urls.quick}?said=quick-kept`, "no word of anybody stands in the address");
    assert.match(kept.words, /14 people are kept/);
    assert.deepEqual(linksIn(kept).toSorted(), names);
    assert.match(kept.words, /My follow-ups/);
    const link = kept.page.querySelector(".quick-kept a")?.getAttribute("href") ?? "";
    assert.equal((await ben.get(link)).status, 200);
    assert.deepEqual(linksIn(await ben.get(urls.quick)), [], "who only comes to write finds the form");
    assert.deepEqual(linksIn(await cleo.get(kept.path)), []);
    town.clock.forward({ minutes: 11 });
    assert.deepEqual(linksIn(await ben.get(kept.path)), []);
  }));

test("two lines on one person are one person kept", () =>
  inTown(async (town) => {
    const ben = await begin(town);
    await reads(ben, "Ana Ruiz, rows\nAna Ruiz, promised me two names");
    const kept = await ben.press("Keep these");
    assert.match(kept.words, /1 person is kept/);
    assert.deepEqual(linksIn(kept), ["Ana Ruiz"]);
  }));
