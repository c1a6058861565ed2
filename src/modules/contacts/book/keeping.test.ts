import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { newId } from "../../../basics/ids.ts";
import { dateIn } from "../../../basics/instant.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { onlyNamed } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import { makeContact } from "./contacts.ts";
import { changeExchange, noteExchange, removeExchange } from "./exchanges.ts";
import { keepInTouch, snooze, touchesDue } from "./keeping.ts";

const zone = "Europe/Berlin";

const knows = (town: Town, who: Person, name: string, keepDays = 0): Promise<number> =>
  makeContact(town.house.main.write, who.id, { ...onlyNamed(name), id: newId(), keepDays }, town.clock.now);

const rowOf = (town: Town, contact: number) =>
  town.house.main.read.selectFrom("contacts").selectAll().where("id", "=", contact).executeTakeFirstOrThrow();

const nextOf = async (town: Town, contact: number) => (await rowOf(town, contact)).next_touch_on;

test("Ben keeps in touch every month, is reminded later, and turns it off with one tap", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    await ben.post(contactUrls.keeping(ana), { days: "30" });
    assert.equal(await nextOf(town, ana), "2026-12-24", "as if they had spoken today");
    town.clock.forward({ hours: 24 * 31 });
    const later = await ben.post(contactUrls.snooze(ana), { soon: "two-weeks", then: "/today" });
    assert.equal(later.path.split("?")[0], "/today", "back to where he pressed it");
    assert.ok(later.words.includes("Later, then."));
    assert.equal(await nextOf(town, ana), "2027-01-08");
    await ben.post(contactUrls.snooze(ana), { soon: "month" });
    assert.equal(await nextOf(town, ana), "2027-01-25");
    await ben.post(contactUrls.snooze(ana), { until: "2027-03-01" });
    assert.equal(await nextOf(town, ana), "2027-03-01");
    await ben.post(contactUrls.keeping(ana), { days: "0", then: "/today" });
    assert.equal(await nextOf(town, ana), "");
    await ben.post(contactUrls.snooze(ana), { soon: "month" });
    assert.equal(await nextOf(town, ana), "", "what is off is not put off");
  }));

test("on Ana's page Ben reads how often and when next, is told when it is time, and switches it there", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana");
    await ben.get(contactUrls.contact(ana));
    const on = await ben.press("Remind me", { days: "14" });
    assert.match(on.words, /You keep in touch every two weeks\. Next on Tuesday 8 December\./);
    assert.ok(!on.words.includes("In a month"), "nothing is put off that is not due");
    town.clock.to("2026-12-08T08:00:00.000Z");
    assert.match((await ben.get(contactUrls.contact(ana))).words, /Now is a good time to write or call\./);
    const later = await ben.press("In two weeks");
    assert.match(later.words, /Next on Tuesday 22 December\./);
    const noted = await ben.press("Note it", {
      kind: "call",
      on: "2026-12-08",
      words: "She moves to the port.",
    });
    assert.ok(noted.words.includes("She moves to the port."));
    assert.match(
      (await ben.press("Remind me then", { until: "2027-01-15" })).words,
      /Next on Friday 15 January 2027\./,
    );
    assert.ok(!(await ben.press("Turn it off")).words.includes("You keep in touch every"));
  }));

test("whoever was met long ago is written to now: nothing is said of a reminder that is still to come", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    await ben.get(contactUrls.contact(await knows(town, ben, "Ana")));
    await ben.press("Note it", { kind: "call", on: "2026-01-05", words: "" });
    const due = await ben.press("Remind me", { days: "30" });
    assert.match(due.words, /Now is a good time to write or call\./);
    assert.doesNotMatch(due.words, /Today will remind you/);
    await ben.get(contactUrls.contact(await knows(town, ben, "Bo")));
    assert.match((await ben.press("Remind me", { days: "30" })).words, /Today will remind you/);
  }));

test("a day that is past, or none, is asked about, and so is a time that nobody means", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const ana = await knows(town, ben, "Ana", 30);
    const before = await rowOf(town, ana);
    for (const [path, fields, sentence] of [
      [contactUrls.snooze(ana), {}, "On which day? Please choose one."],
      [contactUrls.snooze(ana), { until: "2026-11-24" }, "Please choose a day ahead"],
      [contactUrls.snooze(ana), { until: "2036-11-24" }, "within two years"],
      [contactUrls.snooze(ana), { until: "2026-02-30" }, "On which day? Please choose one."],
      [contactUrls.keeping(ana), { days: "9999" }, "How often? Please choose from the list."],
      [contactUrls.keeping(ana), { days: "often" }, "How often? Please choose from the list."],
    ] as const) {
      const page = await ben.post(path, fields);
      assert.equal(page.status, 422, JSON.stringify(fields));
      assert.ok(page.words.includes(sentence), page.words);
    }
    assert.deepEqual(await rowOf(town, ana), before);
    const elsewhere = await ben.post(contactUrls.keeping(ana), { days: "60", then: "https://example.com" });
    assert.equal(
      elsewhere.path.split("?")[0],
      contactUrls.contact(ana),
      "only a path of ours is gone back to",
    );
  }));

test("whom Ben wanted to be in touch with by today is told, by his own clock, and nobody else's", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben", "Pacific/Auckland");
    const cleo = await member(town, "Cleo");
    const [ana, tom] = [await knows(town, ben, "Ana", 30), await knows(town, ben, "Tom", 365)];
    await knows(town, cleo, "Rosa", 7);
    await knows(town, ben, "Lea");
    const dueOn = async (day: string) =>
      (await touchesDue(town.house.main.read, ben.id, Temporal.PlainDate.from(day))).map(({ id }) => id);
    // In Auckland it is Tuesday evening already.
    assert.equal(await nextOf(town, ana), "2026-12-24");
    assert.deepEqual(await dueOn("2026-12-23"), []);
    assert.deepEqual(await dueOn("2026-12-24"), [ana]);
    assert.deepEqual(await dueOn("2027-11-24"), [ana, tom], "the longest waiting first");
    await town.house.main.write
      .updateTable("contacts")
      .set({ put_away: "merged" })
      .where("id", "=", ana)
      .execute();
    assert.deepEqual(await dueOn("2027-11-24"), [tom]);
  }));

// What may happen to a clock, on which day it is said, and about which day.
type Act =
  | { act: "exchange"; on: number; kind: "met" | "call" | "message" | "note" }
  | { act: "change"; which: number; on: number; kind: "met" | "note" }
  | { act: "remove"; which: number }
  | { act: "keep"; days: number }
  | { act: "snooze"; ahead: number };

const kinds = fc.constantFrom("met" as const, "call" as const, "message" as const, "note" as const);
const acts = fc.array(
  fc.tuple(
    fc.oneof(
      fc.record({ act: fc.constant("exchange" as const), on: fc.nat(100), kind: kinds }),
      fc.record({
        act: fc.constant("change" as const),
        which: fc.nat(5),
        on: fc.nat(100),
        kind: fc.constantFrom("met" as const, "note" as const),
      }),
      fc.record({ act: fc.constant("remove" as const), which: fc.nat(5) }),
      fc.record({ act: fc.constant("keep" as const), days: fc.constantFrom(0, 7, 30, 90) }),
      fc.record({ act: fc.constant("snooze" as const), ahead: fc.integer({ min: 1, max: 60 }) }),
    ),
    fc.nat(20),
  ),
  { maxLength: 12 },
);

/** What the clock must say, told apart from how the house does it: by everything that happened, in order. */
class Clock {
  readonly exchanges: { id: number; on: string; isReal: boolean }[] = [];
  days = 0;
  from = "";
  until = "";

  get last(): string {
    return this.exchanges
      .filter(({ isReal }) => isReal)
      .reduce((last, { on }) => (on > last ? on : last), "");
  }

  get next(): string {
    if (this.days === 0) return "";
    const counted = this.last || (this.from || this.until ? "" : "2026-11-24");
    const after = counted ? Temporal.PlainDate.from(counted).add({ days: this.days }).toString() : "";
    return [after, this.from, this.until].reduce((latest, day) => (day > latest ? day : latest));
  }
}

test("in whichever order Ben meets, calls, corrects, puts off and switches, the clock says the last of it", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const db = town.house.main.write;
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        town.clock.to("2026-11-24T08:00:00.000Z");
        const ana = await knows(town, ben, "Ana");
        const expected = new Clock();
        for (const [each, daysLater] of all) {
          town.clock.forward({ hours: 24 * daysLater });
          await happens(town, ben, ana, expected, each);
          const { last_exchange_on, next_touch_on } = await rowOf(town, ana);
          assert.deepEqual(
            [last_exchange_on, next_touch_on],
            [expected.last, expected.next],
            JSON.stringify(all),
          );
        }
        await db.deleteFrom("exchanges").execute();
        await db.deleteFrom("contacts").execute();
      }),
      { numRuns: 25 },
    );
  }));

async function happens(town: Town, ben: Person, ana: number, clock: Clock, what: Act): Promise<void> {
  const db = town.house.main.write;
  const today = dateIn(town.clock.now, zone);
  if (what.act === "exchange") {
    const [id, on] = [newId(), today.subtract({ days: what.on })];
    await noteExchange(db, ben.id, ana, { id, kind: what.kind, on, words: "" }, town.clock.now);
    clock.exchanges.push({ id, on: on.toString(), isReal: what.kind !== "note" });
  } else if (what.act === "change") {
    const exchange = clock.exchanges[what.which];
    if (!exchange) return;
    const on = today.subtract({ days: what.on });
    const row = await db
      .selectFrom("exchanges")
      .select("version")
      .where("id", "=", exchange.id)
      .executeTakeFirstOrThrow();
    await changeExchange(db, ben.id, ana, exchange.id, {
      kind: what.kind,
      on,
      words: "",
      version: row.version,
    });
    Object.assign(exchange, { on: on.toString(), isReal: what.kind !== "note" });
  } else if (what.act === "remove") {
    const [exchange] = clock.exchanges.splice(what.which, 1);
    if (exchange) await removeExchange(db, ben.id, ana, exchange.id);
  } else if (what.act === "keep") {
    await keepInTouch(db, ben.id, ana, what.days, town.clock.now);
    if (what.days === clock.days) return;
    clock.days = what.days;
    // As if today had been the last time, where there was none.
    clock.from = what.days > 0 && !clock.last ? today.add({ days: what.days }).toString() : "";
    clock.until = "";
  } else {
    const until = today.add({ days: what.ahead });
    await snooze(db, ben.id, ana, until);
    if (clock.days > 0) [clock.until, clock.from] = [until.toString(), ""];
  }
}
