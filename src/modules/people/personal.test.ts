import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, type Person, type Town, Visitor } from "../../../test/support.ts";

const herWords = "I kept the accounts of a shipyard.";
const address = "ana@example.org";

/** A request to join by the address, an invitation for it, and the mail that took it there. */
async function wordsUnder(town: Town, host: Person): Promise<void> {
  const visitor = new Visitor(town);
  await visitor.get("/join");
  await visitor.press("Send", { name: "Ana", email: address, words: herWords, zone: "Europe/Berlin" });
  await host.get("/host/invitations");
  await host.press("Make the invitation", { forName: "Ana", email: address });
  await host.get("/host/requests");
  await host.press("Say no kindly");
  assert.equal((await mailsTo(town, address)).length, 2);
}

/** How much is kept under the address: requests, invitations, mails. */
async function keptUnder({ house }: Town): Promise<number[]> {
  const { read } = house.main;
  return [
    (await read.selectFrom("join_requests").select("id").where("email", "=", address).execute()).length,
    (await read.selectFrom("invitations").select("id").where("email", "=", address).execute()).length,
    (await read.selectFrom("kept_mails").select("id").where("to_address", "=", address).execute()).length,
  ];
}

async function leave(person: Person): Promise<void> {
  await person.get("/me/leaving");
  assert.equal((await person.press("Delete my account", { sure: "yes" })).path, "/gone");
}

test("whoever merely typed an address finds nothing of its owner's words, and takes none of them away", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await wordsUnder(town, host);
    const kept = await keptUnder(town);
    const intruder = await member(town, "Ana");
    const mine = (await intruder.get("/me/export")).html;
    assert.ok(mine.includes(address) && !mine.includes(herWords));
    await leave(intruder);
    assert.deepEqual(await keptUnder(town), kept);
  }));

test("whoever has shown that mail to the address arrives takes the words along, and leaves none behind", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await wordsUnder(town, host);
    await member(town, "Ana");
    const ana = Object.assign(new Visitor(town), { id: 0, name: "Ana" });
    town.clock.forward({ minutes: 1 });
    await ana.get("/sign-in");
    await ana.press("Ask for a code", { email: address });
    await ana.press("Sign in", { code: codeIn((await mailsTo(town, address)).at(-1)) });
    assert.ok((await ana.get("/me/export")).html.includes(herWords));
    await leave(ana);
    assert.deepEqual(await keptUnder(town), [0, 0, 0]);
  }));

test("what somebody wrote on asking to join is theirs from the welcome on, also before they sign in by mail", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/join");
    await visitor.press("Send", { name: "Ana", email: address, words: herWords, zone: "Europe/Berlin" });
    await host.get("/host/requests");
    await host.press("Welcome Ana");
    await host.get("/host/members");
    await host.follow("Ana");
    const printed = await host.press("Make a sign-in link");
    const ana = Object.assign(new Visitor(town), { id: 0, name: "Ana" });
    await ana.get(new URL(printed.page.querySelector("strong")?.text ?? "").pathname);
    await ana.press("Sign in as Ana");
    assert.ok((await ana.get("/me/export")).html.includes(herWords));
    await town.work();
    await leave(ana);
    assert.deepEqual(await keptUnder(town), [0, 0, 0]);
  }));

test("mails that went to an earlier address go with the account too", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me/email");
    await ana.press("Ask for a code", { email: "ana@new.example" });
    assert.equal((await mailsTo(town, address)).length, 1);
    await ana.press("Use this address", { code: codeIn((await mailsTo(town, "ana@new.example"))[0]) });
    await leave(ana);
    assert.equal((await mailsTo(town, address)).length, 0);
    assert.equal((await mailsTo(town, "ana@new.example")).length, 0);
  }));
