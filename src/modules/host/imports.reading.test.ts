import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { emailAddress } from "../../basics/email-address.ts";
import { LeanFile, type Line } from "../../delivery/index.ts";
import { guessColumns, peopleIn, type RowRead } from "./imports.matching.ts";
import { mostRows, readList } from "./imports.reading.ts";

/** What a list says when its columns are matched as we suggest. */
async function read(text: string): Promise<RowRead[]> {
  const lines = await linesOf(text);
  return peopleIn(lines, guessColumns(lines));
}

async function linesOf(text: string): Promise<Line[]> {
  const lines = await readList(text);
  assert.ok(typeof lines !== "string", String(lines));
  return lines;
}

const people = (rows: RowRead[]): string[] =>
  rows.map(({ line, name, email }) => `${line} ${name} <${email}>`);

const troubles = (rows: RowRead[]): string[] =>
  rows.flatMap(({ line, trouble, trouble_about }) =>
    trouble === "" ? [] : [`${line} ${trouble}${trouble_about ? ` ${trouble_about}` : ""}`],
  );

test("a mailing list has a member a line, with or without a name", async () => {
  const rows = await read(
    'Ana Ruiz <Ana@example.org>\n"Ott, Ben" <ben@example.org>\n\ncleo@example.org\n<dora@example.org>\n',
  );
  assert.deepEqual(people(rows), [
    "1 Ana Ruiz <ana@example.org>",
    "2 Ben Ott <ben@example.org>",
    "4  <cleo@example.org>",
    "5  <dora@example.org>",
  ]);
});

test("an address book with many columns is found its way through", async () => {
  const rows = await read(
    [
      "First Name,Middle Name,Last Name,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value",
      'Ana,,Ruiz,"met at\nthe library",* myContacts,* Work,ana@example.org ::: ana@old.example,+49 1',
      "Ben,J.,Ott,,,,ben@example.org,",
      "Walter,,Ulm,,,,,+49 2",
    ].join("\r\n"),
  );
  assert.deepEqual(people(rows), [
    "2 Ana Ruiz <ana@example.org>",
    "4 Ben Ott <ben@example.org>",
    "5 Walter Ulm <>",
  ]);
  assert.deepEqual(troubles(rows), ["5 no-address"]);
});

test("a spreadsheet may divide by semicolons, tabs or bars, and begin with a mark", async () => {
  for (const mark of [";", "\t", "|"]) {
    const rows = await read(
      `\ufeffNachname${mark}Vorname${mark}E-Mail\r\nRuiz, geb. Soto${mark}Ana${mark}ana@example.org\r\n`,
    );
    assert.deepEqual(people(rows), ["2 Ana Ruiz, geb. Soto <ana@example.org>"], mark);
  }
  assert.deepEqual(people(await read("sep=;\r\nName;Mail\r\nAna;ana@example.org\r\n")), [
    "3 Ana <ana@example.org>",
  ]);
});

test("without a heading the first person is not taken for one", async () => {
  assert.deepEqual(people(await read("Ana Ruiz,ana@example.org\nBen Ott,ben@example.org")), [
    "1 Ana Ruiz <ana@example.org>",
    "2 Ben Ott <ben@example.org>",
  ]);
  assert.deepEqual(troubles(await read("Ana Ruiz,\nBen Ott,ben@example.org")), ["1 no-address"]);
});

test("addresses copied out of a mail stand side by side", async () => {
  const rows = await read("Ana Ruiz <ana@example.org>, ben@example.org,\n Cleo <cleo@example.org>");
  assert.deepEqual(
    rows.map(({ email, trouble }) => `${email}${trouble}`),
    ["ana@example.org", "ben@example.org", "cleo@example.org"],
  );
});

/** What stands in a file; null where that is no text. */
function textOf(bytes: Uint8Array): string | null {
  const file = new LeanFile(10_000);
  file.take(bytes);
  const read = file.text();
  return "text" in read ? read.text : null;
}

test("letters with marks come through, however the file was saved", async () => {
  const text = "Name;E-Mail\nZoë Müller;zoe@example.org\n";
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  const saved: Uint8Array[] = [
    Buffer.from(text),
    Buffer.from(`\ufeff${text}`),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(text, "latin1"),
  ];
  for (const bytes of saved)
    assert.deepEqual(people(await read(textOf(bytes) ?? "")), ["2 Zoë Müller <zoe@example.org>"]);
  assert.equal(textOf(Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000")), null);
  assert.equal(textOf(Buffer.from("%PDF-1.7 …")), null);
});

test("each line that is no use is named with its reason", async () => {
  const rows = await read(
    [
      "name,email",
      "Ana,ana@example.org",
      "Ben,",
      "Cleo,cleo at example.org",
      "Ana again,ANA@example.org",
      `${"x".repeat(200)},dora@example.org`,
      `Emil,${"e".repeat(300)}@example.org`,
    ].join("\n"),
  );
  assert.deepEqual(troubles(rows), [
    "3 no-address",
    "4 not-an-address",
    "5 twice 2",
    "6 too-long",
    "7 too-long",
  ]);
});

test("what a spreadsheet would reckon with is only a name here", async () => {
  const rows = await read('name,email\n"=HYPERLINK(""x"")",ana@example.org\n@SUM(A1),ben@example.org');
  assert.deepEqual(people(rows), ['2 =HYPERLINK("x") <ana@example.org>', "3 @SUM(A1) <ben@example.org>"]);
});

test("a quotation mark that is never closed swallows nobody", async () => {
  assert.deepEqual(people(await read('name,email\n"Ana,ana@example.org\nBen,ben@example.org')), [
    '2 "Ana <ana@example.org>',
    "3 Ben <ben@example.org>",
  ]);
});

test("what is too long or too wide is said to be so, and stops nobody else", async () => {
  const whole = Array.from({ length: mostRows }, (_, i) => `P${i},p${i}@example.org\n`).join("");
  assert.equal((await linesOf(`name,email\n${whole}`)).length, mostRows + 1);
  assert.equal(await readList(`name,email\n${whole}Ana,ana@example.org\n`), "too-long");
  const megabyte = 1024 * 1024;
  for (const hostile of [",", '"', "\n", "\r", " ", '"a,\n', '""",', "a@b.cd,"]) {
    assert.equal(typeof (await readList(hostile.repeat(megabyte / hostile.length))), "string", hostile);
  }
  assert.equal(await readList(" \n\n;;;\n"), "empty");
});

test("whatever stands in a list, it is read, and only addresses are invited", async () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.emailAddress(),
    fc.constantFrom('"', "Ana <ana@example.org>", "a@example.org; b@example.org", "=1+1", "<", "\n", "\r"),
  );
  const list = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), fc.constantFrom(",", ";", "\t", "|"))
    .map(([rows, mark]) => rows.map((row) => row.join(mark)).join("\n"));
  await fc.assert(
    fc.asyncProperty(list, async (text) => {
      const lines = await readList(text);
      if (typeof lines === "string") return;
      const rows = peopleIn(lines, guessColumns(lines));
      const good = rows.filter((row) => row.trouble === "").map((row) => row.email);
      assert.ok(good.every((email) => emailAddress(email) === email));
      assert.equal(new Set(good).size, good.length);
      const places = lines.map(({ line }) => line);
      const last = text.split(/\r\n|\r|\n/).length;
      assert.ok(
        places.every((line, at) => line >= (places[at - 1] ?? 1) && line <= last),
        places.join(),
      );
    }),
    { numRuns: 200 },
  );
});
