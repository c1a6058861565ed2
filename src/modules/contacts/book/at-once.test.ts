import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../../basics/ids.ts";
import { begin, inTown, member } from "../../../../test/support.ts";
import { onlyNamed } from "../contact.ts";
import { joinCompanies } from "./company-names.ts";
import { changeContact, makeContact, removeContact } from "./contacts.ts";
import { noteExchange } from "./exchanges.ts";
import { keepInTouch } from "./keeping.ts";

test("whatever happens with Ana at once, her clock counts from the last of it", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const { now } = town.clock;
    const ana = await makeContact(write, ben.id, { ...onlyNamed("Ana"), id: newId() }, now);
    const met = (day: number) =>
      noteExchange(
        write,
        ben.id,
        ana,
        { id: newId(), kind: "met", on: Temporal.PlainDate.from({ year: 2026, month: 11, day }), words: "" },
        now,
      );
    await Promise.all([
      met(12),
      met(23),
      keepInTouch(write, ben.id, ana, 30, now),
      met(4),
      changeContact(write, ben.id, ana, { ...onlyNamed("Ana Ruiz"), version: 1 }, now),
      met(17),
    ]);
    const row = await write
      .selectFrom("contacts")
      .selectAll()
      .where("id", "=", ana)
      .executeTakeFirstOrThrow();
    assert.equal(row.last_exchange_on, "2026-11-23");
    assert.ok(row.next_touch_on >= "2026-12-23", row.next_touch_on);
    assert.equal(row.name, "Ana Ruiz");
  }));

test("people come to a company and leave it while it is put together with another: each stands at one that is there", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const { now } = town.clock;
    const knows = (name: string, company: string) =>
      makeContact(write, ben.id, { ...onlyNamed(name), company, id: newId() }, now);
    for (let round = 0; round < 5; round++) {
      const [ana, tom] = [await knows("Ana", "Brightwater"), await knows("Tom", "Nordlicht")];
      const rosa = await knows("Rosa", "Nordlicht");
      // Somebody stays, or the company would be gone with Ana.
      await knows("Max", "Brightwater");
      const ids = await write.selectFrom("companies").select(["id", "name"]).execute();
      const idOf = (name: string) => ids.find((row) => row.name === name)?.id ?? 0;
      await Promise.all([
        joinCompanies(write, ben.id, idOf("Brightwater"), idOf("Nordlicht")),
        changeContact(write, ben.id, ana, { ...onlyNamed("Ana"), company: "Nordlicht", version: 1 }, now),
        removeContact(write, ben.id, tom),
        knows("Lea", "Nordlicht"),
        changeContact(write, ben.id, rosa, { ...onlyNamed("Rosa"), company: "Brightwater", version: 1 }, now),
      ]);
      const people = await write
        .selectFrom("contacts")
        .leftJoin("companies", "companies.id", "contacts.company_id")
        .select(["contacts.id", "contacts.name", "contacts.search_words", "companies.name as company"])
        .execute();
      assert.equal(people.length, 4);
      for (const { name, company, search_words } of people) {
        assert.ok(company, `${name} stands somewhere`);
        assert.equal(search_words, ` ${name} ${company}`.toLowerCase(), "and is found by where they stand");
      }
      for (const { id } of people) await removeContact(write, ben.id, id);
      assert.equal((await write.selectFrom("companies").select("id").execute()).length, 0);
    }
  }));
