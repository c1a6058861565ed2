import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { groupOf, inCircle } from "../../../test/circle.ts";
import { begin, inTown, mailsTo, member, type Person, type Town, Visitor } from "../../../test/support.ts";
import { groupUrls } from "../groups/index.ts";
import { giveRole, invitationToken, makeInvitation } from "../people/index.ts";
import { hostUrls } from "./urls.ts";

/** A host closes the house to somebody from the page about them. */
async function closeTo(host: Person, whom: Person, how: "day" | "week" | "month" | "ban", reason: string) {
  await host.get(`/host/members/${toAddress(whom.id)}/standing`);
  return host.press("Close the house", { how, reason });
}

const groupRow = (town: Town, group: number) =>
  town.house.main.read
    .selectFrom("groups")
    .select(["organiser_id", "closed_at"])
    .where("id", "=", group)
    .executeTakeFirstOrThrow();

test("a member whom the host keeps out reads until when and why on every page, and can do nothing else", () =>
  inCircle(async ({ host, group, ana, ben }) => {
    const said = await closeTo(host, ben, "week", "You wrote to Cleo after she asked you to stop.");
    assert.ok(
      said.words.includes("The house is closed to Ben, from Tuesday 24 November until Tuesday 1 December"),
    );

    for (const path of [
      "/today",
      "/",
      "/me",
      "/groups",
      groupUrls.group(group),
      "/host",
      "/nowhere",
      "/sign-in",
    ]) {
      const page = await ben.get(path);
      assert.equal(page.status, 403, path);
      assert.match(
        page.words,
        /Until Tuesday 1 December.*You wrote to Cleo after she asked you to stop\./,
        path,
      );
    }
    const posted = await ben.post(groupUrls.leave(group));
    assert.equal(posted.status, 403);
    assert.ok((await ana.get(groupUrls.group(group))).words.includes("Ben"), "his place is kept");

    assert.ok((await ben.get("/me/export")).html.includes("You wrote to Cleo"));
    for (const path of ["/me/leaving", "/write-to-host", "/rules", "/contact", "/privacy"])
      assert.equal((await ben.get(path)).status, 200, path);
    await ben.get("/today");
    assert.equal((await ben.press("Sign out")).path, "/?said=signed-out");
  }));

test("others see them on a pause, and when the time is over the house is open again", () =>
  inCircle(async ({ town, host, group, ana, ben }) => {
    await closeTo(host, ben, "day", "A day to cool down.");
    assert.match((await ana.get(`/members/${toAddress(ben.id)}`)).words, /is taking a pause/);
    assert.ok(!(await ana.get(groupUrls.group(group))).words.includes("cool down"));
    town.clock.forward({ hours: 24 });
    assert.equal((await ben.get("/today")).status, 200);
    assert.match((await ben.get("/me")).words, /You are taking a pause\. Come back/);
  }));

test("a host opens the house again before that, and the pause ends with it", () =>
  inCircle(async ({ host, ana, ben }) => {
    await closeTo(host, ben, "month", "Please read the rules.");
    const page = await host.press("Open the house again");
    assert.ok(page.words.includes("The house is open to them again."));
    assert.equal((await ben.get("/today")).status, 200);
    assert.doesNotMatch((await ana.get(`/members/${toAddress(ben.id)}`)).words, /is taking a pause/);
  }));

test("for good ends memberships: the group goes to whoever is there longest, and one without others closes", () =>
  inCircle(async ({ town, host, group, ana, cleo }) => {
    const alone = await groupOf(town, ana, [], "buddies", "Walks");
    await town.house.main.write
      .updateTable("memberships")
      .set({ joined_at: "2026-11-01T09:00:00.000Z" })
      .where("member_id", "=", cleo.id)
      .execute();
    await closeTo(host, ana, "ban", "Selling courses, after two warnings.");
    assert.equal((await groupRow(town, group)).organiser_id, cleo.id);
    assert.notEqual((await groupRow(town, alone)).closed_at, null);
    assert.equal((await cleo.get(`/members/${toAddress(ana.id)}`)).status, 404);
    const page = await ana.get("/today");
    assert.equal(page.status, 403);
    assert.match(page.words, /You can no longer take part here.*Selling courses/);
  }));

test("nobody joins anew with the address of somebody who may not come back", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await closeTo(host, ana, "ban", "Selling courses.");
    const visitor = new Visitor(town);
    await visitor.get("/join");
    await visitor.press("Send", { name: "Anna", email: "ana@example.org", words: "Hello." });
    await host.get("/host/requests");
    await host.press("Welcome Anna");
    const rows = await town.house.main.read.selectFrom("members").select("id").execute();
    assert.equal(rows.length, 2, "no second member was made");
    assert.equal((await ana.get("/today")).status, 403);
  }));

test("invitations of somebody who may not come back let nobody in", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const what = { id: newId(), forName: "", email: null, words: "", places: 5, days: 14 };
    await makeInvitation(town.house.main.write, ana.id, what, town.clock.now);
    const link = `/invitations/${invitationToken(town.house.key, what.id)}`;
    assert.equal((await new Visitor(town).get(link)).status, 200);
    await closeTo(host, ana, "week", "Please read the rules.");
    assert.equal((await new Visitor(town).get(link)).status, 200);
    await closeTo(host, ana, "ban", "Selling courses.");
    assert.equal((await new Visitor(town).get(link)).status, 404);
  }));

test("somebody whom the host keeps out can delete the account, even one on whom a group counts", () =>
  inCircle(async ({ town, host, group, ana, ben, cleo }) => {
    await closeTo(host, ana, "week", "Please read the rules.");
    await ana.get("/me/leaving");
    assert.equal((await ana.press("Delete my account", { sure: "yes" })).path, "/gone");
    assert.ok([ben.id, cleo.id].includes((await groupRow(town, group)).organiser_id));
  }));

test("no host closes the house to themselves, and who was a host is one no longer", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await giveRole(town.house.main.write, host.id, ana.id, "host", town.clock.now);
    assert.ok((await host.get(hostUrls.standing(host.id))).words.includes("This is you."));
    const fields = { id: toAddress(newId()), how: "week", reason: "A holiday." };
    assert.equal((await host.post(hostUrls.keepingOut(host.id), fields)).status, 403);
    await closeTo(host, ana, "day", "Let us talk.");
    await host.press("Open the house again");
    assert.equal((await ana.get("/host")).status, 404);
  }));

test("two hosts who close the house to each other at the same moment leave one", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const ana = await member(town, "Ana");
    await giveRole(town.house.main.write, hanna.id, ana.id, "host", town.clock.now);
    await hanna.get(hostUrls.standing(ana.id));
    await ana.get(hostUrls.standing(hanna.id));
    const why = { how: "ban", reason: "One of us." };
    await Promise.all([hanna.press("Close the house", why), ana.press("Close the house", why)]);
    const hosts = await town.house.main.read
      .selectFrom("role_grants")
      .select("member_id")
      .where("role", "=", "host")
      .execute();
    assert.equal(hosts.length, 1);
    const out = await town.house.main.read.selectFrom("suspensions").select("member_id").execute();
    assert.equal(out.length, 1);
  }));

test("a warning comes as a message from the host, once, and stands in the log", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get(hostUrls.standing(ana.id));
    const { action, body } = host.prepare("Send the warning", { words: "Please stop writing at night." });
    await host.post(action, body);
    await host.post(action, body);
    const page = await ana.get(`/messages/${toAddress(host.id)}`);
    assert.ok(page.words.includes("Please stop writing at night."));
    const log = await host.get("/host/acts");
    assert.equal(log.words.split("Please stop writing at night.").length - 1, 1);
  }));

test("a form without a reason comes back with what was chosen", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const page = await closeTo(host, ana, "week", " ");
    assert.equal(page.status, 422);
    assert.ok(page.words.includes("Please give a reason"));
    assert.ok(page.page.querySelector('input[value="week"]')?.hasAttribute("checked"));
    assert.equal((await ana.get("/today")).status, 200);
  }));

test("who is kept out still gets a code to sign in, and no word of what others do", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await closeTo(host, ana, "week", "Please read the rules.");
    const before = (await mailsTo(town, "ana@example.org")).length;
    const browser = new Visitor(town);
    await browser.get("/sign-in");
    await browser.press("Ask for a code", { email: "ana@example.org" });
    const mails = await mailsTo(town, "ana@example.org");
    assert.deepEqual(
      mails.slice(before).map((mail) => mail.subject),
      ["Your sign-in code"],
    );
  }));

test("to whom the house is closed is made no host, so that nobody is left with one who can do nothing", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get(hostUrls.member(ana.id));
    const { action, body } = host.prepare("Make a host");
    await closeTo(host, ana, "week", "For a rest.");
    const refused = await host.post(action, body);
    assert.equal(refused.status, 409);
    assert.ok(refused.words.includes("The house is closed to them"));
    town.clock.forward({ hours: 24 * 8 });
    assert.equal((await host.post(action, body)).status, 200);
  }));
