import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { makeContact } from "../book/contacts.ts";
import { noteExchange } from "../book/exchanges.ts";
import { type ContactWords, onlyNamed } from "../contact.ts";
import { contactUrls as urls } from "../urls.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

/** Somebody whom a member writes down. */
const known = (
  town: Town,
  who: Person,
  name: string,
  more: Partial<ContactWords> & { keepDays?: number } = {},
) => makeContact(town.house.main.write, who.id, { ...onlyNamed(name), ...more, id: newId() }, town.clock.now);

/** The names on the list in front of somebody, in their order. */
const namesHere = ({ here }: Person): string[] =>
  (here?.page.querySelectorAll("#found .person .name") ?? []).map((name) => name.text);

async function ben(town: Town): Promise<Person> {
  await begin(town);
  return member(town, "Ben");
}

test("Ben's list begins with three ways in; then it has those whom he knows by name, with what he wrote of each", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const empty = await me.get(urls.contacts);
    assert.match(empty.words, /Nobody is here yet/);
    for (const href of [urls.newContact, urls.quick, urls.imports])
      assert.ok(empty.page.querySelector(`a[href="${href}"]`), href);
    assert.equal(empty.page.querySelector("find-as-typed"), null, "there is nobody to look for");

    await known(town, me, "Émile Roux", { title: "Ops manager", company: "Brightwater", part: "insider" });
    const ana = await known(town, me, "ana ruiz", {
      tags: ["Harbour"],
      keepDays: 30,
      metOn: day("2026-11-20"),
    });
    await known(town, me, "Bo Li");
    const list = await me.get(urls.contacts);
    assert.deepEqual(namesHere(me), ["ana ruiz", "Bo Li", "Émile Roux"]);
    assert.match(list.words, /ana ruiz Harbour In touch again: Sunday 20 December/);
    assert.match(list.words, /Émile Roux Ops manager, Brightwater Insider No exchange yet/);
    assert.match(list.words, /3 people, by name/);
    assert.ok(list.page.querySelector(`a[href="${urls.contact(ana)}"]`));
    assert.equal(list.page.querySelector(".tabs a[aria-current=page]")?.text, "People");
  }));

test("50 stand on a page; the way on carries no word, and somebody else's place begins the list anew", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const cara = await member(town, "Cara");
    const hers = await known(town, cara, "Xenia Zoll");
    const names = Array.from({ length: 103 }, (_, at) => `Person ${String(at).padStart(3, "0")}`);
    for (const name of names) await known(town, me, name);
    await me.get(urls.contacts);
    const seen = namesHere(me);
    await me.follow("The next 50");
    assert.match(me.here?.path ?? "", /^\/contacts\?after=[0-9a-z]{11}$/);
    seen.push(...namesHere(me));
    await me.follow("The next 50");
    seen.push(...namesHere(me));
    assert.deepEqual(seen, names);
    assert.doesNotMatch(me.here?.words ?? "", /The next 50/);
    await me.follow("Back to the first");
    assert.equal(namesHere(me)[0], "Person 000");
    for (const after of [toAddress(hers), "nonsense", toAddress(newId())]) {
      const page = await me.get(`${urls.contacts}?after=${after}`);
      assert.equal(page.status, 200);
      assert.equal(namesHere(me)[0], "Person 000", after);
    }
  }));

test("of more than 50 the letters are shown with which somebody's name begins, and the list begins at one", () =>
  inTown(async (town) => {
    const me = await ben(town);
    for (let each = 0; each < 49; each += 1) await known(town, me, `Ana ${String(each).padStart(2, "0")}`);
    await known(town, me, "Émile Roux");
    await me.get(urls.contacts);
    const letters = (): string[] =>
      (me.here?.page.querySelectorAll("nav.letters a") ?? []).map(({ text }) => text.trim());
    assert.deepEqual(letters(), [], "they stand on one page");
    await known(town, me, "zoe");
    await me.get(urls.contacts);
    assert.deepEqual(letters(), ["A", "E", "Z"]);
    await me.get(`${urls.contacts}?from=e`);
    assert.deepEqual(namesHere(me), ["Émile Roux", "zoe"]);
    assert.equal((await me.follow("Back to the first")).path, urls.contacts);
    for (const none of ["from=", "from=ana", "from=%00", "from=%F0%9F%8E%88x"]) {
      await me.get(`${urls.contacts}?${none}`);
      assert.equal(namesHere(me).length, 50, none);
    }
  }));

test("only some are shown: by part, by what was not yet, by tag; a part that is none shows everybody", () =>
  inTown(async (town) => {
    const me = await ben(town);
    await known(town, me, "Ria", { part: "recruiter", tags: ["Port side"] });
    await known(town, me, "Ina", { part: "insider", metOn: day("2026-11-02") });
    const spoken = await known(town, me, "Sal", { tags: ["port side", "Old"] });
    const call = { id: newId(), kind: "call", on: day("2026-11-20"), words: "" } as const;
    await noteExchange(town.house.main.write, me.id, spoken, call, town.clock.now);
    await me.get(urls.contacts);
    await me.follow("Recruiters");
    assert.deepEqual(namesHere(me), ["Ria"]);
    await me.follow("No exchange yet");
    assert.deepEqual(namesHere(me), ["Ria"], "with Ina there was a meeting, with Sal a call");
    await me.follow("Friends");
    assert.match(me.here?.words ?? "", /Nobody, as things stand/);
    await me.get(`${urls.contacts}?part=admiral`);
    assert.deepEqual(namesHere(me), ["Ina", "Ria", "Sal"]);
    await me.press("Port side", {});
    assert.equal(me.here?.path, urls.search, "no tag stands in an address");
    assert.deepEqual(namesHere(me), ["Ria", "Sal"]);
    await me.follow("Show everybody");
    assert.deepEqual(namesHere(me), ["Ina", "Ria", "Sal"]);
  }));

test("a search finds whoever has a word that begins so, in any order, without accents and case", () =>
  inTown(async (town) => {
    const me = await ben(town);
    await known(town, me, "Zoë Müller", { title: "Ops manager", company: "Brightwater & Söhne" });
    await known(town, me, "Ana Ruiz", {
      metWhere: "Job fair",
      about: "Her brother sails.",
      tags: ["100% port"],
    });
    await known(town, me, "Diana Ross");
    const finds = async (words: string): Promise<string[]> => {
      await me.get(urls.contacts);
      const found = await me.press("Find", { words });
      assert.equal(found.status, 200);
      assert.equal(found.path, urls.search);
      assert.equal(found.page.querySelector("input[type=search]")?.getAttribute("value") ?? "", words);
      return namesHere(me);
    };
    assert.deepEqual(await finds("zoe"), ["Zoë Müller"]);
    assert.deepEqual(await finds("MÜLL  op"), ["Zoë Müller"]);
    assert.deepEqual(await finds("sohne bright"), ["Zoë Müller"]);
    assert.deepEqual(await finds("ana"), ["Ana Ruiz"], "Diana only ends so");
    assert.deepEqual(await finds("SAILS fair"), ["Ana Ruiz"]);
    assert.deepEqual(await finds("port"), ["Ana Ruiz"]);
    assert.deepEqual(await finds("ana zoe"), []);
    assert.match(me.here?.words ?? "", /Nobody is found/);
    assert.equal((await finds("%")).length, 3, "a sign is no word: everybody is there");
    assert.equal((await finds("_na")).length, 0);
    assert.equal((await finds("' or 1=1 --")).length, 0);
    assert.equal((await finds(" ")).length, 3);
    assert.equal((await me.press("Find", { words: "a".repeat(101) })).status, 422);
    assert.match(me.here?.words ?? "", /Please shorten it/);
  }));

test("more than 50 found go on by a button that carries the words along", () =>
  inTown(async (town) => {
    const me = await ben(town);
    for (let at = 0; at < 52; at++) await known(town, me, `Sailor ${String(at).padStart(2, "0")}`);
    await known(town, me, "Landlubber");
    await me.get(urls.contacts);
    await me.press("Find", { words: "sail" });
    assert.match(me.here?.words ?? "", /More than 50 people/);
    assert.equal(namesHere(me).length, 50);
    await me.press("The next 50");
    assert.deepEqual(namesHere(me), ["Sailor 50", "Sailor 51"]);
  }));

test("nobody finds another's people, whatever they look for", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const cara = await member(town, "Cara");
    const hers = await known(town, cara, "Xenia Zoll", { tags: ["Secret"] });
    await known(town, me, "Bo Li");
    for (const sent of [{ words: "xenia" }, { tag: "Secret" }, { words: "", after: toAddress(hers) }]) {
      const page = await me.post(urls.search, sent);
      assert.equal(page.status, 200);
      assert.doesNotMatch(page.html, /Xenia|Zoll/);
    }
    await me.get(urls.contacts);
    assert.doesNotMatch(me.here?.html ?? "", /Secret|Xenia/);
    assert.equal((await me.get(urls.contact(hers))).status, 404);
  }));

test("who is still coming in with a file, or went into another, is on no list and is not found", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const hide = async (contact: Id, put_away: "import" | "merged") =>
      town.house.main.write.updateTable("contacts").set({ put_away }).where("id", "=", contact).execute();
    await hide(await known(town, me, "Coming In", { tags: ["Both"] }), "import");
    await hide(await known(town, me, "Merged Away", { tags: ["Both"] }), "merged");
    assert.match((await me.get(urls.contacts)).words, /Nobody is here yet/);
    await known(town, me, "In Sight");
    const list = await me.get(urls.contacts);
    assert.match(list.words, /1 person, by name/);
    assert.doesNotMatch(list.html, /Both|Coming|Merged/);
    for (const sent of [{ words: "m" }, { words: "coming" }, { tag: "Both" }])
      assert.doesNotMatch((await me.post(urls.search, sent)).html, /Coming In|Merged Away/);
  }));

test("words that were looked for wait for the one who typed them, and for nobody on a computer that others use", () =>
  inTown(async (town) => {
    const me = await ben(town);
    await known(town, me, "Ana Ruiz");
    const finder = async () => (await me.get(urls.contacts)).page.querySelector("find-as-typed");
    assert.equal((await finder())?.getAttribute("of"), toAddress(me.id));
    await town.house.main.write.updateTable("sessions").set({ shared_computer: 1 }).execute();
    assert.ok(await finder());
    assert.equal((await finder())?.hasAttribute("of"), false);
  }));
