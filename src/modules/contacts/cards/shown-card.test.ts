import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { showsCard } from "../../../../test/cards.ts";
import { begin, inTown, member, type Person, type Town, Visitor } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { blockMember, keepOut } from "../../people/index.ts";

const left = { name: "Vic Moreno", line: "Recruiter", company: "Portside", email: "vic@example.com" };

test("somebody without an account sees what stands on a card and nothing else, and no search engine keeps it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const address = await showsCard(ana, { name: "Ana Ruiz", phone: "" });
    const page = await new Visitor(town).get(address);
    assert.equal(page.status, 200);
    assert.match(page.words, /Ana Ruiz Operations manager A hospital that wants its shifts to work/);
    assert.match(page.words, /ana@example\.com example\.com\/ana/);
    assert.doesNotMatch(page.words, /Telephone: /);
    assert.equal(page.headers.get("x-robots-tag"), "noindex, nofollow");
    assert.match(page.html, /<meta name="robots" content="noindex, nofollow"/);
    const typed = address.replace("/c/", "").toUpperCase();
    const spoken = await new Visitor(town).get(`/c/${typed.slice(0, 5)}-${typed.slice(5)}`);
    assert.match(spoken.words, /Ana Ruiz/);
  }));

test("a card is a vCard that a telephone takes and khard reads, whatever stands on it", (t) =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const name = "Ana Ruiz; of the Harbour, née Ángström";
    const address = await showsCard(ana, { name, target: "Line; one, and \\n no other: END:VCARD" });
    const visitor = new Visitor(town);
    await visitor.get(address);
    const file = await visitor.follow("Save it to my telephone");
    assert.equal(file.headers.get("content-type"), "text/vcard; charset=utf-8");
    assert.match(file.headers.get("content-disposition") ?? "", /^attachment; filename="card\.vcf"$/);
    assert.match(file.html, /^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    assert.ok(file.html.includes("\r\nN:Ruiz\\; of the Harbour\\, née Ángström;Ana;;;\r\n"), file.html);
    assert.ok(file.html.includes("Ana Ruiz\\; of the Harbour\\, née Ángström"), file.html);
    if (!hasKhard) return t.diagnostic("not on the PATH: khard");
    const read = readByKhard(file.html);
    assert.ok(read.includes(name), read);
    assert.match(read, /ana@example\.com[\s\S]*example\.com\/ana/);
    assert.match(read, /\+49 431 5550 18/);
    assert.match(read, /no other: END:VCARD/);
  }));

const hasKhard = (process.env["PATH"] ?? "")
  .split(delimiter)
  .some((folder) => existsSync(join(folder, "khard")));

/** What Debian's address book for the terminal says of a card. */
function readByKhard(card: string): string {
  const home = mkdtempSync(join(tmpdir(), "landfall-khard-"));
  try {
    mkdirSync(join(home, "book"));
    writeFileSync(join(home, "book", "card.vcf"), card);
    writeFileSync(join(home, "khard.conf"), `[addressbooks]\n[[book]]\npath = ${join(home, "book")}\n`);
    return execFileSync("khard", ["-c", join(home, "khard.conf"), "show", "--format", "pretty", "ana"], {
      encoding: "utf8",
      env: { ...process.env, HOME: home, PYTHONUTF8: "1" },
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Ways in which a card comes to be not shown to Ben, or to a visitor. */
const hiding: [
  how: string,
  hide: (ana: Person, ben: Person, town: Town, host: Person) => Promise<unknown>,
][] = [
  ["it is switched off", (ana) => pressing(ana, "/card", "Switch it off")],
  ["its address was renewed", (ana) => pressing(ana, "/card/code", "Give it a new address")],
  ["its owner left", (ana) => pressing(ana, "/me/leaving", "Delete my account", { sure: "yes" })],
  [
    "a host keeps its owner out",
    (ana, _ben, town, host) =>
      keepOut(
        town.house.main.write,
        host.id,
        { id: newId(), member: ana.id, days: 7, reason: "A test" },
        {},
        town.clock.now,
      ),
  ],
  [
    "its owner keeps them away",
    (ana, ben) =>
      pressing(ana, "/me/keep-away", "Keep this person away", {
        name: "Somebody",
        email: `${ben.name}@example.org`,
      }),
  ],
  [
    "its owner blocked them",
    (ana, ben, town) =>
      blockMember(town.house.main.write, ana.id, ben.id, { areTogether: async () => true }, town.clock.now),
  ],
];

async function pressing(who: Person, path: string, button: string, fields: Record<string, string> = {}) {
  await who.get(path);
  return who.press(button, fields);
}

test("a card that is not shown is one page, to the letter and in every header, whatever the reason is", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ben = await member(town, "Ben");
    const answers = new Set<string>();
    const asked = async (who: Visitor, path: string): Promise<string> => {
      const { status, html, headers } = await who.get(path);
      return JSON.stringify([status, html, [...headers]]);
    };
    for (const [index, [how, hide]] of hiding.entries()) {
      const ana = await member(town, `Ana${index}`);
      const address = await showsCard(ana);
      await hide(ana, ben, town, host);
      for (const path of [address, `${address}/card.vcf`]) {
        const answer = await asked(ben, path);
        answers.add(answer);
        assert.match(answer, /^\[404,.*This card is not shown/, how);
        assert.doesNotMatch(answer, /Ana/, how);
      }
    }
    for (const path of ["/c/7777777777", "/c/nonsense", "/c/UUUUU-UUUUU"])
      answers.add(await asked(ben, path));
    assert.equal(answers.size, 1);
    const visitor = new Visitor(town);
    const ana = await member(town, "Anabel");
    const address = await showsCard(ana);
    await pressing(ana, "/card", "Switch it off");
    assert.equal(await asked(visitor, address), await asked(visitor, "/c/7777777777"));
  }));

test("what is sent to a card that is not shown any more is given back, and nothing is kept", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const address = await showsCard(ana);
    await ben.get(address);
    const keeping = ben.prepare("Keep the card", { about: "Shifts at the harbour" });
    const visitor = new Visitor(town);
    await visitor.get(address);
    const leaving = visitor.prepare("Leave my card", { ...left, words: "Call me." });
    await pressing(ana, "/card", "Switch it off");
    town.clock.forward({ seconds: 30 });
    const refused = await ben.post(keeping.action, keeping.body);
    assert.equal(refused.status, 404);
    assert.match(refused.words, /This card is not shown.*What you wrote/);
    assert.match(refused.html, /Shifts at the harbour/);
    assert.match((await visitor.post(leaving.action, leaving.body)).html, /Call me\./);
    const { read } = town.house.main;
    assert.deepEqual(await read.selectFrom("contacts").select("id").execute(), []);
    assert.deepEqual(await read.selectFrom("received_cards").select("id").execute(), []);
  }));

test("who opens their own card is told so, and cannot keep it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const address = await showsCard(ana);
    const own = await ana.get(address);
    assert.match(own.words, /This is your own card/);
    assert.equal(own.page.querySelector("main form"), null);
    const refused = await ana.post(`${address}/keeping`, { id: toAddress(newId()) });
    assert.equal(refused.status, 409);
    assert.match(refused.words, /That is your own card/);
  }));

test("a stranger leaves their card with a few words; pressed twice it is one, changed it says what was sent last", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const address = await showsCard(ana);
    const visitor = new Visitor(town);
    await visitor.get(address);
    const form = visitor.prepare("Leave my card", { ...left, words: "Call me on Monday." });
    const quick = await visitor.post(form.action, form.body);
    assert.equal(quick.status, 422);
    assert.match(quick.words, /press once more: then it is left/);
    // A telephone had filled it in by itself: whoever presses again at once is believed.
    const again = visitor.prepare("Leave my card");
    assert.match((await visitor.post(again.action, again.body)).words, /Your card is left/);
    const sent = { ...again.body, words: ["Call me on Tuesday."] };
    await visitor.post(form.action, sent);
    await visitor.post(form.action, sent);
    const inbox = await ana.get("/card/received");
    assert.equal(inbox.page.querySelectorAll(".entry").length, 1);
    await ana.follow("Vic Moreno");
    assert.match(ana.here?.words ?? "", /Recruiter Portside.*Call me on Tuesday\./);
    assert.match((await ana.get("/card")).words, /Somebody gave you their card/);
  }));

test("a card is left by nobody who cannot be reached, by no machine, and never by a form of another card", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, cleo] = [await member(town, "Ana"), await member(town, "Cleo")];
    const address = await showsCard(ana);
    const others = await showsCard(cleo);
    const visitor = new Visitor(town);
    await visitor.get(address);
    town.clock.forward({ seconds: 20 });
    const nobody = await visitor.press("Leave my card", { name: "Vic" });
    assert.match(nobody.words, /How can they reach you\?/);
    assert.match(nobody.html, /value="Vic"/);
    town.clock.forward({ seconds: 20 });
    const machine = await visitor.press("Leave my card", { ...left, homepage: "https://x.example" });
    assert.match(machine.words, /meant to stay empty/);
    const { body } = visitor.prepare("Leave my card", { ...left, homepage: "" });
    town.clock.forward({ seconds: 20 });
    const elsewhere = await visitor.post(`${others}/leaving`, body);
    assert.equal(elsewhere.status, 422);
    assert.equal((await cleo.get("/card/received")).page.querySelectorAll(".entry").length, 0);
    assert.match((await visitor.post(`${address}/leaving`, body)).words, /Your card is left/);
  }));

test("no more cards are left in a day than somebody can look through", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const address = await showsCard(ana);
    const leave = async (): Promise<string> => {
      const visitor = new Visitor(town);
      await visitor.get(address);
      town.clock.forward({ seconds: 30 });
      return (await visitor.press("Leave my card", left)).words;
    };
    assert.match(await leave(), /Your card is left/);
    // As many as in a day on which fifty-nine came before.
    await town.house.main.write
      .updateTable("rate_limits")
      .set({ uses: 60 })
      .where("key", "=", `cards left:at:${address.slice(3)}`)
      .execute();
    assert.match(await leave(), /Many cards wait there already.*What you wrote/);
    town.clock.forward({ hours: 24 });
    assert.match(await leave(), /Your card is left/);
    assert.equal((await town.house.main.read.selectFrom("received_cards").select("id").execute()).length, 2);
  }));
