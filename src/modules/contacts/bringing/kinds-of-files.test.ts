import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { bring, bytes, contactsOf, waysOf } from "../../../../test/connections.ts";
import { begin, inTown } from "../../../../test/support.ts";

test("the columns of any list are suggested, can be set right, and chosen again", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    await ana.get("/contacts/imports");
    const columns = await ana.post("/contacts/imports", {
      id: toAddress(newId()),
      pasted: "Berg;Jo;jo@example.com;Notes of a talk\nLind;Rosa;rosa@example.com;",
    });
    assert.match(columns.words, /Which column is what\?/);
    const nobody = await ana.press("Show me who is in it", { name: "", email: "" });
    assert.equal(nobody.status, 422);
    assert.match(nobody.words, /Please choose at least one column/);
    const wrong = await ana.press("Show me who is in it", { name: "0", email: "2" });
    assert.match(wrong.words, /Berg jo@example\.com/);
    await ana.follow("Choose the columns again");
    const right = await ana.press("Show me who is in it", {
      name: "1",
      surname: "0",
      email: "2",
      about: "3",
    });
    assert.match(right.words, /Jo Berg jo@example\.com/);
    await ana.press("Bring in 2 people");
    await town.work();
    const [jo] = await contactsOf(town, ana);
    assert.equal(jo?.about, "Notes of a talk");
    const late = await ana.post(`${right.path.split("?")[0]}/columns`, { name: "0" });
    assert.equal(late.status, 409);
  }));

test("Google's list is read with its old headings and its new ones", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const old =
      "Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title,Notes\n" +
      `Rosa Lind,Rosa,,Lind,* myContacts ::: Harbour,* Work,r@example.com ::: rosa@example.org,Mobile,+1 555 0101,Brightwater,Ops,"Two\nlines"`;
    const fresh =
      "First Name,Middle Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Label,Website 1 - Value\n" +
      ",,,,,* myContacts,,only@example.com,,\nTom,,Hale,Works,Planner,* myContacts,*,tom@example.com,Home,https://example.com/tom";
    for (const list of [old, fresh]) {
      const preview = await ana.get(await bring(ana, list, "contacts.csv"));
      assert.match(preview.words, /Contacts from Google/);
      await ana.press("Bring in ");
      await town.work();
    }
    const people = await contactsOf(town, ana);
    assert.deepEqual(
      people.map(({ name, company, title, about }) => [name, company, title, about]),
      [
        ["Rosa Lind", "Brightwater", "Ops", "Two\nlines"],
        ["Tom Hale", "Works", "Planner", ""],
        ["only@example.com", null, "", ""],
      ],
    );
    assert.deepEqual(await waysOf(town, ana), [
      { kind: "phone", label: "mobile", value: "+1 555 0101" },
      { kind: "web", label: "home", value: "https://example.com/tom" },
      { kind: "email", label: "", value: "only@example.com" },
      { kind: "email", label: "work", value: "r@example.com" },
      { kind: "email", label: "work", value: "rosa@example.org" },
      { kind: "email", label: "", value: "tom@example.com" },
    ]);
    const tags = await town.house.main.read.selectFrom("contact_tags").select("tag").execute();
    assert.deepEqual(tags, [{ tag: "Harbour" }]);
  }));

test("a file of cards with pictures of 20 MB comes in, and nothing of the pictures is kept", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const picture = "A".repeat(20 * 1024 * 1024);
    const cards = [
      "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ruiz;Rosa;;;\r\nFN:Rosa Ruiz\r\nPHOTO;ENCODING=b;TYPE=JPEG:",
      picture,
      "\r\nEMAIL;TYPE=WORK:rosa@example.com\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tom Hale\r\nEND:VCARD\r\n",
      "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Friends\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n",
    ].join("");
    const path = await bring(ana, cards, "all.vcf");
    const preview = await ana.get(path);
    assert.match(
      preview.words,
      /A file of cards, with 2 people whom you do not have yet\. 2 lines are left out/,
    );
    assert.match(preview.words, /Friends \(line \d+\) This is a group of other cards/);
    await ana.press("Bring in 2 people");
    await town.work();
    assert.deepEqual(await waysOf(town, ana), [{ kind: "email", label: "work", value: "rosa@example.com" }]);
  }));

test("a file that is none is said so in clear words, and nothing of it is kept", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const send = (content: Uint8Array<ArrayBuffer>, pasted = "") =>
      ana.upload("/contacts/imports", { id: toAddress(newId()), pasted }, { name: "x.csv", bytes: content });
    const cases: [Uint8Array<ArrayBuffer>, RegExp][] = [
      [bytes(""), /Please choose a file with people in it/],
      [bytes("PK\u0003\u0004 and more"), /packed file or a spreadsheet/],
      [bytes("%PDF-1.7"), /neither a list nor a file of cards/],
      [new Uint8Array(3_000).fill(0), /neither a list nor a file of cards/],
      [
        Uint8Array.from(Buffer.from(`Name,Company\n${"\x8f\x90\xe9 ".repeat(9)}`, "latin1")),
        /in which alphabet/,
      ],
      [bytes(`${"a,".repeat(100_000)}a`), /its lines are very long/],
      [bytes("x".repeat(10_000_000)), /its lines are very long/],
      [bytes("Name\n".repeat(10_200)), /more than 10,000 people/],
      [bytes("a line of it,\n".repeat(800_000)), /more than 10 MB of text/],
    ];
    for (const [content, words] of cases) {
      const answer = await send(content);
      assert.equal(answer.status, 422, String(words));
      assert.match(answer.words, words);
    }
    assert.deepEqual(await town.house.main.read.selectFrom("contact_imports").select("id").execute(), []);
  }));

test("a form of very many little fields is refused as it comes in", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, ""]));
    const answer = await ana.upload(
      "/contacts/imports",
      { ...fields, id: toAddress(newId()), pasted: "" },
      { name: "people.csv", bytes: bytes("Name\nRosa Lind\n") },
    );
    assert.equal(answer.status, 413);
    assert.deepEqual(await town.house.main.read.selectFrom("contact_imports").select("id").execute(), []);
  }));
