import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { newId, toAddress } from "../../../basics/ids.ts";
import { cleanWords } from "../../../basics/text.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { makeContact } from "../book/contacts.ts";
import { type ContactWords, onlyNamed } from "../contact.ts";
import { contentText } from "./brought.ts";
import { ownCells, ownHeadings } from "./own-list.ts";
import { readPeople } from "./recognise.ts";
import { readCsv, writeCsv, writeVcard } from "../../../delivery/index.ts";

const rosa: ContactWords = {
  ...onlyNamed("Rosa; Ruiz, \\ née Ñandú"),
  title: "Ops, night shift",
  company: "Brightwater; Sons",
  inWork: "yes",
  part: "insider",
  tie: "close",
  metWhere: "At the mixer, by the door",
  metOn: Temporal.PlainDate.from("2026-11-20"),
  about: `Knows the port.\nPromised her my résumé; ${"and more, ".repeat(30)}and so on`,
  ways: [
    { kind: "email", label: "work", value: "rosa@example.com" },
    { kind: "phone", label: "her desk", value: "+1 555 0100" },
    { kind: "web", label: "", value: "https://www.linkedin.com/in/rosa" },
    { kind: "other", label: "", value: "Signal (rosa)" },
  ],
  tags: ["Harbour", "Night; shift, late"],
};

async function keepThem(town: Town, who: Person, ...all: ContactWords[]): Promise<void> {
  for (const what of all)
    await makeContact(town.house.main.write, who.id, { ...what, id: newId() }, town.clock.now);
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function bring(who: Person, text: string): Promise<string> {
  const file = { name: "x", bytes: bytes(text) };
  return (await who.upload("/contacts/imports", { id: toAddress(newId()), pasted: "" }, file)).words;
}

const files = ["/contacts/export.vcf", "/contacts/export.csv"];

test("what leaves and is brought back makes nobody, even where it was changed in between", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    await keepThem(town, ana, rosa, onlyNamed("Tom Hale"), onlyNamed("Tom Hale"), onlyNamed("=SUM(A1:A9)"));
    const left = await Promise.all(files.map((path) => ana.get(path)));
    await town.house.main.write
      .updateTable("contacts")
      .set({ name: "Somebody else", name_words: "else somebody" })
      .execute();
    for (const { html } of left) assert.match(await bring(ana, html), /Nobody new is in this file/);
  }));

test("brought to another house, everything that was said of somebody comes along", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const ben = await member(town, "Ben");
    await keepThem(town, ana, rosa);
    for (const path of files) {
      const { html } = await ana.get(path);
      const read = await readPeople(html);
      assert.ok(typeof read !== "string");
      assert.deepEqual(
        read.people.map(({ content }) => contentText({ ...content, own: null })),
        [contentText({ what: rosa, own: null, cells: [] })],
      );
    }
    // Another's number is nobody's here.
    assert.match(
      await bring(ben, (await ana.get(files[0] ?? "")).html),
      /with one person whom you do not have/,
    );
  }));

test("lines, semicolons and tabs on the back of every card leave the list a list", async () => {
  const about = `One;\n${"\ttwo; | three,\n".repeat(40)}"four"`.trim();
  const what = { ...rosa, about };
  const lines = Array.from({ length: 30 }, () => ownCells(newId(), what));
  const read = await readPeople(writeCsv([ownHeadings, ...lines], { begins: true }));
  assert.ok(typeof read !== "string");
  assert.equal(read.people.length, 30);
  assert.ok(read.people.every(({ content }) => content.what?.about === cleanWords(about)));
});

test("a file is handed over under a plain name, is kept by no browser, and holds nobody else's people", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const ben = await member(town, "Ben");
    await keepThem(town, ana, rosa);
    await keepThem(town, ben, onlyNamed("Tom Hale"));
    for (const path of files) {
      const answer = await ben.get(path);
      assert.match(
        answer.headers.get("content-disposition") ?? "",
        /^attachment; filename="my-people\.\w+"$/,
      );
      assert.equal(answer.headers.get("cache-control"), "no-store");
      assert.match(answer.html, /Tom Hale/);
      assert.doesNotMatch(answer.html, /Rosa/);
    }
  }));

test("no cell of a list is reckoned with by a spreadsheet, and each is read back as it was", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠"),
      fc.string(),
      async (sign, words) => {
        const about = `${sign}${words.replace(/[^ -~]/g, "")}`.trim();
        const what = { ...onlyNamed("Rosa"), about, title: "x" };
        const text = writeCsv([ownHeadings, ownCells(newId(), what)], { begins: true });
        const lines = await readCsv(text, {
          records: 9,
          breaks: 99,
          lineLetters: 9_999,
          recordLetters: 9_999,
        });
        assert.ok(typeof lines !== "string");
        for (const cell of lines.flatMap(({ cells }) => cells))
          assert.doesNotMatch(cell, /^[=+\-@＝＋－＠\t\r]/);
        const read = await readPeople(text);
        assert.ok(typeof read !== "string");
        assert.equal(read.people[0]?.content.what?.about, about);
      },
    ),
    { numRuns: 200 },
  ));

test("whatever words somebody is described with, both files bring them back", () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."a,;:\\\"'\n()=- é日😀"), maxLength: 200 }),
      async (title, about) => {
        const clean = await cleaned({ ...onlyNamed("Rosa"), title, about, tags: [title] });
        const again = await cleaned(clean);
        assert.deepEqual(again, clean);
        const card = await onCard(clean);
        assert.deepEqual(card, clean);
      },
    ),
    { numRuns: 150, examples: [["'=1", " '-"]] },
  ));

/** Out as a list, and in again. */
async function cleaned(what: ContactWords): Promise<ContactWords> {
  const text = writeCsv([ownHeadings, ownCells(newId(), what)], { begins: true });
  const read = await readPeople(text);
  assert.ok(typeof read !== "string");
  assert.ok(read.people[0]?.content.what);
  return read.people[0].content.what;
}

/** The same on a card. */
async function onCard(what: ContactWords): Promise<ContactWords> {
  const card = { name: what.name, title: what.title, tags: what.tags, note: what.about };
  const read = await readPeople(writeVcard(card));
  assert.ok(typeof read !== "string");
  assert.ok(read.people[0]?.content.what);
  return read.people[0].content.what;
}

const isThere = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
const missing = ["khard", "vdirsyncer"].filter((program) => !isThere(program));

test(
  "vdirsyncer takes the file of cards apart, and khard reads each of them",
  { skip: missing.length > 0 ? `not on the PATH: ${missing.join(", ")}` : false },
  () =>
    inTown(async (town) => {
      const ana = await begin(town);
      const others = ["Tom Hale", "Marta de la Cruz", "Cher"].map(onlyNamed);
      await keepThem(town, ana, rosa, ...others);
      const { html } = await ana.get("/contacts/export.vcf");
      const home = mkdtempSync(join(tmpdir(), "cards-"));
      try {
        const shown = readElsewhere(home, html);
        assert.match(shown.list, /Rosa; Ruiz, \\ née Ñandú/);
        assert.match(shown.list, /Marta de la Cruz/);
        assert.equal(shown.list.trim().split("\n").length, 1 + others.length, "everybody, each once");
        assert.match(shown.marta, /First name ?: Marta\n[^]*Last name ?: de la Cruz\n/);
        for (const words of [
          "rosa@example.com",
          "+1 555 0100",
          "Ops, night shift",
          "Knows the port.",
          "Harbour",
        ])
          assert.ok(shown.rosa.includes(words), words);
      } finally {
        rmSync(home, { recursive: true });
      }
    }),
);

/** What two other people's programs make of a file of cards. */
function readElsewhere(home: string, cards: string): { list: string; rosa: string; marta: string } {
  const at = (...parts: string[]): string => join(home, ...parts);
  for (const folder of ["book", "status", "khard"]) mkdirSync(at(folder));
  writeFileSync(at("people.vcf"), cards);
  writeFileSync(
    at("vdirsyncer.conf"),
    `[general]\nstatus_path = "${at("status")}"\n[pair p]\na = "file"\nb = "book"\ncollections = null\nconflict_resolution = "a wins"\n[storage file]\ntype = "singlefile"\npath = "${at("people.vcf")}"\n[storage book]\ntype = "filesystem"\npath = "${at("book")}"\nfileext = ".vcf"\n`,
  );
  writeFileSync(at("khard", "khard.conf"), `[addressbooks]\n[[book]]\npath = ${at("book")}\n`);
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    LANG: "C.UTF-8",
    PYTHONIOENCODING: "utf-8",
  };
  const run = (program: string, ...words: string[]): string =>
    execFileSync(program, words, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  run("vdirsyncer", "-c", at("vdirsyncer.conf"), "discover");
  run("vdirsyncer", "-c", at("vdirsyncer.conf"), "sync");
  for (const name of readdirSync(at("book")))
    assert.match(readFileSync(at("book", name), "utf8"), /^BEGIN:VCARD\r?\nVERSION:4\.0/);
  return {
    list: run("khard", "list", "--parsable"),
    rosa: run("khard", "show", "--format", "pretty", "rosa@example.com"),
    marta: run("khard", "show", "--format", "yaml", "marta"),
  };
}
