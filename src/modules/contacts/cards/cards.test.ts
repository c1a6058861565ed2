import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOfCard, onCard, showsCard } from "../../../../test/cards.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import type { CardBack } from "./card-back.ts";
import { keepCard } from "./cards.ts";

const back = {
  metWhere: "The mixer at the library",
  about: "Night shifts",
  iPromised: "Send my résumé",
  theyPromised: "A name at the clinic",
};

const people = async (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("contacts")
    .select(["id", "name", "name_from", "met_where", "met_on", "about", "search_words", "last_exchange_on"])
    .where("member_id", "=", who.id)
    .orderBy("sort_name")
    .execute();

const story = async (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("exchanges")
    .select(["kind", "on_day", "words"])
    .where("member_id", "=", who.id)
    .orderBy("on_day")
    .orderBy("words")
    .execute();

const owed = async (town: Town, who: Person) =>
  town.house.main.read
    .selectFrom("follow_ups")
    .select(["owed_by", "what", "due_on"])
    .where("member_id", "=", who.id)
    .orderBy("what")
    .execute();

test("Ben keeps Ana's card: a contact with the back of it, the day in their story, and what was promised in two days", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await ben.get(await showsCard(ana, { name: "Ana Ruiz" }));
    const twice = ben.prepare("Keep the card", back);
    await ben.post(twice.action, twice.body);
    await ben.post(twice.action, twice.body);
    const [contact, ...others] = await people(town, ben);
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...contact, id: 0, search_words: "" },
      {
        id: 0,
        name: "Ana Ruiz",
        name_from: "card",
        met_where: back.metWhere,
        met_on: "2026-11-24",
        about: back.about,
        search_words: "",
        last_exchange_on: "2026-11-24",
      },
    );
    assert.match(contact?.search_words ?? "", / ana ruiz .*operations/);
    assert.deepEqual(await story(town, ben), [{ kind: "card", on_day: "2026-11-24", words: "" }]);
    assert.deepEqual(await owed(town, ben), [
      { owed_by: "them", what: back.theyPromised, due_on: "2026-11-26" },
      { owed_by: "me", what: back.iPromised, due_on: "2026-11-26" },
    ]);
    assert.deepEqual(await people(town, ana), []);
  }));

test("the copy stays as it was when the card is switched off, and is renewed with the same contact when it is kept again", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const address = await showsCard(ana, { name: "Ana Ruiz" });
    await ben.get(address);
    await ben.press("Keep the card", back);
    await ana.get("/card/edit");
    await ana.press("Keep the changes", { name: "Ana Ruiz-Holm", line: "Head of operations" });
    const copy = () =>
      town.house.main.read.selectFrom("kept_cards").select(["name", "line"]).executeTakeFirstOrThrow();
    assert.deepEqual(await copy(), { name: "Ana Ruiz", line: onCard.line });
    town.clock.forward({ hours: 24 * 7 });
    const again = await ben.get(address);
    assert.match(again.words, /You have kept this card since Tuesday 24 November/);
    const then = { metWhere: "The job fair", about: "Day shifts now" };
    await ben.press("Keep the card", { ...then, iPromised: "Coffee", due: "2026-12-09" });
    assert.deepEqual(await copy(), { name: "Ana Ruiz-Holm", line: "Head of operations" });
    const [contact, ...others] = await people(town, ben);
    assert.deepEqual(others, []);
    // How they met stays what it was; where they met again stands in their story.
    assert.deepEqual([contact?.name, contact?.about], ["Ana Ruiz-Holm", back.about]);
    assert.equal(contact?.met_where, back.metWhere);
    assert.deepEqual(await story(town, ben), [
      { kind: "card", on_day: "2026-11-24", words: "" },
      { kind: "card", on_day: "2026-12-01", words: "The job fair\nDay shifts now" },
    ]);
    assert.deepEqual((await owed(town, ben))[1], { owed_by: "me", what: "Coffee", due_on: "2026-12-09" });
  }));

test("a name that Ben wrote himself stays when he keeps the card once more", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const address = await showsCard(ana, { name: "Ana Ruiz" });
    await ben.get(address);
    await ben.press("Keep the card");
    await town.house.main.write
      .updateTable("contacts")
      .set({ name: "Ana from the fair", name_from: "me" })
      .execute();
    await ben.get(address);
    await ben.press("Keep the card");
    assert.deepEqual(
      (await people(town, ben)).map(({ name }) => name),
      ["Ana from the fair"],
    );
  }));

test("what does not fit is said at its field, and the rest stays as it was typed", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    await ben.get(await showsCard(ana));
    const again = await ben.press("Keep the card", {
      about: "x".repeat(2001),
      due: "2029-01-01",
      metWhere: "Fair",
    });
    assert.equal(again.status, 422);
    assert.match(again.words, /This holds 2000 characters.*more than a year away/);
    assert.match(again.html, /value="Fair"/);
    assert.deepEqual(await people(town, ben), []);
  }));

const sent: Omit<CardBack, "id"> = {
  on: null,
  metWhere: "",
  about: "",
  iPromised: "",
  due: null,
  theyPromised: "",
  theyDue: null,
  giveMine: true,
  words: "",
};

test("two who keep each other's cards at the same moment both have the other's, and the same act at once is one", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const [hers, his] = [(await showsCard(ana)).slice(3), (await showsCard(ben)).slice(3)];
    const [hersAct, hisAct] = [newId(), newId()];
    const keep = (who: Person, code: string, id: number) =>
      keepCard(town.house.main.write, who.id, code, { ...sent, id }, town.clock.now);
    await Promise.all([
      keep(ana, his, hersAct),
      keep(ben, hers, hisAct),
      keep(ana, his, hersAct),
      keep(ben, hers, hisAct),
    ]);
    for (const who of [ana, ben]) {
      assert.equal((await people(town, who)).length, 1);
      assert.equal((await story(town, who)).length, 1);
    }
  }));

test("what a telephone kept at the venue counts for the day on which they met, and is kept though the card changed since", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const address = await showsCard(ana);
    const on = Temporal.PlainDate.from("2026-11-20");
    const late = { ...sent, id: newId(), on, iPromised: "A call" };
    const kept = await keepCard(town.house.main.write, ben.id, address.slice(3), late, town.clock.now);
    assert.deepEqual(await story(town, ben), [{ kind: "card", on_day: "2026-11-20", words: "" }]);
    assert.equal((await owed(town, ben))[0]?.due_on, "2026-11-22");
    await ana.get("/card");
    await ana.press("Switch it off");
    const again = await keepCard(town.house.main.write, ben.id, address.slice(3), late, town.clock.now);
    assert.equal(again.contact, kept.contact);
    await ana.get("/card");
    await ana.press("Switch it on again");
    await ana.get("/card/code");
    await ana.press("Give it a new address");
    assert.notEqual(await addressOfCard(ana), address);
    const renewed = await keepCard(town.house.main.write, ben.id, address.slice(3), late, town.clock.now);
    assert.equal(renewed.contact, kept.contact);
  }));
