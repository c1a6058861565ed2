import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../../basics/ids.ts";
import { instantText } from "../../../basics/instant.ts";
import { bring, connections, contactsOf, heading } from "../../../../test/connections.ts";
import { begin, inTown, member } from "../../../../test/support.ts";
import { makeContact } from "../book/contacts.ts";
import { onlyNamed } from "../contact.ts";

test("somebody whose card was kept is known by what stands on it", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const ben = await member(town, "Ben");
    const db = town.house.main.write;
    const contact = await makeContact(db, ana.id, { ...onlyNamed("B."), id: newId() }, town.clock.now);
    const card = { name: "Ben Okoro", line: "", target: "", phone: "", email: "ben@okoro.example" };
    const kept = {
      contact_id: contact,
      member_id: ana.id,
      of_member_id: ben.id,
      kept_at: instantText(town.clock.now),
    };
    await db
      .insertInto("kept_cards")
      .values({ ...card, ...kept, links: "https://example.com/a\nhttps://www.linkedin.com/in/ben" })
      .execute();
    const known = await bring(ana, `${heading}\nBenjamin,Okoro,https://linkedin.com/in/ben/,,,,`);
    assert.match((await ana.get(known)).words, /Nobody new is in this file/);
  }));

test("whoever was changed since, stays as they are, by whichever name", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    await bring(ana, connections(10));
    await ana.press("Bring in 10 people");
    await town.work();
    const [first] = await contactsOf(town, ana);
    await town.house.main.write
      .updateTable("contacts")
      .set({ name: "Annie", name_words: "annie", title: "Director", version: 2 })
      .where("id", "=", first?.id ?? 0)
      .execute();
    const again = await ana.get(await bring(ana, connections(10)));
    assert.match(again.words, /Nobody new is in this file/);
    assert.match(again.words, /10 people are left as they are/);
    assert.equal((await contactsOf(town, ana)).find(({ name }) => name === "Annie")?.title, "Director");
  }));

test("who is there already is known by an address or by name and company; two of one name at a switchboard are two", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const db = town.house.main.write;
    const known = { ...onlyNamed("Rosa Lind"), company: "Brightwater Ltd" };
    await makeContact(db, ana.id, { ...known, id: newId() }, town.clock.now);
    const phone = { kind: "phone", label: "", value: "+1 555 0100" } as const;
    await makeContact(db, ana.id, { ...onlyNamed("Tom Hale"), ways: [phone], id: newId() }, town.clock.now);
    const mail = { kind: "email", label: "", value: "lee@example.com" } as const;
    await makeContact(db, ana.id, { ...onlyNamed("Lee Winter"), ways: [mail], id: newId() }, town.clock.now);
    const list = [
      "Name,Company,E-mail,Phone",
      "LIND Rosa,BRIGHTWATER,,",
      "Rosa Lind,Elsewhere,r@example.com,",
      "Tom Hale,,,001 555-0100",
      "Mary Other,,,+1 555 0100",
      "L. Winter,Works,LEE@example.com,",
      "Jo Berg,Works,jo@example.com,",
      "Jo Berg,Works,jo@example.com,",
      ",,,",
      ",,,,",
    ].join("\n");
    await bring(ana, list);
    const preview = await ana.press("Show me who is in it");
    assert.match(preview.words, /with 3 people whom you do not have yet\. 4 people are there already/);
    for (const name of ["Rosa Lind Elsewhere", "Mary Other", "Jo Berg Works"])
      assert.match(preview.words, new RegExp(name));
    assert.match(
      preview.words,
      /LIND Rosa \(line 2\) You have them already \(same name, at the same place\)/,
    );
    assert.match(
      preview.words,
      /Tom Hale \(line 4\) You have them already \(same name and telephone number\)/,
    );
    assert.match(preview.words, /L\. Winter \(line 6\) You have them already \(same e-mail address\)/);
    assert.match(preview.words, /Jo Berg \(line 8\) Stands on line 7 of the file already/);
  }));
