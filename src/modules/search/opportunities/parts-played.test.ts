import assert from "node:assert/strict";
import { test } from "node:test";
import { inTownOfBen, pursues } from "../../../../test/doing.ts";
import { knows } from "../../../../test/people-met.ts";
import { member } from "../../../../test/support.ts";
import { toAddress } from "../../../basics/ids.ts";
import { most } from "../search.ts";
import { searchUrls as urls } from "../urls.ts";
import { notePart, partsOf } from "./parts-played.ts";

test("of several of one name the one that is meant is asked for, and what was typed stays", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const other = await knows(town, ben, "ana ruiz", { company: "Quayworks", title: "Head of yards" });
    const asked = await ben.post(urls.opportunityContacts(id), { name: "Ruiz Ana", part: "insider" });
    assert.equal(asked.status, 422);
    assert.match(
      asked.words,
      /Several people have that name\. Whom do you mean\?.*Head of yards, Quayworks/s,
    );
    assert.match((await ben.press("Note it", { contact: toAddress(other) })).words, /Noted\./);
    const parts = await partsOf(town.house.main.read, ben.id, id);
    assert.deepEqual(
      parts.map(({ id: contact, part }) => [contact, part]),
      [[other, "insider"]],
    );
  }));

test("somebody new is written down only where Ben ticks it, and somebody else's contact is nobody", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const cleo = await member(town, "Cleo");
    const hers = await knows(town, cleo, "Rosa Lind");
    const asked = await ben.post(urls.opportunityContacts(id), {
      name: "Rosa Lind",
      part: "recruiter",
      contact: toAddress(hers),
    });
    assert.equal(asked.status, 422);
    assert.match(asked.words, /Nobody among your people is called so/);
    await ben.press("Note them", { isNew: "yes" });
    const [rosa, ...others] = await partsOf(town.house.main.read, ben.id, id);
    assert.deepEqual([rosa?.name, rosa?.part, others], ["Rosa Lind", "recruiter", []]);
    assert.notEqual(rosa?.id, hers);
    const none = await ben.post(urls.opportunityContacts(id), { name: "Ana Ruiz", part: "boss" });
    assert.match(none.words, /Which part do they play\? Please choose one\./);
  }));

test("noted twice, somebody plays the newer part; taken off, they stay among Ben's people", () =>
  inTownOfBen(async (town, ben, ana) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    for (const part of ["insider", "hiring-manager"])
      await ben.post(urls.opportunityContacts(id), { name: "Ana Ruiz", part });
    const parts = await partsOf(town.house.main.read, ben.id, id);
    assert.deepEqual(
      parts.map(({ part }) => part),
      ["hiring-manager"],
    );
    await ben.post(urls.opportunityContactRemoval(id, ana));
    assert.deepEqual(await partsOf(town.house.main.read, ben.id, id), []);
    assert.match((await ben.get("/contacts")).words, /Ana Ruiz/);
  }));

test("there are as many people of one as it holds, and one more is refused with a sentence", () =>
  inTownOfBen(async (town, ben) => {
    const id = await pursues(town, ben, "Planner", "Acme");
    const { write } = town.house.main;
    for (let each = 1; each <= most.contactsOfOne; each += 1) {
      const meant = { contact: await knows(town, ben, `Person ${each}`) };
      await notePart(write, ben.id, id, { meant, part: "other" }, town.clock.now);
    }
    assert.equal((await partsOf(town.house.main.read, ben.id, id)).length, most.contactsOfOne);
    const refused = await ben.post(urls.opportunityContacts(id), { name: "Ana Ruiz", part: "other" });
    assert.equal(refused.status, 409);
    assert.match(refused.words, /There is no room for another person/);
  }));
