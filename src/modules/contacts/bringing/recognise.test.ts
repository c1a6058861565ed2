import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LeanFile } from "../../../delivery/index.ts";
import { contentOf, contentText } from "./brought.ts";
import { comingFile, type FileRead, readPeople } from "./recognise.ts";
import { unreadWords } from "./imports.said.ts";

/** What becomes of a file that comes in in pieces. */
async function bring(bytes: Uint8Array, pieces = 65_536): Promise<FileRead | string> {
  const file = comingFile();
  for (let at = 0; at < bytes.length; at += pieces) if (!file.take(bytes.subarray(at, at + pieces))) break;
  const text = file.text();
  return "trouble" in text ? text.trouble : readPeople(text.text);
}

async function peopleIn(text: string | Uint8Array): Promise<FileRead["people"]> {
  const read = await bring(typeof text === "string" ? Buffer.from(text) : text);
  assert.ok(typeof read !== "string", String(read));
  return read.people;
}

const names = async (text: string | Uint8Array): Promise<string[]> =>
  (await peopleIn(text)).map(({ name }) => name);

const cards = (...each: string[][]): string =>
  each.map((lines) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n")).join("");

const pieces = fc.oneof(
  fc.string(),
  fc.constantFrom(..."\r\n,;:\t\"'=\\|\u0000\ufeff 日".split("")),
  fc.constantFrom(
    "BEGIN:VCARD\r\n",
    "END:VCARD\r\n",
    "VERSION:2.1\r\n",
    "VERSION:4.0\n",
    "FN:Rosa\n",
    "N:Ruiz;Rosa\r",
  ),
  fc.constantFrom(
    "AGENT:\r\n",
    "PHOTO;BASE64:AAAA\r\n BBBB\r\n",
    "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=\r\n=BC=\r\n",
  ),
  fc.constantFrom(
    "First Name,Last Name,URL,Connected On\n",
    "Name,Given Name,Family Name,Group Membership\n",
  ),
  fc.constantFrom('TEL;TYPE="a:b";X=:1\n', "item1.URL:x\n", "ORG;;:a\\;b\n", "EMAIL;=:\n", ";:\n", ".:\n"),
);

test("whatever somebody brings, they see people or clear words, and never a page that broke", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
        fc.array(pieces, { maxLength: 40 }).map((all) => Buffer.from(all.join(""))),
        fc.array(pieces, { maxLength: 20 }).map((all) => Buffer.from(`BEGIN:VCARD\r\n${all.join("")}`)),
        fc.array(pieces, { maxLength: 20 }).map((all) => Buffer.from(`\ufeff${all.join("")}`, "utf16le")),
      ),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, size) => {
        const read = await bring(bytes, size);
        assert.deepEqual(await bring(bytes), read, "in whichever pieces it comes");
        if (typeof read === "string") assert.ok(Object.hasOwn(unreadWords, read));
        else
          for (const { content, reason } of read.people) {
            assert.equal(contentText(contentOf(contentText(content))), contentText(content));
            assert.equal(content.what === null, reason !== "");
          }
      },
    ),
    { numRuns: 400 },
  ));

test("a file is read in whichever alphabet it was saved", async () => {
  const text = cards(["VERSION:3.0", "FN:Zoë Nuñez"]);
  const utf16 = Buffer.from(text, "utf16le");
  const files = [
    Buffer.from(text),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(text, "latin1"),
    Buffer.from(`\ufeff${text}`, "utf16le"),
    utf16,
    Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  ];
  for (const file of files) assert.deepEqual(await names(file), ["Zoë Nuñez"]);
  assert.deepEqual(await names(Buffer.from("Name,Phone\nZoë,12345678", "utf16le")), ["Name", "Zoë"]);
});

test("old cards are read as telephones wrote them: encoded, folded by an equals sign, types without a name", async () => {
  const [rosa, other] = await peopleIn(
    cards(
      [
        "VERSION:2.1",
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:N=FA=F1ez;Rosa=\r\n=20Mar=EDa;;;",
        "TEL;CELL;VOICE:+1 555 0100",
        "EMAIL;INTERNET;HOME:rosa@example.com",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:One=0D=0Atwo, three; =C3=A9",
        "PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQ\r\nSkZJRgAB\r\nAQ==\r\n",
        "ORG:Brightwater;Night shift",
        "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN:Hale;Tom\r\nTEL:+1 555 9999\r\nEND:VCARD",
        "TITLE:Ops",
      ],
      ["VERSION:2.1", "N:;Only"],
    ),
  );
  assert.equal(rosa?.name, "Rosa María Núñez");
  assert.deepEqual(rosa?.content.what?.ways, [
    { kind: "phone", label: "mobile", value: "+1 555 0100" },
    { kind: "email", label: "home", value: "rosa@example.com" },
  ]);
  assert.equal(rosa?.content.what?.about, "One\ntwo, three; é");
  assert.equal(rosa?.content.what?.company, "Brightwater");
  assert.equal(rosa?.content.what?.title, "Ops");
  assert.equal(other?.name, "Only");
});

test("new cards are read with their groups, labels, quotations and escapes", async () => {
  const [rosa] = await peopleIn(
    cards([
      "VERSION:4.0",
      "N:Ruiz;Rosa;;Dr.,;",
      'TEL;VALUE=uri;TYPE="voice,home";PREF=1:tel:+1-555-0100',
      "item1.URL:https://example.com/a\\,b;c",
      "item1.X-ABLabel:_$!<HomePage>!$_",
      "IMPP:xmpp:rosa@example.com",
      "CATEGORIES:Harbour,Night\\, late",
      "NOTE:Folded in the mid",
      " dle\\nof a word",
      "X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/rosa",
    ]),
  );
  const what = rosa?.content.what;
  assert.equal(what?.name, "Dr. Rosa Ruiz");
  assert.deepEqual(what?.tags, ["Harbour", "Night, late"]);
  assert.equal(what?.about, "Folded in the middle\nof a word");
  assert.deepEqual(
    what?.ways.map(({ kind, label }) => `${kind} ${label}`),
    ["phone home", "web HomePage", "other ", "web linkedin"],
  );
});

test("a broken card costs nobody else theirs", async () => {
  const text = `${cards(["VERSION:3.0", "FN:Rosa"])}BEGIN:VCARD\r\nFN:Without an end\r\n${cards(["VERSION:3.0", ":::", "TEL"], ["VERSION:3.0", "FN:Tom"])}FN:Nobody's\r\nBEGIN:VCARD\r\nFN:Cut o`;
  assert.deepEqual(await names(text), ["Rosa", "Without an end", "", "Tom", "Cut o"]);
});

test("what is far too large is cut, left out or refused, and never read for long", async () => {
  const [folded] = await peopleIn(
    cards(["VERSION:3.0", "FN:Rosa", `NOTE:a${"\r\n b".repeat(10_000)}`, "TITLE:Ops"]),
  );
  assert.equal(folded?.content.what?.about.length, 2_000);
  assert.equal(folded?.content.what?.title, "Ops");
  const [long] = await peopleIn(
    cards(["VERSION:3.0", "FN:Rosa", `NOTE:${"x".repeat(10_000_000)}`, "TITLE:Ops"]),
  );
  assert.equal(long?.content.what?.title, "Ops");
  assert.deepEqual(
    await names(cards(["FN:Rosa", ...Array.from({ length: 20_000 }, () => "EMAIL:a@example.com")])),
    ["Rosa"],
  );
  const nested = "AGENT:\r\nBEGIN:VCARD\r\n".repeat(5_000);
  assert.deepEqual(await names(`BEGIN:VCARD\r\nFN:Rosa\r\n${nested}`), ["Rosa"]);
  assert.equal(typeof (await bring(Buffer.from('"'.repeat(1_000_000)))), "string");
  assert.equal(await bring(Buffer.from(`${"a,".repeat(100_000)}\n`)), "too-wide");
  assert.equal(await bring(Buffer.from("FN:x\r\n".repeat(1_000_000))), "too-long");
  assert.equal(await bring(Buffer.from(cards(["FN:x"]).repeat(10_001))), "too-long");
});

test("of a picture nothing is held, however large it is, and the lines after it keep their numbers", async () => {
  const file = new LeanFile(200_000);
  const take = (text: string): boolean => file.take(Buffer.from(text));
  take(`${cards(["VERSION:3.0", "FN:Rosa"])}BEGIN:VCARD\r\nFN:Tom\r\nitem2.PHOTO;ENCODING=b:`);
  for (let at = 0; at < 400; at++) assert.ok(take("A".repeat(65_536)));
  take("\r\nLOGO;ENCODING=b:");
  for (let at = 0; at < 40_000; at++) assert.ok(take(`${"B".repeat(74)}\r\n `));
  take(`\r\nEND:VCARD\r\n${cards(["FN:Lee"])}`);
  const read = file.text();
  assert.ok("text" in read);
  assert.ok(read.text.length < 50_000, "nothing but the ends of its lines");
  const people = await readPeople(read.text);
  assert.ok(typeof people !== "string");
  assert.deepEqual(
    people.people.map(({ name, line }) => [name, line]),
    [
      ["Rosa", 1],
      ["Tom", 5],
      ["Lee", 40_010],
    ],
  );
});
