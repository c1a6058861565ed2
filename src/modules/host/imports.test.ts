import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAddress, newId, toAddress } from "../../basics/ids.ts";
import { inviteToGroup } from "../groups/index.ts";
import { giveRole } from "../people/index.ts";
import { groupOf } from "../../../test/circle.ts";
import {
  begin,
  inTown,
  mailsTo,
  member,
  type Person,
  signedIn,
  type Town,
  Visitor,
} from "../../../test/support.ts";
import { sendSome } from "./imports.sending.ts";
import { sendInvitations } from "./imports.ts";

const club = Array.from({ length: 24 }, (_, i) => `Person ${i + 1};p${i + 1}@example.org`);
const clubOf24 = ["Name;E-Mail", ...club].join("\r\n");

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Brings a list in a file and says yes to the columns that are suggested. */
async function bring(host: Person, text: string): Promise<string> {
  const id = toAddress(newId());
  await host.upload("/host/imports", { id, list: "" }, { name: "club.csv", bytes: bytes(text) });
  await host.press("Show me who would be invited");
  return id;
}

async function bringAndSend(town: Town, host: Person, text: string): Promise<string> {
  const id = await bring(host, text);
  await host.press("Make ");
  await host.press("Send them now");
  await town.work();
  await host.get(`/host/imports/${id}`);
  return id;
}

async function invited(town: Town): Promise<string[]> {
  const rows = await town.house.main.read.selectFrom("invitations").select("email").execute();
  return rows.map((row) => row.email ?? "").toSorted((a, b) => (a < b ? -1 : 1));
}

test("a club of 24 comes in from a file, and nothing leaves before the host says so", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get("/host/invitations");
    await host.follow("bring a list");
    const id = toAddress(newId());
    const file = { name: "club.csv", bytes: bytes(`\ufeff${clubOf24}`) };
    const columns = await host.upload("/host/imports", { id, list: "" }, file);
    assert.match(columns.path, new RegExp(`/host/imports/${id}/columns`));
    assert.match(columns.words, /E-Mail: p1@example\.org, p2@example\.org, p3@example\.org/);
    assert.ok(columns.page.querySelector("input[name=heading]")?.hasAttribute("checked"));

    const preview = await host.press("Show me who would be invited");
    assert.match(preview.words, /24 people can be invited\. No line is left out\./);
    const ready = await host.press("Make 24 invitations", { words: "Your club meets here now.", days: "30" });
    assert.match(ready.words, /They are ready, and nothing has left/);
    assert.match(ready.words, /No mail server is set, so no mail leaves/);
    await town.work();
    assert.deepEqual(await invited(town), []);

    await host.press("Send them now");
    await town.work();
    const [mail] = await mailsTo(town, "p7@example.org");
    assert.match(mail?.words ?? "", /Hello Person 7/);
    assert.match(mail?.words ?? "", /Your club meets here now\./);
    const sent = await host.get(`/host/imports/${id}`);
    assert.match(sent.words, /24 invitations were made\. Nobody has come in yet\./);

    const text = sent.page.querySelectorAll("copy-text textarea")[6]?.text ?? "";
    assert.match(text, /^Hello Person 7,\n.*Harbour Circle/);
    const newcomer = new Visitor(town);
    await newcomer.get(new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? "").pathname);
    await newcomer.press("Join Harbour Circle", { name: "Person", zone: "Europe/Berlin" });
    assert.equal(newcomer.here?.path, "/today?said=welcome");
    assert.match(
      (await host.get(`/host/imports/${id}`)).words,
      /One person came in so far\..*Person 7 came in/,
    );
    assert.match((await host.get("/host/imports")).words, /sent 24 invitations, 1 came in/);
    const list = await town.house.main.read.selectFrom("imports").select("csv").executeTakeFirst();
    assert.equal(list?.csv, "");
  }));

test("with a mail server the host hears how many mails will leave", () =>
  inTown(
    async (town) => {
      const host = await begin(town);
      await bring(host, clubOf24);
      assert.match((await host.press("Make 24 invitations")).words, /24 mails leave, one to each address/);
    },
    { SMTP_URL: "smtp://localhost:2525", MAIL_FROM: "club@example.org" },
  ));

test("who cannot be invited is named by line and reason", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await member(town, "Ana");
    await bringAndSend(town, host, "Cleo,cleo@example.org");
    town.clock.forward({ hours: 48 });
    await bring(
      host,
      "Ana,ana@example.org\nBen,ben@\nCleo,CLEO@example.org\n\nDora,dora@example.org\nD,dora@example.org\nEmil,",
    );
    const words = host.here?.words ?? "";
    assert.match(words, /One person can be invited\. 5 lines are left out, with the reason\./);
    assert.match(words, /Line 1: Ana ana@example\.org\. Is a member already\./);
    assert.match(words, /Line 2: Ben ben@\. That does not look like an e-mail address\./);
    assert.match(words, /Line 3: Cleo cleo@example\.org\. Was invited already, on Tuesday 24 November\./);
    assert.match(words, /Line 6: D dora@example\.org\. The same address stands on line 5 already\./);
    assert.match(words, /Line 7: Emil There is no address on this line\./);
  }));

test("the same list a second time invites nobody again, until an invitation is over", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await bringAndSend(town, host, clubOf24);
    await bring(host, clubOf24);
    assert.match(host.here?.words ?? "", /There is nobody to invite on this list/);
    const { path } = host.here ?? { path: "" };
    await host.post(`${path}/invitations`, { words: "", days: "14" });
    assert.match(host.here?.words ?? "", /nobody to invite on this list Nothing was changed/);
    assert.equal((await invited(town)).length, 24);

    town.clock.forward({ hours: 15 * 24 });
    const later = await signedIn(town, host.id, host.name);
    await bring(later, clubOf24);
    assert.match(later.here?.words ?? "", /24 people can be invited/);
  }));

test("who is invited by a group is not given away to the host", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const group = await groupOf(town, ana, [], "job-club", "Tuesday club");
    const what = {
      id: newId(),
      forName: "Walter",
      email: "walter@example.org",
      words: "",
      places: 1,
      days: 14,
    };
    await inviteToGroup(town.house.main.write, ana.id, group, what, town.clock.now);
    await bring(host, "Walter,walter@example.org");
    assert.match(host.here?.words ?? "", /One person can be invited/);
  }));

test("sending goes on where it broke off, and a second word, also of another host, sends nothing twice", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const db = town.house.main.write;
    await giveRole(db, host.id, ana.id, "host", town.clock.now);
    const id = fromAddress(await bring(host, clubOf24)) ?? 0;
    await host.press("Make 24 invitations");
    await Promise.all([
      sendInvitations(db, host.id, id, town.clock.now),
      sendInvitations(db, ana.id, id, town.clock.now),
      sendInvitations(db, host.id, id, town.clock.now),
    ]);
    // Two workers take some each, and then the machine stops.
    await Promise.all([sendSome(db, id, 5, town.clock.now), sendSome(db, id, 5, town.clock.now)]);
    assert.match(
      (await host.get(`/host/imports/${toAddress(id)}`)).words,
      /10 of 24 invitations are made so far/,
    );
    await town.work();
    await host.post(`/host/imports/${toAddress(id)}/sending`);
    await town.work();
    const addresses = await invited(town);
    assert.equal(addresses.length, 24);
    assert.equal(new Set(addresses).size, 24);
    assert.equal((await mailsTo(town, "p3@example.org")).length, 1);
    const acts = await town.house.main.read
      .selectFrom("host_acts")
      .select("kind")
      .where("subject_id", "=", id)
      .orderBy("kind")
      .execute();
    assert.deepEqual(
      acts.map(({ kind }) => kind),
      ["import-brought", "import-sent"],
    );
  }));

test("who came in while the list waited is not invited by it any more", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await bring(host, "Ana,ana@example.org\nBen,ben@example.org");
    await host.press("Make 2 invitations");
    await member(town, "Ana");
    await host.press("Send them now");
    await town.work();
    assert.deepEqual(await invited(town), ["ben@example.org"]);
  }));

test("two lists that are sent together invite an address on both of them once", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ids: number[] = [];
    for (const name of ["Ana", "Anna"]) {
      const id = await bring(host, `${name},ana@example.org`);
      await host.press("Make one invitation");
      ids.push(fromAddress(id) ?? 0);
    }
    const db = town.house.main.write;
    for (const id of ids) await sendInvitations(db, host.id, id, town.clock.now);
    await Promise.all(ids.map((id) => sendSome(db, id, 5, town.clock.now)));
    assert.deepEqual(await invited(town), ["ana@example.org"]);
  }));
