import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../basics/ids.ts";
import { codeIn, linkIn } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, type Person, type Town, Visitor } from "../../../test/support.ts";
import { groupUrls, inviteToGroup, leaveGroup } from "../groups/index.ts";
import { groupOf } from "../../../test/circle.ts";
import { invitationToken, makeInvitation, revokeInvitation } from "./invitations.ts";

async function invite(
  town: Town,
  by: Person,
  places = 1,
  email: string | null = null,
): Promise<{ id: number; path: string }> {
  const made = { id: newId(), forName: "", email, words: "Come and see us.", places, days: 7 };
  const id = await makeInvitation(town.house.main.write, by.id, made, town.clock.now);
  return { id, path: `/invitations/${invitationToken(town.house.key, id)}` };
}

const cleo = { name: "Cleo", email: "cleo@example.org", zone: "Europe/Paris" };

test("somebody joins by an invitation and is signed in", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { path } = await invite(town, host);
    const browser = new Visitor(town);
    const page = await browser.get(path);
    assert.ok(page.words.includes("Hanna invites you"));
    assert.ok(page.words.includes("Come and see us."));
    assert.equal((await browser.press("Join Harbour Circle", cleo)).path, "/today?said=welcome");
    assert.match((await browser.get("/me")).html, /value="Cleo"/);
  }));

test("an invitation for two lets two in, and the third is shown another way", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { path } = await invite(town, host, 2);
    const browsers = [0, 1, 2, 3].map(() => new Visitor(town));
    for (const browser of browsers) await browser.get(path);
    const answers = await Promise.all(
      browsers.map((browser, i) =>
        browser.press("Join Harbour Circle", { ...cleo, email: `c${i}@example.org` }),
      ),
    );
    assert.equal(answers.filter((answer) => answer.path.startsWith("/today")).length, 2);
    assert.equal(answers.filter((answer) => answer.status === 409).length, 2);
    const late = await new Visitor(town).get(path);
    assert.equal(late.status, 404);
    assert.ok(late.words.includes("Ask to join"));
  }));

test("an invitation ends on its day, and when it is taken back", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const first = await invite(town, host);
    const second = await invite(town, host);
    await revokeInvitation(town.house.main.write, host.id, second.id, town.clock.now);
    assert.ok((await new Visitor(town).get(second.path)).words.includes("This invitation is over"));
    town.clock.forward({ hours: 7 * 24 });
    assert.ok((await new Visitor(town).get(first.path)).words.includes("This invitation is over"));
  }));

test("only the maker or a host takes an invitation back", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    const { id, path } = await invite(town, ana);
    const db = town.house.main.write;
    await assert.rejects(revokeInvitation(db, bo.id, id, town.clock.now), { kind: "not-found" });
    assert.equal((await new Visitor(town).get(path)).status, 200);
    await revokeInvitation(db, host.id, id, town.clock.now);
    assert.equal((await new Visitor(town).get(path)).status, 404);
  }));

/** Ana's group, and its open link. */
async function groupLink(
  town: Town,
  ana: Person,
  places: number,
): Promise<{ id: number; group: number; path: string }> {
  const group = await groupOf(town, ana, [], "success-team", "Harbour five");
  const made = { id: newId(), forName: "", email: null, words: "", places, days: 7 };
  const id = await inviteToGroup(town.house.main.write, ana.id, group, made, town.clock.now);
  return { id, group, path: `/invitations/${invitationToken(town.house.key, id)}` };
}

test("a link that is over lets nobody back in, not even who came in by it once", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    const db = town.house.main.write;
    const endings = [
      (id: number) => revokeInvitation(db, ana.id, id, town.clock.now),
      async () => town.clock.forward({ hours: 7 * 24 }),
    ];
    for (const end of endings) {
      const { id, group, path } = await groupLink(town, ana, 5);
      await bo.get(path);
      const { action, body } = bo.prepare("Join");
      assert.match((await bo.post(action, body)).path, /^\/groups\//);
      await leaveGroup(db, bo.id, group, town.clock.now);
      await end(id);
      assert.equal((await bo.get(path)).status, 404);
      const again = await bo.post(action, body);
      assert.equal(again.status, 409);
      assert.ok(again.words.includes("This invitation is over"));
      const stays = await db
        .selectFrom("memberships")
        .select("id")
        .where("group_id", "=", group)
        .where("member_id", "=", bo.id)
        .where("left_at", "is", null)
        .execute();
      assert.equal(stays.length, 0);
    }
  }));

test("a member who joins a group by a double click is led into it twice and takes one place", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    const { id, group, path } = await groupLink(town, ana, 1);
    await bo.get(path);
    const { action, body } = bo.prepare("Join");
    const answers = await Promise.all([bo.post(action, body), bo.post(action, body)]);
    for (const answer of answers) assert.ok(answer.path.startsWith(groupUrls.group(group)), answer.path);
    const uses = await town.house.main.read
      .selectFrom("invitation_uses")
      .select("member_id")
      .where("invitation_id", "=", id)
      .execute();
    assert.equal(uses.length, 1);
  }));

test("however many invite somebody, three mails a day reach one address, and nobody is told", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    for (const by of [host, ana, host, ana, host]) await invite(town, by, 1, "cleo@example.org");
    assert.equal((await mailsTo(town, "cleo@example.org")).length, 3);
    await invite(town, host, 1, "dan@example.org");
    assert.equal((await mailsTo(town, "dan@example.org")).length, 1);
    assert.equal((await host.get("/host/invitations")).words.match(/cleo@example.org/g)?.length, 5);
    town.clock.forward({ hours: 24 });
    await invite(town, ana, 1, "cleo@example.org");
    assert.equal((await mailsTo(town, "cleo@example.org")).length, 4);
  }));

test("a double click joins once", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { path } = await invite(town, host);
    const browser = new Visitor(town);
    await browser.get(path);
    const { action, body } = browser.prepare("Join Harbour Circle", cleo);
    const answers = await Promise.all([browser.post(action, body), browser.post(action, body)]);
    for (const answer of answers) assert.equal(answer.path, "/today?said=welcome");
    const rows = await town.house.main.read
      .selectFrom("members")
      .select("id")
      .where("name", "=", "Cleo")
      .execute();
    assert.equal(rows.length, 1);
  }));

test("two people on one tablet, going back to the same form, become two members", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { path } = await invite(town, host, 5);
    const tablet = new Visitor(town);
    await tablet.get(path);
    const { action, body } = tablet.prepare("Join Harbour Circle", cleo);
    await tablet.post(action, body);
    await new Visitor(town).post(action, { ...body, name: "Dan", email: "dan@example.org" });
    const rows = await town.house.main.read.selectFrom("members").select("name").orderBy("name").execute();
    assert.deepEqual(
      rows.map((row) => row.name),
      ["Cleo", "Dan", "Hanna"],
    );
  }));

test("who has an account already gets a mail and comes back, without a second account", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const { path } = await invite(town, host);
    const browser = new Visitor(town);
    await browser.get(path);
    const answer = await browser.press("Join Harbour Circle", { ...cleo, email: "ana@example.org" });
    assert.ok(answer.words.includes("Ask your host"));
    assert.match((await new Visitor(town).get("/me")).path, /^\/sign-in/);
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    const back = await browser.press("Sign in", { code });
    assert.equal(back.path, path);
    assert.ok(back.words.includes("You belong here already."));
    assert.ok(ana.id > 0);
  }));

test("a changed token opens nothing", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { path } = await invite(town, host);
    assert.equal((await new Visitor(town).get(`${path.slice(0, -1)}_`)).status, 404);
    assert.equal((await new Visitor(town).get("/invitations/short")).status, 404);
  }));

test("an invitation with an address goes out by mail, one without does not", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await invite(town, host);
    const { path } = await invite(town, host, 1, "cleo@example.org");
    const mails = await mailsTo(town, "cleo@example.org");
    assert.equal(mails.length, 1);
    assert.equal(mails[0]?.subject, "An invitation");
    assert.ok(mails[0]?.words.includes("Come and see us."));
    assert.equal(linkIn(mails[0]), path);
    const all = await town.house.main.read.selectFrom("kept_mails").select("id").execute();
    assert.equal(all.length, 1);
  }));

test("a visitor without an e-mail address can join, and words too long come back with a sentence", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { path } = await invite(town, host);
    const browser = new Visitor(town);
    await browser.get(path);
    const again = await browser.press("Join Harbour Circle", { ...cleo, email: "", name: "C".repeat(81) });
    assert.equal(again.status, 422);
    assert.ok(again.words.includes("This holds 80 characters, and yours has 81."));
    await browser.press("Join Harbour Circle", { email: "", name: "Cleo" });
    assert.match((await browser.get("/me")).html, /value="Cleo"/);
  }));
